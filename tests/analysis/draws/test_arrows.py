"""The arrows of all draws stand side by side, and none leads from one into another."""

from dataclasses import replace

import numpy as np
import pytest

from guanxi.analysis.arrays import Arrows
from guanxi.analysis.draws.arrows import antagonism, information, listening, pulling
from guanxi.analysis.draws.chance import Drawn, expected
from guanxi.analysis.draws.givens import Givens, givens
from guanxi.analysis.draws.missed import Missed
from tests.analysis.draws.making import sketched

COURT = "Bo => Ana; Cyd ~> Ana; Bo >< Cyd; Ana ^ Cyd"
"""Ties in order: Ana ^ Cyd, Bo => Ana, Bo >< Cyd, Cyd ~> Ana."""


def supposed(given: Givens, *worths: list[float]) -> Drawn:
    """Draws in which the ties are worth so much, and nothing else is left to chance."""
    worth = np.array(worths)
    plain = expected(given)
    assumed = np.repeat(plain.assumed, len(worth), axis=0)
    support = np.repeat(plain.support, len(worth), axis=0)
    return replace(plain, kept=worth > 0, worth=worth, assumed=assumed, support=support)


def table(arrows: Arrows) -> dict[tuple[int, int], float]:
    """What each arrow is worth, by its places."""
    pairs = zip(arrows.listener.tolist(), arrows.heard.tolist(), strict=True)
    return dict(zip(pairs, arrows.worth.round(12).tolist(), strict=True))


def test_the_second_draw_stands_behind_the_first() -> None:
    given = givens(sketched(COURT))
    found = listening(given, supposed(given, [1, 0.5, 0.7, 0.4], [1, 0.6, 0.7, 0]))
    assert table(found) == {(0, 1): 0.5, (0, 2): 0.4, (3, 4): 0.6}


def test_influence_carries_no_information() -> None:
    given = givens(sketched(COURT))
    assert table(information(given, supposed(given, [1, 0.5, 0.7, 0.4]))) == {(0, 1): 0.5}


def test_rivals_pull_away_and_what_is_assumed_fades_with_what_is_known() -> None:
    given = givens(sketched(COURT))
    drawn = supposed(given, [1, 0.5, 0.7, 0], [1, 0, 0, 0])
    found = table(pulling(given, drawn, listening(given, drawn), antagonism(given, drawn)))
    assert found == {
        (0, 1): 0.5,
        (1, 2): -0.7,
        (2, 1): -0.7,
        (0, 2): pytest.approx(0.3 * 0.5 / (0.5 + 0.5)),  # Ana to her boss, half faded
        (2, 0): pytest.approx(0.15 * 0.5 / (0.5 + 0.7)),
        (3, 5): 0.3,
        (5, 3): 0.15,
    }


def test_missed_ties_stand_in_the_layers_that_they_belong_to() -> None:
    given = givens(sketched(COURT))
    missed = Missed(
        draw=np.array([0, 0, 1]),
        listener=np.array([1, 2, 2]),
        heard=np.array([0, 0, 1]),
        worth=np.array([0.9, 0.8, 0.7]),
        hostile=np.array([False, True, False]),
        informs=np.array([True, False, False]),
    )
    drawn = replace(supposed(given, [1, 0, 0, 0], [1, 0, 0, 0]), missed=missed)
    assert table(listening(given, drawn)) == {(1, 0): 0.9, (5, 4): 0.7}
    assert table(information(given, drawn)) == {(1, 0): 0.9}
    assert (
        list(pulling(given, drawn, listening(given, drawn), antagonism(given, drawn)).worth).count(
            -0.8
        )
        == 1
    )
