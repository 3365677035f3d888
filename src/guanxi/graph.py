"""The one place that builds NetworkX graphs: an account's ties as layers by meaning, frozen.

In every layer an arrow points from the one who reacts to the one reacted to: from the listener
to the one listened to, from the hostile to the target, from the report to the boss. Hostility
has a layer of its own, so that no negative weight reaches an algorithm that cannot take it.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import networkx as nx

from guanxi.model.account import Account
from guanxi.model.tie import Direction, Layer, Tie, tie_order


@dataclass(frozen=True, slots=True)
class SocialGraph:
    """The layers of an account's current ties; their nodes are the people, in order of id.

    Each arrow carries `weight` (> 0), `distance` (1 / weight) and `ties`, the ties behind it.
    `solid` is the part of the formal layer that is no dotted line.
    """

    formal: "nx.DiGraph[str]"
    solid: "nx.DiGraph[str]"
    listening: "nx.DiGraph[str]"
    antagonism: "nx.DiGraph[str]"
    information: "nx.DiGraph[str]"

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of everybody, in order."""
        return tuple(self.formal)

    def below(self, person: str) -> frozenset[str]:
        """Return everybody below a person in the chart; a dotted line puts nobody below."""
        return frozenset(nx.ancestors(self.solid, person))

    def hostility(self, one: str, other: str) -> tuple[Tie, ...]:
        """Return the hostile ties between two people, either way, strongest first."""
        found = {
            id(tie): tie
            for pair in ((one, other), (other, one))
            if self.antagonism.has_edge(*pair)
            for tie in self.antagonism.edges[pair]["ties"]
        }
        return tuple(sorted(found.values(), key=lambda tie: (-tie.expected, tie_order(tie))))


def social_graph(account: Account) -> SocialGraph:
    """Return the layers of the ties that hold on the account's day."""
    ties = list(account.current_ties_among_people())
    solid = [tie for tie in ties if tie.kind.name == "reports_to"]
    return SocialGraph(
        formal=_layer(account, ties, Layer.FORMAL),
        solid=_layer(account, solid, Layer.FORMAL),
        listening=_layer(account, ties, Layer.LISTENING),
        antagonism=_layer(account, ties, Layer.ANTAGONISM),
        information=_layer(account, ties, Layer.INFORMATION),
    )


def introduction(
    graph: SocialGraph, account: Account, people: Iterable[str]
) -> tuple[str, ...] | None:
    """Return through whom a supporter of ours, the first, reaches one of some people, the last.

    At each step the next one surely listens, nobody against us stands between, and no two who
    follow each other are at odds. None if nobody reaches them in few enough steps.
    """
    wanted, everybody = sorted(set(people)), account.people
    open_ = nx.subgraph_view(
        graph.listening,
        filter_node=lambda one: one in wanted or (everybody[one].support or 0) >= 0,
        filter_edge=lambda one, other: _passable(graph, account, one, other),
    )
    ways = [
        path
        for helper, path in nx.multi_source_dijkstra_path(open_, wanted, weight="distance").items()
        if helper not in wanted
        and (everybody[helper].support or 0) > 0
        and len(path) <= 1 + account.weights.longest_way
    ]
    best = min(ways, key=lambda path: (nx.path_weight(open_, path, "distance"), path), default=None)
    return tuple(reversed(best)) if best else None


def _passable(graph: SocialGraph, account: Account, one: str, other: str) -> bool:
    """Return whether one surely listens to another and the two are not at odds."""
    weights = account.weights
    worth = graph.listening.edges[one, other]["weight"]
    hostile = any(tie.expected >= weights.rivalry_alarm for tie in graph.hostility(one, other))
    return bool(worth >= weights.heard_clearly) and not hostile


def annotated_graph(account: Account) -> "nx.MultiDiGraph[str]":
    """Return one graph of all people and all ties ever, with everything known of each.

    A mutual tie is an arrow each way. Notes and personal facts are left out.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(name=account.name)
    for person in sorted(account.people.values(), key=lambda one: one.id):
        graph.add_node(
            person.id,
            name=person.name,
            title=person.title,
            department=person.department,
            level=_plain(person.level),
            roles=[str(role) for role in person.roles],
            support=person.support,
            coverage=_plain(person.coverage),
        )
    for tie in account.ties:
        if account.among_people(tie):
            for source, target in _ends(tie):
                graph.add_edge(source, target, key=tie.kind.name, **_known_of(tie))
    return graph


def _plain(term: object) -> str | None:
    """Return a vocabulary term as a plain string, which every graph format can hold."""
    return None if term is None else str(term)


def _known_of(tie: Tie) -> dict[str, object]:
    """Return what is known of a tie as plain values."""
    return {
        "kind": tie.kind.name,
        "layers": sorted(map(str, tie.kind.layers)),
        "mutual": tie.kind.mutual,
        "strength": tie.strength,
        "confidence": tie.confidence,
        "disputed": tie.disputed,
        "denied": tie.denied,
        "since": tie.since,
        "until": tie.until,
        "said_by": sorted({claim.said_by for claim in tie.claims if claim.said_by}),
    }


def _ends(tie: Tie) -> Iterator[tuple[str, str]]:
    """Iterate over the tie as it was told, both ways round if it is mutual."""
    yield tie.source, tie.target
    if tie.kind.mutual:
        yield tie.target, tie.source


def _reactions(tie: Tie) -> Iterator[tuple[str, str]]:
    """Iterate over the pairs (who reacts, to whom) that a tie means."""
    if tie.kind.direction is not Direction.SOURCE_MOVES_TARGET:
        yield tie.source, tie.target
    if tie.kind.direction is not Direction.TARGET_MOVES_SOURCE:
        yield tie.target, tie.source


def _layer(account: Account, ties: list[Tie], layer: Layer) -> "nx.DiGraph[str]":
    """Return the frozen graph of one layer, several ties between two people added up."""
    behind: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in ties:
        if layer in tie.kind.layers and _weight(tie) > 0:
            for pair in _reactions(tie):
                behind[pair].append(tie)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(sorted(account.people))
    for pair, found in sorted(behind.items(), key=lambda arrow: arrow[0]):
        weight = math.fsum(map(_weight, found))
        graph.add_edge(*pair, weight=weight, distance=1 / weight, ties=tuple(found))
    nx.freeze(graph)
    return graph


def _weight(tie: Tie) -> float:
    """Return what a tie is worth: its kind's weight times its strength and confidence."""
    return tie.kind.weight * tie.expected
