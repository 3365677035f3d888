"""Championing: support times power, sold inside, for a stake of their own."""

import dataclasses

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.champion import CHAMPION
from guanxi.model.department import Department
from guanxi.model.event import Activity
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Function
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, day, drafts

HEARD = "Ana is decision_maker; Bo => Ana; Bo is user"


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


def test_the_reasons_tell_support_and_power_selling_and_stake() -> None:
    account = account_from(f"{HEARD}; Bo is +1.5")
    reasons = CHAMPION.scores(reading(account))["Bo"].reasons
    assert [reason.text() for reason in reasons] == [
        "supports us (+1.5 of 2) and carries 80% of the decision",
        "sells for us inside: votes, or is heard, where 100% of the decision is made",
        "gains by it: will use what we sell",
    ]
    assert reasons[1].ties == account.ties


def test_where_no_stake_is_known_it_is_assumed_in_part_and_said_to_be() -> None:
    score = championing("Ana is decision_maker; Bo => Ana; Bo is +2")
    assert score.value == pytest.approx(80 * 0.7)
    assert score.reasons[-1].assumed
    assert score.reasons[-1].text() == (
        "whether this person gains by it is not known; counted as 70%"
    )


def test_a_user_department_gives_a_stake() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana; Bo is +2, in Yard")
    yard = Department(name="Yard", function=Function.USER)
    used = dataclasses.replace(account, departments={"Yard": yard})
    assert CHAMPION.scores(reading(used))["Bo"].value == 80


FAR = "; ".join(f"D{number} is decision_maker" for number in range(5))


def test_who_is_heard_where_little_is_decided_may_not_sell_inside() -> None:
    # One of five deciders is a fifth, and a quarter is what surely sells: 80 % of it.
    score = championing(f"{FAR}; Bo => D0; Bo is +2, user")
    assert score.value == pytest.approx(100 * 0.2 * 0.8 * 0.8)
    assert score.reasons[1].text() == (
        "may not sell for us inside (80%): votes, or is heard, where only 20% of it is made"
    )


def test_who_is_told_to_champion_us_sells_inside_and_has_a_stake() -> None:
    score = championing(f"{FAR}; Bo => D0; Bo is +2, champion")
    assert score.value == pytest.approx(16)
    assert score.reasons[1].text() == "sells for us inside, so we were told"


@pytest.mark.parametrize(("sentiment", "sells"), [(0.5, 0.86), (-0.5, 0.8), (None, 0.8)])
def test_a_meeting_that_went_well_speaks_for_selling_inside(
    sentiment: float | None, sells: float
) -> None:
    account = account_from(f"{FAR}; Bo => D0; Bo is +2, user")
    met = Activity(date=day("2026-01-05"), kind="visit", person="Bo", sentiment=sentiment)
    read = reading(dataclasses.replace(account, activities=(met,)))
    assert CHAMPION.scores(read)["Bo"].value == pytest.approx(16 * sells)


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


def test_a_powerful_friend_who_does_not_sell_inside_is_no_champion() -> None:
    sketch = f"{FAR}; Bo => D0 1; Bo is +2"
    assert champions(sketch) == {"Bo"}
    strict = DEFAULT_WEIGHTS.with_override("selling_flag", 0.9)
    read = reading(account_from(sketch, strict))
    assert CHAMPION.bearers(read, CHAMPION.scores(read)) == frozenset()


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
