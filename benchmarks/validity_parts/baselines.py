"""What simple scores say: centralities as networkx computes them, without direction or sign."""

from collections.abc import Callable, Iterable, Mapping

import networkx as nx

from benchmarks.validity_parts.published import Published, Row
from guanxi.analysis.prominence import in_strength
from guanxi.graph import SocialGraph

Centrality = Callable[["nx.Graph[str]"], Mapping[str, float]]


def eigenvector(graph: "nx.Graph[str]") -> Mapping[str, float]:
    """Eigenvector centrality; 0 for all where its iteration does not end."""
    try:
        found: Mapping[str, float] = nx.eigenvector_centrality(graph, max_iter=5000)
    except nx.NetworkXException:
        return dict.fromkeys(graph, 0.0)
    return found


def pagerank(graph: "nx.Graph[str]") -> Mapping[str, float]:
    """PageRank to all digits, which networkx does not give by default where people are many."""
    found: Mapping[str, float] = nx.pagerank(graph, tol=1e-12, max_iter=10_000)
    return found


CENTRALITIES: Mapping[str, Centrality] = {
    "degree": nx.degree_centrality,
    "betweenness": nx.betweenness_centrality,
    "eigenvector": eigenvector,
    "pagerank": pagerank,
}
IN_STRENGTH = "in-strength"
NAMES = (*CENTRALITIES, IN_STRENGTH)


def plain_graph(network: Published, rows: Iterable[Row]) -> "nx.Graph[str]":
    """The people and who has any tie to whom."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(network.people))
    graph.add_edges_from(
        sorted((row.source, row.target) for row in rows if row.source != row.target)
    )
    return graph


def centralities(graph: "nx.Graph[str]") -> dict[str, Mapping[str, float]]:
    """Every centrality of everybody."""
    return {name: centrality(graph) for name, centrality in CENTRALITIES.items()}


def baselines(
    network: Published, rows: Iterable[Row], graph: SocialGraph
) -> dict[str, Mapping[str, float]]:
    """Every baseline's score of everybody, in-strength typed and directed."""
    return {**centralities(plain_graph(network, rows)), IN_STRENGTH: in_strength(graph)}
