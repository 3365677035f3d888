"""Entries of a calendar among the events of an account."""

import datetime as dt

from guanxi.events.from_calendar import with_occasions
from guanxi.model.attendance import Attendee, Occasion, Stranger
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Format, Status

EVENING = dt.datetime(2026, 3, 2, 18)  # noqa: DTZ001 - local time


def occasion(title: str, *names: str, organiser: str | None = None) -> Occasion:
    """An evening with some people."""
    attendees = tuple(Attendee(name=name, status=Status.ACCEPTED) for name in names)
    return Occasion(
        uid="1",
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
