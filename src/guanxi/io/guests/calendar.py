"""Calendars (iCalendar, RFC 5545): who is to come to what, as far as it is still to take place."""

import datetime as dt
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guanxi.errors import InputError
from guanxi.io.guests.notices import Notices, moment, notices, time_of, uid_of
from guanxi.model.attendance import Attendee, Occasion, Reading
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


def read_calendar(path: Path, window: Window | None = None) -> Reading:
    """Return what takes place within a window of days: cancelled entries are left out.

    Of a series only what lies in the window is read, without one a year from its first time on.
    An answer counts as that of its attendee to its entry, or else as an occasion of its own.
    InputError where the file is no calendar or too large.
    """
    told = notices(_calendars(path))
    found: dict[str, Occasion] = {}
    unreadable = 0
    entries = [(entry, False) for entry in told.entries]
    for entry, answer in [*entries, *((entry, True) for entry in told.answers)]:
        try:
            for occasion in _occasions(entry, window, told):
                _add(found, occasion, _answered(entry, told, found) if answer else ())
        except (ValueError, TypeError, AttributeError, OverflowError, KeyError):
            unreadable += 1
    ordered = sorted(found.values(), key=lambda one: (one.begin, one.title, one.uid))
    return Reading(tuple(ordered), unreadable)


def _answered(entry: "Component", told: Notices, found: Mapping[str, Occasion]) -> list[str]:
    """Return the keys of the occasions to which an entry is an answer."""
    instead = time_of(entry, "RECURRENCE-ID")
    time = instead and moment(instead, told.zone)
    return [
        key
        for key, one in found.items()
        if one.uid == uid_of(entry) and (time is None or one.begin == time)
    ]


def _add(found: dict[str, Occasion], occasion: Occasion, answered: Sequence[str]) -> None:
    """Add an occasion, or what it tells of the attendees to those that it answers or is."""
    for key in answered or [occasion.key]:
        known = found.get(key)
        found[key] = occasion if known is None else known.with_answers(occasion.attendees)


def _calendars(path: Path) -> "list[Calendar]":
    """Return the calendars in a file."""
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
    return calendars


def _occasions(entry: "Component", window: Window | None, told: Notices) -> Iterator[Occasion]:
    """Iterate over the times at which an entry takes place."""
    start = time_of(entry, "DTSTART")
    if start is None:
        raise ValueError
    begin = moment(start, told.zone)
    occasion = _first(entry, begin, _end(entry, start, begin, told.zone))
    length = occasion.end - occasion.begin
    alone = time_of(entry, "RECURRENCE-ID") is not None
    for time in [begin] if alone else _times(entry, begin, window, told.zone):
        inside = window is None or window[0] <= time.date() <= window[1]
        if inside and (alone or (occasion.uid, time) not in told.changed):
            yield replace(occasion, begin=time, end=time + length)


def _end(
    entry: "Component", told: dt.date, begin: dt.datetime, zone: dt.tzinfo | None
) -> dt.datetime:
    """Return when an entry ends: as told, after its duration, or after a day or an hour."""
    end = time_of(entry, "DTEND")
    if end is not None:
        return max(moment(end, zone), begin)
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
            yield moment(one.dt, zone)


def _first(entry: "Component", begin: dt.datetime, end: dt.datetime) -> Occasion:
    """Return an entry as it first takes place."""
    organiser = entry.get("ORGANIZER")
    return Occasion(
        uid=uid_of(entry),
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
