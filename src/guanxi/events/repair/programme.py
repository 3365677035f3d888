"""The integer programme of a repair, solved by SciPy's HiGHS: the cheapest choices under cuts.

A variable says of each choice whether it is made, of each further day whether it is held, and one
whether no guest is left.
"""

import math
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from guanxi.events.repair.choices import DAYS, FURTHER_DAYS, Choice, Decided, Matter, Space, Topic
from guanxi.events.repair.company import company
from guanxi.events.repair.cuts import Apart, Cut, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.optimize import LinearConstraint, OptimizeResult

Row = tuple[Mapping[int, float], float, float]
"""Coefficients by variable, and the least and most that they may add up to."""

_NO_GUEST = len(DAYS)
"""The variable that says that none of the guests is left; those before it are the further days."""

_OTHERS = _NO_GUEST + 1
"""How many variables are no choices: the further days, and that none is left."""

_OPTIMAL, _INFEASIBLE = 0, 2  # how SciPy says that a search came to its end


@dataclass(frozen=True, slots=True)
class Answer:
    """The cheapest decision (None if none was found), what none goes below, and whether proven.

    `possible` is False where no decision keeps to all cuts.
    """

    decided: Decided | None
    bound: float
    ended: bool
    possible: bool = True


@dataclass(frozen=True)
class Programme:
    """The programme of a space under cuts; `unlike` are decisions from which to differ.

    A `lenient` one may break cuts, as few as it can.
    """

    space: Space
    cuts: Sequence[Apart | Cut]
    unlike: Sequence[Decided] = ()
    lenient: bool = False
    _first: dict[Matter, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Number the variables."""
        number = _OTHERS
        for matter, choices in self.space.matters.items():
            self._first[matter] = number
            number += len(choices)

    @cached_property
    def size(self) -> int:
        """How many variables there are, without those that break cuts."""
        return _OTHERS + sum(map(len, self.space.matters.values()))

    def solved(self, deadline: float) -> Answer:
        """Return the cheapest decision that keeps to the cuts."""
        left = deadline - time.monotonic()
        if left <= 0:
            return Answer(None, 0.0, ended=False)
        found = self._minimum(left)
        bound = found.mip_dual_bound
        return Answer(
            decided=None if found.x is None else self._decided(found.x),
            bound=0.0 if bound is None or not math.isfinite(bound) else max(0.0, bound),
            ended=found.status in {_OPTIMAL, _INFEASIBLE},
            possible=found.status != _INFEASIBLE,
        )

    def _minimum(self, time_limit: float) -> "OptimizeResult":
        """Return what the solver finds."""
        import numpy as np
        from scipy.optimize import Bounds, milp

        costs = self._costs()
        return milp(
            np.array(costs),
            integrality=np.ones(len(costs), dtype=np.int64),
            bounds=Bounds(0, self._most(len(costs))),
            constraints=self._constraint(len(costs)),
            options={"time_limit": time_limit, "mip_rel_gap": 0},
        )

    def _most(self, columns: int) -> "NDArray[np.float64]":
        """Return the most that each variable may be: no other way leaves no guest, that is none."""
        import numpy as np

        most = np.ones(columns)
        most[_NO_GUEST] = not self.unlike
        return most

    def _costs(self) -> list[float]:
        """Return the cost of each variable; to break a cut costs more than all else together."""
        costs = [self.space.new_day] * len(DAYS) + [self.space.no_guest]
        costs += [one.cost for row in self.space.matters.values() for one in row]
        return costs + [1 + sum(costs)] * len(self.cuts) if self.lenient else costs

    def _constraint(self, columns: int) -> "LinearConstraint":
        """Return all rows as the solver takes them."""
        import numpy as np
        from scipy.optimize import LinearConstraint
        from scipy.sparse import csr_array

        rows = [
            *self._one_each(),
            *self._cut(),
            *self._kept(),
            *self._held(),
            *self._fit(),
            *self._somebody(),
            *self._differ(),
        ]
        where = [number for number, row in enumerate(rows) for _ in row[0]]
        which = [column for row in rows for column in row[0]]
        values = [value for row in rows for value in row[0].values()]
        matrix: Any = csr_array((values, (where, which)), shape=(len(rows), columns))
        least, most = np.array([row[1:] for row in rows]).T
        return LinearConstraint(matrix, lb=least, ub=most)

    def _one_each(self) -> Iterator[Row]:
        """Iterate over the rows that ask for one choice in each matter."""
        for matter, choices in self.space.matters.items():
            yield {self._first[matter] + place: 1.0 for place in range(len(choices))}, 1.0, 1.0

    def _cut(self) -> Iterator[Row]:
        """Iterate over the rows of the cuts."""
        for number, cut in enumerate(self.cuts):
            for literals in cut.rows(self.space):
                row, least, most = self._not_all(literals)
                yield ({**row, self.size + number: -1.0} if self.lenient else row), least, most

    def _kept(self) -> Iterator[Row]:
        """Iterate over the rows by which the hosts' wishes are kept."""
        return map(self._not_all, company(self.space))

    def _not_all(self, literals: tuple[Literal, ...]) -> Row:
        """Return the row by which one of some choices at least must be given up."""
        row = {self._first[one] + place: 1.0 for one, places in literals for place in places}
        return row, -math.inf, len(literals) - 1.0

    def _held(self) -> Iterator[Row]:
        """Iterate over the rows by which a day is held before anybody comes to it, in order."""
        for matter in self.space.matters:
            for number, day in enumerate(DAYS):
                row = dict.fromkeys(self._numbers(matter, day=day), 1.0)
                if row:
                    yield {**row, number: -1.0}, -math.inf, 0.0
        for day in range(FURTHER_DAYS - 1):
            yield {day: -1.0, day + 1: 1.0}, -math.inf, 0.0

    def _fit(self) -> Iterator[Row]:
        """Iterate over the rows by which no day has more guests than there is room for."""
        capacity = self.space.plan.event.capacity
        if capacity is None:
            return
        room = max(capacity, len(self.space.plan.guests))
        for day in (0, *DAYS):
            numbers = [
                one for matter in self.space.matters for one in self._numbers(matter, day=day)
            ]
            yield dict.fromkeys(numbers, 1.0), -math.inf, room - (0.0 if day else self._staying())

    def _somebody(self) -> Iterator[Row]:
        """Iterate over the row by which a guest comes, or else it is known that none is left."""
        if self.space.plan.guests and not self._staying():
            days = (0, *DAYS)
            coming = {
                number: 1.0
                for matter in self.space.matters
                if matter.person in self.space.plan.guests
                for day in days
                for number in self._numbers(matter, day=day)
            }
            yield {**coming, _NO_GUEST: 1.0}, 1.0, math.inf

    def _staying(self) -> int:
        """Return how many guests come as planned whatever is decided."""
        moving = {matter.person for matter in self.space.matters if matter.topic is Topic.PLACE}
        return sum(guest not in moving for guest in self.space.plan.guests)

    def _numbers(self, matter: Matter, *, day: int) -> list[int]:
        """Return the variables by which somebody comes on a day."""
        return [
            self._first[matter] + place
            for place, choice in enumerate(self.space.matters[matter])
            if choice.place and choice.place.day == day
        ]

    def _differ(self) -> Iterator[Row]:
        """Iterate over the rows that ask for half the changes at least to be other ones."""
        for decided in self.unlike:
            row: dict[int, float] = defaultdict(float)
            for matter, chosen in decided.items():
                for place, choice in enumerate(self.space.matters[matter]):
                    if choice.means is chosen.means:
                        row[self._first[matter] + place] = 1.0
            yield row, -math.inf, len(decided) - math.ceil(len(decided) / 2)

    def _decided(self, solution: Sequence[float]) -> Decided:
        """Return the choices that a solution makes, without those that leave things as they are."""
        decided: dict[Matter, Choice] = {}
        for matter, choices in self.space.matters.items():
            start = self._first[matter]
            made = max(range(len(choices)), key=lambda place: solution[start + place])
            if made:
                decided[matter] = choices[made]
        return decided
