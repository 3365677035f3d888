"""A good seating fast: one block after the other, then annealing by moves and swaps.

Repeatable: the seed and the number of steps are fixed, and no clock is looked at.
"""

import math
import random
from collections import defaultdict

from guanxi.events.seating.blocks import Blocks
from guanxi.events.seating.party import Party

_SEED = 1
_STEPS, _STEPS_A_BLOCK = 120_000, 2_000
_COOLEST = 0.01  # of the hottest


class _Seats:
    """Who sits where, kept up to date as blocks move."""

    def __init__(self, party: Party, groups: Blocks) -> None:
        self.party, self.groups = party, groups
        self.at = [0] * len(groups.members)
        self.taken = [0] * party.tables
        self.size = [len(members) for members in groups.members]
        self.worth = [sum(party.honour[one] for one in members) for members in groups.members]
        self.near = _near(party, groups)
        self.free = [block for block, lock in enumerate(groups.locked) if lock is None]

    def place(self, block: int, table: int) -> None:
        """Seat a block at a table."""
        self.at[block] = table
        self.taken[table] += self.size[block]

    def move(self, block: int, table: int) -> None:
        """Seat a block at another table."""
        self.taken[self.at[block]] -= self.size[block]
        self.place(block, table)

    def cost(self, block: int, table: int) -> int:
        """Return what a block costs at a table, as the others sit."""
        bonds = sum(cost for other, cost in self.near[block] if self.at[other] == table)
        return bonds - (0 if table else self.worth[block])

    def fits(self, block: int, table: int) -> bool:
        """Return whether a table has room for a block."""
        return self.taken[table] + self.size[block] <= self.party.capacity


def fast(party: Party, groups: Blocks) -> list[int]:
    """Return a table for each guest; tables overflow only where there is no room at all."""
    seats = _greedy(party, groups)
    _anneal(seats, random.Random(_SEED))  # noqa: S311 - a repeatable search, no secret
    seated = [0] * len(party.guests)
    for block, members in enumerate(groups.members):
        for guest in members:
            seated[guest] = seats.at[block]
    return seated


def _near(party: Party, groups: Blocks) -> list[list[tuple[int, int]]]:
    """Return the blocks that each block has a bond with, and what that costs."""
    block = {guest: number for number, members in enumerate(groups.members) for guest in members}
    costs: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for (one, other), bond in sorted(party.bonds.items()):
        here, there = block[one], block[other]
        if here != there:
            costs[here][there] += bond.cost
            costs[there][here] += bond.cost
    return [sorted(costs[number].items()) for number in range(len(groups.members))]


def _greedy(party: Party, groups: Blocks) -> _Seats:
    """Seat locked blocks, then the most quarrelled with, each where it costs least."""
    seats = _Seats(party, groups)
    seats.at = [-1] * len(groups.members)
    for block, lock in enumerate(groups.locked):
        if lock is not None:
            seats.place(block, lock)
    quarrels = {
        block: sum(cost for _, cost in seats.near[block] if cost > 0) for block in seats.free
    }
    for block in sorted(seats.free, key=lambda one: (-seats.size[one], -quarrels[one], one)):
        tables = [table for table in range(party.tables) if seats.fits(block, table)]
        tables = tables or [min(range(party.tables), key=lambda table: seats.taken[table])]
        seats.place(block, min(tables, key=lambda table: (seats.cost(block, table), table)))
    return seats


def _anneal(seats: _Seats, chance: random.Random) -> None:
    """Move single blocks and swap two, ever less often for the worse; end with the best found."""
    if not seats.free or seats.party.tables == 1:
        return
    hottest = max((abs(cost) for row in seats.near for _, cost in row), default=1) / 4
    best, now, least = list(seats.at), 0, 0
    steps = min(_STEPS, _STEPS_A_BLOCK * len(seats.free))
    for step in range(steps):
        heat = hottest * _COOLEST ** (step / steps)
        change = _change(seats, chance, heat)
        now += change
        if now < least:
            least, best = now, list(seats.at)
    for block, table in enumerate(best):
        if seats.at[block] != table:
            seats.move(block, table)


def _change(seats: _Seats, chance: random.Random, heat: float) -> int:
    """Try one move or swap; return what it changed of the cost."""
    block, table = chance.choice(seats.free), chance.randrange(seats.party.tables)
    home = seats.at[block]
    if table == home:
        return 0
    if seats.fits(block, table):
        change = seats.cost(block, table) - seats.cost(block, home)
        if _taken(change, heat, chance):
            seats.move(block, table)
            return change
        return 0
    other = chance.choice(seats.free)
    return _swap(seats, block, other, heat, chance)


def _swap(seats: _Seats, block: int, other: int, heat: float, chance: random.Random) -> int:
    """Try to let two blocks of one size change places."""
    home, table = seats.at[block], seats.at[other]
    if table == home or seats.size[block] != seats.size[other]:
        return 0
    before = seats.cost(block, home) + seats.cost(other, table)
    seats.move(block, table)
    between = seats.cost(other, home)
    seats.move(other, home)
    change = seats.cost(block, table) + between - before
    if _taken(change, heat, chance):
        return change
    seats.move(other, table)
    seats.move(block, home)
    return 0


def _taken(change: int, heat: float, chance: random.Random) -> bool:
    """Return whether a change is made: for the better always, for the worse by chance."""
    return change <= 0 or chance.random() < math.exp(-change / heat)


def least_possible(party: Party) -> int:
    """Return a cost that no seating goes below: everybody beside those worth most to them."""
    best: dict[int, list[int]] = defaultdict(list)
    for (one, other), bond in party.bonds.items():
        if bond.cost < 0:
            best[one].append(bond.cost)
            best[other].append(bond.cost)
    beside = sum(sum(sorted(costs)[: party.capacity - 1]) for costs in best.values())
    honoured = sum(sorted(party.honour, reverse=True)[: party.capacity])
    return math.floor(beside / 2) - honoured
