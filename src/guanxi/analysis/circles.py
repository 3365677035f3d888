"""Circles: groups of people who keep to themselves, as many as the ties show.

Camps (`guanxi.analysis.camps`) are two, made by hostility; circles are there without any. They are
found where friendly ties are more, and hostile ones fewer, than chance would put inside:
modularity (Newman and Girvan 2004) with signs as in Traag and Bruggeman (2009).
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from guanxi.model.account import Account
from guanxi.model.camps import hostile, loyalty

Surplus = NDArray[np.float64]

_CHANCE = 0.6  # of what chance explains; below 1, small networks keep whole circles (judgement)
_NOISE = 1e-9


def circles(account: Account) -> tuple[tuple[str, ...], ...]:
    """Return the circles, the largest first; somebody without ties is a circle alone."""
    people = sorted(account.people)
    surplus = _surplus(account, {person: place for place, person in enumerate(people)})
    groups = _settled(surplus, _merged(surplus))
    found = [
        tuple(person for person, own in zip(people, groups, strict=True) if own == group)
        for group in sorted(set(groups))
    ]
    return tuple(sorted(found, key=lambda circle: (-len(circle), circle)))


def _surplus(account: Account, places: Mapping[str, int]) -> Surplus:
    """Return what speaks for one circle of each two people, less what chance would give them."""
    warm, cold = np.zeros((2, len(places), len(places)))
    for tie in account.current_ties_among_people():
        if tie.kind.informal and not tie.kind.unlabelled:
            ends = places[tie.source], places[tie.target]
            worths = cold if hostile(tie) else warm
            worths[ends] += loyalty(tie)
            worths[ends[::-1]] += loyalty(tie)
    found = warm - _by_chance(warm) - cold + _by_chance(cold)
    np.fill_diagonal(found, 0)
    return found


def _by_chance(worths: Surplus) -> Surplus:
    """Return what each two would have if everybody spread their ties by chance."""
    own, whole = worths.sum(axis=0), worths.sum()
    return _CHANCE * np.outer(own, own) / whole if whole else worths


def _merged(surplus: Surplus) -> list[int]:
    """Return a group for each person: the two groups with most in common join, again and again."""
    groups = list(range(len(surplus)))
    between = surplus.copy()
    np.fill_diagonal(between, -np.inf)
    while len(between) > 1:
        one, other = np.unravel_index(np.argmax(between), between.shape)
        if between[one, other] <= _NOISE:
            break
        first, second = sorted((int(one), int(other)))
        between[first] += between[second]
        between[:, first] += between[:, second]
        between[first, first] = between[second] = between[:, second] = -np.inf
        groups = [first if group == second else group for group in groups]
    return groups


def _settled(surplus: Surplus, groups: list[int]) -> list[int]:
    """Move single people to where they have most in common, or alone, until nobody gains."""
    moved = True
    while moved:
        moved = False
        for person, common in enumerate(surplus):
            alone = max(groups) + 1
            worths = np.bincount(groups, common, alone + 1)
            best = int(np.argmax(worths))
            if worths[best] > worths[groups[person]] + _NOISE:
                groups[person] = best
                moved = True
    return groups
