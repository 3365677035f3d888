"""A boss who hears of it from a report."""

import pytest

from guanxi.events.rules.invited_after_subordinate import INVITED_AFTER_SUBORDINATE
from guanxi.model.vocabulary import Means
from tests.events.checking import (
    NOTE,
    WARNING,
    found_by,
    reasons_of,
    severities,
    the_finding,
    told,
)

RULE = INVITED_AFTER_SUBORDINATE


def test_it_is_told_with_both_and_what_to_do_today() -> None:
    found = the_finding(RULE, "Bo ^ Ana; dinner: Ana, Bo (invited)")
    assert told(found) == (
        "Bo has been asked before the boss, Ana",
        "Ask Ana today, before Bo speaks of it.",
    )
    assert told(found, "zh") == ("Bo先于其上级Ana受邀", "今天就邀请Ana，抢在Bo提起之前。")
    assert found.people == ("Ana", "Bo")
    assert reasons_of(found) == ["Bo reports to Ana and has been asked already"]
    assert found.probability == found.ties[0].confidence < 1


@pytest.mark.parametrize(
    ("boss", "report", "count"),
    [
        ("planned", "planned", 0),
        ("planned", "invited", 1),
        ("planned", "accepted", 1),
        ("planned", "attended", 1),
        ("planned", "declined", 0),
        ("invited", "accepted", 0),
        ("accepted", "invited", 0),
        ("declined", "accepted", 0),
    ],
)
def test_it_matters_while_only_the_report_has_been_asked(
    boss: str, report: str, count: int
) -> None:
    assert len(found_by(RULE, f"Bo ^ Ana; dinner: Ana ({boss}), Bo ({report})")) == count


def test_each_report_who_was_asked_is_a_conflict() -> None:
    found = found_by(RULE, "Bo ^ Ana; Cy ^ Ana; dinner: Ana, Bo (invited), Cy (accepted)")
    assert [one.people for one in found] == [("Ana", "Bo"), ("Ana", "Cy")]


@pytest.mark.parametrize(
    "sketch",
    [
        "Bo ^ Ana; dinner: Bo (accepted)",
        "Bo dotted_to Ana; dinner: Ana, Bo (accepted)",
        "Cy ^ Bo; Bo ^ Ana; dinner: Ana, Cy (accepted)",
        "dinner: Ana, Bo (accepted)",
    ],
)
def test_who_is_not_to_come_or_is_not_the_boss_is_another_matter(sketch: str) -> None:
    assert found_by(RULE, sketch) == []


def test_it_is_a_warning_at_close_events_and_a_note_in_a_crowd() -> None:
    sketch = "Bo ^ Ana; {event}: Ana, Bo (accepted)"
    assert severities(RULE, sketch) == [WARNING] * 4 + [NOTE] * 3


def test_to_ask_the_boss_now_helps_and_another_day_does_not() -> None:
    assert RULE.helps == {Means.ASK_FIRST}
