"""Somebody's friend is another's enemy, and both are where quarrels run already."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guanxi.analysis.clash import Pair, chance, clash, pair_of
from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.graph import SocialGraph
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie, tie_order
from guanxi.sources import JUDGEMENT

if TYPE_CHECKING:
    import networkx as nx

_THROUGH = Phrase(
    "{friend}, with whom {one} has good ties, is at odds with {other}",
    "{one}与{friend}关系好，而{friend}与{other}不和",
)


@dataclass(frozen=True, slots=True)
class _Way:
    """That one is tied to a friend who is the other's enemy."""

    one: str
    friend: str
    other: str
    ties: tuple[Tie, Tie]

    @property
    def confidence(self) -> float:
        """How sure it is, 0 to 1, that both ties are there."""
        return self.ties[0].confidence * self.ties[1].confidence


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find every two joined by such a way, the more suspected the more quarrels run there."""
    weights = scene.account.weights
    risks = clash(scene.graph)
    for pair, way in sorted(_surest(scene.graph).items()):
        probability = chance(risks.rank(*pair), weights.clash_base, weights.clash_told)
        if scene.present(*pair) and probability > weights.clash_base:
            names = (scene.name(person) for person in (way.one, way.friend, way.other))
            values = dict(zip(("one", "friend", "other"), names, strict=True))
            sure = probability * way.confidence
            yield suspicion(*pair, sure, _THROUGH, values, ties=way.ties)


def _surest(graph: SocialGraph) -> dict[Pair, _Way]:
    """Return for each pair that has any the way over a friend that is surest."""
    found: dict[Pair, _Way] = {}
    for way in _ways(graph):
        pair = pair_of(way.one, way.other)
        if pair not in found or _order(way) < _order(found[pair]):
            found[pair] = way
    return found


def _ways(graph: SocialGraph) -> Iterator[_Way]:
    """Iterate over all ways from a person over a friend to an enemy of the friend."""
    layer = graph.listening
    for hostile, target in graph.antagonism.edges:
        quarrel = _best(graph.antagonism, hostile, target)
        for friend, other in ((hostile, target), (target, hostile)):
            for one in sorted({*layer.predecessors(friend), *layer.successors(friend)} - {other}):
                yield _Way(one, friend, other, (_best(layer, one, friend), quarrel))


def _best(layer: "nx.DiGraph[str]", one: str, other: str) -> Tie:
    """Return the surest tie of a layer between two people who have one, either way."""
    ties = (
        tie
        for pair in ((one, other), (other, one))
        if layer.has_edge(*pair)
        for tie in layer.edges[pair]["ties"]
    )
    found: Tie = min(ties, key=lambda tie: (-tie.confidence, tie_order(tie)))
    return found


def _order(way: _Way) -> tuple[float, str, str]:
    """Return a key that puts the surest way first."""
    return -way.confidence, way.friend, way.one


FRIEND_OF_ENEMY = LatentRule(
    name="friend-of-enemy",
    label=Phrase("friends of each other's enemies", "对手的朋友"),
    sources=(JUDGEMENT,),
    find=find,
    flags=("Ana == Bo; Bo >< Cy; Di => Ed; Fay => Ed",),
    passes=("Ana == Bo; Bo == Cy", "Ana >< Bo; Bo >< Cy", "Ana == Cy; Bo == Cy; Di >< Ed"),
)
