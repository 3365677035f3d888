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
        ("exhibition", Severity.NOTE),
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


@pytest.mark.parametrize(
    ("event", "severity"),
    [
        ("dinner", Severity.WARNING),
        ("small_meeting", Severity.NOTE),
        ("technical_exchange", Severity.NOTE),
        ("seminar", None),
        ("party", None),
    ],
)
def test_an_executive_answers_for_an_own_house(event: str, severity: Severity | None) -> None:
    found = found_in(f"Bo ^ Ana; Bo is executive; {event}: Bo")
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_beside_others_of_the_same_boss_an_executive_makes_it_no_better() -> None:
    (found,) = found_in("Bo ^ Ana; Cy ^ Ana; Bo is executive; technical_exchange: Bo, Cy")
    assert (found.severity, found.people) == (Severity.WARNING, ("Ana", "Bo", "Cy"))
    (crowd,) = found_in("Bo ^ Ana; Cy ^ Ana; Bo is executive; seminar: Bo, Cy")
    assert crowd.people == ("Ana", "Cy")


def test_it_is_as_sure_as_the_surest_line() -> None:
    account = account_from("Bo ^ Ana; Cy ^ Ana; dinner: Bo, Cy")
    sure, unsure = account.ties
    unsure = dataclasses.replace(unsure, confidence=0.3)
    (found,) = findings(dataclasses.replace(account, ties=(sure, unsure)))
    assert found.probability == sure.confidence


def test_a_boss_whom_nobody_has_met_is_to_be_met_first() -> None:
    (found,) = found_in("Bo ^ Ana; Ana is none; dinner: Bo")
    assert found.reasons[-1].text() == "none of us has met Ana yet"
    assert found.remedy("en", found.values) == (
        "Meet Ana first, through somebody whom Ana listens to; put this off until then."
    )
    (met,) = found_in("Bo ^ Ana; Ana is brief; dinner: Bo")
    assert len(met.reasons) == 1


ELSEWHERE = "dinner: Bo; dinner is on 2026-04-16; party: Ana{}; party is {}"


@pytest.mark.parametrize(
    ("status", "party", "severity"),
    [
        ("", "on 2026-04-30", Severity.NOTE),
        ("", "on 2026-05-01", Severity.WARNING),
        ("", "on 2026-04-02", Severity.NOTE),
        ("", "on 2026-04-01", Severity.WARNING),
        (" (declined)", "on 2026-04-17", Severity.WARNING),
        (" (accepted)", "by rival Acme, on 2026-04-17", Severity.WARNING),
        ("", "confidential", Severity.WARNING),
    ],
)
def test_a_boss_who_is_asked_to_something_else_in_those_weeks_is_only_to_be_told(
    status: str, party: str, severity: Severity
) -> None:
    (found,) = found_in(f"Bo ^ Ana; {ELSEWHERE.format(status, party)}")
    assert found.severity is severity
    told = found.remedy("en", found.values).startswith("Tell Ana beforehand that Bo will come")
    assert told is (severity is Severity.NOTE)


@pytest.mark.parametrize(
    ("date", "severity"), [("2026-04-15", Severity.NOTE), ("2026-04-16", Severity.WARNING)]
)
def test_for_a_boss_whom_nobody_has_met_something_else_must_come_first(
    date: str, severity: Severity
) -> None:
    (found,) = found_in(f"Bo ^ Ana; Ana is none; {ELSEWHERE.format('', f'on {date}')}")
    assert found.severity is severity


def test_a_boss_who_stands_by_a_competitor_is_left_out_of_what_is_confidential_for_a_cause() -> (
    None
):
    sketch = "Bo ^ Ana; Ana prefers Acme{}; dinner: Bo; dinner is {}"
    (found,) = found_in(sketch.format("", "confidential"))
    assert found.severity is Severity.NOTE
    assert [reason.text() for reason in found.reasons[1:]] == [
        "the event is confidential, and Ana stands by Acme", "Ana prefers Acme",
    ]  # fmt: skip
    (open_,) = found_in(sketch.format("", "by Tom"))
    (weak,) = found_in(sketch.format(" 0.2", "confidential"))
    assert (open_.severity, weak.severity) == (Severity.WARNING, Severity.WARNING)
