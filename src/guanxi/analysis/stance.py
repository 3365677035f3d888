"""Where people stand whom nobody asked: a guess from the stances of those they are close to.

A stance spreads along friendly ties and turns round along hostile ones (Friedkin and Johnsen 1990,
Altafini 2013). Ties that hold both ways, such as friendship and alliance, carry it; advice and
news carry little, because people also ask those with whom they disagree.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.influence import Vector
from guanxi.model.account import Account
from guanxi.model.camps import hostile, loyalty
from guanxi.model.person import STRONGEST_SUPPORT

_PRECISION = 1e-12
_MOST_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Leaning:
    """Where somebody seems to stand, from -1 (against us) to 1, and how much is behind it.

    `reach` runs from 0 (nobody close was asked) to 1 (was asked); what it lacks is not known.
    """

    stance: float
    reach: float


def leanings(account: Account) -> dict[str, Leaning]:
    """Return where everybody seems to stand: as told, or else as far as others' stances reach.

    On the way each person passes on only the usual openness, so that near friends count more.
    """
    people = sorted(account.people)
    told = {
        person: support / STRONGEST_SUPPORT
        for person in people
        if (support := account.people[person].support) is not None
    }
    pulls = _pulls(account, told)
    stances = _carried(people, told, pulls)
    reaches = _carried(
        people,
        dict.fromkeys(told, 1.0),
        {person: [(other, abs(part)) for other, part in found] for person, found in pulls.items()},
    )
    return {
        person: Leaning(float(stances[place]), float(reaches[place]))
        for place, person in enumerate(people)
    }


Places = NDArray[np.intp]
Pulls = Mapping[str, list[tuple[str, float]]]
"""For each person, who is close and what part of their stance arrives (below 0: turned round)."""


def _pulls(account: Account, told: Mapping[str, float]) -> Pulls:
    """Return what moves each person whom nobody asked; the parts add up to the openness."""
    worths: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for one, other, worth in _worths(account):
        if one not in told:
            worths[one][other] += worth
    pulls = {}
    for person, found in sorted(worths.items()):
        open_to_others = account.people[person].openness
        part = account.weights.openness if open_to_others is None else open_to_others
        total = sum(abs(worth) for worth in found.values())
        pulls[person] = [
            (other, part * worth / total) for other, worth in sorted(found.items()) if worth
        ]
    return pulls


def _worths(account: Account) -> Iterator[tuple[str, str, float]]:
    """Iterate over both ways of each informal tie with what it tells, below 0 where hostile."""
    for tie in account.current_ties_among_people():
        if tie.kind.informal and not tie.kind.unlabelled:
            worth = loyalty(tie) * (-1 if hostile(tie) else 1)
            yield tie.source, tie.target, worth
            yield tie.target, tie.source, worth


def _carried(people: list[str], told: Mapping[str, float], pulls: Pulls) -> Vector:
    """Return the values that settle when everybody not asked takes them from those close."""
    places = {person: place for place, person in enumerate(people)}
    arrows = [
        (places[person], places[other], part)
        for person, found in pulls.items()
        for other, part in found
    ]
    own = np.array([told.get(person, 0.0) for person in people], dtype=np.float64)
    taker = np.array([arrow[0] for arrow in arrows], dtype=np.intp)
    giver = np.array([arrow[1] for arrow in arrows], dtype=np.intp)
    part = np.array([arrow[2] for arrow in arrows], dtype=np.float64)
    return _settled(own, taker, giver, part)


def _settled(own: Vector, taker: Places, giver: Places, part: Vector) -> Vector:
    """Repeat until nothing changes (a Neumann series)."""
    before = own
    for _ in range(_MOST_STEPS):
        after = own + np.bincount(taker, part * before[giver], minlength=len(own))
        if np.max(np.abs(after - before), initial=0.0) <= _PRECISION:
            return after
        before = after
    return before
