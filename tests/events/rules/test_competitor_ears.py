"""Somebody close to a competitor where something confidential is told."""

import dataclasses

import pytest

from guanxi.events.rules.competitor_ears import COMPETITOR_EARS
from guanxi.model.evidence import Finding
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Means
from tests.events.checking import (
    CRITICAL,
    NOTE,
    WARNING,
    found_by,
    in_account,
    reasons_of,
    severities,
    the_finding,
    told,
)

CLOSED = "; dinner: Ana, Bo; dinner is confidential"


def test_it_is_told_with_the_competitor_and_what_to_do() -> None:
    found = the_finding(COMPETITOR_EARS, f"Ana prefers Acme{CLOSED}")
    assert told(found) == (
        "Ana stands by Acme and is invited to a confidential event",
        "Invite Ana to an occasion where nothing is shown that Acme must not know.",
    )
    assert told(found, "zh")[0] == "Ana偏向Acme，却受邀参加保密活动"
    assert (found.people, reasons_of(found)) == (("Ana",), ["Ana prefers Acme"])


def test_it_is_as_sure_as_the_preference() -> None:
    found = the_finding(COMPETITOR_EARS, f"Ana prefers Acme{CLOSED}")
    assert found.probability == found.ties[0].confidence < 1


def test_each_guest_and_each_competitor_is_a_conflict() -> None:
    found = found_by(COMPETITOR_EARS, f"Ana prefers Acme; Ana prefers Box; Bo prefers Acme{CLOSED}")
    assert [(one.people, one.values["vendor"]) for one in found] == [
        (("Ana",), "Acme"), (("Ana",), "Box"), (("Bo",), "Acme"),
    ]  # fmt: skip


@pytest.mark.parametrize(("strength", "count"), [("0.28", 1), ("0.27", 0)])
def test_a_preference_counts_from_a_strength_times_confidence_of_a_quarter(
    strength: str, count: int
) -> None:
    assert len(found_by(COMPETITOR_EARS, f"Ana prefers Acme {strength}{CLOSED}")) == count


@pytest.mark.parametrize("sketch", ["Ana prefers us", "Cy prefers Acme", "Ana prefers Acme 0"])
def test_our_friends_and_who_is_not_asked_hear_nothing_for_others(sketch: str) -> None:
    assert found_by(COMPETITOR_EARS, f"{sketch}{CLOSED}") == []


@pytest.mark.parametrize("confidential", [False, None])
def test_what_is_not_confidential_may_be_heard(*, confidential: bool | None) -> None:
    account = account_from("Ana prefers Acme; dinner: Ana")
    event = dataclasses.replace(account.events["dinner"], confidential=confidential)
    assert in_account(COMPETITOR_EARS, dataclasses.replace(account, events={"d": event})) == []


def supporting(support: float, vendor: str = "Acme") -> list[Finding]:
    """What is found of somebody whose support for a vendor was told in figures."""
    account = account_from(f"Bo prefers Acme 0.1{CLOSED}")
    ana = dataclasses.replace(account.people["Ana"], competitor_support={vendor: support})
    people = {**account.people, "Ana": ana}
    return in_account(COMPETITOR_EARS, dataclasses.replace(account, people=people))


@pytest.mark.parametrize(("support", "count"), [(0.5, 1), (0.4, 0), (0.0, 0), (-2.0, 0)])
def test_support_told_in_figures_counts_from_a_quarter_of_the_strongest(
    support: float, count: int
) -> None:
    found = supporting(support)
    assert len(found) == count
    assert all(reasons_of(one) == ["Ana supports Acme (+0.5 of 2)"] for one in found)
    assert all(one.probability == 1 for one in found)


def test_support_for_somebody_who_is_no_competitor_is_none_of_ours() -> None:
    assert supporting(2.0, "Nobody Ltd") == []


def test_the_stronger_the_preference_and_the_closer_the_event_the_worse() -> None:
    strong = "Ana prefers Acme 1; {event}: Ana; {event} is confidential"
    weak = "Ana prefers Acme 0.4; {event}: Ana; {event} is confidential"
    assert severities(COMPETITOR_EARS, strong) == [CRITICAL] * 4 + [WARNING] * 3
    assert severities(COMPETITOR_EARS, weak, "dinner", "technical_exchange", "party") == [
        WARNING, WARNING, NOTE,
    ]  # fmt: skip


def test_only_another_occasion_helps_for_everybody_in_the_room_hears() -> None:
    assert COMPETITOR_EARS.helps == {Means.ANOTHER_DAY}
    assert COMPETITOR_EARS.local
