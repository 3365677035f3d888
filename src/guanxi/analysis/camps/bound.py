"""How little can be contradicted at all: a bound from circles that cannot be explained.

A circle with an odd number of ties that speak for two camps contradicts every division into two
(Cartwright and Harary 1956), so at least one of its ties must be given up. The cheapest way to
give up (parts of) ties so that every such circle is paid for is a linear programme, whose circles
are found as they are needed: they are shortest paths in the double cover of the graph.
"""

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.camps.knot import Knot, Sides

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Circle = tuple[int, ...]
"""The places of the pairs of a circle that contradicts every division."""

_SHORT = 1e-6  # prefers the shorter of circles that cost the same
_ENOUGH = 1 - 1e-4  # a circle that is paid for up to rounding
_WHOLE = 1e-4  # what a whole number may be off after arithmetic
_PAYS_ALL = 1 / 3  # of every pair pays for every circle, which has at least three
_TOWARDS_PAID = 0.8  # how near the cheapest payment circles are looked for (in-out separation)
_SAME = 1e-3
_MOST_STARTS = 250  # people from whom circles are looked for: everybody in all but huge knots


@dataclass(frozen=True, slots=True)
class Bound:
    """At least `least` of a knot is contradicted, which these circles show."""

    least: int
    circles: tuple[Circle, ...]


def bound(knot: Knot, sides: Sides, deadline: float) -> Bound:
    """Return a proven bound: the best there is, or what was found at the deadline.

    It stops early once it proves that nothing is better than `sides`. Circles are looked for
    between the cheapest payment and a safe one, where those found cut deeper (Ben-Ameur and Neto
    2007).
    """
    reached, circles = 0, dict[Circle, None]()
    paid, safe = np.zeros(len(knot.worth)), np.full(len(knot.worth), _PAYS_ALL)
    goal = knot.contradicted(sides)
    while reached < goal and np.abs(safe - paid).max() > _SAME:
        point = _TOWARDS_PAID * paid + (1 - _TOWARDS_PAID) * safe
        more = [one for one in _unpaid_circles(knot, sides, point) if one not in circles]
        if not more:
            safe = point
            continue
        circles.update(dict.fromkeys(more))
        solved = _payment(knot, tuple(circles), deadline)
        if solved is None:
            break
        paid = solved
        reached = whole_above(float(knot_price(knot) @ paid))
    return Bound(min(reached, goal), tuple(circles))


def knot_price(knot: Knot) -> NDArray[np.float64]:
    """Return what it costs to contradict each pair."""
    return np.abs(knot.worth).astype(np.float64)


def whole_above(number: float) -> int:
    """Return the least whole number that is not below a number, up to rounding."""
    return math.ceil(number - _WHOLE)


def circle_matrix(knot: Knot, circles: tuple[Circle, ...]) -> "csr_array":
    """Return a row for each circle with a 1 for each of its pairs."""
    from scipy.sparse import csr_array

    rows = np.repeat(np.arange(len(circles)), [len(circle) for circle in circles])
    columns = np.array([pair for circle in circles for pair in circle], dtype=np.intp)
    shape = (len(circles), len(knot.worth))
    return csr_array((np.ones(len(columns)), (rows, columns)), shape=shape)


def _payment(
    knot: Knot, circles: tuple[Circle, ...], deadline: float
) -> NDArray[np.float64] | None:
    """Return the cheapest way to give up parts of pairs that pays for the circles.

    None where time ran out.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    left = deadline - time.monotonic()
    if left <= 0:
        return None
    solved = milp(
        knot_price(knot),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(circle_matrix(knot, circles), lb=1.0),
        options={"time_limit": left},
    )
    return np.asarray(solved.x, dtype=np.float64) if solved.success else None


def _unpaid_circles(knot: Knot, sides: Sides, paid: NDArray[np.float64]) -> list[Circle]:
    """Return the cheapest circle through each person (of huge knots, some) that is not paid for."""
    from scipy.sparse.csgraph import dijkstra

    against = knot.agreement(sides) < 0
    starts = np.unique(np.linspace(0, knot.size - 1, _MOST_STARTS).astype(np.intp))
    cover = _double_cover(knot, against, paid + _SHORT)
    length, came_from = dijkstra(cover, directed=False, indices=starts, return_predecessors=True)
    pairs = {
        (min(ends), max(ends)): place
        for place, ends in enumerate(zip(knot.one.tolist(), knot.other.tolist(), strict=True))
    }
    found: dict[Circle, None] = {}
    for row, person in enumerate(starts.tolist()):
        if length[row, person + knot.size] < _ENOUGH:
            found[_circle(came_from[row], person, knot.size, pairs)] = None
    return list(found)


def _double_cover(
    knot: Knot, against: NDArray[np.bool_], length: NDArray[np.float64]
) -> "csr_array":
    """Return the graph in which everybody stands twice, and contradicted pairs change copies."""
    from scipy.sparse import csr_array

    crossing = np.where(against, knot.size, 0)
    rows = np.concatenate([knot.one, knot.one + knot.size])
    columns = np.concatenate([knot.other + crossing, knot.other + knot.size - crossing])
    total = 2 * knot.size
    return csr_array((np.tile(length, 2), (rows, columns)), shape=(total, total))


def _circle(
    came_from: NDArray[np.int32], start: int, size: int, pairs: dict[tuple[int, int], int]
) -> Circle:
    """Return the pairs on the way from somebody's one copy to the other."""
    found: set[int] = set()
    place = start + size
    while place != start:
        before = int(came_from[place])
        one, other = before % size, place % size
        found.add(pairs[min(one, other), max(one, other)])
        place = before
    return tuple(sorted(found))
