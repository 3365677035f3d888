"""The gap between informal power and formal authority: what the organisation chart hides.

Informal power is the mean of three shares, all from informal ties alone: of being listened to
(in-strength), of influence by the linear model, and of standing between others (betweenness).
What a straight line through formal authority leaves unexplained is the gap (Krackhardt 1990). The
line rises at least by half a deviation: in a small account those with posts may by chance be heard
by few, and that is a gap and no reason to expect nothing of a post.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import networkx as nx
import numpy as np

from guanxi.analysis.authority import Ranks, authority
from guanxi.analysis.influence import Vector, informal_influence
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.tie import Tie

_EXACT_UP_TO = 600  # people; beyond, betweenness is estimated
_PIVOTS = 200  # of the estimate
_SEED = 0  # of the choice of pivots, so that the same account gives the same answer
_ASPECTS = 3  # being listened to, swaying, standing between: informal power is their mean
_NOISE = 1e-9  # far above rounding, far below any difference that a tie makes


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a person's informal power: being listened to by somebody, or betweenness."""

    amount: float
    listener: str | None = None
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Informal power and formal authority side by side.

    `parts` add up to each person's informal power, a share of the whole from 0 to 1; `formal` is
    in standard deviations from the mean; `slope` (0 or more) says how much informal power goes
    with one standard deviation of formal authority. All are empty or 0 where nothing informal is
    known. `between` is how often each stands on a shortest way, a part of all pairs from 0 to 1.
    """

    parts: Mapping[str, tuple[Part, ...]]
    formal: Mapping[str, float]
    mean: float
    spread: float
    slope: float
    between: Mapping[str, float]

    @property
    def known(self) -> bool:
        """Whether informal power differs between people at all."""
        return self.spread > 0

    def informal(self, person: str) -> float:
        """Return somebody's share of all informal power, 0 to 1."""
        return math.fsum(part.amount for part in self.parts[person])

    def surplus(self, person: str) -> float:
        """Return the informal power that formal authority leaves unexplained, in deviations."""
        if not self.known:
            return 0.0
        informal = (self.informal(person) - self.mean) / self.spread
        return informal - self.slope * self.formal[person]


def power_gap(graph: SocialGraph, account: Account, ranks: Ranks | None = None) -> Gap:
    """Return informal power beside formal authority for everybody.

    `ranks` take the place of level and reports where they are given.
    """
    between = _betweenness(graph)
    parts = {person: tuple(found) for person, found in _parts(graph, account, between)}
    informal = np.array(
        [math.fsum(part.amount for part in parts[person]) for person in graph.people]
    )
    formal = _standardised(
        np.array(
            [
                math.fsum(reason.amount for reason in authority(account, graph, person, ranks))
                for person in graph.people
            ]
        )
    )
    least = account.weights.least_slope
    slope = max(float(np.mean(_standardised(informal) * formal)), least) if len(formal) else least
    return Gap(
        parts=parts,
        formal=dict(zip(graph.people, map(float, formal), strict=True)),
        mean=float(np.mean(informal)) if len(informal) else 0.0,
        spread=_spread(informal),
        slope=slope,
        between=between,
    )


def _standardised(values: Vector) -> Vector:
    """Return values in standard deviations from their mean; all 0 where they do not differ."""
    spread = _spread(values)
    return (values - np.mean(values)) / spread if spread else np.zeros_like(values)


def _spread(values: Vector) -> float:
    """Return the standard deviation, 0 where values differ only by the noise of the arithmetic."""
    spread = float(np.std(values)) if len(values) else 0.0
    return spread if spread > _NOISE * float(np.max(np.abs(values), initial=0.0)) else 0.0


def _parts(
    graph: SocialGraph, account: Account, between: Mapping[str, float]
) -> Iterator[tuple[str, list[Part]]]:
    """Iterate over everybody's parts of informal power."""
    swayed = informal_influence(graph, account)
    heard_in_all = math.fsum(known["weight"] for _, _, known in graph.listening.edges(data=True))
    swayed_in_all = math.fsum(
        term.amount for person in graph.people for term in swayed.terms(person) if term.pull
    )
    between_in_all = math.fsum(between.values())
    for person in graph.people:
        swaying = {term.pull.listener: term.amount for term in swayed.terms(person) if term.pull}
        parts = [
            Part(
                _share(known["weight"], heard_in_all)
                + _share(swaying.get(listener, 0.0), swayed_in_all),
                listener,
                known["ties"],
            )
            for listener, _, known in sorted(graph.listening.in_edges(person, data=True))
        ]
        yield person, [*parts, Part(_share(between[person], between_in_all))]


def _share(amount: float, whole: float) -> float:
    """Return what an amount of one aspect adds to informal power."""
    return amount / whole / _ASPECTS if whole else 0.0


def _betweenness(graph: SocialGraph) -> dict[str, float]:
    """Return how often each stands on the shortest way that information takes to a listener.

    Exact up to 600 people, beyond from 200 pivots.
    """
    size = len(graph.people)
    found: dict[str, float] = nx.betweenness_centrality(
        graph.information,
        k=None if size <= _EXACT_UP_TO else _PIVOTS,
        weight="distance",
        seed=_SEED,
    )
    return found
