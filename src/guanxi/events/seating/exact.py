"""The best seating exactly, as an integer program solved by HiGHS."""

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from guanxi.events.seating.blocks import Blocks
from guanxi.events.seating.party import Party

if TYPE_CHECKING:
    from scipy.optimize import LinearConstraint, OptimizeResult

_OPTIMAL = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A table for each guest, None where none was found; no seating costs less than `bound`."""

    seated: list[int] | None
    bound: float
    proven: bool


class _Program:
    """Variables: a block at a table, then two blocks at one table for each two with a bond."""

    def __init__(self, party: Party, groups: Blocks) -> None:
        self.party, self.groups = party, groups
        self.bonds = _between(party, groups)
        self.rows: list[tuple[dict[int, float], float, float]] = []
        self.places = len(groups.members) * party.tables
        self.joint = {pair: self.places + number for number, pair in enumerate(self.bonds)}

    def at(self, block: int, table: int) -> int:
        """Return the variable that says that a block sits at a table."""
        return block * self.party.tables + table

    def costs(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        """Return what each variable costs."""
        cost = np.zeros(self.places + len(self.bonds))
        for block, members in enumerate(self.groups.members):
            cost[self.at(block, 0)] = -sum(self.party.honour[one] for one in members)
        for pair, variable in self.joint.items():
            cost[variable] = self.bonds[pair]
        return cost

    def constrain(self) -> None:
        """Write down all rows."""
        tables = range(self.party.tables)
        sizes = [len(members) for members in self.groups.members]
        for block, lock in enumerate(self.groups.locked):
            self.rows.append(({self.at(block, table): 1.0 for table in tables}, 1.0, 1.0))
            if lock is not None:
                self.rows.append(({self.at(block, lock): 1.0}, 1.0, 1.0))
        for table in tables:
            taken = {self.at(block, table): float(size) for block, size in enumerate(sizes)}
            self.rows.append((taken, 0.0, float(self.party.capacity)))
        for (one, other), variable in self.joint.items():
            self._join(one, other, variable)
        self._break_symmetry()

    def _join(self, one: int, other: int, variable: int) -> None:
        """Tie a variable to two blocks at one table, in the direction that its cost needs."""
        tables = range(self.party.tables)
        for table in tables:
            here, there = self.at(one, table), self.at(other, table)
            if self.bonds[one, other] > 0:
                self.rows.append(({here: 1.0, there: 1.0, variable: -1.0}, -math.inf, 1.0))
            else:
                self.rows.append(({variable: 1.0, here: 1.0, there: -1.0}, -math.inf, 1.0))
                self.rows.append(({variable: 1.0, here: -1.0, there: 1.0}, -math.inf, 1.0))

    def _break_symmetry(self) -> None:
        """Of tables that are alike let each be opened by a block later than the one before it.

        The table of honour and those that somebody is locked to are not alike.
        """
        marked = {0, *(lock for lock in self.groups.locked if lock is not None)}
        alike = [table for table in range(self.party.tables) if table not in marked]
        for earlier, later in itertools.pairwise(alike):
            for block in range(len(self.groups.members)):
                before = {self.at(one, earlier): -1.0 for one in range(block)}
                self.rows.append(({self.at(block, later): 1.0, **before}, -math.inf, 0.0))

    def constraint(self) -> "LinearConstraint":
        """Return all rows as the solver takes them."""
        from scipy.optimize import LinearConstraint
        from scipy.sparse import csr_array

        where = [number for number, row in enumerate(self.rows) for _ in row[0]]
        which = [column for row in self.rows for column in row[0]]
        values = [value for row in self.rows for value in row[0].values()]
        shape = (len(self.rows), self.places + len(self.bonds))
        least, most = np.array([row[1:] for row in self.rows]).T
        return LinearConstraint(csr_array((values, (where, which)), shape=shape), least, most)

    def solved(self, time_limit: float) -> "OptimizeResult":
        """Return what the solver finds."""
        from scipy.optimize import Bounds, milp

        self.constrain()
        costs = self.costs()
        return milp(
            costs,
            integrality=np.ones(len(costs), dtype=np.int64),
            bounds=Bounds(0, 1),
            constraints=self.constraint(),
            options={"time_limit": time_limit, "mip_rel_gap": 0},
        )


def exact(party: Party, groups: Blocks, time_limit: float) -> Answer:
    """Return the cheapest seating, or what was found and proven in so many seconds."""
    program = _Program(party, groups)
    found = program.solved(time_limit)
    inside = _inside(party, groups)
    bound = -math.inf if found.mip_dual_bound is None else found.mip_dual_bound + inside
    if found.x is None:
        return Answer(None, bound, proven=False)
    chosen = np.reshape(found.x[: program.places], (-1, party.tables)).argmax(axis=1)
    seated = [0] * len(party.guests)
    for members, table in zip(groups.members, chosen.tolist(), strict=True):
        for guest in members:
            seated[guest] = table
    return Answer(seated, bound, proven=found.status == _OPTIMAL)


def _between(party: Party, groups: Blocks) -> dict[tuple[int, int], int]:
    """Return what each two blocks at one table cost, where that is not nothing."""
    block = {guest: number for number, members in enumerate(groups.members) for guest in members}
    costs: dict[tuple[int, int], int] = {}
    for (one, other), bond in sorted(party.bonds.items()):
        here, there = sorted((block[one], block[other]))
        if here != there:
            costs[here, there] = costs.get((here, there), 0) + bond.cost
    return {pair: cost for pair, cost in sorted(costs.items()) if cost}


def _inside(party: Party, groups: Blocks) -> int:
    """Return what guests of one block cost beside each other, wherever they sit."""
    return sum(
        party.bonds[one, other].cost
        for members in groups.members
        for one in members
        for other in members
        if (one, other) in party.bonds
    )
