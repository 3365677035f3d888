"""How events and their guests are written in sketches: "dinner: Ana (accepted, table 2), Bo"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from guanxi.model.event import Event, Invitation
from guanxi.model.vocabulary import Status

_BETWEEN_GUESTS = re.compile(r",\s*(?![^()]*\))")
_GUEST = re.compile(r"(?P<person>[^()]+?)(?: \((?P<told>[^()]*)\))?")
_TIMES = re.compile(r"(\d\d:\d\d) to (\d\d:\d\d)")


def invitations_from(event: str, guests: str) -> Iterator[Invitation]:
    """Iterate over the invitations that a list of guests tells of; ValueError for another text.

    In brackets stand a status, "by" who asks, "table" and its number, or the name of a session.
    """
    for text in filter(None, map(str.strip, _BETWEEN_GUESTS.split(guests))):
        parts = _GUEST.fullmatch(text)
        if parts is None:
            message = f"not understood in a sketch: the guest {text!r}"
            raise ValueError(message)
        invitation = Invitation(event=event, person=parts["person"])
        for told in filter(None, map(str.strip, (parts["told"] or "").split(","))):
            invitation = _with(invitation, told)
        yield invitation


def _with(invitation: Invitation, told: str) -> Invitation:
    """Return an invitation with one thing more known of it."""
    word, _, rest = told.partition(" ")
    if status := Status.recognise(told):
        return replace(invitation, status=status)
    if word == "by":
        return replace(invitation, invited_by=rest)
    if word == "table":
        return replace(invitation, table=rest)
    return replace(invitation, session=told)


def event_with(event: Event, told: str) -> Event:
    """Return an event with one thing more known of it; ValueError for another text.

    "confidential", "by" its host, "on" its day, "18:00 to 21:00", or "costs 90" for each guest.
    """
    word, _, rest = told.partition(" ")
    if told == "confidential":
        return replace(event, confidential=True)
    if word == "by":
        return replace(event, host=rest)
    if word == "on":
        return replace(event, date=dt.date.fromisoformat(rest))
    if word == "costs":
        return replace(event, cost_per_guest=float(rest))
    times = _TIMES.fullmatch(told)
    if times is None:
        message = f"not understood in a sketch: the event that is {told!r}"
        raise ValueError(message)
    return replace(
        event, start=dt.time.fromisoformat(times[1]), end=dt.time.fromisoformat(times[2])
    )
