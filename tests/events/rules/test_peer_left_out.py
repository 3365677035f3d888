"""One of several equals who alone is not asked."""

import pytest

from guanxi.events.rules.peer_left_out import PEER_LEFT_OUT
from tests.events.checking import (
    NOTE,
    WARNING,
    found_by,
    reasons_of,
    severities,
    the_finding,
    told,
)

THREE = "".join(f"{name} ^ Eve; {name} is management, in IT; " for name in ("Ana", "Bo", "Cy"))
TWO = THREE.partition("Cy")[0]


def test_it_is_told_with_those_who_are_asked_and_what_to_do() -> None:
    found = the_finding(PEER_LEFT_OUT, f"{THREE}dinner: Ana, Bo")
    assert told(found) == (
        "Cy alone is left out, while equals are invited: Ana, Bo",
        "Invite Cy as well, or have a reason ready that does not slight.",
    )
    assert told(found, "zh")[0] == "同级中唯独没有邀请Cy，却邀请了Ana、Bo"
    assert found.people == ("Cy", "Ana", "Bo")
    assert reasons_of(found) == ["Cy has the rank of Ana, Bo, in one department under Eve"]


def test_it_is_as_sure_as_the_least_sure_of_the_lines() -> None:
    found = the_finding(PEER_LEFT_OUT, f"{TWO}dinner: Ana")
    assert 0 < found.probability < 1


@pytest.mark.parametrize(
    "guests",
    ["Ana", "Ana, Bo, Cy", "Ana, Bo, Cy (declined)", "Ana, Bo (declined)", "Eve", "Ana (declined)"],
)
def test_where_all_or_few_are_asked_nobody_is_singled_out(guests: str) -> None:
    assert found_by(PEER_LEFT_OUT, f"{THREE}dinner: {guests}") == []


@pytest.mark.parametrize(
    "other",
    [
        "Bo ^ Eve; Bo is management, in Law", "Bo ^ Eve; Bo is executive, in IT",
        "Bo ^ Eve; Bo is management", "Bo ^ Dee; Bo is management, in IT",
        "Bo is management, in IT", "Bo dotted_to Eve; Bo is management, in IT",
    ],
)  # fmt: skip
def test_of_another_department_level_or_boss_one_is_no_equal(other: str) -> None:
    sketch = f"Ana ^ Eve; Ana is management, in IT; {other}; dinner: Ana"
    assert found_by(PEER_LEFT_OUT, sketch) == []


def test_those_who_lead_nothing_do_not_count_each_other() -> None:
    assert found_by(PEER_LEFT_OUT, f"{TWO.replace('management', 'operational')}dinner: Ana") == []


def test_whom_rivalry_keeps_away_is_left_out_for_a_cause() -> None:
    assert found_by(PEER_LEFT_OUT, f"{THREE}Cy >< Bo; dinner: Ana, Bo") == []
    assert len(found_by(PEER_LEFT_OUT, f"{THREE}Cy >< Bo 0.1; dinner: Ana, Bo")) == 1
    assert len(found_by(PEER_LEFT_OUT, f"{THREE}Cy >< Eve; dinner: Ana, Bo")) == 1


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ("party: Cy; party is on 2026-04-16", 0),
        ("party: Cy; party is on 2026-04-17", 1),
        ("party: Cy (declined); party is on 2026-04-16", 1),
        ("party: Cy", 1),
    ],
)
def test_who_is_asked_to_something_else_in_those_weeks_is_not_left_out(
    other: str, count: int
) -> None:
    sketch = f"{THREE}{other}; dinner: Ana, Bo; dinner is on 2026-04-02"
    assert len(found_by(PEER_LEFT_OUT, sketch)) == count


def test_it_is_a_warning_at_table_and_a_note_further_off() -> None:
    assert severities(PEER_LEFT_OUT, f"{THREE}{{event}}: Ana, Bo") == [WARNING] * 2 + [NOTE] * 5
