"""Who is to come to something that an account does not know yet: a calendar entry, a guest list."""

import datetime as dt
from dataclasses import dataclass, replace

from guanxi.model.vocabulary import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody by name or e-mail address, and how far the invitation has come."""

    name: str
    email: str | None = None
    status: Status = Status.PLANNED

    def is_same(self, other: "Attendee") -> bool:
        """Return whether two are the same, by their address where both have one, else by name."""
        if self.email and other.email:
            return self.email.casefold() == other.email.casefold()
        return bool(self.name) and self.name.casefold() == other.name.casefold()


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

    def with_answers(self, answers: tuple[Attendee, ...]) -> "Occasion":
        """Return the occasion with the answers of some attendees in place of what was known."""
        attendees = list(self.attendees)
        for answer in answers:
            places = [place for place, one in enumerate(attendees) if one.is_same(answer)]
            if places:
                attendees[places[0]] = answer
            else:
                attendees.append(answer)
        return replace(self, attendees=tuple(attendees))


@dataclass(frozen=True, slots=True)
class Reading:
    """The occasions of a calendar in order of time, and how many entries could not be read."""

    occasions: tuple[Occasion, ...]
    unreadable: int = 0
