"""Two rivals at one event."""

import dataclasses

import pytest

from guanxi.events.plan import plan
from guanxi.events.rules.rivals_together import RIVALS_TOGETHER
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.evidence import Finding, Severity
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Status
from tests.model.making import day


def findings(account: Account) -> list[Finding]:
    """What the rule finds in the first event."""
    (event, *_) = account.events.values()
    return list(RIVALS_TOGETHER.findings(plan(account, social_graph(account), event)))


def found_in(sketch: str) -> list[Finding]:
    """What the rule finds in the first event of a sketch."""
    return findings(account_from(sketch))


@pytest.mark.parametrize("kind", ["rivalry", "hostile_to", "blocks"])
def test_any_hostile_tie_is_a_conflict(kind: str) -> None:
    (found,) = found_in(f"Ana {kind} Bo; dinner: Ana, Bo")
    assert [tie.kind.name for tie in found.ties] == [kind]


def test_hostility_of_the_lower_for_the_higher_is_a_conflict_too() -> None:
    (found,) = found_in("Bo !> Ana; Ana is executive; dinner: Ana, Bo")
    assert found.people == ("Ana", "Bo")


def test_the_higher_one_is_named_first() -> None:
    (found,) = found_in("Ana >< Bo; Bo is executive; Ana is management; dinner: Ana, Bo")
    assert found.situation("en", found.values) == "Bo and Ana are at odds, and both are invited"


def test_each_hostile_tie_is_a_reason_in_words_the_strongest_first() -> None:
    (found,) = found_in("Ana >< Bo 0.5; Bo blocks Ana 0.9; dinner: Ana, Bo")
    assert [reason.text() for reason in found.reasons] == [
        "Bo blocks Ana",
        "Ana and Bo are rivals",
    ]


@pytest.mark.parametrize(
    ("strength", "event", "severity"),
    [
        ("0.3", "dinner", Severity.CRITICAL),
        ("0.3", "party", Severity.WARNING),
        ("0.9", "party", Severity.CRITICAL),
        ("0.5", "technical_exchange", Severity.CRITICAL),
        ("0.4", "technical_exchange", Severity.WARNING),
    ],
)
def test_the_stronger_the_hostility_and_the_closer_the_guests_the_worse(
    strength: str, event: str, severity: Severity
) -> None:
    (found,) = found_in(f"Ana >< Bo {strength}; {event}: Ana, Bo")
    assert found.severity is severity


@pytest.mark.parametrize(("strength", "count"), [("0.28", 1), ("0.27", 0)])
def test_hostility_counts_from_a_strength_times_confidence_of_a_quarter(
    strength: str, count: int
) -> None:
    assert len(found_in(f"Ana >< Bo {strength}; dinner: Ana, Bo")) == count


def test_it_is_a_warning_at_least_and_less_bad_at_two_tables() -> None:
    tables = "Ana >< Bo 0.4; dinner: Ana (table 1), Bo (table {})"
    found = [found_in(tables.format(table))[0].severity for table in ("1", "2")]
    assert found == [Severity.CRITICAL, Severity.WARNING]


def test_in_different_sessions_they_do_not_meet_and_without_one_they_do() -> None:
    assert found_in("Ana >< Bo; dinner: Ana (early), Bo (late)") == []
    assert len(found_in("Ana >< Bo; dinner: Ana (early), Bo")) == 1


def test_what_to_do_names_who_is_asked_first_in_both_languages() -> None:
    (found,) = found_in("Ana >< Bo; Ana ^ Cy; Cy ^ Bo; dinner: Ana, Bo")
    assert found.remedy("en", found.values) == (
        "Invite them on different days. Ask Bo first, and mention neither to the other."
    )
    assert found.remedy("zh", found.values).startswith("分不同日期邀请；先请Bo")


def test_of_two_of_whom_none_is_the_boss_no_rule_says_who_has_more_say() -> None:
    (found,) = found_in("Ana >< Bo; Bo is executive; dinner: Ana, Bo")
    assert "Wait for the answer of one before asking the other" in (
        found.remedy("en", found.values)
    )


def test_it_is_as_sure_as_the_surest_of_the_ties() -> None:
    account = account_from("Ana >< Bo 0.9; Ana !> Bo 0.5; dinner: Ana, Bo")
    strong, weak = sorted(account.ties, key=lambda tie: -tie.strength)
    doubted = dataclasses.replace(strong, confidence=0.6)
    (found,) = findings(dataclasses.replace(account, ties=(doubted, weak)))
    assert found.probability == weak.confidence > 0.6


def test_three_who_are_at_odds_are_three_conflicts() -> None:
    found = found_in("Ana >< Bo; Bo >< Cy; Ana >< Cy; dinner: Ana, Bo, Cy")
    assert [finding.people for finding in found] == [("Ana", "Bo"), ("Ana", "Cy"), ("Bo", "Cy")]


def test_a_rival_who_declined_is_no_conflict() -> None:
    account = account_from("Ana >< Bo; dinner: Ana, Bo")
    ana, bo = account.invitations
    declined = dataclasses.replace(bo, status=Status.DECLINED)
    assert findings(dataclasses.replace(account, invitations=(ana, declined))) == []


def test_a_rivalry_that_has_ended_is_no_conflict() -> None:
    account = account_from("Ana >< Bo; dinner: Ana, Bo")
    over = dataclasses.replace(account.ties[0], until=day("2020-12-31"))
    assert findings(dataclasses.replace(account, ties=(over,))) == []


def test_a_rivalry_that_others_call_a_friendship_is_too_unsure_to_keep_people_apart() -> None:
    disputed = found_in("Ana >< Bo 0.4; Ana == Bo 0.4; dinner: Ana, Bo")
    sure = found_in("Ana >< Bo 0.4; dinner: Ana, Bo")
    assert (len(disputed), len(sure)) == (0, 1)


def test_a_strong_disputed_rivalry_is_shown_with_both_sources() -> None:
    account = account_from("Ana >< Bo 0.9; dinner: Ana, Bo")
    rivalry = account.ties[0]
    disputed = dataclasses.replace(rivalry, opposed=(Claim(said_by="Chen"),))
    (found,) = findings(dataclasses.replace(account, ties=(disputed,)))
    assert found.ties[0].disputed
    assert found.ties[0].opposed[0].said_by == "Chen"
