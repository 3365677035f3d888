"""Calendars (iCalendar, RFC 5545): who is to come to what, as far as it is still to take place."""

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guanxi.errors import InputError
from guanxi.model.attendance import Attendee, Occasion
from guanxi.model.vocabulary import Status

if TYPE_CHECKING:
    from icalendar import Calendar, Component

_LARGEST = 10_000_000  # bytes
_MOST_ATTENDEES = 5_000  # of one entry
_MOST_TIMES = 400  # of one series within the window
_YEAR = dt.timedelta(days=366)
_HOUR = dt.timedelta(hours=1)
_NO_PERSON = frozenset({"ROOM", "RESOURCE"})
_STATUS = {
    "ACCEPTED": Status.ACCEPTED,
    "DECLINED": Status.DECLINED,
    "TENTATIVE": Status.INVITED,
    "NEEDS-ACTION": Status.INVITED,
    "DELEGATED": Status.DECLINED,
}

Window = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Reading:
    """The occasions of a calendar in order of time, and how many entries could not be read."""

    occasions: tuple[Occasion, ...]
    unreadable: int


def read_calendar(path: Path, window: Window | None = None) -> Reading:
    """Return what takes place within a window of days: cancelled entries are left out.

    Of a series only what lies in the window is read, without one a year from its first time on.
    InputError where the file is no calendar or too large.
    """
    entries, unreadable = _entries(path)
    zone = next(filter(None, (_zone(entry) for entry in entries)), None)
    changed = {_changed(entry) for entry in entries} - {None}
    found: dict[str, Occasion] = {}
    for entry in entries:
        try:
            for occasion in _occasions(entry, window, zone, changed):
                found[occasion.key] = occasion
        except (ValueError, TypeError, AttributeError, OverflowError, KeyError):
            unreadable += 1
    ordered = sorted(found.values(), key=lambda one: (one.begin, one.title, one.uid))
    return Reading(tuple(ordered), unreadable)


def _entries(path: Path) -> tuple[list["Component"], int]:
    """Return the entries of all calendars in a file that are not cancelled."""
    from icalendar import Calendar

    try:
        if path.stat().st_size > _LARGEST:
            message = f"{path}: the calendar is larger than {_LARGEST // 1_000_000} MB; export less"
            raise InputError(message)
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        message = f"{path}: the calendar cannot be read ({error.strerror})"
        raise InputError(message) from error
    try:
        calendars = Calendar.from_ical(data, multiple=True)
    except Exception as error:  # the library lets several kinds of errors through
        message = f"{path}: this is no calendar that can be read; export it anew as .ics"
        raise InputError(message) from error
    if not calendars:
        message = f"{path}: there is no calendar in this file; export it anew as .ics"
        raise InputError(message)
    return _standing(calendars), 0


def _standing(calendars: "list[Calendar]") -> list["Component"]:
    """Return the entries that were not called off."""
    return [
        entry
        for calendar in calendars
        if str(calendar.get("METHOD", "")).upper() != "CANCEL"
        for entry in calendar.walk("VEVENT")
        if str(entry.get("STATUS", "")).upper() != "CANCELLED"
    ]


def _zone(entry: "Component") -> dt.tzinfo | None:
    """Return the time zone in which an entry is told, if any."""
    begin = _time(entry, "DTSTART")
    return begin.tzinfo if isinstance(begin, dt.datetime) else None


def _changed(entry: "Component") -> tuple[str, dt.datetime] | None:
    """Return which time of a series an entry takes the place of, or None."""
    instead = _time(entry, "RECURRENCE-ID")
    return None if instead is None else (str(entry.get("UID", "")), _moment(instead, None))


def _time(entry: "Component", name: str) -> dt.date | None:
    """Return a day or time of an entry; None where there is none that can be read."""
    try:
        told = getattr(entry.get(name), "dt", None)
    except ValueError:  # what the library calls a broken property
        return None
    return told if isinstance(told, dt.date) else None


def _moment(told: dt.date, zone: dt.tzinfo | None) -> dt.datetime:
    """Return a day or time as a time in the zone, without naming it; whole days begin at 0:00."""
    if not isinstance(told, dt.datetime):
        return dt.datetime.combine(told, dt.time())
    if told.tzinfo and zone:
        told = told.astimezone(zone)
    return told.replace(tzinfo=None)


def _occasions(
    entry: "Component",
    window: Window | None,
    zone: dt.tzinfo | None,
    changed: set[tuple[str, dt.datetime] | None],
) -> Iterator[Occasion]:
    """Iterate over the times at which an entry takes place."""
    told = _time(entry, "DTSTART")
    if told is None:
        raise ValueError
    begin = _moment(told, zone)
    occasion = _first(entry, begin, _end(entry, told, begin, zone))
    length = occasion.end - occasion.begin
    alone = _time(entry, "RECURRENCE-ID") is not None
    for time in [begin] if alone else _times(entry, begin, window, zone):
        inside = window is None or window[0] <= time.date() <= window[1]
        if inside and (alone or (occasion.uid, time) not in changed):
            yield replace(occasion, begin=time, end=time + length)


def _end(
    entry: "Component", told: dt.date, begin: dt.datetime, zone: dt.tzinfo | None
) -> dt.datetime:
    """Return when an entry ends: as told, after its duration, or after a day or an hour."""
    end = _time(entry, "DTEND")
    if end is not None:
        return max(_moment(end, zone), begin)
    lasting = getattr(entry.get("DURATION"), "dt", None)
    if isinstance(lasting, dt.timedelta):
        return begin + max(lasting, dt.timedelta())
    return begin + (_HOUR if isinstance(told, dt.datetime) else dt.timedelta(days=1))


def _times(
    entry: "Component", begin: dt.datetime, window: Window | None, zone: dt.tzinfo | None
) -> Iterator[dt.datetime]:
    """Iterate over the times of a series within the window; one that is none takes place once."""
    rule = entry.get("RRULE")
    if rule is None or isinstance(rule, list):
        yield begin
        return
    from dateutil.rrule import rrulestr

    text = rule.to_ical().decode("utf-8").replace("Z", "") if "UNTIL" in rule else ""
    series = rrulestr(text or rule.to_ical().decode("utf-8"), dtstart=begin)
    first = dt.datetime.combine(window[0], dt.time()) if window else begin
    last = dt.datetime.combine(window[1], dt.time.max) if window else begin + _YEAR
    left_out = set(_left_out(entry, zone))
    times = itertools.takewhile(lambda time: time <= last, series.xafter(first, inc=True))
    yield from itertools.islice((time for time in times if time not in left_out), _MOST_TIMES)


def _left_out(entry: "Component", zone: dt.tzinfo | None) -> Iterator[dt.datetime]:
    """Iterate over the times at which a series does not take place."""
    told = entry.get("EXDATE")
    for dates in told if isinstance(told, list) else [told] if told else []:
        for one in dates.dts:
            yield _moment(one.dt, zone)


def _first(entry: "Component", begin: dt.datetime, end: dt.datetime) -> Occasion:
    """Return an entry as it first takes place."""
    organiser = entry.get("ORGANIZER")
    return Occasion(
        uid=str(entry.get("UID", "")),
        title=str(entry.get("SUMMARY", "")) or "?",
        begin=begin,
        end=end,
        place=str(entry.get("LOCATION", "")) or None,
        organiser=None if organiser is None else _attendee(organiser).name,
        confidential=str(entry.get("CLASS", "")).upper() == "CONFIDENTIAL" or None,
        attendees=tuple(_attendees(entry)),
    )


def _attendees(entry: "Component") -> Iterator[Attendee]:
    """Iterate over the people who are asked; rooms and machines are none."""
    told = entry.get("ATTENDEE", [])
    for one in (told if isinstance(told, list) else [told])[:_MOST_ATTENDEES]:
        if _parameter(one, "CUTYPE").upper() not in _NO_PERSON:
            yield _attendee(one)


def _attendee(told: Any) -> Attendee:  # noqa: ANN401 - an address of the library, or broken text
    """Return an attendee by the name told, or else by the address."""
    address = str(told).strip()
    if address.casefold().startswith("mailto:"):
        address = address[len("mailto:") :]
    name = _parameter(told, "CN").strip().strip("'\"")
    email = address if "@" in address else None
    status = _STATUS.get(_parameter(told, "PARTSTAT").upper(), Status.INVITED)
    return Attendee(name="" if "@" in name else name or address, email=email, status=status)


def _parameter(told: Any, name: str) -> str:  # noqa: ANN401 - an address of the library, or text
    """Return a parameter of a property, "" where there is none."""
    value = getattr(told, "params", {}).get(name, "")
    return str(value[0] if isinstance(value, list) and value else value)
