"""The proof: all best divisions of a knot, by integer programming (SciPy's HiGHS).

Whole numbers say of each person whether they change sides and of each pair whether it is
contradicted; the circles of the bound keep the search small (Aref, Mason and Wilson 2020).
"""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.camps.bound import Circle, circle_matrix, knot_price, whole_above
from guanxi.analysis.camps.knot import Knot, Sides

if TYPE_CHECKING:
    from scipy.optimize import LinearConstraint

_OPTIMAL, _INFEASIBLE = 0, 2  # how SciPy says that a search came to its end
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Answer:
    """The best sides found (None if none), what no sides go below, and whether the search ended."""

    sides: Sides | None
    least: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Programme:
    """The integer programme of a knot, told as changes from `start`."""

    knot: Knot
    start: Sides
    circles: tuple[Circle, ...]

    def best(self, deadline: float) -> Answer:
        """Return the best sides."""
        return self._solved([], deadline)

    def another(self, known: list[Sides], most: int, deadline: float) -> Answer:
        """Return sides unlike the known ones that leave at most `most` contradicted."""
        from scipy.optimize import LinearConstraint

        unlike = np.array([self._unlike(sides) for sides in known])
        at_least = np.array([1.0 - np.count_nonzero(row < 0) for row in unlike])
        price = np.concatenate([np.zeros(self.knot.size), knot_price(self.knot)])
        return self._solved(
            [LinearConstraint(unlike, lb=at_least), LinearConstraint(price, ub=most + _HALF)],
            deadline,
        )

    def _unlike(self, sides: Sides) -> NDArray[np.float64]:
        """Return a row that counts in how many people an answer differs from known sides."""
        changed = sides * self.start * (sides[0] * self.start[0]) < 0
        row = np.zeros(self.knot.size + len(self.knot.worth))
        row[: self.knot.size] = np.where(changed, -1, 1)
        return row

    def _solved(self, more: "list[LinearConstraint]", deadline: float) -> Answer:
        """Solve under further constraints; the first person never changes sides."""
        from scipy.optimize import Bounds, milp

        left = deadline - time.monotonic()
        if left <= 0:
            return Answer(None, 0, ended=False)
        people, pairs = self.knot.size, len(self.knot.worth)
        highest = np.ones(people + pairs)
        highest[0] = 0
        solved = milp(
            np.concatenate([np.zeros(people), knot_price(self.knot)]),
            integrality=np.ones(people + pairs, dtype=np.int64),
            bounds=Bounds(0, highest),
            constraints=[*self._meaning(), *more],
            options={"time_limit": left, "mip_rel_gap": 0},
        )
        return Answer(
            sides=None if solved.x is None else self._sides(solved.x),
            least=whole_above(max(0.0, solved.mip_dual_bound or 0.0)),
            ended=solved.status in {_OPTIMAL, _INFEASIBLE},
        )

    def _sides(self, solution: NDArray[np.float64]) -> Sides:
        """Return the sides that a solution means."""
        changed = solution[: self.knot.size] > _HALF
        return np.where(changed, -self.start, self.start).astype(np.int8)

    def _meaning(self) -> "list[LinearConstraint]":
        """Return what ties pairs to people: a pair is contradicted if its two fall out of step.

        A pair that agrees with the start is contradicted when one of its two changes sides; a
        pair that contradicts the start, when both change or neither.
        """
        from scipy.optimize import LinearConstraint
        from scipy.sparse import coo_array, csr_array, hstack, vstack

        against = self.knot.agreement(self.start) < 0
        count = len(against)
        rows = np.arange(count)
        ends = np.concatenate([self.knot.one, self.knot.other])
        same, opposite = np.ones(count), np.where(against, 1.0, -1.0)

        def coupled(sign: float) -> "coo_array":
            values = np.concatenate([sign * same, sign * opposite])
            people = coo_array((values, (np.tile(rows, 2), ends)), shape=(count, self.knot.size))
            return hstack([people, coo_array((same, (rows, rows)), shape=(count, count))])

        at_least = np.concatenate([np.where(against, 1.0, 0.0), np.where(against, -1.0, 0.0)])
        found = [LinearConstraint(csr_array(vstack([coupled(1), coupled(-1)])), lb=at_least)]
        if self.circles:
            circles = circle_matrix(self.knot, self.circles)
            nobody = csr_array((len(self.circles), self.knot.size))
            found.append(LinearConstraint(csr_array(hstack([nobody, circles])), lb=1.0))
        return found
