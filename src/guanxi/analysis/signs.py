"""Friendly or hostile: the sign of a tie that we know of without knowing which.

Four signs speak for it: how friendly the one is who has the tie and how well liked the other
(bias), friends of friends and enemies of enemies (balance over two and three steps, Cartwright and
Harary 1956), and what comes back. Each is the logarithm of the odds of friendly to hostile; a
logistic regression fitted on published networks puts them together (Leskovec et al. 2010).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
from numpy.typing import ArrayLike, NDArray

from guanxi.analysis.influence import Vector
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.sources import Source

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Places = NDArray[np.intp]

Pair = tuple[str, str]
"""Who has the tie, and to whom."""

SIGNS = ("everybody", "given", "received", "two steps", "three steps", "returned")
"""What each column of `evidence` is about."""


@dataclass(frozen=True, slots=True)
class SignModel:
    """A fitted regression: a coefficient for each of `SIGNS`, and where it comes from."""

    intercept: float
    coefficients: tuple[float, ...]
    source: Source


FITTED = SignModel(
    intercept=-0.35,
    coefficients=(0.90, 1.78, 2.27, 1.35, 1.27, 0.30),
    source=Source(
        "fitted on published networks",
        "benchmarks/fit_signs.py, fitted on the monks of Sampson (1969), the highland tribes of "
        "Read (1954), the bank wiring room of Roethlisberger and Dickson (1939) and the "
        "Bitcoin-Alpha ratings of Kumar et al. (2016), each of the four counting the same.",
    ),
)

_PRIOR = 10.0  # ties as friendly as everybody's that each person is taken to have besides
_UNSEEN = 1.0  # ways of each sign that each pair is taken to have besides
_ROWS = 1000  # pairs looked at together, which bounds the memory
_LARGEST = 30.0  # of log-odds: beyond, the chance is 0 or 1 to all digits that matter


def of_unknown_sign(account: Account) -> tuple[Pair, ...]:
    """Return both ways of each current tie that tells no sign, in order."""
    ties = [tie for tie in account.current_ties_among_people() if tie.kind.unlabelled]
    return tuple(
        pair for tie in ties for pair in ((tie.source, tie.target), (tie.target, tie.source))
    )


def friendly_chance(graph: SocialGraph, asked: Sequence[Pair]) -> dict[Pair, float]:
    """Return the probability, 0 to 1, that the tie from one to the other is friendly.

    What is known of that very tie enters the answer only if it is in the graph: leave it out.
    """
    told = evidence(graph, asked)
    odds = FITTED.intercept + told @ np.array(FITTED.coefficients)
    chances = 1 / (1 + np.exp(-np.clip(odds, -_LARGEST, _LARGEST)))
    return dict(zip(asked, chances.tolist(), strict=True))


def evidence(graph: SocialGraph, asked: Sequence[Pair]) -> NDArray[np.float64]:
    """Return a row for each pair with what each of `SIGNS` says, above 0 for friendly."""
    if not asked:
        return np.zeros((0, len(SIGNS)))
    places = {person: place for place, person in enumerate(graph.people)}
    one, other = (np.array([places[pair[end]] for pair in asked], dtype=np.intp) for end in (0, 1))
    friendly, hostile = _arrows(graph)
    usual = float(_odds(friendly.sum(), hostile.sum(), 2 * _UNSEEN, 0.0))
    given = _odds(friendly.sum(axis=1), hostile.sum(axis=1), _PRIOR, usual) - usual
    received = _odds(friendly.sum(axis=0), hostile.sum(axis=0), _PRIOR, usual) - usual
    two, three = _walks(friendly - hostile, one, other)
    columns = (
        np.full(len(asked), usual),
        given[one],
        received[other],
        two,
        three,
        np.array([_sign(graph, pair[::-1]) for pair in asked]),
    )
    return np.column_stack(columns)


def _sign(graph: SocialGraph, pair: Pair) -> float:
    """Return 1 where one is known to be more friendly than hostile to the other, -1, or 0."""
    warm, cold = (
        layer.edges[pair]["weight"] if layer.has_edge(*pair) else 0.0
        for layer in (graph.listening, graph.antagonism)
    )
    return float(np.sign(warm - cold))


def _arrows(graph: SocialGraph) -> tuple["csr_array", "csr_array"]:
    """Return who is friendly and who is hostile to whom: 1 where more of it is known."""
    order = list(graph.people)
    layers = (graph.listening, graph.antagonism)
    warm, cold = (nx.to_scipy_sparse_array(layer, nodelist=order) for layer in layers)
    sign = (warm - cold).sign()
    return sign.maximum(0), (-sign).maximum(0)


def _odds(friendly: ArrayLike, hostile: ArrayLike, prior: float, usual: float) -> Vector:
    """Return the logarithm of the odds, drawn towards the usual by `prior` ties."""
    for_it, against = (np.asarray(count, dtype=np.float64) for count in (friendly, hostile))
    part = 1 / (1 + np.exp(-usual))
    found: Vector = np.log((for_it + prior * part) / (against + prior * (1 - part)))
    return found


def _walks(sign: "csr_array", one: Places, other: Places) -> tuple[Vector, Vector]:
    """Return the log-odds that ways over two, and over three, ties lead to a friend.

    Ties count both ways. A way leads to a friend where an even number of its ties is hostile.
    """
    both = (sign + sign.T).sign()
    every = abs(both)
    twice, twice_every = both @ both, every @ every
    two, three = [], []
    for first in range(0, len(one), _ROWS):
        ends = one[first : first + _ROWS], other[first : first + _ROWS]
        two.append(_leading(_met(both, both, ends), _met(every, every, ends)))
        three.append(_leading(_met(both, twice, ends), _met(every, twice_every, ends)))
    return np.concatenate(two), np.concatenate(three)


def _met(near: "csr_array", far: "csr_array", ends: tuple[Places, Places]) -> Vector:
    """Return for each pair the sum over third people of near from the one, far from the other."""
    found: Vector = np.asarray(near[ends[0]].multiply(far[ends[1]]).sum(axis=1)).ravel()
    return found


def _leading(net: Vector, every: Vector) -> Vector:
    """Return log-odds from the friendly ways less the hostile ones, and all of them."""
    return _odds((every + net) / 2, (every - net) / 2, 2 * _UNSEEN, 0.0)
