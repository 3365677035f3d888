"""Loss of reach: which pairs of others could no longer reach one another without a person.

Borgatti (2006) asks whose removal breaks a network apart. Only cut-points part anybody; they are
found in one walk along the ties, deep before wide (Hopcroft and Tarjan 1973).
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Floats, Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_array


@dataclass(slots=True)
class _Walk:
    """A walk along the ties: when each place was entered, and what was found below it.

    `low` is the earliest place that can be reached from below without passing back through it,
    `below` how many were entered through it, `apart` how many of these it alone holds, and
    `parted` the pairs that it alone joins.
    """

    entered: list[int]
    low: list[int]
    below: list[int]
    apart: list[int]
    parted: list[int]

    def leave(self, place: int, before: int) -> None:
        """Tell the place before, through which this one was entered, what was found below."""
        below = self.below[place]
        self.below[before] += below
        if self.low[place] >= self.entered[before]:
            self.parted[before] += self.apart[before] * below
            self.apart[before] += below
        self.low[before] = min(self.low[before], self.low[place])


def partings(tied: "csr_array[np.float64]") -> tuple[Floats, Ints]:
    """Return how many pairs of others each place alone joins, and the group each belongs to.

    `tied` is what ties are worth, the same both ways; a group is known by its first place.
    """
    places = tied.shape[0]
    walk = _Walk([0] * places, [0] * places, [1] * places, [0] * places, [0] * places)
    groups = [0] * places
    begin, around = tied.indptr.tolist(), tied.indices.tolist()
    clock = 0
    for start in range(places):
        if not walk.entered[start]:
            group = _walk(walk, start, clock, begin, around)
            clock += len(group)
            for place in group:
                groups[place] = start
                rest = len(group) - 1 - walk.apart[place]
                walk.parted[place] += walk.apart[place] * rest
    return np.array(walk.parted, dtype=np.float64), np.array(groups, dtype=np.intp)


def _walk(walk: _Walk, start: int, clock: int, first: list[int], around: list[int]) -> list[int]:
    """Walk to everybody who can be reached from a place, and return them."""
    entered, low = walk.entered, walk.low
    entered[start] = low[start] = clock + 1
    group, path, ahead = [start], [start], [iter(around[first[start] : first[start + 1]])]
    while path:
        here = path[-1]
        for place in ahead[-1]:
            if not entered[place]:
                group.append(place)
                entered[place] = low[place] = clock + len(group)
                path.append(place)
                ahead.append(iter(around[first[place] : first[place + 1]]))
                break
            low[here] = min(low[here], entered[place])
        else:
            path.pop()
            ahead.pop()
            if path:
                walk.leave(here, path[-1])
    return group
