"""A person on the customer's side, and a colleague on ours."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.model.vocabulary import Coverage, Function, Level, Relation, Role

PLACEHOLDER_MARK = "?"
STRONGEST_SUPPORT = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at the customer's. Role, support, power and coverage are four separate things.

    `support` runs from -2 (opponent) to 2 (advocate); None means that nobody asked, which is not
    the same as 0 (neutral). `openness` runs from 0 to 1, how far others sway this person.
    `competitor_support` holds the same -2 to 2 for each competitor that was told.
    """

    id: str
    name: str
    other_name: str | None = None
    email: str | None = None
    title: str | None = None
    department: str | None = None
    level: Level | None = None
    function: Function | None = None
    roles: tuple[Role, ...] = ()
    support: float | None = None
    competitor_support: Mapping[str, float] = field(default_factory=dict)
    power_note: str | None = None
    coverage: Coverage | None = None
    relation: Relation | None = None
    owner: str | None = None
    openness: float | None = None
    since: dt.date | None = None
    note: str | None = None

    @property
    def placeholder(self) -> bool:
        """Whether this is a post whose holder we do not know yet, written like "?CFO"."""
        return self.name.startswith(PLACEHOLDER_MARK)

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that may be typed to mean this person."""
        return tuple(filter(None, (self.id, self.name, self.other_name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """One of our people."""

    id: str
    name: str
    role: str | None = None
    company: str | None = None
