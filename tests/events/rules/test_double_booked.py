"""A guest who is expected at two places at once."""

import dataclasses

import pytest

from guanxi.events.plan import Plan, plan
from guanxi.events.rules.double_booked import DOUBLE_BOOKED
from guanxi.graph import social_graph
from guanxi.model.account import ProfileFact
from guanxi.model.evidence import Finding
from guanxi.model.sketch import account_from
from tests.events.checking import (
    WARNING,
    found_by,
    in_account,
    reasons_of,
    severities,
    the_finding,
    told,
    with_event,
)

DINNER = "dinner: Ana; dinner is on 2026-03-02, 18:00 to 21:00"


def test_it_is_told_with_what_else_the_guest_is_asked_to_and_what_to_do() -> None:
    found = the_finding(DOUBLE_BOOKED, f"party: Ana; party is on 2026-03-02; {DINNER}")
    assert told(found) == (
        "Ana is expected at two places at that time: party",
        "Offer Ana another day, or let one of the two go.",
    )
    assert told(found, "zh")[0] == "Ana同一时间另有安排：party"
    assert (found.people, reasons_of(found)) == (("Ana",), ["Ana is asked to “party” as well"])
    assert found.probability == 1


@pytest.mark.parametrize(
    ("party", "count"),
    [
        ("on 2026-03-02, 20:59 to 23:00", 1),
        ("on 2026-03-02, 21:00 to 23:00", 0),
        ("on 2026-03-02, 12:00 to 18:00", 0),
        ("on 2026-03-02, 12:00 to 18:01", 1),
        ("on 2026-03-02", 1),
        ("on 2026-03-03, 20:00 to 23:00", 0),
        ("confidential", 0),
        ("on 2026-03-02, by rival Acme", 0),
    ],
)
def test_it_counts_where_the_two_may_overlap(party: str, count: int) -> None:
    assert len(found_by(DOUBLE_BOOKED, f"party: Ana; party is {party}; {DINNER}")) == count


@pytest.mark.parametrize(("status", "count"), [("planned", 1), ("accepted", 1), ("declined", 0)])
def test_who_declined_the_other_event_is_free(status: str, count: int) -> None:
    sketch = f"party: Ana ({status}); party is on 2026-03-02; {DINNER}"
    assert len(found_by(DOUBLE_BOOKED, sketch)) == count


def test_each_other_event_is_a_conflict_and_two_rows_for_one_are_one() -> None:
    twice = "party: Ana (early), Ana (late); party is on 2026-03-02"
    seminar = "seminar: Ana; seminar is on 2026-03-02"
    found = found_by(DOUBLE_BOOKED, f"{twice}; {seminar}; {DINNER}")
    assert [one.values["elsewhere"] for one in found] == ["party", "seminar"]


@pytest.mark.parametrize(("session", "count"), [("Monday 2 March", 1), ("Tuesday 3 March", 0)])
def test_of_an_event_of_several_days_the_session_tells_which(session: str, count: int) -> None:
    account = account_from(
        f"party: Ana; party is on 2026-03-02; dinner: Ana ({session}); dinner is on 2026-03-02"
    )
    held = with_event(account, sessions=("Monday 2 March", "Tuesday 3 March"))
    assert len(in_account(DOUBLE_BOOKED, held)) == count


def test_it_is_a_warning_however_close_the_event_brings_people() -> None:
    other = "small_meeting: Ana; small_meeting is on 2026-03-02"
    sketch = f"{other}; {{event}}: Ana; {{event}} is on 2026-03-02"
    assert set(severities(DOUBLE_BOOKED, sketch, "dinner", "seminar", "party")) == {WARNING}


def travelling(value: str, topic: str = "itinerary", *, asked_for: bool = True) -> list[Finding]:
    """What is found where something is written about a guest's travels."""
    account = account_from(DINNER)
    facts = (ProfileFact(person="Ana", topic=topic, value=value),)
    told_of = dataclasses.replace(account, profiles=facts)
    made: Plan = plan(told_of, social_graph(told_of), told_of.events["dinner"], itinerary=asked_for)
    return list(DOUBLE_BOOKED.findings(made))


@pytest.mark.parametrize(
    ("value", "away"),
    [
        ("Oslo 2026-03-01 to 2026-03-03", True),
        ("2026-03-02: the capital", True),
        ("back from 2026-03-03 to 2026-03-05", False),
        ("Oslo in spring", False),
        ("Oslo 2026-02-30 to 2026-03-02", True),
        ("Oslo 0000-01-01", False),
    ],
)
def test_a_journey_over_that_day_is_told_where_it_was_asked_for(value: str, *, away: bool) -> None:
    found = travelling(value)
    assert [reasons_of(one) for one in found] == (
        [[f"the itinerary says: {value}"]] if away else []
    )


def test_an_itinerary_that_nobody_asked_for_and_other_personal_facts_are_not_looked_at() -> None:
    assert travelling("Oslo 2026-03-02", asked_for=False) == []
    assert travelling("Oslo 2026-03-02", topic="family") == []
    assert len(travelling("Oslo 2026-03-02", topic="行程")) == 1
