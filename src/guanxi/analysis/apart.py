"""Who moves in different circles: a hypothesis of where a split would run, from friendly ties.

Two people are near whose ways along friendly ties lead to the same others, far beyond their own
friends (Katz 1953). In a club or firm that breaks apart the line runs between those who are not.
"""

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from guanxi.graph import SocialGraph

Square = NDArray[np.float64]
"""A number for each two people, in the order of the graph."""

_PASSED_ON = 0.9  # of what a walk carries at each step: far enough to see whole circles; judgement


def apart(graph: SocialGraph) -> Square:
    """Return how far apart each two people move, 0 (same circle) to 1, as a square array.

    Rows and columns are the graph's people in order. Somebody without ties is 0.5 from everybody.
    """
    walks = _walks(graph)
    profiles = walks - walks.sum(axis=0) / max(len(walks), 1)
    lengths = np.linalg.norm(profiles, axis=1, keepdims=True)
    profiles = np.divide(profiles, lengths, out=np.zeros_like(profiles), where=lengths > 0)
    found: Square = (1 - profiles @ profiles.T) / 2
    return found


def _walks(graph: SocialGraph) -> Square:
    """Return how much of a walk from each person, along ties both ways, is spent at each."""
    order = list(graph.people)
    ties = nx.to_numpy_array(graph.listening, nodelist=order)
    ties += ties.T
    worth = ties.sum(axis=1, keepdims=True)
    steps = np.divide(ties, worth, out=np.zeros_like(ties), where=worth > 0)
    found: Square = np.linalg.inv(np.eye(len(order)) - _PASSED_ON * steps)
    return found
