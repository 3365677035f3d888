"""Who sways whom, and how far: known listening, hostility, and assumptions along the chart."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.tie import Tie
from guanxi.weights import Weights

if TYPE_CHECKING:
    import networkx as nx


class PullKind(StrEnum):
    """Why somebody's opinion moves another's."""

    KNOWN = "known"
    HOSTILE = "hostile"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Pull:
    """That one person's opinion moves the listener's, by a weight from -1 (against) to 1.

    The absolute weights of one listener add up to 1.
    """

    listener: str
    heard: str
    weight: float
    kind: PullKind
    ties: tuple[Tie, ...] = ()


def pulls(graph: SocialGraph, account: Account) -> tuple[Pull, ...]:
    """Return all pulls, ordered by listener and by whom they listen to.

    Assumed listening along the reporting line fades as real listening becomes known, so that it
    speaks only where nothing better is known.
    """
    told = _by_listener(
        *_told(graph.listening, PullKind.KNOWN), *_told(graph.antagonism, PullKind.HOSTILE)
    )
    assumed = _by_listener(*assumed_pulls(graph, account))
    return _normalised(
        {
            person: told[person] + _faded(assumed[person], told[person], account.weights)
            for person in graph.people
        }
    )


def known_pulls(graph: SocialGraph) -> tuple[Pull, ...]:
    """Return the pulls of known listening alone: no hostility, and nothing from the chart."""
    return _normalised(_by_listener(*_told(graph.listening, PullKind.KNOWN)))


def _by_listener(*found: Pull) -> dict[str, list[Pull]]:
    """Return the pulls of each listener."""
    grouped: dict[str, list[Pull]] = defaultdict(list)
    for pull in found:
        grouped[pull.listener].append(pull)
    return grouped


def _told(layer: "nx.DiGraph[str]", kind: PullKind) -> Iterator[Pull]:
    """Iterate over the pulls of a layer, not yet normalised; hostility pulls away."""
    sign = -1 if kind is PullKind.HOSTILE else 1
    for listener, heard, known in layer.edges(data=True):
        yield Pull(listener, heard, sign * known["weight"], kind, known["ties"])


def _faded(assumed: list[Pull], told: list[Pull], weights: Weights) -> list[Pull]:
    """Return the assumed pulls, made smaller by how much listening is known."""
    known = math.fsum(abs(pull.weight) for pull in told)
    fading = weights.prior_fade / (weights.prior_fade + known) if known else 1.0
    return [replace(pull, weight=pull.weight * fading) for pull in assumed]


def _normalised(grouped: Mapping[str, list[Pull]]) -> tuple[Pull, ...]:
    """Return all pulls in order, those of each listener scaled to 1 in absolute weight."""
    totals = {
        listener: math.fsum(abs(pull.weight) for pull in found)
        for listener, found in grouped.items()
    }
    return tuple(
        replace(pull, weight=pull.weight / totals[listener])
        for listener in sorted(grouped)
        for pull in sorted(grouped[listener], key=lambda pull: (pull.heard, pull.kind))
        if totals[listener]
    )


def assumed_pulls(graph: SocialGraph, account: Account) -> Iterator[Pull]:
    """Iterate over the listening assumed along the reporting line."""
    weights = account.weights
    for person in graph.people:
        reports = sorted(graph.formal.predecessors(person))
        yield from _shared(person, sorted(graph.formal.successors(person)), weights.prior_to_boss)
        yield from _shared(person, reports, weights.prior_to_report)
        yield from _shared(person, _peers(person, graph, account), weights.prior_to_peer)


def _shared(listener: str, heard: list[str], together: float) -> Iterator[Pull]:
    """Iterate over equal parts of an assumed amount of listening."""
    for person in heard:
        yield Pull(listener, person, together / len(heard), PullKind.ASSUMED)


def _peers(person: str, graph: SocialGraph, account: Account) -> list[str]:
    """Return who shares a person's boss, level and department."""
    own = account.people[person]
    if own.level is None or own.department is None:
        return []
    same_boss = {
        report
        for boss in graph.formal.successors(person)
        for report in graph.formal.predecessors(boss)
    }
    return sorted(
        peer
        for peer in same_boss - {person}
        if account.people[peer].level is own.level
        and account.people[peer].department == own.department
    )
