"""What passes through each if news takes all ways."""

import networkx as nx
import numpy as np
import pytest

from guanxi.analysis.ways import currents as module
from guanxi.analysis.ways.currents import currents
from tests.analysis.ways.making import chance_graph, groups, tied


def through(graph: "nx.Graph[int]", pivots: list[int] | None = None) -> list[float]:
    """What passes through everybody in one account."""
    chosen = np.array([list(range(len(graph))) if pivots is None else pivots])
    found: list[float] = currents(tied(graph), groups(graph)[np.newaxis], chosen)[0].tolist()
    return found


def test_all_of_it_passes_the_middle_of_a_chain() -> None:
    assert through(nx.path_graph(3)) == pytest.approx([0, 1, 0])


def test_of_two_ways_round_a_square_each_takes_half() -> None:
    # Between opposite corners half each way; between neighbours a quarter goes the long way,
    # over the two others: one pair of opposites and two of neighbours lead past each.
    assert through(nx.cycle_graph(4)) == pytest.approx([0.5 + 2 * 0.25] * 4)


def test_a_stronger_tie_carries_more() -> None:
    square = nx.cycle_graph(4)
    for one, other in square.edges:
        square.edges[one, other]["weight"] = 3.0 if 1 in {one, other} else 1.0
    found = through(square)
    assert found[1] > found[3]


@pytest.mark.parametrize("seed", range(6))
def test_it_is_what_networkx_finds_in_each_part(seed: int) -> None:
    graph = chance_graph(14, seed)
    expected = dict.fromkeys(graph, 0.0)
    for part in nx.connected_components(graph):
        if len(part) > 2:
            inside = graph.subgraph(part)
            expected |= nx.current_flow_betweenness_centrality(
                inside, weight="weight", normalized=False
            )
    assert through(graph) == pytest.approx([expected[one] for one in sorted(graph)], abs=1e-8)


def test_pivots_stand_for_everybody() -> None:
    graph = nx.connected_watts_strogatz_graph(24, 4, 0.3, seed=1)
    every = np.array(through(graph))
    chance = np.random.default_rng(0)
    some = [through(graph, chance.permutation(24)[:8].tolist()) for _ in range(60)]
    assert np.mean(some, axis=0) == pytest.approx(every, rel=0.3)
    assert np.mean(some, axis=0).sum() == pytest.approx(every.sum(), rel=0.1)


def test_accounts_side_by_side_are_what_each_is_alone() -> None:
    one, other = nx.path_graph(4), nx.star_graph(3)
    both = nx.disjoint_union(one, other)
    place = groups(both).reshape(2, 4)
    found = currents(tied(both), place, np.tile(np.arange(4), (2, 1)))
    assert found[0] == pytest.approx(through(one))
    assert found[1] == pytest.approx(through(other))


def test_many_large_accounts_are_solved_nearly_by_a_few_pivots(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    graphs = [chance_graph(30, seed) for seed in range(3)]
    every = nx.disjoint_union_all(graphs)
    place, chosen = groups(every).reshape(3, 30), np.tile(np.arange(30), (3, 1))
    exact = currents(tied(every), place, chosen)
    monkeypatch.setattr(module, "_EXACT_UP_TO", 10)
    monkeypatch.setattr(module, "_PIVOTS", 30)
    assert currents(tied(every), place, chosen) == pytest.approx(exact, abs=0.2)
    monkeypatch.setattr(module, "_PIVOTS", 9)
    some = [currents(tied(every), place, chosen[:, order]) for order in orders(30, 40)]
    assert np.mean(some, axis=0).sum() == pytest.approx(exact.sum(), rel=0.15)


def orders(size: int, count: int) -> list[list[int]]:
    """People in so many orders at random."""
    chance = np.random.default_rng(3)
    return [chance.permutation(size).tolist() for _ in range(count)]


@pytest.mark.parametrize("size", [1, 2])
def test_where_there_are_no_others_nothing_passes(size: int) -> None:
    assert through(nx.path_graph(size)) == [0.0] * size
