"""What calendars tell of their entries: the latest version of each, and answers to them.

The same entry may be told several times: as it was, moved, called off. By RFC 5546 the one of the
highest sequence counts; METHOD:CANCEL calls off, METHOD:REPLY is what one attendee answers.
"""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from icalendar import Calendar, Component


@dataclass(frozen=True, slots=True)
class Notices:
    """The entries that stand, and the answers to entries.

    `changed` are the times of series, by the series' uid, of which something else is told.
    """

    entries: tuple["Component", ...]
    answers: tuple["Component", ...]
    zone: dt.tzinfo | None
    changed: frozenset[tuple[str, dt.datetime]]


def notices(calendars: "Iterable[Calendar]") -> Notices:
    """Return what some calendars tell, their answers apart."""
    told = [(_method(one), entry) for one in calendars for entry in one.walk("VEVENT")]
    latest = list(_latest(one for one in told if one[0] != "REPLY"))
    zone = next(filter(None, (_zone(entry) for _, entry in latest)), None)
    return Notices(
        entries=tuple(entry for method, entry in latest if not _called_off(method, entry)),
        answers=tuple(entry for method, entry in told if method == "REPLY"),
        zone=zone,
        changed=frozenset(_changed(latest, zone)),
    )


def _changed(
    told: "Iterable[tuple[str, Component]]", zone: dt.tzinfo | None
) -> "Iterator[tuple[str, dt.datetime]]":
    """Iterate over the times of series, by uid, that some entries take the place of."""
    for _, entry in told:
        instead = time_of(entry, "RECURRENCE-ID")
        if instead:
            yield uid_of(entry), moment(instead, zone)


def _method(calendar: "Calendar") -> str:
    """Return what a calendar is sent for, in capitals."""
    return str(calendar.get("METHOD", "")).upper()


def _called_off(method: str, entry: "Component") -> bool:
    """Return whether an entry does not take place."""
    return method == "CANCEL" or str(entry.get("STATUS", "")).upper() == "CANCELLED"


def _latest(told: "Iterable[tuple[str, Component]]") -> "Iterator[tuple[str, Component]]":
    """Iterate over the latest version of each entry; without a uid each is one of its own."""
    latest: dict[Hashable, tuple[int, str, Component]] = {}
    for number, (method, entry) in enumerate(told):
        known = (str(entry.get("UID", "")) or number, time_of(entry, "RECURRENCE-ID"))
        version = _sequence(entry)
        if known not in latest or version >= latest[known][0]:
            latest[known] = (version, method, entry)
    yield from ((method, entry) for _, method, entry in latest.values())


def _sequence(entry: "Component") -> int:
    """Return which version of an entry this is; 0 where it is not told."""
    try:
        return int(entry.get("SEQUENCE", 0))
    except (TypeError, ValueError):
        return 0


def uid_of(entry: "Component") -> str:
    """Return what tells an entry from others: its uid, or else its title."""
    return str(entry.get("UID", "")) or str(entry.get("SUMMARY", ""))


def _zone(entry: "Component") -> dt.tzinfo | None:
    """Return the time zone in which an entry is told, if any."""
    begin = time_of(entry, "DTSTART")
    return begin.tzinfo if isinstance(begin, dt.datetime) else None


def time_of(entry: "Component", name: str) -> dt.date | None:
    """Return a day or time of an entry; None where there is none that can be read."""
    try:
        told = getattr(entry.get(name), "dt", None)
    except ValueError:  # what the library calls a broken property
        return None
    return told if isinstance(told, dt.date) else None


def moment(told: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a day or time as a time in the zone, without naming it; whole days begin at 0:00."""
    if not isinstance(told, dt.datetime):
        return dt.datetime.combine(told, dt.time())
    if told.tzinfo and zone:
        told = told.astimezone(zone)
    return told.replace(tzinfo=None)
