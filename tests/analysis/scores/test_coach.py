"""Coaching: for us, and telling us things, without power."""

import dataclasses

import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.coach import COACH
from guanxi.model.account import Account
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage

HOUSE = "Ana is decision_maker; Dee => Ana; Eve is +1; Fay is 0"


def coaching(account: Account, person: str = "Bo") -> Score:
    """How far somebody coaches us."""
    return COACH.scores(reading(account))[person]


def coaches(account: Account) -> frozenset[str]:
    """Who is a coach."""
    read = reading(account)
    return COACH.bearers(read, COACH.scores(read))


def met(sketch: str, coverage: Coverage) -> Account:
    """The account in which there is so much contact with Bo."""
    account = account_from(sketch)
    bo = dataclasses.replace(account.people["Bo"], coverage=coverage)
    return dataclasses.replace(account, people={**account.people, "Bo": bo})


def test_a_friend_who_is_told_to_be_our_coach_is_one() -> None:
    account = account_from(f"{HOUSE}; Bo is +2, coach")
    assert coaching(account).value == 100
    assert [reason.text() for reason in coaching(account).reasons] == [
        "supports us (+2 of 2) and is told to be our coach"
    ]
    assert coaches(account) == {"Bo"}


def test_little_contact_lets_expect_that_little_is_told() -> None:
    score = coaching(met(f"{HOUSE}; Bo is +2", Coverage.BRIEF))
    assert score.value == pytest.approx(10)
    assert score.reasons[-1].text() == (
        "supports us (+2 of 2); by how often we meet, may tell us 10%"
    )


def test_who_has_the_power_of_a_champion_is_no_coach() -> None:
    account = account_from(f"{HOUSE}; Bo is +2, coach; Bo => Ana")
    assert coaching(account).value == 0
    assert coaching(account).reasons[-1].text() == ("has power of their own (40% of the decision)")
    assert coaches(account) == frozenset()


def test_what_somebody_told_us_is_the_evidence() -> None:
    account = account_from(f"{HOUSE}; Bo is +2")
    (tie,) = account.ties
    told = dataclasses.replace(tie.claims[0], said_by="Bo")
    heard = dataclasses.replace(account, ties=(dataclasses.replace(tie, claims=(told,)),))
    score = coaching(heard)
    assert score.reasons[0].text() == (
        "supports us (+2 of 2) and told us who is tied to whom (1); tells us 41%"
    )
    assert score.reasons[0].ties == heard.ties
    # Graded B1: believed to 0.908, 0.816 beyond not knowing, of the 2 that make it sure.
    assert score.value == pytest.approx(100 * 0.816 / 2)


@pytest.mark.parametrize("support", ["0", "-2"])
def test_who_does_not_support_us_coaches_nobody(support: str) -> None:
    assert coaching(account_from(f"{HOUSE}; Bo is {support}, coach")).value == 0


def test_of_whom_nobody_asked_or_heard_the_coaching_is_unknown() -> None:
    assert coaching(account_from(f"{HOUSE}; Bo is coach")).value is None
    assert coaching(account_from(f"{HOUSE}; Bo is +2")).value is None


def test_a_lukewarm_friend_is_no_coach() -> None:
    assert coaches(account_from(f"{HOUSE}; Bo is +0.9, coach")) == frozenset()


def test_how_much_makes_a_coach_can_be_weighted() -> None:
    account = met(f"{HOUSE}; Bo is +2", Coverage.IN_DEPTH)
    assert coaches(account) == {"Bo"}
    strict = account.weights.with_override("coach_flag", 0.6)
    assert coaches(dataclasses.replace(account, weights=strict)) == frozenset()
