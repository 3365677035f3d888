"""The best seating exactly, as an integer programme solved by HiGHS.

Whole numbers say of each block at which table it sits, of friends whether they are apart, of
others whether they are together. The ways of the bound keep the search small.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np

from guanxi.events.seating.board import Board, Whole
from guanxi.events.seating.bound import Bound, pairs_where
from guanxi.events.seating.party import Pair, Party

if TYPE_CHECKING:
    from scipy.optimize import LinearConstraint, OptimizeResult

_OPTIMAL, _INFEASIBLE = 0, 2  # how SciPy says that a search came to its end
_WHOLE = 1e-3  # what a whole number may be off after arithmetic

Row = tuple[dict[int, float], float, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """A table for each block, None where none was found; no seating costs less than `bound`."""

    places: Whole | None
    bound: int | None
    proven: bool


@dataclass(slots=True)
class _Program:
    """The programme; `strict` where a seating without people at odds at one table is known."""

    party: Party
    board: Board
    bound: Bound
    strict: bool
    price: list[int] = field(default_factory=list)
    highest: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def at(self, block: int, table: int) -> int:
        """Return the variable that says that a block sits at a table."""
        return block * self.board.tables + table

    def write(self) -> None:
        """Write down all variables and rows."""
        for price in self.board.alone.ravel().tolist():
            self._new(price)
        self._one_table_each()
        apart = [self._apart(*pair) for pair in self.bound.ties]
        for pair in pairs_where((self.board.beside > 0) & ~self.board.rivals):
            self._together(*pair)
        suffered = [] if self.strict else [self._together(*pair) for pair in self.bound.rivals]
        if self.strict:
            self._no_rivals()
        for way in self.bound.ways:
            given_up = [apart[tie] for tie in way.ties] + suffered[way.rivals :][:1]
            self.rows.append((dict.fromkeys(given_up, 1.0), 1.0, math.inf))
        for table in range(self.board.tables):
            self._fill(table)
        self._break_symmetry()

    def _new(self, price: int, highest: float = 1.0) -> int:
        """Return a new variable, a whole number from 0 to `highest`, that costs so much each."""
        self.price.append(price)
        self.highest.append(highest)
        return len(self.price) - 1

    def _one_table_each(self) -> None:
        """Seat each block at one table, at its own if it has one."""
        for block, fixed in enumerate(self.board.fixed):
            row = {self.at(block, table): 1.0 for table in range(self.board.tables)}
            self.rows.append((row, 1.0, 1.0))
            if fixed is not None:
                self.rows.append(({self.at(block, fixed): 1.0}, 1.0, 1.0))

    def _apart(self, one: int, other: int) -> int:
        """Return a variable that is 1 where two blocks sit apart, and costs what they are worth."""
        variable = self._new(-int(self.board.beside[one, other]))
        for table in range(self.board.tables):
            here, there = self.at(one, table), self.at(other, table)
            self.rows.append(({variable: 1.0, here: -1.0, there: 1.0}, 0.0, math.inf))
            self.rows.append(({variable: 1.0, here: 1.0, there: -1.0}, 0.0, math.inf))
        return variable

    def _together(self, one: int, other: int) -> int:
        """Return a variable that is 1 where two blocks share a table, and costs what that does."""
        variable = self._new(int(self.board.beside[one, other]))
        for table in range(self.board.tables):
            here, there = self.at(one, table), self.at(other, table)
            self.rows.append(({here: 1.0, there: 1.0, variable: -1.0}, -math.inf, 1.0))
        return variable

    def _no_rivals(self) -> None:
        """Let at most one of those sit at a table who are all at odds with each other."""
        for circle in circles_of_rivals(self.board):
            for table in range(self.board.tables):
                row = {self.at(block, table): 1.0 for block in circle}
                self.rows.append((row, -math.inf, 1.0))

    def _fill(self, table: int) -> None:
        """Keep a table to its seats, and count its guests: their square, and who is alone."""
        room = self.party.rooms[table]
        guests = {self.at(block, table): float(size) for block, size in enumerate(self.board.size)}
        if _all_full(self.party):
            self.rows.append((guests, 0.0, float(room)))
            return  # how many sit at each table is no question
        used, alone = self._new(0), self._new(self.party.alone)
        self.rows.append(({**guests, used: -float(room)}, -math.inf, 0.0))
        self.rows.append(({**guests, used: -2.0, alone: 1.0}, 0.0, math.inf))
        square = self._new(self.party.uneven, float(room**2))
        for size in range(room):
            slope = 2 * size + 1
            row = {place: -slope * guest for place, guest in guests.items()}
            self.rows.append(({**row, square: 1.0}, float(size**2 - slope * size), math.inf))

    def _break_symmetry(self) -> None:
        """Of tables that are alike let each be opened by a block later than the one before it."""
        marked = {table for table in self.board.fixed if table is not None}
        if self.board.alone.any():
            marked.add(0)
        alike = [table for table in range(self.board.tables) if table not in marked]
        for earlier, later in itertools.pairwise(alike):
            for block in range(len(self.board.members)):
                before = {self.at(one, earlier): -1.0 for one in range(block)}
                self.rows.append(({self.at(block, later): 1.0, **before}, -math.inf, 0.0))

    def constraint(self) -> "LinearConstraint":
        """Return all rows as the solver takes them."""
        from scipy.optimize import LinearConstraint
        from scipy.sparse import csr_array

        where = [number for number, row in enumerate(self.rows) for _ in row[0]]
        which = [column for row in self.rows for column in row[0]]
        values = [value for row in self.rows for value in row[0].values()]
        shape = (len(self.rows), len(self.price))
        least, most = np.array([row[1:] for row in self.rows]).T
        return LinearConstraint(csr_array((values, (where, which)), shape=shape), least, most)

    def solved(self, time_limit: float) -> "OptimizeResult":
        """Return what the solver finds."""
        from scipy.optimize import Bounds, milp

        self.write()
        return milp(
            np.array(self.price, dtype=np.float64),
            integrality=np.ones(len(self.price), dtype=np.int64),
            bounds=Bounds(0, np.array(self.highest)),
            constraints=self.constraint(),
            options={"time_limit": time_limit, "mip_rel_gap": 0},
        )


def exact(party: Party, board: Board, reached: Bound, time_limit: float, *, strict: bool) -> Answer:
    """Return the cheapest seating, or what was found and proven in so many seconds.

    `strict` says that there is a seating in which no people at odds share a table.
    """
    found = _Program(party, board, reached, strict).solved(time_limit)
    if found.status == _INFEASIBLE:
        return Answer(None, None, proven=False)
    always = board.inside - party.least_crowded
    always += sum(map(party.crowd, party.rooms)) if _all_full(party) else 0
    always += sum(int(board.beside[pair]) for pair in reached.ties)
    least = found.mip_dual_bound
    bound = None if least is None else math.ceil(least - _WHOLE) + always
    if found.x is None:
        return Answer(None, bound, proven=False)
    chosen = np.reshape(found.x[: board.alone.size], board.alone.shape).argmax(axis=1)
    return Answer(chosen, bound, proven=found.status == _OPTIMAL)


def _all_full(party: Party) -> bool:
    """Return whether there are no more seats than guests."""
    return sum(party.rooms) == len(party.guests)


def circles_of_rivals(board: Board) -> Iterator[tuple[int, ...]]:
    """Iterate over circles who are all at odds with each other; each two at odds are in one."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_edges_from(pairs_where(board.rivals))
    left: set[Pair] = set(pairs_where(board.rivals))
    for circle in sorted(map(sorted, nx.find_cliques(graph)), key=lambda one: (-len(one), one)):
        inside = set(itertools.combinations(circle, 2))
        if left & inside:
            left -= inside
            yield tuple(circle)
