"""What may be spent on one guest in a year."""

import pytest

from guanxi.events.rules.hospitality_limit import HOSPITALITY_LIMIT
from tests.events.checking import (
    WARNING,
    found_by,
    reasons_of,
    severities,
    the_finding,
    told,
)

DINNER = "limit 150; {}; dinner: Ana, Bo; dinner is on 2026-05-03, costs 100"


def test_it_is_told_with_what_it_adds_up_to_and_what_to_do() -> None:
    other = "party: Ana; party is on 2026-01-31, costs 50.5"
    found = the_finding(HOSPITALITY_LIMIT, DINNER.format(other))
    assert told(found) == (
        "Compliance: 150.5 would be spent on Ana in 2026, and 150 is the limit",
        "Ask compliance before you ask Ana, or make it a working meeting without hospitality.",
    )
    assert told(found, "zh")[0] == "合规：2026年将为Ana花费150.5，上限为150"
    assert reasons_of(found) == ["“dinner”: 100", "“party”: 50.5"]
    assert (found.people, found.severity, found.probability) == (("Ana",), WARNING, 1)


@pytest.mark.parametrize(
    ("other", "over"),
    [
        ("party: Ana; party is on 2026-01-31, costs 50", False),
        ("party: Ana; party is on 2026-01-31, costs 50.01", True),
        ("party: Ana; party is on 2026-12-31, costs 51", True),
        ("party: Ana; party is on 2025-12-31, costs 51", False),
        ("party: Ana; party is on 2027-01-01, costs 51", False),
        ("party: Ana (attended); party is on 2026-01-31, costs 51", True),
        ("party: Ana (declined); party is on 2026-01-31, costs 51", False),
        ("party: Ana; party is on 2026-01-31", False),
        ("party: Ana; party is costs 51", False),
        ("party: Ana (accepted); party is by rival Acme, on 2026-01-31, costs 51", False),
        ("party: Ana (early), Ana (late); party is on 2026-01-31, costs 30", False),
    ],
)
def test_our_events_of_that_year_that_were_not_declined_count_once(
    other: str, *, over: bool
) -> None:
    assert bool(found_by(HOSPITALITY_LIMIT, DINNER.format(other))) is over


def test_one_event_alone_may_be_beyond_it_for_each_of_its_guests() -> None:
    sketch = "limit 99.9; dinner: Ana, Bo; dinner is on 2026-05-03, costs 100"
    assert [one.people for one in found_by(HOSPITALITY_LIMIT, sketch)] == [("Ana",), ("Bo",)]


def test_without_a_limit_or_a_cost_there_is_nothing_to_say() -> None:
    assert found_by(HOSPITALITY_LIMIT, "dinner: Ana; dinner is on 2026-05-03, costs 900") == []
    assert found_by(HOSPITALITY_LIMIT, "limit 1; dinner: Ana; dinner is on 2026-05-03") == []


def test_an_event_whose_day_is_open_counts_in_the_year_with_most() -> None:
    others = (
        "seminar: Ana; seminar is on 2025-02-01, costs 40; "
        "party: Ana; party is on 2026-01-31, costs 60"
    )
    found = the_finding(HOSPITALITY_LIMIT, f"limit 150; {others}; dinner: Ana; dinner is costs 100")
    assert told(found)[0].startswith("Compliance: 160 would be spent on Ana in 2026")
    alone = the_finding(HOSPITALITY_LIMIT, "limit 90; dinner: Ana; dinner is costs 100")
    assert told(alone)[0].startswith("Compliance: 100 would be spent on Ana in one year")


def test_it_is_a_warning_at_every_format() -> None:
    sketch = "limit 90; {event}: Ana; {event} is on 2026-05-03, costs 100"
    assert set(severities(HOSPITALITY_LIMIT, sketch)) == {WARNING}
