"""The linear model on every small graph there is, against the same model solved densely."""

import itertools
from collections.abc import Sequence

import numpy as np
import pytest

from guanxi.analysis.influence import Influence, influence
from guanxi.graph import social_graph
from guanxi.model.tie import Tie
from tests.model.making import account_with, somebody, sure_tie

SUPPORTS = (2.0, -1.0, 0.5, -2.0)
OPENNESS = 0.8


def solved_densely(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Final opinions and shares where the first person decides: (I - A W) x = (I - A) x0."""
    whole = np.abs(weights).sum(axis=1, keepdims=True)
    follows = np.divide(weights, whole, out=np.zeros_like(weights), where=whole > 0)
    openness = np.where(whole[:, 0] > 0, OPENNESS, 0.0)
    size = len(weights)
    system = np.eye(size) - openness[:, np.newaxis] * follows
    stance = np.array(SUPPORTS[:size]) / 2
    opinion = np.linalg.solve(system, (1 - openness) * stance)
    attention = np.linalg.solve(system.T, np.eye(size)[0])
    return opinion, (1 - openness) * attention


def model(weights: np.ndarray) -> Influence:
    """The model of an account in which each listens to each by so much, or is hostile."""
    names = [f"p{place}" for place in range(len(weights))]
    people = [somebody(name, support) for name, support in zip(names, SUPPORTS, strict=False)]
    ties = [
        tie(names[listener], names[heard], float(weights[listener, heard]))
        for listener, heard in itertools.permutations(range(len(names)), 2)
        if weights[listener, heard]
    ]
    account = account_with(people, ties)
    return influence(social_graph(account), account, {names[0]: 1.0})


def tie(listener: str, heard: str, weight: float) -> Tie:
    """A tie by which somebody listens, or is hostile where the weight is below 0."""
    if weight < 0:
        return sure_tie(listener, "hostile_to", heard, -weight)
    return sure_tie(heard, "influences", listener, weight)


def graphs(size: int, values: Sequence[float]) -> list[np.ndarray]:
    """Every graph of so many people whose arrows have one of the values."""
    pairs = list(itertools.permutations(range(size), 2))
    found = []
    for chosen in itertools.product(values, repeat=len(pairs)):
        weights = np.zeros((size, size))
        for (one, other), value in zip(pairs, chosen, strict=True):
            weights[one, other] = value
        found.append(weights)
    return found


@pytest.mark.parametrize(
    ("size", "values"),
    [(1, (0.0,)), (2, (0.0, 0.7, -0.4)), (3, (0.0, 1.0, -1.0)), (4, (0.0, 0.6))],
)
def test_every_small_graph_is_solved_as_densely(size: int, values: Sequence[float]) -> None:
    worst = 0.0
    for weights in graphs(size, values):
        opinion, share = solved_densely(weights)
        found = model(weights)
        worst = max(worst, np.abs(found.opinion - opinion).max(), np.abs(found.share - share).max())
        outcome = float(share @ np.array(SUPPORTS[:size])) / 2
        assert found.outcome == pytest.approx(outcome, abs=1e-9)
    assert worst < 1e-9
