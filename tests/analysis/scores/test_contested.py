"""Contested: friends and enemies alike."""

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.contested import CONTESTED
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS, Weights
from tests.model.making import Draft, drafts

TORN = "Ana => Bo; Ana => Cy; Dee !> Ana; Eve !> Ana"


def contest(sketch: str, person: str = "Ana") -> Score:
    """How contested somebody is."""
    return CONTESTED.scores(reading(account_from(sketch)))[person]


def contested(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> frozenset[str]:
    """Who is contested."""
    read = reading(account_from(sketch, weights))
    return CONTESTED.bearers(read, CONTESTED.scores(read))


def test_as_many_for_as_against_is_half() -> None:
    assert contest(TORN).value == pytest.approx(50)


def test_the_smaller_side_are_the_reasons_with_their_ties() -> None:
    account = account_from(f"{TORN}; Ana => Fay")
    reasons = CONTESTED.scores(reading(account))["Ana"].reasons
    assert [(one.text(), round(one.amount, 1)) for one in reasons] == [
        ("3 hear this person, 2 oppose", 0),
        ("opposed by Dee", 20),
        ("opposed by Eve", 20),
    ]
    assert [tie.source for one in reasons for tie in one.ties] == ["Dee", "Eve"]


def test_where_enemies_prevail_the_listeners_are_the_smaller_side() -> None:
    score = contest("Ana => Bo; Dee !> Ana; Eve !> Ana")
    assert score.value == pytest.approx(100 / 3)
    assert score.reasons[1].text() == "heard by Bo"


def test_who_has_friends_alone_is_not_contested_at_all() -> None:
    assert contest("Ana => Bo").value == 0


def test_to_whom_nobody_is_known_to_react_it_is_unknown() -> None:
    assert contest("Ana => Bo", "Bo").value is None


def test_several_on_each_side_make_one_contested() -> None:
    assert contested(TORN) == {"Ana"}
    assert contested("Ana => Bo; Dee !> Ana") == frozenset()  # a friend and an enemy have many


def test_how_even_it_must_be_can_be_weighted() -> None:
    strict = DEFAULT_WEIGHTS.with_override("contested_flag", 0.6)
    assert contested(TORN, strict) == frozenset()


@given(drafts())
def test_turning_every_friend_and_enemy_round_changes_nothing(draft: Draft) -> None:
    turn = {"influences": "hostile_to", "hostile_to": "influences"}
    rows = tuple(row for row in draft.rows if row[2] in turn)
    told = Draft(draft.people, rows, draft.decision, draft.weights).account()
    turned = Draft(
        draft.people,
        tuple((other, one, turn[kind], claim) for one, other, kind, claim in rows),
        draft.decision,
        draft.weights,
    ).account()
    if any(tie.opposed for tie in (*told.ties, *turned.ties)):
        return
    before, after = (CONTESTED.scores(reading(one)) for one in (told, turned))
    assert {who: score.value for who, score in after.items()} == pytest.approx(
        {who: score.value for who, score in before.items()}
    )
