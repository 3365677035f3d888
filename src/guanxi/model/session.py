"""When an event's sessions are, as far as their names tell."""

import datetime as dt
import re
from collections.abc import Mapping

from guanxi.model.event import Event

_LETTERS = 3  # of a month that tell it from the others
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT = [month[:_LETTERS].casefold() for month in _MONTHS]
_MONTH = rf"(?P<name>{'|'.join(_MONTHS)}|{'|'.join(_SHORT)}|Sept)\b"
_WRITTEN = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}(?: (?P<year>\d{{4}}))?",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})\b(?:,? (?P<year>\d{{4}}))?",
    )
]


def session_title(event: Event, session: str | None) -> str:
    """Return what a session is called in a calendar; the event's name where there is none."""
    return f"{event.name}: {session}" if session else event.name


def day_of(event: Event, session: str | None = None) -> dt.date | None:
    """Return the day of a session: the one its name tells, or else that of the event.

    A day told without its year is the one nearest to the event's; None where nothing is known.
    """
    found = next(filter(None, (pattern.search(session or "") for pattern in _WRITTEN)), None)
    return _date(found.groupdict(), event.date) if found else event.date


def _date(told: Mapping[str, str | None], near: dt.date | None) -> dt.date | None:
    """Return the date that is told in parts, or else `near`."""
    name = (told.get("name") or "")[:_LETTERS].casefold()
    month = _SHORT.index(name) + 1 if name else int(told["month"] or 0)
    years = _years(told.get("year"), near)
    dates = [date for year in years if (date := _valid(year, month, int(told["day"] or 0)))]
    return min(dates, key=lambda date: abs((date - (near or date)).days), default=near)


def _years(told: str | None, near: dt.date | None) -> tuple[int, ...]:
    """Return the years that a day may be meant in."""
    if told:
        return (int(told),)
    return (near.year - 1, near.year, near.year + 1) if near else ()


def _valid(year: int, month: int, day: int) -> dt.date | None:
    """Return a date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
