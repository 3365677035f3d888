"""Who is expected elsewhere."""

import dataclasses
import datetime as dt

import pytest

from guanxi.events.engagements import engagements, nearby, overlap
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


def near(party: str, status: str = "accepted", event: str = "on 2026-04-16") -> list[str]:
    """The events near a dinner to which Ana is asked."""
    account = account_from(
        f"seminar: Ana; seminar is on 2026-04-20; party: Ana ({status}); party is {party}; "
        f"dinner: Ana; dinner is {event}"
    )
    return [one.id for one in nearby(account, "Ana", account.events["dinner"])]


@pytest.mark.parametrize(
    ("party", "found"),
    [
        ("on 2026-04-02", ["party", "seminar"]),
        ("on 2026-04-30", ["seminar", "party"]),
        ("on 2026-04-01", ["seminar"]),
        ("on 2026-05-01", ["seminar"]),
        ("by Tom", ["seminar"]),
        ("by rival Acme, on 2026-04-16", ["seminar"]),
        ("on 0001-01-01", ["seminar"]),
        ("on 9999-12-31", ["seminar"]),
    ],
)
def test_near_are_our_events_within_two_weeks_by_date(party: str, found: list[str]) -> None:
    assert near(party) == found


def test_to_what_somebody_declined_nobody_goes_and_an_undated_event_is_near_none() -> None:
    assert near("on 2026-04-17", "declined") == ["seminar"]
    assert near("on 2026-04-17", event="by Tom") == []


@pytest.mark.parametrize("day_told", ["0001-01-01", "9999-12-31"])
def test_at_the_ends_of_all_time_events_are_near_each_other_as_ever(day_told: str) -> None:
    assert near(f"on {day_told}", event=f"on {day_told}") == ["party"]


def test_an_event_with_two_sessions_is_one_engagement() -> None:
    account = account_from("party: Ana (early), Ana (late); dinner: Ana")
    assert [one.id for one in engagements(account, "Ana", "dinner")] == ["party"]
