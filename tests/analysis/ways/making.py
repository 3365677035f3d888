"""Small nets as matrices: who is tied to whom, and what it is worth."""

from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
from scipy.sparse import csr_array

if TYPE_CHECKING:
    from guanxi.analysis.arrays import Ints


def tied(graph: "nx.Graph[int]") -> "csr_array[np.float64]":
    """What the ties of a graph of whole numbers are worth, the same both ways."""
    return csr_array(nx.to_numpy_array(graph, nodelist=sorted(graph)))


def groups(graph: "nx.Graph[int]") -> "Ints":
    """The first of those whom ties join, for everybody."""
    found = {one: min(part) for part in nx.connected_components(graph) for one in part}
    return np.array([found[one] for one in sorted(graph)], dtype=np.intp)


def chance_graph(size: int, seed: int) -> "nx.Graph[int]":
    """A graph at random with several parts, its ties of different worth."""
    graph: nx.Graph[int] = nx.gnp_random_graph(size, 2 / size, seed=seed)
    chance = np.random.default_rng(seed)
    for one, other in graph.edges:
        graph.edges[one, other]["weight"] = chance.uniform(0.2, 1)
    return graph
