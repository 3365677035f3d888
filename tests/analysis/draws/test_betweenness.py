"""Betweenness in many draws at once agrees with networkx in each."""

import networkx as nx
import numpy as np
import pytest

from guanxi.analysis.arrays import Arrows, Ints
from guanxi.analysis.draws.betweenness import betweenness


def drawn_arrows(count: int, size: int, ties: int, worths: list[float]) -> Arrows:
    """Arrows at random, worth one of the amounts; few amounts make many ways equally short."""
    chance = np.random.default_rng(7)
    start = np.repeat(np.arange(count) * size, ties)
    pairs = {
        (int(base + one), int(base + other))
        for base, one, other in zip(
            start, *chance.integers(size, size=(2, len(start))), strict=True
        )
        if one != other
    }
    listener, heard = np.array(sorted(pairs)).T
    return Arrows(listener, heard, chance.choice(worths, len(listener)))


def everybody(count: int, size: int) -> Ints:
    """All people as pivots of so many draws."""
    return np.tile(np.arange(size), (count, 1))


def by_networkx(arrows: Arrows, draw: int, size: int, pivots: Ints) -> list[float]:
    """The same by networkx, for one draw."""
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(size))
    for one, other, worth in zip(arrows.listener, arrows.heard, arrows.worth, strict=True):
        if one // size == draw:
            graph.add_edge(int(one % size), int(other % size), distance=1 / worth)
    found = nx.betweenness_centrality_subset(
        graph, sources=pivots.tolist(), targets=list(graph), weight="distance"
    )
    return [found[person] for person in range(size)]


@pytest.mark.parametrize("worths", [[1.0], [0.5, 1.0], list(np.linspace(0.1, 1, 400))])
@pytest.mark.parametrize(("size", "ties"), [(2, 1), (9, 12), (25, 90)])
def test_all_ways_of_every_draw_are_counted(size: int, ties: int, worths: list[float]) -> None:
    arrows = drawn_arrows(6, size, ties, worths)
    found = betweenness(arrows, everybody(6, size), size)
    for draw in range(6):
        exact = by_networkx(arrows, draw, size, np.arange(size))
        assert found[draw] == pytest.approx(exact, abs=1e-9)


def test_ways_are_counted_from_the_pivots_of_each_draw_alone() -> None:
    arrows = drawn_arrows(2, 20, 60, [0.5, 1.0])
    pivots = np.array([[3, 4, 5], [0, 1, 19]])
    found = betweenness(arrows, pivots, 20)
    for draw in range(2):
        exact = by_networkx(arrows, draw, 20, pivots[draw])
        assert found[draw] == pytest.approx(exact, abs=1e-9)


def test_parallel_arrows_are_one_shorter_way() -> None:
    arrows = Arrows(
        np.array([0, 0, 1, 0, 3]), np.array([1, 1, 2, 3, 2]), np.array([1, 1, 1, 1, 1.5])
    )
    assert betweenness(arrows, everybody(1, 4), 4).tolist() == [[0, 1, 0, 0]]


def test_a_draw_is_the_same_alone_and_among_very_many() -> None:
    arrows = drawn_arrows(200, 40, 150, [0.3, 0.6, 0.9])
    found = betweenness(arrows, everybody(200, 40), 40)
    first = arrows.listener < 40
    alone = Arrows(arrows.listener[first], arrows.heard[first], arrows.worth[first])
    assert found[:1].tolist() == betweenness(alone, everybody(1, 40), 40).tolist()


def test_without_arrows_nobody_stands_between() -> None:
    none = np.zeros(0, dtype=np.intp)
    found = betweenness(Arrows(none, none, np.zeros(0)), everybody(2, 3), 3)
    assert found.tolist() == [[0, 0, 0], [0, 0, 0]]
