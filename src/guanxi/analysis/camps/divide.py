"""The camps of an account: people divided so that as little as possible is contradicted.

The measure is the frustration index (Aref, Mason and Wilson 2020): what the friendly ties across
the camps and the hostile ties inside them are worth together.
"""

import itertools
import math
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import networkx as nx

from guanxi.analysis.camps.knot import Pair, knot, two_sides
from guanxi.analysis.camps.untie import Untied, untied
from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.camps import CampReading, Camps, Split, hostile, loyalty, strongest
from guanxi.model.tie import Tie, tie_order

_UNITS = 10_000  # ties worth the same up to this part of a full tie count as equal

Together = Mapping[Pair, bool]
"""For each pair, whether the two are in one camp."""


@dataclass(frozen=True, slots=True)
class _Untied:
    """A knot of which the best divisions are known, each told pair by pair."""

    ways: tuple[Together, ...]
    excess: float
    complete: bool


def camps(account: Account, time_limit: float, readings: int) -> Camps:
    """Return who stands in which camp, with up to `readings` ways to see it.

    Camps follow from the informal ties that hold on the account's day. `time_limit` is in
    seconds; where it is reached, or a knot has more than 250 people, the answer is a good one
    and says how far from the best it may be.
    """
    deadline = time.monotonic() + time_limit
    graph = social_graph(account)
    joined = nx.compose(graph.listening, graph.antagonism).to_undirected()
    by_pair = _by_pair(graph)
    found: list[Split] = []
    apart: list[str] = []
    for group in sorted(nx.connected_components(joined), key=lambda one: (len(one), min(one))):
        ties = [tie for pair in by_pair if pair[0] in group for tie in by_pair[pair]]
        if any(map(hostile, ties)):
            blocks = nx.biconnected_component_edges(joined.subgraph(group))
            found.append(_split(_worths(blocks, by_pair), ties, deadline, readings))
        else:
            apart += group
    found.sort(key=lambda split: (-len(split.people), split.people))
    return Camps(account=account, splits=tuple(found), apart=tuple(sorted(apart)))


def _by_pair(graph: SocialGraph) -> dict[Pair, list[Tie]]:
    """Return the ties of each pair that count, once each, in order."""
    arrows = [*graph.listening.edges(data="ties"), *graph.antagonism.edges(data="ties")]
    once = {id(tie): tie for _, _, ties in arrows for tie in ties}
    found: dict[Pair, list[Tie]] = defaultdict(list)
    for tie in sorted(once.values(), key=tie_order):
        found[_pair(tie.source, tie.target)].append(tie)
    return dict(sorted(found.items()))


def _pair(one: str, other: str) -> Pair:
    """Return two people in order."""
    return (one, other) if one < other else (other, one)


def _worths(
    blocks: Iterable[Iterable[Pair]], by_pair: Mapping[Pair, list[Tie]]
) -> list[dict[Pair, int]]:
    """Return for each block what speaks for one camp (or, below 0, for two) of each pair."""
    found = [
        {pair: sum(map(_worth, by_pair[pair])) for pair in itertools.starmap(_pair, block)}
        for block in blocks
    ]
    return sorted(found, key=lambda block: (len(block), min(block)))


def _worth(tie: Tie) -> int:
    """Return what a tie is worth as a whole number, below 0 if it is hostile."""
    return round(loyalty(tie) * _UNITS) * (-1 if hostile(tie) else 1)


def _split(blocks: list[dict[Pair, int]], ties: list[Tie], deadline: float, most: int) -> Split:
    """Return how a connected group divides, from the best divisions of its blocks."""
    knots = [_block(worths, deadline, most) for worths in blocks]
    every = math.prod(len(block.ways) for block in knots)
    chosen = itertools.islice(itertools.product(*(block.ways for block in knots)), most)
    readings = _alike([_reading(ways, ties) for ways in chosen])
    excess = math.fsum(block.excess for block in knots)
    return Split(
        readings=readings,
        ties=strongest(ties),
        least=readings[0].contradicted - excess,
        proven=not excess,
        complete=every <= most and all(block.complete for block in knots),
    )


def _block(worths: dict[Pair, int], deadline: float, most: int) -> _Untied:
    """Return the best divisions of a block; where nothing contradicts there is only one."""
    together = {pair: worth > 0 for pair, worth in worths.items()}
    if all(worths.values()) and two_sides(together) is not None:
        return _Untied((together,), 0.0, complete=True)
    tied = knot(worths)
    answer = untied(tied, deadline, most)
    ways = tuple(
        {
            (tied.people[one], tied.people[other]): bool(sides[one] == sides[other])
            for one, other in zip(tied.one, tied.other, strict=True)
        }
        for sides in answer.divisions
    )
    return _Untied(ways, _excess(answer, tied.unit), answer.complete)


def _excess(answer: Untied, unit: int) -> float:
    """Return how much of what is contradicted a better division might avoid."""
    return (answer.contradicted - answer.least) * unit / _UNITS


def _reading(ways: Iterable[Together], ties: list[Tie]) -> CampReading:
    """Return the camps that follow from who is together with whom in each block."""
    together = {pair: same for way in ways for pair, same in way.items()}
    side_of = two_sides(together) or {}  # blocks share one person at most: nothing contradicts
    against = [tie for tie in ties if (side_of[tie.source] == side_of[tie.target]) == hostile(tie)]
    first, second = (
        tuple(sorted(one for one, side in side_of.items() if side == wanted)) for wanted in (1, -1)
    )
    return CampReading(camps=(first, second), contradictions=strongest(against))


def _alike(readings: list[CampReading]) -> tuple[CampReading, ...]:
    """Return the readings, the plainest first, its larger camp first, the others turned alike."""
    plainest, *others = sorted(readings, key=lambda one: (len(one.contradictions), one.camps))
    best = min(_both_ways(plainest), key=lambda one: (-len(one.camps[0]), one.camps))
    return (best, *(max(_both_ways(one), key=lambda way: _shared(best, way)) for one in others))


def _both_ways(reading: CampReading) -> Iterator[CampReading]:
    """Iterate over a reading and the same with its camps in the other order."""
    first, second = reading.camps
    for sides in ((first, second), (second, first)):
        yield CampReading(camps=sides, contradictions=reading.contradictions)


def _shared(one: CampReading, other: CampReading) -> int:
    """Return how many people are in the same camp by both readings."""
    return sum(
        len(set(mine).intersection(theirs))
        for mine, theirs in zip(one.camps, other.camps, strict=True)
    )
