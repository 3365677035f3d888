"""How moves are written in sketches: "Wu appointed Director 2001-08-01 over Li after Sun"."""

import datetime as dt
import re

from guanxi.model.post import Move
from guanxi.model.vocabulary import Change

_MOVE = re.compile(
    rf"(?P<person>.+?) (?P<change>{'|'.join(Change)})(?: (?P<post>\D.*?))?"
    r" (?P<date>\d{4}(?:-\d\d-\d\d)?)"
    r"(?: over (?P<over>.+?))?(?: sought by (?P<sought>.+?))?(?: after (?P<after>.+?))?"
    r"(?P<outside> from outside)?"
)

_CHANGES = {str(change): change for change in Change}


def move_from(statement: str) -> Move | None:
    """Return the move that a statement tells of, or None where it tells of none.

    `over` names those who lost, `sought by` those who want a post left free, `after` who had it.
    """
    parts = _MOVE.fullmatch(statement)
    if parts is None:
        return None
    person, over, sought = parts["person"], parts["over"], parts["sought"]
    return Move(
        person=person,
        date=first_day(parts["date"]),
        change=_CHANGES[parts["change"]],
        post=parts["post"],
        predecessor=parts["after"],
        outsider=True if parts["outside"] else None,
        candidates=(person, *_names(over)) if over else _names(sought or ""),
    )


def first_day(text: str) -> dt.date:
    """Return a day as it is written, or the first day of a year."""
    return dt.date.fromisoformat(text if "-" in text else f"{text}-01-01")


def _names(text: str) -> tuple[str, ...]:
    """Return the names in a list with commas."""
    return tuple(filter(None, map(str.strip, text.split(","))))
