"""A guest who knows nobody there."""

import pytest

from guanxi.events.rules.lone_guest import LONE_GUEST
from tests.events.checking import NOTE, found_by, reasons_of, severities, the_finding, told

FRIENDS = "Ana == Bo; "


def test_it_is_told_with_what_to_do() -> None:
    found = the_finding(LONE_GUEST, f"{FRIENDS}dinner: Ana, Bo, Cy")
    assert told(found) == (
        "Cy knows none of the other guests",
        "Invite somebody whom Cy trusts as well, or put a host of ours beside Cy.",
    )
    assert told(found, "zh")[0] == "Cy不认识其他任何客人"
    assert found.people == ("Cy",)
    assert reasons_of(found) == [
        "no tie is known between Cy and any other guest, and no department in common"
    ]


@pytest.mark.parametrize(
    "known",
    [
        "Cy => Ana", "Ana => Cy", "Cy ^ Bo", "Bo ^ Cy", "Cy dotted_to Ana", "Cy !> Ana 0.1",
        "Cy >< Bo", "Cy friendship Bo", "Cy is in IT; Bo is in IT",
    ],
)  # fmt: skip
def test_any_tie_even_a_bad_one_or_a_common_department_is_company(known: str) -> None:
    assert found_by(LONE_GUEST, f"{FRIENDS}{known}; dinner: Ana, Bo, Cy") == []


def test_a_department_that_is_not_told_is_none_in_common() -> None:
    assert len(found_by(LONE_GUEST, f"{FRIENDS}Cy is in IT; dinner: Ana, Bo, Cy")) == 1


@pytest.mark.parametrize(
    "guests", ["Cy", "Ana, Cy", "Ana, Bo", "Ana, Bo, Cy, Dee", "Ana, Bo, Cy (declined)"]
)
def test_one_is_alone_only_beside_others_who_know_each_other(guests: str) -> None:
    assert found_by(LONE_GUEST, f"{FRIENDS}dinner: {guests}") == []


def test_company_in_another_session_is_none() -> None:
    sketch = "Ana == Bo; Bo == Dee; Cy == Dee; dinner: Ana (early), Bo (early), Cy (early)"
    assert len(found_by(LONE_GUEST, f"{sketch}, Dee (late)")) == 0
    whole = sketch.replace("(early)", "").replace("; Cy == Dee", "")
    assert [one.people for one in found_by(LONE_GUEST, whole)] == [("Cy",)]


def test_it_is_a_note_where_people_come_close_and_nothing_in_a_crowd() -> None:
    found = severities(LONE_GUEST, f"{FRIENDS}{{event}}: Ana, Bo, Cy")
    assert found == [NOTE] * 4 + [None] * 3
