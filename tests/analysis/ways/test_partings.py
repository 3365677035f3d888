"""Whom others cannot do without to reach each other."""

import itertools

import networkx as nx
import pytest

from guanxi.analysis.ways.partings import partings
from tests.analysis.ways.making import chance_graph, groups, tied


def parted(graph: "nx.Graph[int]") -> list[float]:
    """How many pairs of others each alone joins."""
    found: list[float] = partings(tied(graph))[0].tolist()
    return found


def lost_without(graph: "nx.Graph[int]", person: int) -> int:
    """How many pairs of others are joined with somebody and not without, counted one by one."""
    left = graph.subgraph(set(graph) - {person})
    pairs = itertools.combinations(sorted(left), 2)
    return sum(nx.has_path(graph, *pair) and not nx.has_path(left, *pair) for pair in pairs)


def test_in_a_chain_each_in_the_middle_parts_those_before_from_those_behind() -> None:
    assert parted(nx.path_graph(5)) == [0, 3, 4, 3, 0]


def test_the_middle_of_a_star_parts_all_others() -> None:
    assert parted(nx.star_graph(4)) == [6, 0, 0, 0, 0]


def test_in_a_circle_nobody_parts_anybody() -> None:
    assert parted(nx.cycle_graph(5)) == [0] * 5


@pytest.mark.parametrize("seed", range(8))
def test_it_is_what_counting_one_by_one_finds(seed: int) -> None:
    graph = chance_graph(13, seed)
    assert parted(graph) == [lost_without(graph, person) for person in sorted(graph)]


@pytest.mark.parametrize("seed", range(3))
def test_groups_are_those_joined_at_all(seed: int) -> None:
    graph = chance_graph(13, seed)
    assert partings(tied(graph))[1].tolist() == groups(graph).tolist()
