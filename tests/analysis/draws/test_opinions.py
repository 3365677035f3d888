"""The linear model of all draws agrees with its exact solution in each."""

import numpy as np
import pytest

from guanxi.analysis.arrays import Arrows, Floats
from guanxi.analysis.draws.opinions import opinions

SIZE, COUNT = 12, 5


@pytest.fixture
def arrows() -> Arrows:
    chance = np.random.default_rng(11)
    pairs = [
        (draw * SIZE + one, draw * SIZE + other)
        for draw in range(COUNT)
        for one, other in chance.integers(SIZE - 1, size=(40, 2)).tolist()
        if one != other
    ]
    listener, heard = np.array(pairs).T
    return Arrows(listener, heard, chance.uniform(-0.4, 1, len(listener)))


def pulls(arrows: Arrows) -> Floats:
    """How far each place takes over each other's opinion, where all are open by 0.8."""
    matrix = np.zeros((COUNT * SIZE, COUNT * SIZE))
    np.add.at(matrix, (arrows.listener, arrows.heard), arrows.worth)
    whole = np.zeros(COUNT * SIZE)
    np.add.at(whole, arrows.listener, np.abs(arrows.worth))
    return np.asarray(0.8 * matrix / np.where(whole > 0, whole, 1)[:, np.newaxis])


def test_attention_solves_the_model_read_backwards(arrows: Arrows) -> None:
    model = opinions(arrows, np.full(COUNT * SIZE, 0.8))
    vote = np.random.default_rng(1).random(COUNT * SIZE)
    exact = np.linalg.solve(np.eye(COUNT * SIZE) - pulls(arrows).T, vote)
    assert model.attention(vote) == pytest.approx(exact, abs=1e-9)


def test_opinions_solve_the_model(arrows: Arrows) -> None:
    model = opinions(arrows, np.full(COUNT * SIZE, 0.8))
    stance = np.random.default_rng(2).uniform(-1, 1, COUNT * SIZE)
    exact = np.linalg.solve(np.eye(COUNT * SIZE) - pulls(arrows), (1 - model.openness) * stance)
    assert model.final(stance) == pytest.approx(exact, abs=1e-9)


def test_who_listens_to_nobody_keeps_an_own_opinion(arrows: Arrows) -> None:
    model = opinions(arrows, np.full(COUNT * SIZE, 0.8))
    loners = np.arange(COUNT) * SIZE + SIZE - 1
    assert model.openness[loners].tolist() == [0] * COUNT
    assert model.final(np.ones(COUNT * SIZE))[loners].tolist() == [1] * COUNT
