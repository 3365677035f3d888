"""Figureheads: heard less than rank promises."""

from dataclasses import replace

import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.figurehead import FIGUREHEAD
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS, Weights

HOUSE = "Bo ^ Ana; Cy ^ Ana; Dee ^ Ana; Bo == Cy; Cy == Dee; Dee == Bo"


def scores(sketch: str) -> dict[str, float | None]:
    """How far everybody is heard less than rank promises."""
    found = FIGUREHEAD.scores(reading(account_from(sketch)))
    return {person: score.value for person, score in found.items()}


def figureheads(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> frozenset[str]:
    """Who is a figurehead."""
    read = reading(account_from(sketch, weights))
    return FIGUREHEAD.bearers(read, FIGUREHEAD.scores(read))


def test_one_of_two_equals_in_rank_who_is_not_heard_stands_one_deviation_below() -> None:
    assert scores("Bo => Ana") == {"Ana": 25.0, "Bo": 0.0}


def test_a_head_whom_nobody_asks_is_a_figurehead() -> None:
    assert figureheads(f"Ana is executive; {HOUSE}") == {"Ana"}


def test_a_head_whom_all_ask_is_none() -> None:
    assert figureheads("Ana is executive; Bo ^ Ana; Cy ^ Ana; Ana => Bo; Ana => Cy") == frozenset()


def test_a_post_whose_holder_is_unknown_is_no_figurehead() -> None:
    assert figureheads(f"Ana is executive; {HOUSE}".replace("Ana", "?CEO")) == frozenset()


def test_who_is_known_to_hold_the_vote_is_no_figurehead() -> None:
    assert figureheads(f"Ana is executive, decision_maker; {HOUSE}") == frozenset()


def test_who_is_told_to_decide_is_none_even_where_no_rule_was_told() -> None:
    told = account_from(f"Ana is executive, decision_maker; {HOUSE}")
    read = reading(replace(told, decisions=()))
    assert read.votes.assumed
    assert FIGUREHEAD.bearers(read, FIGUREHEAD.scores(read)) == frozenset()


def test_who_is_heard_by_nobody_and_stands_low_is_no_figurehead() -> None:
    assert "Eve" not in figureheads(f"Ana is executive; {HOUSE}; Eve is operational")


def test_where_all_ranks_are_the_same_nobody_is_a_figurehead() -> None:
    assert figureheads("Ana is operational; Bo is operational; Ana => Bo") == frozenset()


def test_how_clear_a_want_must_be_can_be_weighted() -> None:
    strict = DEFAULT_WEIGHTS.with_override("gap_flag", 5)
    assert figureheads(f"Ana is executive; {HOUSE}", strict) == frozenset()


@pytest.mark.parametrize("sketch", ["", "Ana is executive; Bo ^ Ana"])
def test_where_no_informal_tie_is_known_it_is_unknown_who_is_a_figurehead(sketch: str) -> None:
    assert set(scores(sketch).values()) <= {None}
    assert figureheads(sketch) == frozenset()
