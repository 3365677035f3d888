"""People of two departments at odds."""

import pytest

from guanxi.events.rules.hostile_departments_together import HOSTILE_DEPARTMENTS_TOGETHER
from guanxi.model.sketch import account_from
from tests.events.checking import (
    NOTE,
    WARNING,
    found_by,
    in_account,
    reasons_of,
    severities,
    the_finding,
    told,
)

RULE = HOSTILE_DEPARTMENTS_TOGETHER
BOTH = "Ana is in IT; Bo is in Law; Cy is in IT; Dee is in Law; [IT] !> [Law]; "


def test_it_is_told_once_for_all_of_them_with_what_to_do() -> None:
    found = the_finding(RULE, f"{BOTH}dinner: Ana, Bo, Cy")
    assert told(found) == (
        "People of IT and Law are invited together: the two departments are at odds",
        "Give each department an occasion of its own, or seat them apart with a host between them.",
    )
    assert told(found, "zh")[0] == "同时邀请了“IT”和“Law”的人：两个部门不和"
    assert (found.people, reasons_of(found)) == (("Ana", "Bo", "Cy"), ["IT is at odds with Law"])


def test_hostility_of_either_is_enough_and_told_once_where_both_are() -> None:
    back = BOTH.replace("[IT] !> [Law]", "[Law] !> [IT]")
    both = BOTH.replace("[IT] !> [Law]", "[Law] !> [IT]; [IT] !> [Law]")
    assert len(found_by(RULE, f"{back}dinner: Ana, Bo")) == 1
    assert len(found_by(RULE, f"{both}dinner: Ana, Bo")) == 1


def test_what_is_told_of_single_people_is_a_reason_as_long_as_it_is_no_rivalry() -> None:
    found = the_finding(RULE, f"{BOTH}Ana !> Bo 0.2; dinner: Ana, Bo, Cy")
    assert reasons_of(found)[1:] == ["Ana is hostile to Bo"]
    assert len(found.ties) == 1


def test_where_two_of_them_are_rivals_the_rule_for_rivals_says_it() -> None:
    assert found_by(RULE, f"{BOTH}Ana >< Bo; dinner: Ana, Bo, Cy") == []
    assert len(found_by(RULE, f"{BOTH}Ana >< Dee; dinner: Ana, Bo")) == 1


@pytest.mark.parametrize(
    "sketch",
    [
        "Ana is in IT; Bo is in Law; [IT] == [Law]; dinner: Ana, Bo",
        f"{BOTH}dinner: Ana, Cy",
        f"{BOTH}dinner: Ana (morning), Bo (evening)",
        f"{BOTH}dinner: Ana, Bo (declined)",
        "Ana is in IT; Bo is in IT; [IT] !> [IT]; dinner: Ana, Bo",
    ],
)
def test_allies_those_of_one_department_and_those_who_do_not_meet_are_no_trouble(
    sketch: str,
) -> None:
    assert found_by(RULE, sketch) == []


def test_only_those_who_meet_the_others_are_concerned() -> None:
    found = the_finding(RULE, f"{BOTH}dinner: Ana (morning), Bo (morning), Cy (evening)")
    assert found.people == ("Ana", "Bo")


def test_it_is_a_warning_at_close_events_and_a_note_in_a_crowd() -> None:
    assert severities(RULE, f"{BOTH}{{event}}: Ana, Bo") == [WARNING] * 3 + [NOTE] * 4


def test_at_two_tables_it_is_less_bad() -> None:
    account = account_from(f"{BOTH}dinner: Ana (table 1), Bo (table 2)")
    (apart,) = in_account(RULE, account)
    (together,) = found_by(RULE, f"{BOTH}dinner: Ana (table 1), Bo (table 1)")
    assert (apart.severity, together.severity) == (NOTE, WARNING)
