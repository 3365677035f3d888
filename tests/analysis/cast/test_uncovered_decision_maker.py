"""Who decides without having met us."""

import pytest

from guanxi.analysis.cast.uncovered_decision_maker import UNCOVERED_DECISION_MAKER
from guanxi.model.evidence import Severity
from tests.analysis.cast.seeing import people_seen, seen, told


@pytest.mark.parametrize(
    ("sketch", "severity", "situation"),
    [
        ("Ana is decision_maker, none", Severity.CRITICAL, "No contact yet with who decides: Ana"),
        (
            "Ana is decision_maker, none; Bo is decision_maker, multiple",
            Severity.WARNING,
            "No contact yet with who decides: Ana",
        ),
        (
            "Ana is decision_maker, brief; Bo is decision_maker, brief",
            Severity.NOTE,
            "Only brief contact with who decides: Ana, Bo",
        ),
    ],
)
def test_strangers_with_most_of_the_vote_are_the_worst(
    sketch: str, severity: Severity, situation: str
) -> None:
    (found,) = seen(UNCOVERED_DECISION_MAKER, sketch)
    assert (found.severity, told(found)[0]) == (severity, situation)


def test_the_vote_and_the_way_in_are_the_reasons() -> None:
    (found,) = seen(
        UNCOVERED_DECISION_MAKER, "Ana is decision_maker, none; Cy => Bo; Bo => Ana; Cy is +1"
    )
    assert told(found)[1:] == [
        "of the vote: Ana 100%",
        "Cy supports us, and Bo listens to Cy",
        "Ana listens to Bo",
        "Meet in person before the decision. The way in: Cy → Bo → Ana.",
    ]
    assert told(found, "zh")[0] == "尚无接触的决策者：Ana"


def test_where_no_supporter_is_heard_that_is_what_to_find_out() -> None:
    (found,) = seen(UNCOVERED_DECISION_MAKER, "Ana is decision_maker, none; Bo => Ana")
    assert told(found)[-1].startswith("Meet in person before the decision. No supporter of ours")


def test_a_contact_that_took_place_is_brief_contact_at_least() -> None:
    (found,) = seen(UNCOVERED_DECISION_MAKER, "Ana is decision_maker; Kim met Ana 2024")
    assert told(found)[0] == "Only brief contact with who decides: Ana"


def test_each_kind_of_contact_is_told_of_once() -> None:
    sketch = "Ana is decision_maker, none; Bo is decision_maker, brief; Cy is decision_maker, none"
    assert people_seen(UNCOVERED_DECISION_MAKER, sketch) == [("Ana", "Cy"), ("Bo",)]


def test_who_only_seems_to_decide_is_marked_as_assumed() -> None:
    (found,) = seen(UNCOVERED_DECISION_MAKER, "Ana is executive, none; Bo ^ Ana")
    assert found.people == ("Ana",)
    assert [reason.assumed for reason in found.reasons] == [True]
