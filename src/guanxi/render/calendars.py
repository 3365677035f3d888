"""Calendar files of an event: one a session, with those and only those who are asked to it."""

import datetime as dt
import re
import uuid
from typing import TYPE_CHECKING

from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.person import Person
from guanxi.model.session import day_of, session_title
from guanxi.model.vocabulary import Status

if TYPE_CHECKING:
    from icalendar import Calendar, vCalAddress
    from icalendar import Event as Entry

_PRODUCT = "-//guanxi//guanxi//EN"
_NO_ADDRESS = "invalid:nomail"  # what calendars write where no address is known
_NAMESPACE = uuid.UUID("6f1c5b1e-53a3-5f0e-9d0b-2f6f0f6b7a11")
_ANSWERS = {
    Status.PLANNED: "NEEDS-ACTION",
    Status.INVITED: "NEEDS-ACTION",
    Status.ACCEPTED: "ACCEPTED",
    Status.ATTENDED: "ACCEPTED",
}
_LONGEST_NAME = 60
_TAKEN_BY_WINDOWS = re.compile(r"con|prn|aux|nul|(com|lpt)\d")


def calendars(account: Account, event: Event) -> dict[str, bytes]:
    """Return an .ics file for each session of an event to which somebody is asked, by its name.

    Who is asked to no session in particular is in the file of the event. A file names nobody who is
    asked to another session, and no address that is not known. Without a day there is no file. The
    same account gives the same bytes.
    """
    files: dict[str, bytes] = {}
    for session in (None, *event.sessions):
        guests = guests_of(account, event, session)
        day = day_of(event, session)
        if guests and day:
            calendar = _calendar(account, event, session, day)
            for guest in guests:
                calendar.events[0].add("attendee", _attendee(account, guest), encode=False)
            files[f"{file_name(event, session, len(files))}.ics"] = calendar.to_ical()
    return files


def guests_of(account: Account, event: Event, session: str | None) -> list[Invitation]:
    """Return the invitations to a session of an event that were not declined, in order."""
    found = {
        one.person: one
        for one in account.invitations
        if (one.event, one.session) == (event.id, session) and one.status is not Status.DECLINED
    }
    return [found[person] for person in sorted(found)]


def file_name(event: Event, session: str | None, number: int) -> str:
    """Return a name for the file of a session that every system accepts, `number` telling twins."""
    told = f"{event.id} {session}" if session else event.id
    word = re.sub(r"[^\w]+", "-", told).strip("-_").casefold()[:_LONGEST_NAME]
    if not word or _TAKEN_BY_WINDOWS.fullmatch(word):
        word = f"event-{word}".rstrip("-")
    return f"{word}-{number + 1}" if session else word


def _calendar(account: Account, event: Event, session: str | None, day: dt.date) -> "Calendar":
    """Return a calendar with the entry of a session, without its guests."""
    from icalendar import Calendar
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("summary", plain(session_title(event, session)))
    entry.add("uid", str(uuid.uuid5(_NAMESPACE, repr((account.name, event.id, session)))))
    stamp = account.as_of or event.date or day
    entry.add("dtstamp", dt.datetime.combine(stamp, dt.time(), tzinfo=dt.UTC))
    _add_times(entry, event, day)
    if event.place:
        entry.add("location", plain(event.place))
    if event.confidential:
        entry.add("class", "CONFIDENTIAL")
    if event.host:
        entry.add("organizer", _address(account.name_of(event.host), None), encode=False)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return calendar


def _add_times(entry: "Entry", event: Event, day: dt.date) -> None:
    """Add when a session begins and ends: by the clock of its place, or the whole day."""
    if event.start is None:
        entry.add("dtstart", day)
        return
    entry.add("dtstart", dt.datetime.combine(day, event.start))
    if event.end is not None and event.end > event.start:
        entry.add("dtend", dt.datetime.combine(day, event.end))


def _attendee(account: Account, invitation: Invitation) -> "vCalAddress":
    """Return a guest as a calendar names them."""
    person = account.people[invitation.person]
    attendee = _address(person.name, address_of(person))
    attendee.params["PARTSTAT"] = _ANSWERS[invitation.status]
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    return attendee


def address_of(person: Person) -> str | None:
    """Return somebody's e-mail address as calendars take it, None where none is known."""
    address = plain(person.email or "").strip()
    return address if "@" in address else None


def _address(name: str, address: str | None) -> "vCalAddress":
    """Return a name with its address, or with none to which anything could be sent."""
    from icalendar import vCalAddress

    found = vCalAddress(f"mailto:{address}" if address else _NO_ADDRESS)
    found.params["CN"] = plain(name)
    return found


def plain(text: str) -> str:
    """Return a text without control characters, so that data cannot add lines to a file."""
    return "".join(char if char.isprintable() else " " for char in text)
