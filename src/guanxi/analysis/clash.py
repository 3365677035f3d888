"""Who may clash next, among people between whom no hostility is known: a hypothesis to ask about.

Those clash who already have enemies, and those whose friends are each other's enemies. Distance
says nothing here, because people fight those they have to do with; and common friends never make
two people safe, for the same reason.
"""

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from guanxi.graph import SocialGraph

Square = NDArray[np.float64]
"""A number for each two people, in the order of the graph."""


def clash(graph: SocialGraph) -> Square:
    """Return how likely each two people are to clash, 0 to 1 by rank, as a square array.

    Rows and columns are the graph's people in order: half of it is the rank, among all pairs, of
    the product of how many enemies both have (and one more each), half the rank of the number of
    enemies that friends of the one have in the other. Where no hostility is known all are alike.
    """
    friends, enemies = _joined(graph.listening), _joined(graph.antagonism)
    hostility = 1 + enemies.sum(axis=1)
    through_friends = friends @ enemies
    found: Square = (
        _ranked(np.outer(hostility, hostility)) + _ranked(through_friends + through_friends.T)
    ) / 2
    return found


def _joined(layer: "nx.DiGraph[str]") -> Square:
    """Return 1 for each pair that a layer joins, either way round."""
    joined = nx.to_numpy_array(layer, nodelist=list(layer)) > 0
    both: Square = np.maximum(joined, joined.T).astype(np.float64)
    return both


def _ranked(values: Square) -> Square:
    """Return what part of the pairs is lower, equals counted half."""
    upper = np.sort(values[np.triu_indices(len(values), 1)])
    lower = np.searchsorted(upper, values, side="left")
    equal = np.searchsorted(upper, values, side="right") - lower
    found: Square = (lower + equal / 2) / max(len(upper), 1)
    return found
