"""Somebody is invited and the boss is not."""

import dataclasses

import pytest

from guanxi.events.plan import plan
from guanxi.events.rules.boss_left_out import BOSS_LEFT_OUT
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Finding, Severity
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Status
from tests.model.making import day


def findings(account: Account) -> list[Finding]:
    """What the rule finds in the first event."""
    (event, *_) = account.events.values()
    return list(BOSS_LEFT_OUT.findings(plan(account, social_graph(account), event)))


def found_in(sketch: str) -> list[Finding]:
    """What the rule finds in the first event of a sketch."""
    return findings(account_from(sketch))


def test_a_boss_whose_reports_are_asked_is_told_once_with_all_of_them() -> None:
    (found,) = found_in("Bo ^ Ana; Cy ^ Ana; Dee ^ Cy; dinner: Bo, Cy")
    assert found.people == ("Ana", "Bo", "Cy")
    assert found.situation("en", found.values) == (
        "Ana is left out while reports are invited: Bo, Cy"
    )
    assert found.situation("zh", found.values) == "邀请了Bo、Cy，却没有邀请其上级Ana"


def test_each_reporting_line_is_a_reason_with_its_tie() -> None:
    (found,) = found_in("Bo ^ Ana; Cy ^ Ana; dinner: Bo, Cy")
    assert [reason.text() for reason in found.reasons] == ["Bo reports to Ana", "Cy reports to Ana"]
    assert [(tie.source, tie.target) for tie in found.ties] == [("Bo", "Ana"), ("Cy", "Ana")]


def test_the_remedy_is_to_ask_the_boss() -> None:
    (found,) = found_in("Bo ^ Ana; dinner: Bo")
    assert found.remedy("en", found.values) == "Invite Ana first, or ask Ana whom to send."


def test_two_bosses_left_out_are_two_conflicts() -> None:
    found = found_in("Bo ^ Ana; Dee ^ Cy; dinner: Dee, Bo")
    assert [finding.people for finding in found] == [("Ana", "Bo"), ("Cy", "Dee")]


@pytest.mark.parametrize(
    ("event", "severity"),
    [
        ("dinner", Severity.WARNING),
        ("technical_exchange", Severity.WARNING),
        ("seminar", Severity.NOTE),
        ("party", Severity.NOTE),
    ],
)
def test_in_a_small_circle_everybody_hears_who_was_there(event: str, severity: Severity) -> None:
    (found,) = found_in(f"Bo ^ Ana; {event}: Bo")
    assert found.severity is severity


def test_a_boss_who_was_asked_and_declined_is_not_left_out() -> None:
    account = account_from("Bo ^ Ana; dinner: Ana, Bo")
    ana, bo = account.invitations
    declined = dataclasses.replace(ana, status=Status.DECLINED)
    assert findings(dataclasses.replace(account, invitations=(declined, bo))) == []


def test_a_report_who_declined_slights_nobody() -> None:
    account = account_from("Bo ^ Ana; dinner: Bo")
    declined = dataclasses.replace(account.invitations[0], status=Status.DECLINED)
    assert findings(dataclasses.replace(account, invitations=(declined,))) == []


def test_only_the_next_boss_counts() -> None:
    assert found_in("Cy ^ Bo; Bo ^ Ana; dinner: Bo, Cy, Ana") == []
    (found,) = found_in("Cy ^ Bo; Bo ^ Ana; dinner: Cy")
    assert found.people == ("Bo", "Cy")


def test_the_boss_by_a_dotted_line_is_not_left_out() -> None:
    assert found_in("Bo dotted_to Ana; dinner: Bo") == []


def test_a_boss_of_whom_only_the_post_is_known_cannot_be_asked() -> None:
    assert found_in("Bo ^ ?CFO; dinner: Bo") == []


def test_a_former_boss_is_not_left_out() -> None:
    account = account_from("Bo ^ Ana; dinner: Bo")
    over = dataclasses.replace(account.ties[0], until=day("2020-12-31"))
    assert findings(dataclasses.replace(account, ties=(over,))) == []
