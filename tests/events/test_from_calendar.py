"""Entries of a calendar among the events of an account."""

import dataclasses
import datetime as dt

import pytest

from guanxi.events.from_calendar import with_occasions
from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Occasion, Stranger
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Format, Status

EVENING = dt.datetime(2026, 3, 2, 18)  # noqa: DTZ001 - local time


def occasion(
    title: str,
    *names: str,
    organiser: str | None = None,
    uid: str = "1",
    status: Status = Status.ACCEPTED,
) -> Occasion:
    """An evening with some people."""
    attendees = tuple(Attendee(name=name, status=status) for name in names)
    return Occasion(
        uid=uid,
        title=title,
        begin=EVENING,
        end=EVENING + dt.timedelta(hours=3),
        organiser=organiser,
        attendees=attendees,
    )


def test_who_is_known_becomes_a_guest_and_who_is_not_a_stranger() -> None:
    account = account_from("Ana == Bo; our Tom is Account manager")
    whole, strangers = with_occasions(account, (occasion("Dinner", "Ana", "Boo", "Tom"),), None)
    (event,) = whole.events.values()
    assert [(one.person, one.status) for one in whole.invitations] == [("Ana", Status.ACCEPTED)]
    assert strangers == {event.id: (Stranger("Boo", ("Bo",)),)}


def test_the_title_tells_the_format_or_else_the_number_of_people() -> None:
    account = account_from("Ana == Bo")
    titles = {"Annual Dinner": Format.DINNER, "年度展览会": Format.EXHIBITION, "Call": None}
    for title, form in titles.items():
        whole, _ = with_occasions(account, (occasion(title, "Ana"),), None)
        (event,) = whole.events.values()
        assert event.format is (form or Format.SMALL_MEETING)
    many, _ = with_occasions(account, (occasion("Call", *"abcdefghi"),), None)
    assert [event.format for event in many.events.values()] == [None]


def test_the_host_is_one_of_us_or_a_competitor_where_the_organiser_is() -> None:
    account = account_from("Ana prefers Acme; our Tom is Account manager")
    for organiser, host in (("tom", "Tom"), ("Acme Events", "Acme"), ("Somebody", "Somebody")):
        whole, _ = with_occasions(
            account, (occasion("Dinner", "Ana", organiser=organiser),), Format.PARTY
        )
        (event,) = whole.events.values()
        assert (event.host, event.format) == (host, Format.PARTY)


def listed(account: Account) -> list[tuple[str, str, Status, str | None]]:
    """Who is asked to what, how far that has come, and to which session."""
    return [(one.event, one.person, one.status, one.session) for one in account.invitations]


def test_an_entry_with_the_name_and_day_of_an_event_is_that_event() -> None:
    account = account_from("dinner: Ana, Bo; Cy is +1; dinner is on 2026-03-02, costs 90")
    whole, strangers = with_occasions(account, (occasion("Dinner", "Ana", "Cy"),), None)
    assert list(whole.events) == ["dinner"]
    assert whole.events["dinner"] == account.events["dinner"]
    assert listed(whole) == [
        ("dinner", "Ana", Status.ACCEPTED, None),
        ("dinner", "Bo", Status.PLANNED, None),
        ("dinner", "Cy", Status.ACCEPTED, None),
    ]
    assert strangers == {"dinner": ()}


@pytest.mark.parametrize(("day", "same"), [("2026-03-02", True), ("2026-03-03", False)])
def test_on_another_day_it_is_another_event(day: str, *, same: bool) -> None:
    account = account_from(f"dinner: Ana; dinner is on {day}")
    whole, _ = with_occasions(account, (occasion("Dinner", "Ana"),), None)
    assert (len(whole.events) == 1) is same


def test_an_event_whose_day_is_not_known_gets_that_of_the_entry() -> None:
    account = account_from("dinner: Ana")
    whole, _ = with_occasions(account, (occasion("Dinner", "Ana"),), Format.PARTY)
    assert (whole.events["dinner"].date, whole.events["dinner"].format) == (
        EVENING.date(), Format.PARTY,
    )  # fmt: skip


def test_two_entries_that_are_the_same_event_both_count() -> None:
    account = account_from("Ana == Bo; dinner: Cy; dinner is on 2026-03-02")
    sessions = dataclasses.replace(account.events["dinner"], sessions=("early", "late"))
    account = dataclasses.replace(account, events={"dinner": sessions})
    entries = (
        occasion("Dinner: early", "Ana", "Xu", uid="1"),
        occasion("dinner: late", "Bo", "Xu", uid="2"),
    )
    whole, strangers = with_occasions(account, entries, None)
    assert listed(whole) == [
        ("dinner", "Cy", Status.PLANNED, None),
        ("dinner", "Ana", Status.ACCEPTED, "early"),
        ("dinner", "Bo", Status.ACCEPTED, "late"),
    ]
    assert strangers == {"dinner": (Stranger("Xu"),)}


@pytest.mark.parametrize(
    ("known", "told", "after"),
    [
        ("planned", Status.INVITED, Status.INVITED),
        ("accepted", Status.INVITED, Status.ACCEPTED),
        ("declined", Status.INVITED, Status.DECLINED),
        ("accepted", Status.DECLINED, Status.DECLINED),
        ("declined", Status.ACCEPTED, Status.ACCEPTED),
    ],
)
def test_an_answer_counts_and_none_takes_nothing_back(
    known: str, told: Status, after: Status
) -> None:
    account = account_from(f"dinner: Ana ({known}); dinner is on 2026-03-02")
    whole, _ = with_occasions(account, (occasion("Dinner", "Ana", status=told),), None)
    assert [one.status for one in whole.invitations] == [after]
