"""A guess at the support of people whom nobody asked, from the stance of their friends.

Friendship and alliance carry a stance, advice does not: each unknown person leans to the mean of
friends, drawn towards neutral by how closed people are (Friedkin and Johnsen 1990, harmonic where
everybody is wholly open).
"""

from dataclasses import dataclass

import networkx as nx
import numpy as np

from guanxi.analysis.draws.arrays import Floats
from guanxi.analysis.reading import Reading
from guanxi.model.person import Person
from guanxi.model.tie import Tie

_CARRY_STANCE = frozenset({"friendship", "alliance"})
_PRECISION = 1e-12
_MOST_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Guess:
    """Where each person would stand if nobody asked, and how widely that may miss (-2 to 2)."""

    support: Floats
    spread: Floats


def guessed_support(reading: Reading) -> Guess:
    """Return a guess for everybody: neutral and wide for those without friends whose stance is known.

    What is known of friends narrows the spread as far as it reaches.
    """
    people = [reading.account.people[person] for person in reading.people]
    weights = reading.account.weights
    told = np.array([one.support is not None for one in people])
    leaning = _carried(reading, people, np.array([one.support or 0.0 for one in people]))
    reached = _carried(reading, people, told.astype(np.float64))
    narrowing = weights.unknown_spread - weights.guess_spread
    return Guess(support=leaning, spread=weights.unknown_spread - narrowing * reached)


def _carried(reading: Reading, people: list[Person], told: Floats) -> Floats:
    """Return what friends carry to each other of a value known of those who were asked."""
    friends = nx.to_scipy_sparse_array(_friendships(reading), nodelist=list(reading.people))
    whole = friends.sum(axis=1)
    unknown = np.array([one.support is None for one in people]) & (whole > 0)
    pull = np.where(unknown, reading.account.weights.openness / np.where(whole > 0, whole, 1), 0)
    carried = told
    for _ in range(_MOST_STEPS):
        after = np.where(unknown, pull * (friends @ carried), told)
        if np.max(np.abs(after - carried), initial=0.0) <= _PRECISION:
            break
        carried = after
    return carried


def _friendships(reading: Reading) -> "nx.Graph[str]":
    """Return the ties that carry a stance, with their expected worth."""
    friendships: nx.Graph[str] = nx.Graph()
    friendships.add_nodes_from(reading.people)
    for one, other, ties in reading.graph.listening.edges(data="ties"):
        worth = sum(_worth(tie) for tie in ties if tie.kind.name in _CARRY_STANCE)
        if worth:
            friendships.add_edge(one, other, weight=worth)
    return friendships


def _worth(tie: Tie) -> float:
    """Return how much a tie is expected to carry."""
    return tie.kind.weight * tie.expected
