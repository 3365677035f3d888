"""When sessions are."""

import datetime as dt

import pytest

from guanxi.model.event import Event
from guanxi.model.session import day_of
from tests.model.making import day

FAIR = Event(id="fair", name="Fair", date=day("2001-11-14"))


@pytest.mark.parametrize(
    ("session", "told"),
    [
        ("Thursday 15 November", "2001-11-15"),
        ("15th Nov 2002", "2002-11-15"),
        ("November 16, 2001", "2001-11-16"),
        ("2001-11-17 morning", "2001-11-17"),
        ("11月15日上午", "2001-11-15"),
        ("2002年1月3号", "2002-01-03"),
        ("3 January", "2002-01-03"),
        ("Morning", "2001-11-14"),
        ("31 February", "2001-11-14"),
        ("Hall 3 market", "2001-11-14"),
        (None, "2001-11-14"),
    ],
)
def test_the_day_of_a_session_is_the_one_its_name_tells_or_that_of_the_event(
    session: str | None, told: str
) -> None:
    assert day_of(FAIR, session) == day(told)


def test_without_a_year_or_a_day_of_the_event_it_is_unknown() -> None:
    event = Event(id="fair", name="Fair")
    assert day_of(event, "15 November") is None
    assert day_of(event, "15 November 2001") == dt.date(2001, 11, 15)
