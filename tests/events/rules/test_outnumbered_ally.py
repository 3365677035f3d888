"""Our only friend among opponents."""

import pytest

from guanxi.events.rules.outnumbered_ally import OUTNUMBERED_ALLY
from tests.events.checking import NOTE, WARNING, found_by, reasons_of, severities, the_finding, told

SIDES = "Ana is +2; Bo is -1; Cy is -2; "


def test_it_is_told_with_all_opponents_and_what_to_do() -> None:
    found = the_finding(OUTNUMBERED_ALLY, f"{SIDES}dinner: Ana, Bo, Cy, Dee")
    assert told(found) == (
        "Ana, our only supporter there, would face Bo, Cy",
        "Invite a second supporter, or keep Ana from having to take sides.",
    )
    assert told(found, "zh")[0] == "Ana是在场唯一支持我们的人，将面对Bo、Cy"
    assert found.people == ("Ana", "Bo", "Cy")
    assert reasons_of(found) == ["Ana is for us; against us are Bo, Cy"]


@pytest.mark.parametrize(
    ("stances", "count"),
    [
        ("Ana is +1; Bo is -1; Cy is -1", 1),
        ("Ana is +0.99; Bo is -1; Cy is -1", 0),
        ("Ana is +1; Bo is -1; Cy is -0.99", 0),
        ("Ana is +1; Bo is -1; Cy is 0", 0),
        ("Bo is -1; Cy is -1; Ana is executive", 0),
    ],
)
def test_only_clear_stances_count_and_none_told_is_none(stances: str, count: int) -> None:
    assert len(found_by(OUTNUMBERED_ALLY, f"{stances}; dinner: Ana, Bo, Cy")) == count


@pytest.mark.parametrize(
    "guests",
    [
        "Ana, Bo", "Bo, Cy", "Ana, Bo, Cy, Eve", "Ana, Bo (declined), Cy",
        "Ana (morning), Bo (evening), Cy",
    ],
)  # fmt: skip
def test_one_opponent_two_friends_or_those_one_does_not_meet_are_no_majority(guests: str) -> None:
    assert found_by(OUTNUMBERED_ALLY, f"{SIDES}Eve is +1; dinner: {guests}") == []


def test_it_is_a_warning_at_table_and_a_note_further_off() -> None:
    found = severities(OUTNUMBERED_ALLY, f"{SIDES}{{event}}: Ana, Bo, Cy")
    assert found == [WARNING] * 2 + [NOTE] * 5
