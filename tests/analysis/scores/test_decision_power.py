"""Decision power: own vote and being heard."""

import dataclasses

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.decision_power import DECISION_POWER
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts


def power(sketch: str) -> dict[str, float | None]:
    """Everybody's decision power."""
    found = DECISION_POWER.scores(reading(account_from(sketch)))
    return {person: score.value for person, score in found.items()}


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
