"""Who may clash next, among people between whom no hostility is known: a hypothesis to ask about.

Those clash who already have enemies, and those whose friends are each other's enemies. Distance
says nothing here, because people fight those they have to do with; and common friends never make
two people safe, for the same reason.
"""

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING

from guanxi.graph import SocialGraph

if TYPE_CHECKING:
    import networkx as nx

Pair = tuple[str, str]
"""Two people, the smaller id first."""

_NORMAL = NormalDist()
_END = 1e-3  # nobody is taken to be surer than the first of a thousand pairs


@dataclass(frozen=True, slots=True)
class Clash:
    """How near each two people are to a clash.

    `hostility` is one more than the enemies that somebody has; `ways` counts, for each pair that
    has any, the enemies that friends of the one have in the other. The rest are ranks, 0 to 1.
    """

    hostility: Mapping[str, int]
    ways: Mapping[Pair, int]
    by_hostility: Mapping[int, float]
    by_ways: Mapping[int, float]

    def rank(self, one: str, other: str) -> float:
        """Return how likely two people are to clash, 0 to 1 by rank among all pairs.

        Half of it is the rank of the product of both hostilities, half the rank of the ways. Where
        no hostility is known all are alike, at one half.
        """
        product = self.hostility[one] * self.hostility[other]
        ways = self.ways.get(pair_of(one, other), 0)
        return (self.by_hostility[product] + self.by_ways[ways]) / 2


def clash(graph: SocialGraph) -> Clash:
    """Return how near each two people of a graph are to a clash."""
    friends, enemies = _neighbours(graph.listening), _neighbours(graph.antagonism)
    hostility = {person: 1 + len(found) for person, found in enemies.items()}
    ways = _ways(friends, enemies)
    counts = Counter(ways.values())
    counts[0] = math.comb(len(hostility), 2) - len(ways)
    return Clash(hostility, ways, _ranked(_products(hostility)), _ranked(counts))


def chance(rank: float, base: float, told_apart: float) -> float:
    """Return the probability of a clash at a rank, each from 0 to 1.

    `base` is the part of pairs that clash, `told_apart` the probability that one of these ranks
    before one of the others; both kinds of pair are taken to spread as normal curves of one width.
    """
    apart = math.sqrt(2) * _NORMAL.inv_cdf(min(max(told_apart, 0.5), 1 - _END))
    place = _NORMAL.inv_cdf(min(max(rank, _END), 1 - _END))
    odds = base / (1 - base) * math.exp(apart * place - apart**2 / 2)
    return odds / (1 + odds)


def pair_of(one: str, other: str) -> Pair:
    """Return two people in order."""
    return (one, other) if one < other else (other, one)


def _neighbours(layer: "nx.DiGraph[str]") -> dict[str, set[str]]:
    """Return whom everybody is joined to by a layer, either way round."""
    return {person: {*layer.predecessors(person), *layer.successors(person)} for person in layer}


def _ways(friends: Mapping[str, set[str]], enemies: Mapping[str, set[str]]) -> dict[Pair, int]:
    """Return for each pair how many friends of the one are enemies of the other."""
    found: dict[Pair, int] = defaultdict(int)
    for between, hostile in enemies.items():
        for person, enemy in itertools.product(friends[between], hostile):
            if person != enemy:
                found[pair_of(person, enemy)] += 1
    return dict(found)


def _products(hostility: Mapping[str, int]) -> Counter[int]:
    """Return how many pairs have each product of hostilities."""
    people = Counter(hostility.values())
    found = Counter({level**2: math.comb(count, 2) for level, count in people.items()})
    for (one, many), (other, further) in itertools.combinations(sorted(people.items()), 2):
        found[one * other] += many * further
    return found


def _ranked(counts: Counter[int]) -> dict[int, float]:
    """Return for each value what part of the pairs is lower, equals counted half."""
    whole = max(counts.total(), 1)
    below, found = 0, {}
    for value, count in sorted(counts.items()):
        found[value] = (below + count / 2) / whole
        below += count
    return found
