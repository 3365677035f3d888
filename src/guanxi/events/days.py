"""When an event's sessions are, as far as their names tell, and who is busy elsewhere then."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.vocabulary import Status

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LETTERS = 3  # of a month that tell it from the others
_MONTH = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*"
_WRITTEN = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}\b(?: (?P<year>\d{{4}}))?",
        rf"\b{_MONTH} (?P<day>\d{{1,2}})\b(?:,? (?P<year>\d{{4}}))?",
    )
]


def day_of(event: Event, session: str | None = None) -> dt.date | None:
    """Return the day of a session: the one its name tells, or else that of the event.

    A day told without its year is the one nearest to the event's; None where nothing is known.
    """
    found = next(filter(None, (pattern.search(session or "") for pattern in _WRITTEN)), None)
    return _date(found.groupdict(), event.date) if found else event.date


def _date(told: Mapping[str, str | None], near: dt.date | None) -> dt.date | None:
    """Return the date that is told in parts, or else `near`."""
    name = (told.get("name") or "")[:_LETTERS].casefold()
    month = _MONTHS.index(name) + 1 if name else int(told["month"] or 0)
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


def engagements(account: Account, person: str, but: str) -> Iterator[Event]:
    """Iterate over the events, `but` one, where somebody is expected.

    To ours whoever is asked and has not declined; to a competitor's whoever has accepted.
    """
    for invitation in account.invitations:
        event = account.events.get(invitation.event)
        if event is None or invitation.person != person or event.id == but:
            continue
        theirs = event.host in account.competitors
        sure = invitation.status in {Status.ACCEPTED, Status.ATTENDED}
        if sure or not (theirs or invitation.status is Status.DECLINED):
            yield event


def overlap(one: Event, other: Event, day: dt.date | None) -> bool:
    """Return whether an event held on a day takes place at the same time as another.

    Where no times were told, they may last all day.
    """
    if day is None or day != other.date:
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end
