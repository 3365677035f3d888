"""A knot: people tied in circles, whose camps can only be found together.

Weights are whole numbers, so that sums are the same in every order and equal means equal.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Sides = NDArray[np.int8]
"""The side of each person of a knot, 1 or -1."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Knot:
    """Pairs of people by place: who (`one`, `other`) and what speaks for one camp (`worth`).

    A worth below 0 speaks for two camps; 0 is a pair of whom both is said alike. Each is a
    multiple of `unit`, by which it is divided.
    """

    people: tuple[str, ...]
    one: NDArray[np.intp]
    other: NDArray[np.intp]
    worth: NDArray[np.int64]
    unit: int

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.people)

    @cached_property
    def neighbours(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For each person, who is tied to them, and the worth of the pair."""
        found: list[list[tuple[int, int]]] = [[] for _ in self.people]
        pairs = zip(self.one.tolist(), self.other.tolist(), self.worth.tolist(), strict=True)
        for one, other, worth in pairs:
            found[one].append((other, worth))
            found[other].append((one, worth))
        return tuple(map(tuple, found))

    def agreement(self, sides: Sides) -> NDArray[np.int64]:
        """Return for each pair what speaks for these sides; below 0 it contradicts them."""
        return self.worth * (sides[self.one] * sides[self.other])

    def contradicted(self, sides: Sides) -> int:
        """Return the worth of the pairs that contradict these sides."""
        against = np.minimum(self.agreement(sides), 0)
        return -int(against.sum())


def knot(worths: Mapping[Pair, int]) -> Knot:
    """Return the knot of these pairs, its people in order."""
    people = tuple(sorted({person for pair in worths for person in pair}))
    places = {person: place for place, person in enumerate(people)}
    pairs = sorted(worths)
    unit = math.gcd(*worths.values()) or 1
    return Knot(
        people=people,
        one=np.array([places[one] for one, _ in pairs], dtype=np.intp),
        other=np.array([places[other] for _, other in pairs], dtype=np.intp),
        worth=np.array([worths[pair] // unit for pair in pairs], dtype=np.int64),
        unit=unit,
    )


def two_sides(together: Mapping[Pair, bool]) -> dict[str, int] | None:
    """Return a side (1 or -1) for everybody such that each pair is together or apart as told.

    The first person of each connected group is on side 1. None where no two sides do.
    """
    neighbours: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (one, other), same in together.items():
        neighbours[one].append((other, 1 if same else -1))
        neighbours[other].append((one, 1 if same else -1))
    sides: dict[str, int] = {}
    for first in sorted(neighbours):
        if first not in sides and not _spread(first, neighbours, sides):
            return None
    return sides


def _spread(
    first: str, neighbours: Mapping[str, Sequence[tuple[str, int]]], sides: dict[str, int]
) -> bool:
    """Give a side to everybody whom `first` reaches; return whether no pair contradicts."""
    sides[first] = 1
    waiting = [first]
    for person in waiting:
        for other, sign in neighbours[person]:
            if other not in sides:
                sides[other] = sign * sides[person]
                waiting.append(other)
            elif sides[other] != sign * sides[person]:
                return False
    return True
