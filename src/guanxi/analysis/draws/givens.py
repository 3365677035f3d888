"""What every draw starts from: an account's ties and people as arrays, in order of their ids."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints
from guanxi.analysis.draws.guess import Guess, guessed_support
from guanxi.analysis.influence import MOST_OPEN
from guanxi.analysis.pulls import assumed_pulls
from guanxi.analysis.reading import Reading, departments
from guanxi.model.tie import Layer, Tie, tie_order

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Told:
    """The arrows of a layer, from a listener to whom they hear, and the ties behind each.

    Of the `tie` numbers, an arrow's own begin at its `first` and end where the next one's begin.
    """

    listener: Ints
    heard: Ints
    tie: Ints
    first: Ints

    def added_up(self, worth: Floats) -> Floats:
        """Return what each arrow is worth in each draw, its ties' worth added up."""
        if not len(self.first):
            return np.zeros((len(worth), 0))
        return np.add.reduceat(worth[:, self.tie], self.first, axis=1)

    def ends(self) -> tuple[Ints, Ints]:
        """Return the listener and the one heard once for each tie behind an arrow."""
        counts = np.diff(self.first, append=len(self.tie))
        return np.repeat(self.listener, counts), np.repeat(self.heard, counts)


@dataclass(frozen=True, slots=True)
class Assumed:
    """Listening assumed along the reporting line, before it fades."""

    listener: Ints
    heard: Ints
    worth: Floats


@dataclass(frozen=True, slots=True)
class Ties:
    """What is known of each tie: its kind's weight, its strength and confidence (0 to 1)."""

    all: tuple[Tie, ...]
    weight: Floats
    strength: Floats
    confidence: Floats
    mutual: Flags
    informs: Flags
    by_layer: dict[Layer, Told]


@dataclass(frozen=True, slots=True)
class Givens:
    """An account as arrays; `support` is told, -2 to 2, and NaN where nobody asked.

    `openness` counts for those who listen to somebody, `vote` adds up to 1.
    """

    reading: Reading
    ties: Ties
    assumed: Assumed
    openness: Floats
    vote: Floats
    support: Floats
    guess: Guess
    departments: Ints

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.reading.people)


def givens(reading: Reading) -> Givens:
    """Return a reading as arrays."""
    places = {person: place for place, person in enumerate(reading.people)}
    people = [reading.account.people[person] for person in reading.people]
    usual = reading.account.weights.openness
    openness = [usual if one.openness is None else one.openness for one in people]
    return Givens(
        reading=reading,
        ties=_ties(reading, places),
        assumed=_assumed_listening(reading, places),
        openness=np.minimum(np.array(openness, dtype=np.float64), MOST_OPEN),
        vote=np.array([reading.votes.parts.get(one.id, 0.0) for one in people]),
        support=np.array([one.support for one in people], dtype=np.float64),  # None becomes NaN
        guess=guessed_support(reading),
        departments=departments(reading.account, reading.people),
    )


def _ties(reading: Reading, places: dict[str, int]) -> Ties:
    """Return the ties behind all layers."""
    graph = reading.graph
    layers = {
        Layer.FORMAL: graph.formal,
        Layer.LISTENING: graph.listening,
        Layer.ANTAGONISM: graph.antagonism,
        Layer.INFORMATION: graph.information,
    }
    behind = {id(tie): tie for layer in layers.values() for tie in _behind(layer)}
    ties = tuple(sorted(behind.values(), key=tie_order))
    numbers = {id(tie): number for number, tie in enumerate(ties)}
    return Ties(
        all=ties,
        weight=np.array([tie.kind.weight for tie in ties]),
        strength=np.array([tie.strength for tie in ties]),
        confidence=np.array([tie.confidence for tie in ties]),
        mutual=np.array([tie.kind.mutual for tie in ties], dtype=np.bool_),
        informs=np.array([Layer.INFORMATION in tie.kind.layers for tie in ties], dtype=np.bool_),
        by_layer={name: _told(layer, places, numbers) for name, layer in layers.items()},
    )


def _behind(layer: "nx.DiGraph[str]") -> Iterable[Tie]:
    """Iterate over the ties behind the arrows of a layer."""
    return (tie for _, _, known in layer.edges(data=True) for tie in known["ties"])


def _told(layer: "nx.DiGraph[str]", places: dict[str, int], numbers: dict[int, int]) -> Told:
    """Return the arrows of a layer, in order."""
    arrows = [(*pair, layer.edges[pair]["ties"]) for pair in sorted(layer.edges)]
    counts = [len(ties) for _, _, ties in arrows]
    return Told(
        listener=_whole(places[one] for one, _, _ in arrows),
        heard=_whole(places[other] for _, other, _ in arrows),
        tie=_whole(numbers[id(tie)] for _, _, ties in arrows for tie in ties),
        first=_whole(np.cumsum([0, *counts])[:-1]),
    )


def _assumed_listening(reading: Reading, places: dict[str, int]) -> Assumed:
    """Return what the chart alone lets us assume."""
    found = list(assumed_pulls(reading.graph, reading.account))
    return Assumed(
        listener=_whole(places[pull.listener] for pull in found),
        heard=_whole(places[pull.heard] for pull in found),
        worth=np.array([pull.weight for pull in found], dtype=np.float64),
    )


def _whole(numbers: Iterable[int]) -> Ints:
    """Return whole numbers as an array."""
    return np.array(list(numbers), dtype=np.intp)
