"""The check of an event against all rules."""

import dataclasses

import pytest

from guanxi.events.check import conflicts
from guanxi.events.plan import plan
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Finding, Severity
from guanxi.model.sketch import account_from

FOUNDING_CASE = """
    Director is management; Deputy is management; Engineer is operational
    Deputy ^ Director; Engineer ^ Deputy; Director >< Deputy 0.9
    exhibition: Director, Deputy
"""


def found_in(account: Account, event: str, *guests: str) -> tuple[Finding, ...]:
    """What the rules object to."""
    made = plan(account, social_graph(account), account.events[event], guests or None)
    return conflicts(made)


def hosted_by(host: str, sketch: str) -> Account:
    """The account of a sketch with a competitor, its events hosted by somebody."""
    account = account_from(sketch)
    events = {key: dataclasses.replace(event, host=host) for key, event in account.events.items()}
    return dataclasses.replace(account, events=events, competitors=("Altavena",))


def test_the_director_and_the_deputy_who_resents_him_are_not_to_be_invited_together() -> None:
    (conflict,) = found_in(account_from(FOUNDING_CASE), "exhibition")
    assert (conflict.rule, conflict.people) == ("rivals-together", ("Director", "Deputy"))
    assert conflict.severity is Severity.CRITICAL
    assert conflict.event == "exhibition"
    assert [tie.kind.name for tie in conflict.ties] == ["rivalry"]


def test_the_remedy_is_to_ask_the_director_first_on_another_day() -> None:
    (conflict,) = found_in(account_from(FOUNDING_CASE), "exhibition")
    assert conflict.remedy("en", conflict.values) == (
        "Invite them on different days. Ask Director first, and mention neither to the other."
    )
    assert "先请Director" in conflict.remedy("zh", conflict.values)


def test_the_deputy_alone_is_a_slight_to_the_director() -> None:
    (conflict,) = found_in(account_from(FOUNDING_CASE), "exhibition", "Deputy")
    assert (conflict.rule, conflict.people) == ("boss-left-out", ("Director", "Deputy"))


def test_the_director_and_his_engineer_alone_are_a_slight_to_the_deputy() -> None:
    (conflict,) = found_in(account_from(FOUNDING_CASE), "exhibition", "Director", "Engineer")
    assert (conflict.rule, conflict.people) == ("boss-left-out", ("Deputy", "Engineer"))


def test_the_director_alone_is_no_conflict() -> None:
    assert found_in(account_from(FOUNDING_CASE), "exhibition", "Director") == ()


def test_a_competitors_event_is_not_ours_to_plan() -> None:
    assert found_in(hosted_by("Altavena", FOUNDING_CASE), "exhibition") == ()


@pytest.mark.parametrize("host", ["Norrvik", "Zhou Lin"])
def test_an_event_of_ours_is_checked_whoever_of_us_is_the_host(host: str) -> None:
    assert len(found_in(hosted_by(host, FOUNDING_CASE), "exhibition")) == 1


def test_the_worst_conflict_comes_first() -> None:
    account = account_from("Ana >< Bo 0.9; Cy >< Dee 0.31; Eve ^ Fay; party: Ana, Bo, Cy, Dee, Eve")
    severities = [conflict.severity for conflict in found_in(account, "party")]
    assert severities == [Severity.CRITICAL, Severity.WARNING, Severity.NOTE]


def test_equally_bad_conflicts_stand_in_the_order_of_the_rules() -> None:
    account = account_from("Ana >< Bo 0.3; Cy ^ Dee; technical_exchange: Ana, Bo, Cy")
    found = found_in(account, "technical_exchange")
    rules = [conflict.rule for conflict in found if conflict.severity is Severity.WARNING]
    assert rules == ["rivals-together", "boss-left-out"]


def test_an_event_without_guests_has_no_conflict() -> None:
    account = dataclasses.replace(account_from(FOUNDING_CASE), invitations=())
    assert found_in(account, "exhibition") == ()
