"""Championing: support times power."""

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.champion import CHAMPION
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts

HEARD = "Ana is decision_maker; Bo => Ana"


def championing(sketch: str, person: str = "Bo") -> Score:
    """How much somebody carries for us."""
    return CHAMPION.scores(reading(account_from(sketch)))[person]


def champions(sketch: str) -> frozenset[str]:
    """Who is a champion."""
    read = reading(account_from(sketch))
    return CHAMPION.bearers(read, CHAMPION.scores(read))


@pytest.mark.parametrize(("support", "value"), [("+2", 80.0), ("+1", 40.0), ("+0.5", 20.0)])
def test_championing_is_support_times_power(support: str, value: float) -> None:
    assert championing(f"{HEARD}; Bo is {support}").value == value


def test_the_reason_tells_support_and_power() -> None:
    (only,) = championing(f"{HEARD}; Bo is +1.5").reasons
    assert only.text() == "supports us (+1.5 of 2) and carries 80% of the decision"


@pytest.mark.parametrize(("support", "told"), [("0", "+0"), ("-1", "-1")])
def test_who_does_not_support_us_carries_nothing_for_us(support: str, told: str) -> None:
    score = championing(f"{HEARD}; Bo is {support}")
    assert score.value == 0.0
    assert score.reasons[0].text() == f"does not support us ({told})"


def test_of_whom_nobody_asked_the_championing_is_unknown() -> None:
    assert championing(HEARD).value is None


def test_a_friend_whom_the_decider_turns_against_carries_nothing_for_us() -> None:
    score = championing("Ana is decision_maker; Ana !> Bo; Bo is +2")
    assert score.value == 0.0
    assert score.reasons[-1].text() == "less than nothing is shown as 0"


def test_a_friend_with_power_is_a_champion() -> None:
    assert champions(f"{HEARD}; Bo is +2; Ana is +0.5") == {"Bo"}


def test_a_friend_without_power_is_a_coach_and_no_champion() -> None:
    assert champions(f"{HEARD}; Cy is +2") == frozenset()


@given(drafts())
def test_championing_is_known_exactly_where_support_is(draft: Draft) -> None:
    read = reading(draft.account())
    scores = CHAMPION.scores(read)
    for person in draft.people:
        assert (scores[person.id].value is None) == (person.support is None)
