"""The same person every time, and an equal never."""

import dataclasses

import pytest

from guanxi.events.rules.over_invited import OVER_INVITED
from guanxi.model.sketch import account_from
from tests.events.checking import (
    NOTE,
    found_by,
    in_account,
    reasons_of,
    severities,
    the_finding,
    told,
)

EQUALS = "Ana ^ Di; Bo ^ Di; Ana is management; Bo is management; "


def test_it_is_told_with_both_and_what_to_do() -> None:
    found = the_finding(OVER_INVITED, f"{EQUALS}party: Ana; seminar: Ana; dinner: Ana, Di")
    assert told(found) == (
        "Ana is invited every time, Bo never",
        "Ask Bo this time: one friend in a department is no relation to the department.",
    )
    assert told(found, "zh")[0] == "Ana每次都受邀，Bo从未受邀"
    assert (found.people, found.severity) == (("Ana", "Bo"), NOTE)
    assert reasons_of(found) == ["Ana is invited to 3 of our 3 events, Bo of the same boss to none"]
    assert 0 < found.probability < 1


@pytest.mark.parametrize(
    ("events", "count"),
    [
        ("party: Ana; dinner: Ana", 0),
        ("party: Ana; seminar: Ana; exhibition: Di; dinner: Ana", 1),
        ("party: Ana; seminar: Di; exhibition: Di; dinner: Ana", 0),
        ("party: Ana; seminar: Ana; exhibition: Di; site_visit: Di; dinner: Ana", 0),
        ("party: Ana; seminar: Ana, Bo; dinner: Ana", 0),
        ("party: Ana; seminar: Ana; dinner: Ana, Bo", 0),
        ("party: Ana; seminar: Ana; dinner: Ana, Bo (declined)", 0),
        ("party: Ana; seminar: Ana, Bo (declined); dinner: Ana", 1),
        ("party: Ana; seminar: Ana (declined); dinner: Ana", 0),
        ("party: Ana; seminar: Ana; dinner: Di", 0),
        ("party: Ana; seminar: Di; dinner: Ana (early), Ana (late)", 0),
    ],
)
def test_from_three_events_and_three_quarters_of_all_it_is_every_time(
    events: str, count: int
) -> None:
    assert len(found_by(OVER_INVITED, f"{EQUALS}{events}")) == count


def test_a_competitors_event_is_none_of_ours() -> None:
    theirs = "party: Ana (accepted), Bo (accepted); party is by rival Acme; "
    assert found_by(OVER_INVITED, f"{EQUALS}{theirs}seminar: Ana; dinner: Ana") == []
    ours = "seminar: Ana; exhibition: Ana; dinner: Ana"
    assert len(found_by(OVER_INVITED, f"{EQUALS}{theirs}{ours}")) == 1


@pytest.mark.parametrize(
    "people",
    [
        "Ana ^ Di; Bo ^ Di; Ana is management; Bo is operational; ",
        "Ana ^ Di; Bo ^ Eve; Ana is management; Bo is management; ",
        "Ana ^ Di; Bo ^ Di; ",
        "Ana is management; Bo is management; ",
        "Ana ^ Di; ?Head ^ Di; Ana is management; ?Head is management; ",
    ],
)
def test_only_a_known_equal_under_the_same_boss_compares(people: str) -> None:
    account = account_from(f"{people}party: Ana; seminar: Ana; dinner: Ana")
    named = {name: dataclasses.replace(one, name=name) for name, one in account.people.items()}
    assert in_account(OVER_INVITED, dataclasses.replace(account, people=named)) == []


def test_it_is_a_note_at_every_format() -> None:
    sketch = f"{EQUALS}party: Ana; seminar: Ana; {{event}}: Ana, Di"
    assert set(severities(OVER_INVITED, sketch, "dinner", "exhibition", "site_visit")) == {NOTE}
