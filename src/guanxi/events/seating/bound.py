"""How good a seating can be at all: a bound from ways between people at odds.

Of two people at odds, between whom friends of friends form a way, at least one tie of the way is
given up: its two sit apart, or else the two at odds would share a table. The cheapest way to give
up (parts of) ties so that every such way is paid for is a linear programme, whose ways are found
as they are needed: they are shortest paths.
"""

import math
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from guanxi.events.seating.board import Board, Whole
from guanxi.events.seating.party import Pair, Party

_SHORT = 1e-6  # prefers the shorter of ways that cost the same
_ENOUGH = 1 - 1e-4  # a way that is paid for up to rounding
_MOST_WAYS = 1_500  # keeps the programme of a large party to about a second
_WHOLE = 1e-3  # what a whole number may be off after arithmetic


@dataclass(frozen=True, slots=True)
class Way:
    """A way between two people (blocks) at odds: the places of its ties, and of the two."""

    ties: tuple[int, ...]
    rivals: int


@dataclass(frozen=True, slots=True)
class Bound:
    """No seating costs less than `least`; `ties` are friends and `rivals` people at odds."""

    least: int
    ties: tuple[Pair, ...]
    rivals: tuple[Pair, ...]
    ways: tuple[Way, ...]


def pairs_where(chosen: NDArray[np.bool_]) -> tuple[Pair, ...]:
    """Return the two numbers of each pair for which a square array says yes, in order."""
    return tuple((int(one), int(other)) for one, other in np.argwhere(np.triu(chosen, 1)))


def bound(party: Party, board: Board) -> Bound:
    """Return what no seating of a party goes below, and the ways that show it."""
    ties, rivals = pairs_where(board.beside < 0), pairs_where(board.rivals)
    worth = -np.array([board.beside[pair] for pair in ties], dtype=np.int64)
    given_up, ways = _given_up(board, ties, rivals, worth)
    apart = given_up - int(worth.sum()) + board.inside
    most = sum(sorted(party.honour, reverse=True)[: party.rooms[0]])
    return Bound(max(apart, _beside_the_best(party)) - most, ties, rivals, ways)


def _given_up(
    board: Board, ties: tuple[Pair, ...], rivals: tuple[Pair, ...], worth: Whole
) -> tuple[int, tuple[Way, ...]]:
    """Return what giving up costs at the least, and the ways that make it so."""
    price = np.concatenate([worth, [board.beside[pair] for pair in rivals]]).astype(np.float64)
    paid, least, ways = np.zeros(len(price)), 0.0, dict[Way, None]()
    while ties and rivals and len(ways) < _MOST_WAYS:
        more = [way for way in _unpaid(board, ties, rivals, paid) if way not in ways]
        if not more:
            break
        ways.update(dict.fromkeys(more))
        solved = _payment(price, tuple(ways), len(ties))
        if solved is None:
            break
        paid, least = solved, float(price @ solved)
    return math.ceil(least - _WHOLE), tuple(ways)


def _unpaid(
    board: Board, ties: tuple[Pair, ...], rivals: tuple[Pair, ...], paid: NDArray[np.float64]
) -> list[Way]:
    """Return the cheapest way between each two at odds that is not paid for yet."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    one, other = np.array(ties).T
    length = np.maximum(paid[: len(ties)], 0) + _SHORT
    graph = csr_array((length, (one, other)), shape=board.rivals.shape)
    starts = sorted({first for first, _ in rivals})
    row = {start: number for number, start in enumerate(starts)}
    far, came_from = dijkstra(graph, directed=False, indices=starts, return_predecessors=True)
    place = {pair: number for number, pair in enumerate(ties)}
    found = []
    for number, (start, end) in enumerate(rivals):
        if far[row[start], end] + paid[len(ties) + number] < _ENOUGH:
            found.append(Way(_walked(came_from[row[start]], start, end, place), number))
    return found


def _walked(
    came_from: NDArray[np.int32], start: int, end: int, place: dict[Pair, int]
) -> tuple[int, ...]:
    """Return the places of the ties of a shortest way, in order."""
    walked = []
    while end != start:
        before = int(came_from[end])
        walked.append(place[min(before, end), max(before, end)])
        end = before
    return tuple(sorted(walked))


def _payment(
    price: NDArray[np.float64], ways: tuple[Way, ...], ties: int
) -> NDArray[np.float64] | None:
    """Return the cheapest way to give up parts of ties that pays for all ways."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    paying = [[*way.ties, ties + way.rivals] for way in ways]
    rows = np.repeat(np.arange(len(ways)), [len(row) for row in paying])
    columns = np.array([column for row in paying for column in row])
    shape = (len(ways), len(price))
    matrix = csr_array((np.ones(len(columns)), (rows, columns)), shape=shape)
    solved = milp(price, bounds=Bounds(0, 1), constraints=LinearConstraint(matrix, lb=1.0))
    return np.asarray(solved.x, dtype=np.float64) if solved.success else None


def _beside_the_best(party: Party) -> int:
    """Return what it costs if everybody sits beside those worth most to them."""
    best: dict[int, list[int]] = defaultdict(list)
    for (one, other), bond in party.bonds.items():
        if bond.cost < 0:
            best[one].append(bond.cost)
            best[other].append(bond.cost)
    most = max(party.rooms) - 1
    return math.floor(sum(sum(sorted(costs)[:most]) for costs in best.values()) / 2)
