"""Prominence: how far people sway others where no decision is known, from known listening alone.

What counts is by whom and how much somebody is listened to (in-strength). It is the larger
half; the rest looks further along the ties: influence by the linear model, listening passed on
with half its force at each step (Katz 1953), and standing between others (Freeman 1977).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np

from guanxi.analysis.influence import Vector, informal_influence
from guanxi.graph import SocialGraph
from guanxi.model.account import Account

if TYPE_CHECKING:
    from scipy.sparse import sparray

# Our judgement. On published networks no mixture beats in-strength, so it holds the largest part.
_IN_STRENGTH, _INFLUENCE, _KATZ, _BETWEENNESS = 3.0, 1.0, 1.0, 0.5

_FORCE = 0.5  # of the largest at which what is passed on along circles still dies away
_EXACT_UP_TO = 600  # people; beyond, betweenness is estimated
_PIVOTS = 200  # of the estimate
_SEED = 0  # of the choice of pivots, so that the same account gives the same answer
_STEPS = 1000
_PRECISION = 1e-12
_DIGITS = 9  # of a value; the rest is noise of the arithmetic


def prominence(graph: SocialGraph, account: Account) -> dict[str, float]:
    """Return everybody's prominence in standard deviations from the mean; all 0 if all are alike.

    Title, level, reporting lines, votes and hostility do not enter it.
    """
    heard = graph.listening
    parts = (
        (_IN_STRENGTH, _vector(heard, in_strength(graph))),
        (_INFLUENCE, informal_influence(graph, account).share),
        (_KATZ, _katz(heard)),
        (_BETWEENNESS, _vector(heard, _betweenness(heard))),
    )
    whole = sum(weight for weight, _ in parts)
    mixed = sum((weight * _standardised(values) for weight, values in parts), np.zeros(len(heard)))
    return dict(zip(heard, (mixed / whole).round(_DIGITS).tolist(), strict=True))


def in_strength(graph: SocialGraph) -> dict[str, float]:
    """Return how much everybody is listened to: the worth of the ties to listeners."""
    return {person: float(worth) for person, worth in graph.listening.in_degree(weight="weight")}


def _vector(heard: "nx.DiGraph[str]", values: Mapping[str, float]) -> Vector:
    """Return values in the order of the graph's people."""
    return np.array([values[person] for person in heard], dtype=np.float64)


def _standardised(values: Vector) -> Vector:
    """Return values in standard deviations from their mean; all 0 where only noise differs."""
    if not len(values) or np.ptp(values) <= _PRECISION * np.max(np.abs(values)):
        return np.zeros_like(values)
    found: Vector = (values - np.mean(values)) / np.std(values)
    return found


def _betweenness(heard: "nx.DiGraph[str]") -> dict[str, float]:
    """Return how often each stands on a shortest way; strong ties are short."""
    pivots = None if len(heard) <= _EXACT_UP_TO else _PIVOTS
    found: dict[str, float] = nx.betweenness_centrality(
        heard, k=pivots, weight="distance", seed=_SEED
    )
    return found


def _katz(heard: "nx.DiGraph[str]") -> Vector:
    """Return how much listening reaches everybody when each step passes a part of it on."""
    size = len(heard)
    if not heard.size():
        return np.zeros(size)
    passed = nx.to_scipy_sparse_array(heard, nodelist=list(heard)).T
    part = _FORCE / max(_growth(passed, size), _strongest(heard))
    reached = np.ones(size)
    for _ in range(_STEPS):
        after = 1 + part * (passed @ reached)
        if np.max(np.abs(after - reached)) <= _PRECISION * np.max(after):
            break
        reached = after
    return reached


def _strongest(heard: "nx.DiGraph[str]") -> float:
    """Return the worth of the strongest arrow: what a circle of such would pass on."""
    return float(max(known["weight"] for _, _, known in heard.edges(data=True)))


def _growth(passed: "sparray", size: int) -> float:
    """Return the spectral radius: how much circles multiply what is passed along them.

    By powers of the matrix with everybody's own value added, which lets no circle swing.
    """
    vector = np.full(size, 1 / size)
    growth = 0.0
    for _ in range(_STEPS):
        after = vector + passed @ vector
        total = float(after.sum())
        vector = after / total
        if abs(total - 1 - growth) <= _PRECISION * total:
            break
        growth = total - 1
    return growth
