"""Prominence in all draws."""

import numpy as np
import pytest

from guanxi.analysis.draws.chance import drawn
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.solved import solved
from tests.analysis.draws.making import sketched, without_chance


def test_it_is_shared_out_in_every_draw_in_which_anybody_is_heard() -> None:
    given = givens(sketched("Ana => Bo; Bo => Cy; Cy => Dee; Ana == Dee"))
    found = solved(given, drawn(given, 60, np.random.default_rng(1)))
    heard = found.reactions.heard.any(axis=1)
    assert found.prominence.sum(axis=1) == pytest.approx(heard.astype(float))


def test_it_is_left_out_where_somebody_is_known_to_decide() -> None:
    assert not without_chance(sketched("Ana is decision_maker; Bo => Ana")).prominence.any()
