"""A party as arrays: what blocks cost at tables and beside each other."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from guanxi.events.seating.blocks import Blocks
from guanxi.events.seating.party import Party

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Board:
    """Blocks by number, tables by number.

    `beside` is what two blocks cost at one table and `rivals` whether that is forbidden; `alone`
    what a block costs at a table, `crowd` what so many guests cost at a table (more than all the
    rest together where there are too few seats), and `inside` what blocks cost in themselves.
    """

    members: tuple[tuple[int, ...], ...]
    fixed: tuple[int | None, ...]
    size: Whole
    beside: Whole
    rivals: NDArray[np.bool_]
    alone: Whole
    crowd: Whole
    inside: int

    @property
    def tables(self) -> int:
        """How many tables there are."""
        return int(self.alone.shape[1])

    def seated(self, places: Whole) -> list[int]:
        """Return the table of each guest from the table of each block."""
        seats = {
            guest: table
            for members, table in zip(self.members, places.tolist(), strict=True)
            for guest in members
        }
        return [seats[guest] for guest in sorted(seats)]


def board(party: Party, groups: Blocks) -> Board:
    """Return the arrays of a party whose guests move in blocks."""
    count = len(groups.members)
    block = {guest: number for number, members in enumerate(groups.members) for guest in members}
    beside, rivals = np.zeros((count, count), np.int64), np.zeros((count, count), np.bool_)
    inside = 0
    for (one, other), bond in party.bonds.items():
        here, there = block[one], block[other]
        if here == there:
            inside += bond.cost
            continue
        for pair in ((here, there), (there, here)):
            beside[pair] += bond.cost
            rivals[pair] |= bond.forbidden
    alone = np.zeros((count, party.tables), np.int64)
    alone[:, 0] = [-sum(party.honour[guest] for guest in members) for members in groups.members]
    dearest = 1 + int(np.abs(beside).sum()) + int(np.abs(alone).sum())
    return Board(
        members=groups.members,
        fixed=groups.locked,
        size=np.array([len(members) for members in groups.members], dtype=np.int64),
        beside=beside,
        rivals=rivals,
        alone=alone,
        crowd=_crowd(party, dearest + party.crowd(len(party.guests)) + party.alone * party.tables),
        inside=inside,
    )


def _crowd(party: Party, dearest: int) -> Whole:
    """Return what each number of guests costs at each table."""
    sizes = np.arange(len(party.guests) + 1, dtype=np.int64)
    told = np.array([party.crowd(size) for size in sizes.tolist()], dtype=np.int64)
    standing = np.maximum(sizes - np.array(party.rooms, dtype=np.int64)[:, None], 0)
    crowd: Whole = told + dearest * standing**2
    return crowd
