"""Decision power: own vote and being heard, and who decides."""

import dataclasses

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.decision_power import DECISION_POWER
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule
from tests.model.making import Draft, account_with, drafts, somebody


def power(sketch: str) -> dict[str, float | None]:
    """Everybody's decision power."""
    found = DECISION_POWER.scores(reading(account_from(sketch)))
    return {person: score.value for person, score in found.items()}


def deciders(account: Account) -> frozenset[str]:
    """Who is a decision maker."""
    read = reading(account)
    return DECISION_POWER.bearers(read, DECISION_POWER.scores(read))


def weighted(quota: float, **votes: float) -> Account:
    """An account in which people hold these votes."""
    decision = Decision(
        what="it", rule=DecisionRule.WEIGHTED, deciders=tuple(votes), votes=votes, quota=quota
    )
    return account_with(map(somebody, votes), (), decision)


def test_decision_power_is_the_share_of_the_decision_in_percent() -> None:
    assert power("Ana is decision_maker; Bo => Ana; Cy => Bo") == {"Ana": 20, "Bo": 16, "Cy": 64}


def test_moving_others_the_wrong_way_is_power_too() -> None:
    assert power("Ana is decision_maker; Ana !> Bo") == {"Ana": 20, "Bo": 80}


def test_who_has_neither_vote_nor_ear_has_no_power_and_a_reason_that_says_so() -> None:
    score = DECISION_POWER.scores(reading(account_from("Ana is decision_maker; Bo is +2")))["Bo"]
    assert score.value == 0.0
    assert [reason.text() for reason in score.reasons] == [
        "not known to be heard by anybody who counts in this decision"
    ]


def test_one_who_decides_alone_is_the_decision_maker() -> None:
    assert deciders(account_from("Ana is decision_maker; Bo => Ana; Cy is executive")) == {"Ana"}


def test_equals_who_vote_are_all_decision_makers() -> None:
    sketch = "Ana is decision_maker; Bo is decision_maker; Cy is decision_maker"
    assert deciders(account_from(sketch)) == {"Ana", "Bo", "Cy"}


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (weighted(4, Ana=3, Bo=2, Cy=1), {"Ana"}),  # 60 %, 20 %, 20 %
        (weighted(6, Ana=3, Bo=2, Cy=2, Dee=2), {"Ana", "Bo", "Cy", "Dee"}),  # 3:1 and quota 6
        (weighted(12, Fr=4, De=4, It=4, Nl=2, Be=2, Lu=1), {"Fr", "De", "It"}),
        (weighted(9, Ana=1, Bo=1), {"Ana", "Bo"}),  # nothing passes: votes as they are
    ],
)
def test_decision_makers_are_the_fewest_who_hold_most_of_the_vote(
    account: Account, expected: set[str]
) -> None:
    assert deciders(account) == expected


def test_influence_makes_no_decision_maker() -> None:
    assert "Cy" not in deciders(account_from("Ana is decision_maker; Cy => Ana"))


@given(drafts())
def test_decision_power_is_the_absolute_share(draft: Draft) -> None:
    read = reading(draft.account())
    for person, score in DECISION_POWER.scores(read).items():
        assert score.value == pytest.approx(100 * abs(read.influence.share_of(person)), abs=1e-8)


@given(drafts(decided=True))
def test_no_support_changes_decision_power(draft: Draft) -> None:
    silent = tuple(dataclasses.replace(person, support=None) for person in draft.people)
    before = DECISION_POWER.scores(reading(draft.account()))
    after = DECISION_POWER.scores(reading(dataclasses.replace(draft, people=silent).account()))
    assert {who: score.value for who, score in after.items()} == {
        who: score.value for who, score in before.items()
    }


def test_where_nothing_tells_people_apart_nobody_is_called_a_decision_maker() -> None:
    assert deciders(account_from("Ana => Bo; Cy == Bo")) == frozenset()


def test_where_nobody_told_the_highest_are_taken_to_decide() -> None:
    assert deciders(account_from("Ana is executive; Bo => Ana")) == {"Ana"}
