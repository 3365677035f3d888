"""Answers, names and oddities in calendars and lists of guests, as other programs write them."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guanxi.errors import GuanxiError, InputError
from guanxi.io.guests.calendar import read_calendar
from guanxi.io.guests.guest_list import read_guest_list
from guanxi.model.attendance import Attendee, Occasion, Reading
from guanxi.model.vocabulary import Status

LINES = (
    "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "DTSTART:20260302T180000",
    "DTSTART;VALUE=DATE:20260302", "DTEND:20260302T210000", "DTEND:20200101T000000", "DTSTART:x",
    "DURATION:PT2H", "DURATION:-P1D", "RRULE:FREQ=DAILY", "RRULE:FREQ=NEVER", "RRULE:x",
    "EXDATE:20260303T180000", "EXDATE:x", "RECURRENCE-ID:20260303T180000", "SUMMARY:Dinner",
    "STATUS:CANCELLED", "ATTENDEE;CN=Ana:mailto:ana@x.example", "ATTENDEE:Ana", "ATTENDEE:",
    "ATTENDEE;CN=:mailto:", "ORGANIZER:mailto:tom@x.example", "CLASS:CONFIDENTIAL", "END:VEVENT",
    "END:VCALENDAR",
)  # fmt: skip


def calendar(folder: Path, *lines: str) -> Reading:
    """What is read of a calendar with one entry of these lines."""
    begin = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1"]
    path = folder / "calendar.ics"
    text = "\r\n".join([*begin, *lines, "END:VEVENT", "END:VCALENDAR", ""])
    path.write_text(text, encoding="utf-8", newline="")
    return read_calendar(path)


def occasion(folder: Path, *lines: str) -> Occasion:
    """The only time at which such an entry takes place."""
    (found,) = calendar(folder, "DTSTART:20260302T180000", *lines).occasions
    return found


def guests(folder: Path, text: str, encoding: str | None = None) -> tuple[Attendee, ...]:
    """Who is on a list of this text."""
    path = folder / "guests.csv"
    path.write_bytes(text.encode(encoding or "utf-8"))
    return read_guest_list(path, encoding)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("ACCEPTED", Status.ACCEPTED),
        ("accepted", Status.ACCEPTED),
        ("DECLINED", Status.DECLINED),
        ("DELEGATED", Status.DECLINED),
        ("TENTATIVE", Status.INVITED),
        ("NEEDS-ACTION", Status.INVITED),
        ("X-SOMETHING", Status.INVITED),
    ],
)
def test_every_answer_of_a_calendar_has_its_meaning(
    tmp_path: Path, told: str, status: Status
) -> None:
    line = f"ATTENDEE;PARTSTAT={told};CN=Ana:mailto:ana@x.example"
    assert occasion(tmp_path, line).attendees[0].status is status


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        ("ATTENDEE;CN=Ana Lima:mailto:ana@x.example", "Ana Lima", "ana@x.example"),
        ('ATTENDEE;CN="Lima, Ana":mailto:ana@x.example', "Lima, Ana", "ana@x.example"),
        ("ATTENDEE;CN=吴国强:mailto:wu@x.example", "吴国强", "wu@x.example"),
        ("ATTENDEE:mailto:ana@x.example", "ana@x.example", "ana@x.example"),
        ("ATTENDEE;CN=Ana Lima:invalid:nomail", "Ana Lima", None),
        ("ATTENDEE:Ana Lima", "Ana Lima", None),
    ],
)
def test_somebody_is_told_by_name_and_address_as_far_as_there_are_any(
    tmp_path: Path, line: str, name: str, email: str | None
) -> None:
    (found,) = occasion(tmp_path, line).attendees
    assert (found.name, found.email) == (name, email)


def test_place_organiser_and_secrecy_are_read(tmp_path: Path) -> None:
    found = occasion(
        tmp_path,
        "SUMMARY:Dinner\\, second try",
        "LOCATION:Harbour Hall",
        "ORGANIZER;CN=Tom Reed:mailto:tom@x.example",
        "CLASS:CONFIDENTIAL",
    )
    assert (found.title, found.place) == ("Dinner, second try", "Harbour Hall")
    assert (found.organiser, found.confidential) == ("Tom Reed", True)


def test_what_is_not_told_is_none(tmp_path: Path) -> None:
    found = occasion(tmp_path)
    assert (found.title, found.place, found.organiser) == ("?", None, None)
    assert (found.confidential, found.attendees) == (None, ())


def test_an_entry_that_ends_before_it_begins_takes_no_time(tmp_path: Path) -> None:
    found = occasion(tmp_path, "DTEND:20200101T000000")
    assert found.begin == found.end


def test_two_times_of_a_series_are_two_occasions(tmp_path: Path) -> None:
    found = calendar(tmp_path, "DTSTART:20260302T180000", "RRULE:FREQ=WEEKLY;COUNT=3").occasions
    assert len({one.key for one in found}) == 3
    assert [one.begin for one in found] == sorted(one.begin for one in found)


@settings(max_examples=60)
@given(lines=st.lists(st.sampled_from(LINES), max_size=14))
def test_a_calendar_of_any_lines_is_read_or_refused(
    lines: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("calendar") / "calendar.ics"
    path.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    with contextlib.suppress(InputError):
        reading = read_calendar(path)
        assert all(one.begin <= one.end for one in reading.occasions)
        assert reading.unreadable >= 0


@pytest.mark.parametrize("status", Status)
def test_every_status_is_read_from_a_list_in_both_languages(tmp_path: Path, status: Status) -> None:
    for word in (status.value, status.label.en, status.label.zh):
        (found,) = guests(tmp_path, f"name,status\nAna,{word}\n")
        assert found.status is status


def test_an_answer_that_is_no_status_leaves_a_guest_planned(tmp_path: Path) -> None:
    assert guests(tmp_path, "name,status\nAna,perhaps\n")[0].status is Status.PLANNED


@pytest.mark.parametrize(
    "header", ["name", "Full Name", "Guest", "Invitee", "姓名", "客人", "嘉宾", "Attendee"]
)
def test_names_are_known_by_the_headers_that_people_use(tmp_path: Path, header: str) -> None:
    found = guests(tmp_path, f"No.,{header}\n1,Ana\n2,Bo\n")
    assert [one.name for one in found] == ["Ana", "Bo"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_list_may_have_any_usual_separator(tmp_path: Path, delimiter: str) -> None:
    text = "\n".join(delimiter.join(row) for row in (("email", "name"), ("ana@x.example", "Ana")))
    assert guests(tmp_path, text) == (Attendee(name="Ana", email="ana@x.example"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "big5"])
def test_a_list_is_read_in_the_encoding_told(tmp_path: Path, encoding: str) -> None:
    assert [one.name for one in guests(tmp_path, "name\n王\n", encoding)] == ["王"]


def test_an_encoding_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "guests.csv").write_text("name\nAna\n", encoding="utf-8")
    with pytest.raises(GuanxiError, match="unknown encoding 'klingon'"):
        read_guest_list(tmp_path / "guests.csv", "klingon")


@settings(max_examples=60)
@given(text=st.text(st.sampled_from('name,;\t\n\r"王 @'), max_size=40))
def test_a_list_of_any_text_names_somebody_or_is_refused(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("guests")
    with contextlib.suppress(InputError):
        found = guests(folder, text)
        assert found
        assert all(one.name or one.email for one in found)
