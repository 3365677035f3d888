"""Loss of reach: which pairs of others could no longer reach one another without a person.

Borgatti (2006) asks whose removal breaks a network apart. Only cut-points part anybody; they are
found in one walk along the ties, deep before wide (Hopcroft and Tarjan 1973).
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from guanxi.analysis.arrays import Floats, Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_array


class _Walk(NamedTuple):
    """A walk along the ties: all places in the order entered, each through which other, and when.

    The first of a group is entered through itself.
    """

    order: list[int]
    through: list[int]
    entered: list[int]


def partings(tied: "csr_array[np.float64]") -> tuple[Floats, Ints]:
    """Return how many pairs of others each place alone joins, and the group each belongs to.

    `tied` is what ties are worth, the same both ways; a group is known by its first place.
    """
    places = tied.shape[0]
    walk = _walk(tied)
    low = _earliest(tied, walk.entered)
    below, apart, parted = [1] * places, [0] * places, [0] * places
    groups = list(range(places))
    for place in walk.order:
        groups[place] = groups[walk.through[place]]
    for place in reversed(walk.order):
        before = walk.through[place]
        if before != place:
            below[before] += below[place]
            low[before] = min(low[before], low[place])
            if low[place] >= walk.entered[before]:
                parted[before] += apart[before] * below[place]
                apart[before] += below[place]
    joined = np.array(below, dtype=np.float64)[groups]
    alone = np.array(apart, dtype=np.float64)
    found: Floats = np.array(parted, dtype=np.float64) + alone * (joined - 1 - alone)
    return found, np.array(groups, dtype=np.intp)


def _walk(tied: "csr_array[np.float64]") -> _Walk:
    """Walk along the ties until everybody was met."""
    first, around = tied.indptr.tolist(), tied.indices.tolist()
    places = len(first) - 1
    order: list[int] = []
    through, entered = list(range(places)), [-1] * places
    for start in range(places):
        path = [] if entered[start] >= 0 else [start]
        ahead = [iter((start,))] if path else []
        while ahead:
            for place in ahead[-1]:
                if entered[place] < 0:
                    entered[place] = len(order)
                    through[place] = path[-1]
                    order.append(place)
                    path.append(place)
                    ahead.append(iter(around[first[place] : first[place + 1]]))
                    break
            else:
                path.pop()
                ahead.pop()
    return _Walk(order, through, entered)


def _earliest(tied: "csr_array[np.float64]", entered: list[int]) -> list[int]:
    """Return the earliest place that a tie leads to from each, or it itself."""
    low = np.array(entered, dtype=np.intp)
    tried = np.diff(tied.indptr) > 0
    if np.any(tried):
        led = np.minimum.reduceat(low[tied.indices], tied.indptr[:-1][tried])
        low[tried] = np.minimum(low[tried], led)
    found: list[int] = low.tolist()
    return found
