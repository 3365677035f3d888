"""How often a voter turns the outcome: the indices of Banzhaf and of Shapley and Shubik.

Both rest on one table: how probable it is that a voter turns a coalition of so many others from
losing to winning. Banzhaf (1965) lets everybody vote by the toss of a coin, so that coalitions of
about half of the voters are the most common; Shapley and Shubik (1954) let voters join one by one
in any order, so that every size is as common as another. A decision and its refusal give the same.
"""

import math
from collections.abc import Callable, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.ballot import Ballot, Flags, Units, in_units
from guanxi.model.vocabulary import PowerIndex

Floats = NDArray[np.float64]

EXACT_UP_TO = 30
"""Voters up to whom all coalitions are counted; beyond, the index is estimated from draws."""

_ORDERS, _AT_ONCE, _SEED = 50_000, 1_000, 0


def power_index(ballot: Ballot, index: PowerIndex) -> dict[str, float]:
    """Return each voter's part of the power to turn the outcome, together 1.

    Nobody has any (an empty answer) where no vote can turn it. Voters who hold the same get the
    same to the last bit.
    """
    if not ballot.units:
        return {}
    power = INDICES[index](_turning(ballot))
    total = math.fsum(power)
    if not total:
        return {}
    return {voter: part / total for voter, part in zip(ballot.units, power, strict=True)}


def _turning(ballot: Ballot) -> Floats:
    """Return how probably each voter (row) turns a coalition of so many others (column), 0 to 1."""
    if len(ballot.units) > EXACT_UP_TO:
        return _alike(ballot, _drawn_turning(ballot))
    one_of_each = {holds: voter for voter, holds in ballot.holds().items()}
    counted = {holds: _counted_turning(ballot, voter) for holds, voter in one_of_each.items()}
    return np.array([counted[holds] for holds in ballot.holds().values()])


def _counted_turning(ballot: Ballot, voter: str) -> list[float]:
    """Return how probably one voter turns a coalition of each size, all of them counted."""
    own, others = ballot.units[voter], len(ballot.units) - 1
    with_veto = [one for one in ballot.vetoes if one != voter]  # each must be in it
    free = [units for one, units in ballot.units.items() if one not in {voter, *with_veto}]
    least = ballot.needed - own - sum(ballot.units[one] for one in with_veto)
    most = sum(free) + 1 if voter in ballot.vetoes else least + own
    counts = _coalitions(sorted(free), max(least, 0), most)
    by_size = [0] * len(with_veto) + counts
    return [count / math.comb(others, size) for size, count in enumerate(by_size)]


def _coalitions(held: list[int], least: int, most: int) -> list[int]:
    """Return how many coalitions of each size hold at least `least` and less than `most`.

    Both halves of the voters are spelled out and then met: so 30 voters take thousands of steps
    and not a thousand million.
    """
    counts = [0] * (len(held) + 1)
    if least >= most:
        return counts
    half = len(held) // 2
    highest = max(sum(held), most)
    others = [np.sort(sums) for sums in _sums_by_size(held[half:], highest)]
    for size, sums in enumerate(_sums_by_size(held[:half], highest)):
        for further, sorted_sums in enumerate(others):
            below, inside = (np.searchsorted(sorted_sums, end - sums) for end in (least, most))
            counts[size + further] += int(np.sum(inside - below))
    return counts


def _sums_by_size(held: list[int], highest: int) -> list[Units]:
    """Return the sums that the coalitions of each size hold, from nobody to everybody."""
    by_size = [in_units([0], highest)]
    for units in held:
        grown = [np.concatenate([one, less + units]) for less, one in pairwise(by_size)]
        by_size = [by_size[0], *grown, by_size[-1] + units]
    return by_size


def _drawn_turning(ballot: Ballot) -> Floats:
    """Return the same estimated, seeded: voters join in drawn orders, and one of them turns it."""
    size = len(ballot.units)
    chance = np.random.default_rng(_SEED)
    turned = np.zeros((size, size))
    for _ in range(_ORDERS // _AT_ONCE):
        order = chance.permuted(np.tile(np.arange(size), (_AT_ONCE, 1)), axis=1)
        wins = _wins_so_far(ballot, order)
        place = np.argmax(wins, axis=1)
        turner = order[np.arange(_AT_ONCE), place]
        np.add.at(turned, (turner, place), wins[:, -1])
    return turned * size / _ORDERS


def _wins_so_far(ballot: Ballot, order: "NDArray[np.intp]") -> Flags:
    """Return whether those who have joined so far win, for each order (row) and step."""
    held = in_units(ballot.units.values(), max(sum(ballot.units.values()), ballot.needed))[order]
    asked = np.array([voter in ballot.vetoes for voter in ballot.units])[order]
    all_asked = np.cumsum(asked, axis=1) == len(ballot.vetoes)
    return np.asarray(all_asked & (np.cumsum(held, axis=1) >= ballot.needed))


def _alike(ballot: Ballot, turning: Floats) -> Floats:
    """Return the table in which voters who hold the same have the same row, their mean."""
    holds = list(ballot.holds().values())
    same = {one: np.mean(turning[[other == one for other in holds]], axis=0) for one in set(holds)}
    return np.array([same[one] for one in holds])


def _banzhaf(turning: Floats) -> list[float]:
    """Return how often each voter turns the outcome when all coalitions are as probable."""
    others = turning.shape[1] - 1
    common = [math.comb(others, size) / 2**others for size in range(others + 1)]
    return [float(part) for part in turning @ np.array(common)]


def _shapley(turning: Floats) -> list[float]:
    """Return how often each voter turns the outcome when all orders are as probable."""
    return [float(part) for part in np.mean(turning, axis=1)]


INDICES: Mapping[PowerIndex, Callable[[Floats], list[float]]] = {
    PowerIndex.BANZHAF: _banzhaf,
    PowerIndex.SHAPLEY: _shapley,
}
