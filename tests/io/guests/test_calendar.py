"""Calendars as calendar programs write them, whole and broken."""

import contextlib
import datetime as dt
from pathlib import Path

import pytest

from guanxi.errors import InputError
from guanxi.io.guests.calendar import Window, read_calendar
from guanxi.model.attendance import Occasion
from guanxi.model.vocabulary import Status

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
HOUR = dt.timedelta(hours=1)


def entry(*lines: str, uid: str = "1", begin: str = "DTSTART:20260302T180000") -> str:
    """An entry of a calendar."""
    told = ["BEGIN:VEVENT", f"UID:{uid}", begin, "SUMMARY:Dinner", *lines, "END:VEVENT"]
    return "\r\n".join(told)


def calendar(*entries: str, method: str = "REQUEST") -> str:
    """A calendar with entries."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", f"METHOD:{method}"]
    return "\r\n".join([*head, *entries, "END:VCALENDAR", ""])


def read(folder: Path, text: str, window: Window | None = None) -> tuple[Occasion, ...]:
    """The occasions in a calendar of this text."""
    path = folder / "calendar.ics"
    path.write_bytes(text.encode("utf-8"))
    return read_calendar(path, window).occasions


def only(folder: Path, text: str) -> Occasion:
    """The one occasion in a calendar."""
    (found,) = read(folder, text)
    return found


def test_an_attendee_is_known_by_name_address_and_answer(tmp_path: Path) -> None:
    line = 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Ana Lima":MAILTO:Ana@X.example'
    (found,) = only(tmp_path, calendar(entry(line))).attendees
    assert (found.name, found.email, found.status) == ("Ana Lima", "Ana@X.example", Status.ACCEPTED)


def test_a_name_that_is_only_an_address_again_is_no_name(tmp_path: Path) -> None:
    line = "ATTENDEE;CN=\"'ana@x.example'\":mailto:ana@x.example"
    (found,) = only(tmp_path, calendar(entry(line))).attendees
    assert (found.name, found.email) == ("", "ana@x.example")


@pytest.mark.parametrize("kind", ["ROOM", "RESOURCE", "room"])
def test_rooms_and_machines_are_nobody(tmp_path: Path, kind: str) -> None:
    line = f"ATTENDEE;CUTYPE={kind};CN=Hall 3:mailto:hall@x.example"
    assert only(tmp_path, calendar(entry(line))).attendees == ()


def test_who_declined_is_known_to_have(tmp_path: Path) -> None:
    line = "ATTENDEE;PARTSTAT=DECLINED;CN=Ana:mailto:ana@x.example"
    assert only(tmp_path, calendar(entry(line))).attendees[0].status is Status.DECLINED


def test_cancelled_entries_and_cancellations_are_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, calendar(entry("STATUS:CANCELLED"))) == ()
    assert read(tmp_path, calendar(entry(), method="CANCEL")) == ()


def test_an_entry_ends_as_told_or_after_its_duration_or_after_an_hour_or_a_day(
    tmp_path: Path,
) -> None:
    told = only(tmp_path, calendar(entry("DTEND:20260302T210000")))
    assert told.end - told.begin == 3 * HOUR
    lasting = only(tmp_path, calendar(entry("DURATION:PT2H")))
    assert lasting.end - lasting.begin == 2 * HOUR
    plain = only(tmp_path, calendar(entry()))
    assert plain.end - plain.begin == HOUR
    whole = only(tmp_path, calendar(entry(begin="DTSTART;VALUE=DATE:20260302")))
    assert whole.end - whole.begin == 24 * HOUR


def test_all_times_are_told_in_the_zone_of_the_first_entry(tmp_path: Path) -> None:
    shanghai = entry(uid="1", begin="DTSTART;TZID=China Standard Time:20261201T090000")
    utc = entry(uid="2", begin="DTSTART:20261201T020000Z")
    first, second = read(tmp_path, calendar(shanghai, utc))
    assert first.begin == dt.datetime(2026, 12, 1, 9)  # noqa: DTZ001 - local time
    assert second.begin == dt.datetime(2026, 12, 1, 10)  # noqa: DTZ001 - local time


def test_a_series_is_read_within_the_window_alone(tmp_path: Path) -> None:
    weekly = calendar(entry("RRULE:FREQ=WEEKLY"))
    window = (dt.date(2026, 3, 9), dt.date(2026, 3, 23))
    days = [one.begin.day for one in read(tmp_path, weekly, window)]
    assert days == [9, 16, 23]


def test_an_endless_series_without_a_window_ends_after_a_year(tmp_path: Path) -> None:
    assert len(read(tmp_path, calendar(entry("RRULE:FREQ=WEEKLY")))) == 53
    assert len(read(tmp_path, calendar(entry("RRULE:FREQ=HOURLY")))) == 400


def test_a_time_that_was_moved_or_left_out_of_a_series_is(tmp_path: Path) -> None:
    series = entry("RRULE:FREQ=DAILY;COUNT=4", "EXDATE:20260304T180000")
    moved = entry("RECURRENCE-ID:20260303T180000", begin="DTSTART:20260303T200000")
    times = [(one.begin.day, one.begin.hour) for one in read(tmp_path, calendar(series, moved))]
    assert times == [(2, 18), (3, 20), (5, 18)]


def test_several_calendars_in_one_file_are_all_read(tmp_path: Path) -> None:
    both = calendar(entry(uid="1")) + calendar(entry(uid="2", begin="DTSTART:20260303T180000"))
    assert len(read(tmp_path, both)) == 2


def test_a_mark_of_byte_order_does_no_harm(tmp_path: Path) -> None:
    assert len(read(tmp_path, "\ufeff" + calendar(entry()))) == 1


def test_an_entry_without_a_time_is_counted_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    broken = entry(uid="2", begin="DTSTART:no time")
    path.write_text(calendar(entry(), broken), encoding="utf-8", newline="")
    reading = read_calendar(path)
    assert (len(reading.occasions), reading.unreadable) == (1, 1)


@pytest.mark.parametrize("text", ["", "hello", "BEGIN:VCALENDAR", "\x00\x01"])
def test_what_is_no_calendar_is_refused_with_the_way_out(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"export it anew as \.ics"):
        read(tmp_path, text)


def test_a_calendar_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_calendar(tmp_path / "nowhere.ics")
    large = tmp_path / "large.ics"
    large.write_bytes(b"x" * 10_000_001)
    with pytest.raises(InputError, match="larger than 10 MB"):
        read_calendar(large)


@pytest.mark.parametrize("name", ["ics", "made_up"])
def test_real_calendars_are_read_or_refused_in_words(name: str) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the sample calendars are not beside this checkout")
    paths = sorted((SAMPLES / name).glob("*.ics"))
    assert paths
    for path in paths:
        with contextlib.suppress(InputError):
            for occasion in read_calendar(path).occasions:
                assert occasion.begin <= occasion.end
