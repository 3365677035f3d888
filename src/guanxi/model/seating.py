"""A seating plan: who sits at which table and where, how good that is, and why."""

from dataclasses import dataclass

from guanxi.model.event import Event
from guanxi.model.evidence import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: its guests by protocol, first the guest of honour, and the host of ours, if any.

    `seats` are all who sit there, clockwise, the host first. `head` marks the table of honour.
    """

    name: str
    guests: tuple[str, ...]
    host: str | None = None
    seats: tuple[str, ...] = ()
    head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingPlan:
    """The tables of an event.

    `cost` is what speaks against the plan less what speaks for it; no plan is cheaper than `bound`.
    `clashes` say who had to sit with whom and must not, `uneasy` who does though something speaks
    against it, `together` why others sit together, `apart` who is kept from whom. `problems` say
    what makes a plan without clashes impossible, or which wish cannot be kept; `advice` what to do.
    """

    event: Event
    tables: tuple[Table, ...]
    cost: float
    bound: float
    proven: bool
    clashes: tuple[Reason, ...] = ()
    uneasy: tuple[Reason, ...] = ()
    together: tuple[Reason, ...] = ()
    apart: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()
    advice: tuple[Reason, ...] = ()

    @property
    def saving(self) -> float:
        """How much less a better plan could cost at most; 0 where this one is proven the best."""
        return 0.0 if self.proven else max(self.cost - self.bound, 0.0)

    def table_of(self, guest: str) -> str | None:
        """Return the name of the table at which somebody sits."""
        return next((one.name for one in self.tables if guest in one.seats), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingWishes:
    """What hosts ask for besides: how many tables of how many seats, locks and guests of honour.

    None leaves a number to the event. `at` names the table of a guest; all people are ids.
    """

    tables: int | None = None
    capacity: int | None = None
    keep_with: tuple[tuple[str, str], ...] = ()
    keep_from: tuple[tuple[str, str], ...] = ()
    at: tuple[tuple[str, str], ...] = ()
    honoured: tuple[str, ...] = ()


NO_WISHES = SeatingWishes()
