"""A good seating fast: one block after the other, then the best move or swap time and again.

A tabu search (Glover 1989): of all moves of one block and swaps of two the best is made, even for
the worse, and who moved does not go back for a while, so that the search leaves what is only the
best nearby. Repeatable: the seed and the number of steps are fixed, and no clock is looked at.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from guanxi.events.seating.board import Board, Whole

_SEED = 1
_LOOKS = 60_000_000  # at two blocks in all steps together: about two seconds
_FEWEST_STEPS, _MOST_STEPS = 300, 4_000
_STEPS_A_BLOCK = 100  # more would not help a small party
_SOON, _LATE = 1 / 4, 1 / 2  # steps for each block in which who moved does not go back
_LATER = 6  # more of them
_NEVER = int(np.iinfo(np.int64).max)


def greedy(board: Board) -> Whole:
    """Seat locked blocks, then the largest and most quarrelled with, each where it costs least."""
    places = np.full(len(board.members), -1, dtype=np.int64)
    taken = np.zeros(board.tables, dtype=np.int64)
    quarrels = np.where(board.rivals, board.beside, 0).sum(axis=1)
    every = np.arange(board.tables)
    order = sorted(
        range(len(places)),
        key=lambda one: (board.fixed[one] is None, -board.size[one], -quarrels[one], one),
    )
    for block in order:
        near = np.array([board.beside[block, places == table].sum() for table in every])
        crowd = board.crowd[every, taken + board.size[block]] - board.crowd[every, taken]
        cheapest = int((near + board.alone[block] + crowd).argmin())
        fixed = board.fixed[block]
        places[block] = cheapest if fixed is None else fixed
        taken[places[block]] += board.size[block]
    return places


def fast(board: Board, looks: int = _LOOKS) -> Whole:
    """Return a table for each block; tables overflow only where no other way was found."""
    start = greedy(board)
    count = len(start)
    if board.tables == 1 or all(table is not None for table in board.fixed):
        return start
    steps = min(max(looks // count**2, _FEWEST_STEPS), _STEPS_A_BLOCK * count, _MOST_STEPS)
    search, chance = Search(board, start), np.random.default_rng(_SEED)
    soon, late = int(_SOON * count), int(_LATE * count) + _LATER
    best, least = start.copy(), search.cost
    for step in range(steps):
        search.step(step, least, chance.integers(soon, late, 2))
        if search.cost < least:
            best, least = search.places.copy(), search.cost
    return best


@dataclass(slots=True)
class Search:
    """Where everybody sits during the search, with what every change would cost.

    `cost` is what changed since the start; `at` what each block costs at each table as the others
    sit, `until` the step until which a block does not go to a table.
    """

    board: Board
    places: Whole
    cost: int = 0
    taken: Whole = field(init=False)
    at: Whole = field(init=False)
    until: Whole = field(init=False)
    free: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        board, every = self.board, range(self.board.tables)
        self.places = self.places.copy()
        self.taken = np.bincount(self.places, board.size, board.tables).astype(np.int64)
        near = [board.beside[:, self.places == table].sum(axis=1) for table in every]
        self.at = board.alone + np.stack(near, axis=1)
        self.until = np.full_like(board.alone, -1)
        self.free = np.array([table is None for table in board.fixed])

    def step(self, now: int, least: int, rest: Whole) -> None:
        """Make the best change that is allowed, if any is; one that leads below `least` always is.

        Who moves does not go back for as many steps as `rest` says.
        """
        moves, swaps = self._moves(), self._swaps()
        late, bound = self.until >= now, least - self.cost
        moves[late & (moves >= bound)] = _NEVER
        resting = late[:, self.places]
        swaps[(resting | resting.T) & (swaps >= bound)] = _NEVER
        move, swap = int(moves.argmin()), int(swaps.argmin())
        change = min(int(moves.flat[move]), int(swaps.flat[swap]))
        if change == _NEVER:
            return
        self.cost += change
        if moves.flat[move] <= swaps.flat[swap]:
            self._go(*divmod(move, self.board.tables), now + int(rest[0]))
        else:
            one, other = divmod(swap, len(self.places))
            home, away = int(self.places[one]), int(self.places[other])
            self._go(one, away, now + int(rest[0]))
            self._go(other, home, now + int(rest[1]))

    def _moves(self) -> Whole:
        """Return what it costs to let each block go to each table."""
        board, rows = self.board, np.arange(len(self.places))
        here, size, every = self.places, board.size, np.arange(board.tables)
        left = board.crowd[here, self.taken[here] - size] - board.crowd[here, self.taken[here]]
        full = np.minimum(self.taken + size[:, None], board.crowd.shape[1] - 1)
        come = board.crowd[every, full] - board.crowd[every, self.taken]
        moves: Whole = self.at - self.at[rows, here][:, None] + left[:, None] + come
        moves[rows, here] = _NEVER
        moves[~self.free] = _NEVER
        return moves

    def _swaps(self) -> Whole:
        """Return what it costs to let each two blocks at different tables change places."""
        board, here = self.board, self.places
        there = self.at[:, here] - self.at[np.arange(len(here)), here][:, None]
        swaps: Whole = there + there.T - 2 * board.beside
        if board.size.max() > 1:
            swaps += self._crowding()
        swaps[here[:, None] == here[None, :]] = _NEVER
        swaps[~self.free] = _NEVER
        swaps[:, ~self.free] = _NEVER
        return swaps

    def _crowding(self) -> Whole:
        """Return what it costs that blocks of different sizes change places."""
        here, size = self.places, self.board.size
        taken, most = self.taken[here], self.board.crowd.shape[1] - 1
        more = size[None, :] - size[:, None]
        sizes = np.clip(taken[:, None] + more, 0, most)
        change = self.board.crowd[here[:, None], sizes] - self.board.crowd[here, taken][:, None]
        both: Whole = change + change.T
        return both

    def _go(self, block: int, table: int, until: int) -> None:
        """Let a block go to a table, and not come back for a while."""
        home = int(self.places[block])
        self.at[:, home] -= self.board.beside[:, block]
        self.at[:, table] += self.board.beside[:, block]
        self.taken[home] -= self.board.size[block]
        self.taken[table] += self.board.size[block]
        self.places[block] = table
        self.until[block, home] = until
