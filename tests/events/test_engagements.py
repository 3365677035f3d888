"""Who is expected elsewhere."""

import dataclasses
import datetime as dt

import pytest

from guanxi.events.engagements import engagements, overlap
from guanxi.model.event import Event, Invitation
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Status
from tests.model.making import day

EIGHT, NINE, TEN = dt.time(8), dt.time(9), dt.time(10)


def expected(host: str | None, status: Status) -> list[str]:
    """The events where Ana is expected who is asked to a fair."""
    account = dataclasses.replace(
        account_from("dinner: Ana"),
        events={"fair": Event(id="fair", name="Fair", host=host)},
        invitations=(
            Invitation(event="fair", person="Ana", status=status),
            Invitation(event="fair", person="Bo"),
            Invitation(event="nowhere", person="Ana"),
        ),
        competitors=("Altavena",),
    )
    return [event.id for event in engagements(account, "Ana", "dinner")]


@pytest.mark.parametrize("status", Status)
def test_who_is_asked_to_our_event_and_has_not_declined_is_expected(status: Status) -> None:
    assert expected("Norrvik", status) == ([] if status is Status.DECLINED else ["fair"])


@pytest.mark.parametrize("status", Status)
def test_a_competitor_expects_who_has_accepted(status: Status) -> None:
    sure = status in {Status.ACCEPTED, Status.ATTENDED}
    assert expected("Altavena", status) == (["fair"] if sure else [])


def held(start: dt.time | None, end: dt.time | None) -> Event:
    """An event of a certain time."""
    return Event(id="e", name="E", date=day("2030-01-01"), start=start, end=end)


def test_events_overlap_on_one_day_at_one_time() -> None:
    noon = day("2030-01-01")
    assert overlap(held(EIGHT, TEN), held(NINE, TEN), noon)
    assert not overlap(held(EIGHT, NINE), held(NINE, TEN), noon)
    assert not overlap(held(NINE, TEN), held(EIGHT, NINE), noon)
    assert not overlap(held(EIGHT, TEN), held(NINE, TEN), day("2030-01-02"))


def test_without_times_they_may_last_all_day_and_without_a_day_nobody_knows() -> None:
    assert overlap(held(None, None), held(NINE, TEN), day("2030-01-01"))
    assert overlap(held(EIGHT, NINE), held(NINE, None), day("2030-01-01"))
    assert not overlap(held(None, None), held(NINE, TEN), None)
