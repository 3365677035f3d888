"""Dates and times as people write them; what could be read in two ways is refused."""

import datetime as dt
import re
import unicodedata

from guanxi.io.cells.complaint import Complaints

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})", re.IGNORECASE
)
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"\d{5}")
_CLOCK_AFTER = re.compile(r"[T\s]\s*\d{1,2}:\d{2}.*$")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.时点h](\d{2})?)(?::(\d{2})(?:\.0+)?)?分?\s*(am|pm)?", re.IGNORECASE
)

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_EXCEL_DAY_ZERO = dt.date(1899, 12, 30)  # so that every day since March 1900 agrees with Excel
_NOON = 12


def read_date(text: str, complaints: Complaints) -> dt.date | None:
    """Return the day: ISO, 2001/10/9, 2001年10月9日, 9 Oct 2001, or an Excel day number."""
    plain = _CLOCK_AFTER.sub("", unicodedata.normalize("NFKC", text).strip())
    days = sorted(set(_readings(plain)))
    if len(days) == 1:
        return days[0]
    if days:
        one, other = map(str, days)
        complaints.add("ambiguous-date", found=text, one=one, other=other)
    else:
        complaints.add("bad-date", found=text)
    return None


def _readings(text: str) -> list[dt.date]:
    """Return every day that a text may mean."""
    if found := _YEAR_FIRST.fullmatch(text) or _PACKED.fullmatch(text):
        year, month, day = map(int, found.groups())
        return _days((year, month, day))
    if found := _YEAR_LAST.fullmatch(text):
        one, other, year = map(int, found.groups())
        return _days((year, one, other), (year, other, one))
    if found := _DAY_MONTH.fullmatch(text):
        return _days((int(found[3]), _month(found[2]), int(found[1])))
    if found := _MONTH_DAY.fullmatch(text):
        return _days((int(found[3]), _month(found[1]), int(found[2])))
    if _SERIAL.fullmatch(text):
        return [_EXCEL_DAY_ZERO + dt.timedelta(days=int(text))]
    return []


def _days(*readings: tuple[int, int, int]) -> list[dt.date]:
    """Return those of the years, months and days that the calendar knows."""
    days = []
    for year, month, day in readings:
        try:
            days.append(dt.date(year, month, day))
        except ValueError:
            continue
    return days


def _month(word: str) -> int:
    """Return the number of a month by its English name or the beginning of it; 0 if none."""
    fitting = [name for name in _MONTHS if name.startswith(word.lower())]
    return _MONTHS.index(fitting[0]) + 1 if fitting else 0


def read_time(text: str, complaints: Complaints) -> dt.time | None:
    """Return the time of day: 9:30, 09:30:00, 9:30 pm, 14时30分."""
    found = _TIME.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found:
        hour, minute, second = (int(part or 0) for part in found.groups()[:3])
        try:
            return dt.time(_hour_of_day(hour, found[4]), minute, second)
        except ValueError:
            pass
    complaints.add("bad-time", found=text)
    return None


def _hour_of_day(hour: int, half: str | None) -> int:
    """Return the hour on a clock of 24 hours, from one with am or pm."""
    if half is None:
        return hour
    return hour % _NOON + (_NOON if half.lower() == "pm" else 0)


def write_time(value: object) -> str:
    """Return a time as hours and minutes, with seconds only where there are any."""
    return str(value).removesuffix(":00") if str(value).count(":") > 1 else str(value)
