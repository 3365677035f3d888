"""Hypotheses: how their reasons pool."""

import pytest

from guanxi.model.evidence import Reason
from guanxi.model.hypothesis import Hypothesis, lowered, noisy_or
from guanxi.model.phrase import Phrase

WHY = Phrase("why", "原因")


def test_two_independent_causes_make_it_more_probable_than_either() -> None:
    found = Hypothesis(one="Ana", other="Bo", reasons=(Reason(WHY, {}, 50), Reason(WHY, {}, 20)))
    assert found.probability == pytest.approx(0.6)


def test_nothing_that_speaks_for_it_leaves_it_impossible() -> None:
    assert noisy_or([]) == 0


def test_the_two_stand_in_no_order() -> None:
    found = Hypothesis(one="Ana", other="Bo", reasons=())
    assert found.pair == {"Bo", "Ana"}


def test_each_source_against_it_moves_the_odds_as_far_as_it_is_believed() -> None:
    against = (Reason(WHY, {}, 90), Reason(WHY, {}, 90))
    found = Hypothesis(one="Ana", other="Bo", reasons=(Reason(WHY, {}, 50),), against=against)
    assert found.probability == pytest.approx(1 / 82)


@pytest.mark.parametrize("belief", [0.0, 0.3, 0.5])
def test_who_is_not_believed_changes_nothing(belief: float) -> None:
    assert lowered(0.6, belief) == pytest.approx(0.6)


def test_what_is_surely_denied_is_not_so() -> None:
    assert lowered(0.6, 1.0) == 0
    assert lowered(1.0, 1.0) == 0


def test_either_has_the_other() -> None:
    found = Hypothesis(one="Ana", other="Bo", reasons=())
    assert (found.other_than("Ana"), found.other_than("Bo")) == ("Bo", "Ana")
