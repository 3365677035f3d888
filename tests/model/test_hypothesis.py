"""Hypotheses: how their reasons pool."""

import pytest

from guanxi.model.evidence import Reason
from guanxi.model.hypothesis import Hypothesis, noisy_or
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
