"""An event of ours, who is asked to it, and what contact there has been."""

import datetime as dt
from dataclasses import dataclass

from guanxi.model.vocabulary import Format, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An occasion that people are invited to; `cost_per_guest` is in the account's currency."""

    id: str
    name: str
    format: Format | None = None
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str | None = None
    host: str | None = None
    capacity: int | None = None
    sessions: tuple[str, ...] = ()
    tables: int | None = None
    confidential: bool | None = None
    cost_per_guest: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """That somebody is, or is to be, invited to an event."""

    event: str
    person: str
    status: Status = Status.PLANNED
    invited_by: str | None = None
    session: str | None = None
    table: str | None = None
    keep_with: tuple[str, ...] = ()
    keep_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One contact that took place; `sentiment` runs from -1 to 1."""

    date: dt.date
    kind: str
    person: str
    our_person: str | None = None
    note: str | None = None
    sentiment: float | None = None
