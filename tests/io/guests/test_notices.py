"""Entries told several times: moved, called off, answered."""

import datetime as dt
from pathlib import Path

import pytest

from guanxi.model.attendance import Occasion
from guanxi.model.vocabulary import Status
from tests.io.guests.test_calendar import calendar, entry, read

ANA = "ATTENDEE;CN=Ana;PARTSTAT=NEEDS-ACTION:mailto:ana@x.example"
BO = "ATTENDEE;CN=Bo;PARTSTAT=NEEDS-ACTION:mailto:bo@x.example"
YES, NO = (line.replace("NEEDS-ACTION", "ACCEPTED") for line in (ANA, BO))
NO = NO.replace("ACCEPTED", "DECLINED")


def answers(*occasions: Occasion) -> list[list[tuple[str, Status]]]:
    """Who is asked to each, and how far that has come."""
    return [[(one.name, one.status) for one in found.attendees] for found in occasions]


def test_an_answer_is_that_of_its_attendee_to_the_entry(tmp_path: Path) -> None:
    asked = calendar(entry(ANA, BO))
    replied = calendar(entry(YES), method="REPLY") + calendar(entry(NO), method="reply")
    expected = [[("Ana", Status.ACCEPTED), ("Bo", Status.DECLINED)]]
    assert answers(*read(tmp_path, asked + replied)) == expected
    assert answers(*read(tmp_path, replied + asked)) == expected


def test_an_answer_to_one_time_of_a_series_is_to_no_other(tmp_path: Path) -> None:
    series = calendar(entry(ANA, "RRULE:FREQ=DAILY;COUNT=3"))
    once = entry(YES, "RECURRENCE-ID:20260303T180000", begin="DTSTART:20260303T180000")
    found = read(tmp_path, series + calendar(once, method="REPLY"))
    assert [one[0][1] for one in answers(*found)] == [
        Status.INVITED, Status.ACCEPTED, Status.INVITED,
    ]  # fmt: skip
    always = read(tmp_path, series + calendar(entry(YES), method="REPLY"))
    assert {one[0][1] for one in answers(*always)} == {Status.ACCEPTED}


def test_an_answer_without_its_entry_is_an_occasion_of_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(entry(YES), method="REPLY"))
    assert answers(*found) == [[("Ana", Status.ACCEPTED)]]


def test_who_answers_and_was_not_on_the_list_is_on_it_now(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(entry(ANA)) + calendar(entry(NO), method="REPLY"))
    assert answers(*found) == [[("Ana", Status.INVITED), ("Bo", Status.DECLINED)]]


@pytest.mark.parametrize("later", [True, False])
def test_of_several_versions_of_an_entry_the_highest_counts(tmp_path: Path, *, later: bool) -> None:
    first = calendar(entry(ANA, "SEQUENCE:1"))
    moved = calendar(entry(ANA, "SEQUENCE:2", begin="DTSTART:20260304T180000"))
    found = read(tmp_path, first + moved if later else moved + first)
    assert [one.begin.day for one in found] == [4]


def test_what_is_called_off_later_does_not_take_place(tmp_path: Path) -> None:
    off = calendar(entry("SEQUENCE:1"), method="CANCEL")
    assert read(tmp_path, calendar(entry(ANA)) + off) == ()
    again = calendar(entry(ANA, "SEQUENCE:2"))
    assert len(read(tmp_path, calendar(entry(ANA)) + off + again)) == 1


@pytest.mark.parametrize("how", ["STATUS:CANCELLED", "METHOD"])
def test_one_time_of_a_series_is_called_off_alone(tmp_path: Path, how: str) -> None:
    series = calendar(entry("RRULE:FREQ=DAILY;COUNT=3"))
    once = entry("RECURRENCE-ID:20260303T180000", *([how] if how != "METHOD" else []))
    off = calendar(once, method="CANCEL" if how == "METHOD" else "REQUEST")
    assert [one.begin.day for one in read(tmp_path, series + off)] == [2, 4]


def test_a_time_of_a_series_told_in_another_zone_is_the_same_time(tmp_path: Path) -> None:
    series = entry("RRULE:FREQ=DAILY;COUNT=2", begin="DTSTART;TZID=Asia/Shanghai:20261201T090000")
    moved = entry("RECURRENCE-ID:20261202T010000Z", begin="DTSTART:20261202T060000Z")
    hours = [(one.begin.day, one.begin.hour) for one in read(tmp_path, calendar(series, moved))]
    assert hours == [(1, 9), (2, 14)]


def test_entries_without_uid_are_each_of_their_own_and_twins_are_one(tmp_path: Path) -> None:
    def bare(*lines: str, title: str = "Dinner") -> str:
        return entry(*lines).replace("UID:1\r\n", "").replace("Dinner", title)

    two = read(tmp_path, calendar(bare(ANA), bare(BO, title="Supper")))
    assert sorted(one.title for one in two) == ["Dinner", "Supper"]
    twins = read(tmp_path, calendar(bare(ANA), bare(BO)))
    assert answers(*twins) == [[("Ana", Status.INVITED), ("Bo", Status.INVITED)]]


@pytest.mark.parametrize(
    ("begin", "lines"),
    [
        ("00010101T000000", ["RRULE:FREQ=YEARLY", "DURATION:P1D"]),
        ("99991231T230000", ["RRULE:FREQ=DAILY", "DURATION:P9999D"]),
        ("99991231T230000Z", ["DTEND:99991231T235959Z"]),
    ],
)
def test_the_ends_of_all_time_are_read_or_counted(
    tmp_path: Path, begin: str, lines: list[str]
) -> None:
    found = read(tmp_path, calendar(entry(*lines, begin=f"DTSTART:{begin}")))
    assert all(one.begin <= one.end for one in found)
    window = (dt.date.min, dt.date.max)
    assert isinstance(read(tmp_path, calendar(entry(*lines)), window), tuple)
