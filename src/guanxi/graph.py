"""The one place that builds NetworkX graphs: an account's ties as layers by meaning, frozen.

In every layer an arrow points from the one who reacts to the one reacted to: from the listener
to the one listened to, from the hostile to the target, from the report to the boss. Hostility
has a layer of its own, so that no negative weight reaches an algorithm that cannot take it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx

from guanxi.model.account import Account
from guanxi.model.tie import Direction, Layer, Tie


@dataclass(frozen=True, slots=True)
class SocialGraph:
    """The layers of an account's current ties; their nodes are the people, in order of id.

    Each arrow carries `weight` (> 0), `distance` (1 / weight) and `ties`, the ties behind it.
    """

    formal: nx.DiGraph
    listening: nx.DiGraph
    antagonism: nx.DiGraph
    information: nx.DiGraph

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of everybody, in order."""
        return tuple(self.formal)

    def hostility(self, one: str, other: str) -> tuple[Tie, ...]:
        """Return the hostile ties between two people, either way, strongest first."""
        found = {
            id(tie): tie
            for pair in ((one, other), (other, one))
            if self.antagonism.has_edge(*pair)
            for tie in self.antagonism.edges[pair]["ties"]
        }
        return tuple(sorted(found.values(), key=lambda tie: -tie.expected))


def social_graph(account: Account) -> SocialGraph:
    """Return the layers of the ties that hold on the account's day."""
    ties = [tie for tie in account.current_ties() if _between_people(tie, account)]
    return SocialGraph(
        formal=_layer(account, ties, Layer.FORMAL),
        listening=_layer(account, ties, Layer.LISTENING),
        antagonism=_layer(account, ties, Layer.ANTAGONISM),
        information=_layer(account, ties, Layer.INFORMATION),
    )


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
        if _between_people(tie, account):
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


def _between_people(tie: Tie, account: Account) -> bool:
    """Return whether both ends of a tie are people of the account."""
    return tie.source in account.people and tie.target in account.people


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


def _layer(account: Account, ties: list[Tie], layer: Layer) -> nx.DiGraph:
    """Return the frozen graph of one layer, several ties between two people added up."""
    graph = nx.DiGraph()
    graph.add_nodes_from(sorted(account.people))
    for tie in ties:
        weight = tie.kind.weight * tie.expected
        if layer not in tie.kind.layers or weight <= 0:
            continue
        for pair in _reactions(tie):
            before = graph.edges[pair] if graph.has_edge(*pair) else {"weight": 0.0, "ties": ()}
            graph.add_edge(
                *pair, weight=before["weight"] + weight, ties=(*before["ties"], tie)
            )
    for _, _, known in graph.edges(data=True):
        known["distance"] = 1 / known["weight"]
    return nx.freeze(graph)
