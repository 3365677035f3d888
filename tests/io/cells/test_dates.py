"""Dates and times as people write them."""

import datetime as dt

import pytest

from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.dates import read_date, read_time, write_time

THE_DAY = dt.date(2001, 10, 9)


@pytest.mark.parametrize(
    "text",
    [
        "2001-10-09", "2001/10/9", "2001.10.9", "2001年10月9日", "２００１年１０月９日", "20011009",
        "2001-10-09 14:30", "2001-10-09T14:30:00Z", "9 Oct 2001", "9th October 2001",
        "09-Oct-2001", "Oct 9, 2001", "October 9 2001", "37173",
    ],
)  # fmt: skip
def test_one_day_is_understood_however_it_is_written(text: str) -> None:
    complaints = Complaints()
    assert read_date(text, complaints) == THE_DAY
    assert not complaints


@pytest.mark.parametrize("text", ["25/03/2001", "03/25/2001", "25.3.2001"])
def test_a_day_above_twelve_tells_which_number_is_the_month(text: str) -> None:
    assert read_date(text, Complaints()) == dt.date(2001, 3, 25)


def test_the_same_number_twice_is_not_ambiguous() -> None:
    assert read_date("05/05/2001", Complaints()) == dt.date(2001, 5, 5)


def test_a_date_that_could_be_two_days_is_refused_with_both() -> None:
    complaints = Complaints()
    assert read_date("03/04/2001", complaints) is None
    (complaint,) = complaints
    assert complaint.fault == "ambiguous-date"
    assert (complaint.values["one"], complaint.values["other"]) == ("2001-03-04", "2001-04-03")


@pytest.mark.parametrize(
    "text", ["soon", "2001", "2001-13-01", "2001-02-30", "31/31/2001", "9 Mai 2001", "0000-01-01"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    complaints = Complaints()
    assert read_date(text, complaints) is None
    assert [complaint.fault for complaint in complaints] == ["bad-date"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9:30", dt.time(9, 30)), ("09:30:00", dt.time(9, 30)), ("9：30", dt.time(9, 30)),
        ("9:30 PM", dt.time(21, 30)), ("12:15 am", dt.time(0, 15)), ("14时30分", dt.time(14, 30)),
        ("14点", dt.time(14)), ("9.30", dt.time(9, 30)),
    ],
)  # fmt: skip
def test_times_are_understood(text: str, time: dt.time) -> None:
    assert read_time(text, Complaints()) == time


@pytest.mark.parametrize("text", ["25:00", "noon", "9", "9:75"])
def test_what_is_no_time_is_refused(text: str) -> None:
    complaints = Complaints()
    assert read_time(text, complaints) is None
    assert [complaint.fault for complaint in complaints] == ["bad-time"]


@pytest.mark.parametrize(
    ("time", "text"), [(dt.time(9, 30), "09:30"), (dt.time(9, 30, 15), "09:30:15")]
)
def test_times_are_written_without_needless_seconds(time: dt.time, text: str) -> None:
    assert write_time(time) == text
