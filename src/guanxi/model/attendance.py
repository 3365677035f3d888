"""Who is to come to something that an account does not know yet: a calendar entry, a guest list."""

import datetime as dt
from dataclasses import dataclass

from guanxi.model.vocabulary import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody by name or e-mail address, and how far the invitation has come."""

    name: str
    email: str | None = None
    status: Status = Status.PLANNED


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that nobody in the account has, and the names that may have been meant."""

    name: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """An entry of a calendar that takes place once, in the time of the calendar's first zone."""

    uid: str
    title: str
    begin: dt.datetime
    end: dt.datetime
    place: str | None = None
    organiser: str | None = None
    confidential: bool | None = None
    attendees: tuple[Attendee, ...] = ()

    @property
    def key(self) -> str:
        """What tells this occasion from the others of a series."""
        return f"{self.uid} {self.begin:%Y-%m-%d %H:%M}"
