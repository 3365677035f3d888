"""Calendar files: valid, the same every time, and silent about other sessions."""

import dataclasses
import datetime as dt

from icalendar import Calendar

from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.vocabulary import Status
from guanxi.render.calendars import calendars, file_name
from tests.model.making import account_with, day, somebody

FAIR = Event(
    id="fair", name="Fair", date=day("2001-11-14"), start=dt.time(9), end=dt.time(17),
    place="Beijing", host="zhou", sessions=("14 November", "15 November"),
)  # fmt: skip


def account(*asked: tuple[str, str | None, Status], event: Event = FAIR) -> Account:
    """An account of a fair with people asked to sessions, each with an answer."""
    return dataclasses.replace(
        account_with([somebody(name) for name, _, _ in asked]),
        events={"fair": event},
        team={"zhou": Colleague(id="zhou", name="Zhou Lin")},
        invitations=tuple(
            Invitation(event="fair", person=name, session=session, status=status)
            for name, session, status in asked
        ),
        as_of=day("2001-10-15"),
    )


TWO_DAYS = account(
    ("Ana", "14 November", Status.ACCEPTED),
    ("Bo", "15 November", Status.INVITED),
    ("Cy", "15 November", Status.DECLINED),
    ("Dee", None, Status.PLANNED),
)


def read(content: bytes) -> Calendar:
    """A calendar read back."""
    found = Calendar.from_ical(content)
    assert isinstance(found, Calendar)
    return found


def names(content: bytes) -> list[str]:
    """Who is named as coming."""
    (entry,) = read(content).events
    attendees = entry.get("attendee")
    return [one.params["CN"] for one in (attendees if isinstance(attendees, list) else [attendees])]


def test_each_session_has_its_file_with_its_guests_and_nobody_else() -> None:
    files = calendars(TWO_DAYS, FAIR)
    assert {name: names(content) for name, content in files.items()} == {
        "fair.ics": ["Dee"],
        "fair-14-november-2.ics": ["Ana"],
        "fair-15-november-3.ics": ["Bo"],
    }
    assert all(b"Cy" not in content for content in files.values())
    assert b"Ana" not in files["fair-15-november-3.ics"]


def test_an_entry_tells_when_where_and_by_whom() -> None:
    (entry,) = read(calendars(TWO_DAYS, FAIR)["fair-15-november-3.ics"]).events
    assert entry.start == dt.datetime(2001, 11, 15, 9)  # noqa: DTZ001 - local time
    assert entry.end == dt.datetime(2001, 11, 15, 17)  # noqa: DTZ001 - local time
    assert entry["summary"] == "Fair: 15 November"
    assert entry["location"] == "Beijing"
    assert entry["organizer"].params["CN"] == "Zhou Lin"
    assert "class" not in entry


def test_no_address_is_invented_and_the_answer_is_told() -> None:
    (entry,) = read(calendars(TWO_DAYS, FAIR)["fair-14-november-2.ics"]).events
    assert entry["attendee"] == "invalid:nomail"
    assert entry["attendee"].params["PARTSTAT"] == "ACCEPTED"
    assert b"@" not in b"".join(calendars(TWO_DAYS, FAIR).values())


def test_the_same_account_gives_the_same_bytes_whatever_the_order_of_rows() -> None:
    turned = dataclasses.replace(TWO_DAYS, invitations=TWO_DAYS.invitations[::-1])
    assert calendars(turned, FAIR) == calendars(TWO_DAYS, FAIR)
    (entry,) = read(calendars(TWO_DAYS, FAIR)["fair.ics"]).events
    assert dt.datetime(2001, 10, 15, tzinfo=dt.UTC) == entry.DTSTAMP


def test_every_session_has_an_id_of_its_own_that_stays() -> None:
    ids = [str(read(content).events[0]["uid"]) for content in calendars(TWO_DAYS, FAIR).values()]
    renamed = dataclasses.replace(FAIR, name="Great fair")
    assert len(set(ids)) == 3
    again = [str(read(one).events[0]["uid"]) for one in calendars(TWO_DAYS, renamed).values()]
    assert again == ids


def test_without_a_time_it_lasts_all_day_and_without_a_day_there_is_no_file() -> None:
    whole = dataclasses.replace(FAIR, start=None, sessions=())
    guest = account(("Ana", None, Status.PLANNED), event=whole)
    (content,) = calendars(guest, whole).values()
    assert read(content).events[0].start == day("2001-11-14")
    assert calendars(guest, dataclasses.replace(whole, date=None)) == {}


def test_an_end_before_the_start_is_left_out() -> None:
    odd = dataclasses.replace(FAIR, end=dt.time(8), sessions=())
    (content,) = calendars(account(("Ana", None, Status.PLANNED), event=odd), odd).values()
    assert "dtend" not in read(content).events[0]


def test_what_is_confidential_says_so() -> None:
    secret = dataclasses.replace(FAIR, confidential=True, sessions=(), host=None, place=None)
    (content,) = calendars(account(("Ana", None, Status.PLANNED), event=secret), secret).values()
    assert read(content).events[0]["class"] == "CONFIDENTIAL"


def test_hostile_texts_add_no_lines() -> None:
    nasty = "A\r\nATTENDEE:mailto:x@y\nEND:VEVENT\"';:,\\"
    event = dataclasses.replace(FAIR, name=nasty, place=nasty, sessions=())
    made = account(("Ana", None, Status.PLANNED), event=event)
    people = {"Ana": Person(id="Ana", name=nasty)}
    (content,) = calendars(dataclasses.replace(made, people=people), event).values()
    (entry,) = read(content).events
    assert entry["attendee"] == "invalid:nomail"
    assert len(names(content)) == 1


def test_every_system_can_store_the_name_of_a_file() -> None:
    event = Event(id="../x:y", name="X")
    assert file_name(event, None, 0) == "x-y"
    assert file_name(event, "周三 上午/下午", 1) == "x-y-周三-上午-下午-2"
    assert file_name(Event(id="//", name="X"), None, 0) == "event"
