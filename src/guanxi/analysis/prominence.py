"""Prominence: how far people sway others where no decision is known, from known listening alone.

What counts is by whom and how much somebody is listened to (in-strength). It is the larger
half; the rest looks further along the ties: influence by the linear model, listening passed on
with half its force at each step (Katz 1953), and standing between others (Freeman 1977). Each
counts as a part of the largest there is, which strangers who are added to an account do not move,
and all of it together is shared out among everybody.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx
import numpy as np

from guanxi.analysis.arrays import Floats, added_up, ratio
from guanxi.analysis.influence import informal_influence
from guanxi.analysis.katz import passed_on
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.tie import Tie

_WEIGHTS = (4.0, 1.0, 1.0, 0.5)
"""Of in-strength, influence, Katz and betweenness. Our judgement: on published networks no
mixture beats in-strength, so it holds the largest part."""

_EXACT_UP_TO = 600  # people; beyond, betweenness is estimated
_PIVOTS = 200  # of the estimate
_SEED = 0  # of the choice of pivots, so that the same account gives the same answer


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of somebody's prominence: being heard by somebody, or standing between others."""

    amount: float
    listener: str | None = None
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Prominence:
    """The portions that add up to each person's part of all prominence, 0 to 1."""

    portions: Mapping[str, tuple[Portion, ...]]

    def of(self, person: str) -> float:
        """Return somebody's part of all prominence, 0 to 1."""
        return math.fsum(portion.amount for portion in self.portions[person])


def prominence(graph: SocialGraph, account: Account) -> Prominence:
    """Return everybody's prominence; nobody has any where nobody is listened to.

    Title, level, reporting lines, votes and hostility do not enter it.
    """
    heard, places = graph.listening, {one: place for place, one in enumerate(graph.people)}
    pairs = sorted(heard.edges)
    ends = np.array([[places[one], places[other]] for one, other in pairs], dtype=np.intp)
    listener, who = ends.reshape(-1, 2).T
    worth = np.array([heard.edges[pair]["weight"] for pair in pairs], dtype=np.float64)
    swayed = _swayed(graph, account)
    parts = (
        worth,
        np.array([swayed[pair] for pair in pairs], dtype=np.float64),
        passed_on(listener, who, worth, (1, len(places))),
    )
    between = _betweenness(graph)
    totals = np.array([*(added_up(who, part, len(places)) for part in parts), between])
    *units, beside = aspect_units(totals[:, np.newaxis])[:, 0].tolist()
    amounts = sum((unit * part for unit, part in zip(units, parts, strict=True)), 0 * worth)
    found: dict[str, list[Portion]] = defaultdict(list)
    for pair, amount in zip(pairs, amounts.tolist(), strict=True):
        found[pair[1]].append(Portion(amount, pair[0], heard.edges[pair]["ties"]))
    for person, amount in zip(places, between.tolist(), strict=True):
        found[person].append(Portion(beside * amount))
    return Prominence({person: tuple(found[person]) for person in places})


def aspect_units(totals: Floats) -> Floats:
    """Return what one of each aspect counts in each account, so that all together make up 1.

    `totals` holds, by aspect and account, everybody's.
    """
    largest = np.max(totals, axis=2, initial=0.0)
    units = ratio(np.array(_WEIGHTS)[:, np.newaxis] * np.ones_like(largest), largest)
    return ratio(units, np.sum(units * np.sum(totals, axis=2), axis=0))


def in_strength(graph: SocialGraph) -> dict[str, float]:
    """Return how much everybody is listened to: the worth of the ties to listeners."""
    return {person: float(worth) for person, worth in graph.listening.in_degree(weight="weight")}


def _swayed(graph: SocialGraph, account: Account) -> dict[tuple[str, str], float]:
    """Return how much of the whole each one heard (second) sways by each listener (first)."""
    model = informal_influence(graph, account)
    found = dict.fromkeys(graph.listening.edges, 0.0)
    for person in graph.people:
        for term in model.terms(person):
            if term.pull:
                found[term.pull.listener, person] = term.amount
    return found


def _betweenness(graph: SocialGraph) -> Floats:
    """Return how often each stands on a shortest way; strong ties are short."""
    heard = graph.listening
    pivots = None if len(heard) <= _EXACT_UP_TO else _PIVOTS
    found = nx.betweenness_centrality(heard, k=pivots, weight="distance", seed=_SEED)
    return np.array([found[person] for person in heard], dtype=np.float64)
