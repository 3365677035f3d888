"""The linear model: who moves whom, and how much of the decision each person moves.

Opinions follow Friedkin and Johnsen (1990) with antagonism (Altafini 2013): everybody keeps part
of an own stance and is swayed for the rest, towards those listened to and away from rivals. The
same model read backwards says how much of the outcome rests on each person.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.pulls import Pull, known_pulls, pulls
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.person import STRONGEST_SUPPORT

Vector = NDArray[np.float64]

MOST_OPEN = 0.99  # somebody wholly open would keep the series from converging
_PRECISION = 1e-14
_MOST_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a person's share of the outcome: an own vote (`pull` None), or being heard."""

    amount: float
    pull: Pull | None = None


@dataclass(frozen=True, slots=True)
class Influence:
    """The solved model; `places` says where in each vector a person stands.

    `openness` runs from 0 to 1; `vote` adds up to 1; `stance` and `opinion` run from -1 (against
    us) to 1; `attention` is how much of the decision reaches a person and `share` how much rests
    there, so that the outcome is exactly the sum of share times stance.
    """

    places: Mapping[str, int]
    heard: Mapping[str, tuple[Pull, ...]]
    openness: Vector
    vote: Vector
    stance: Vector
    opinion: Vector
    attention: Vector
    share: Vector

    @property
    def outcome(self) -> float:
        """The expected decision, from -1 (surely against us) to 1."""
        return float(self.share @ self.stance)

    def share_of(self, person: str) -> float:
        """Return how much of the outcome rests on a person, -1 to 1."""
        return float(self.share[self.places[person]])

    def reaching(self, person: str) -> float:
        """Return how much of the decision reaches a person, who keeps or passes it on; 0 to 1."""
        return min(abs(float(self.attention[self.places[person]])), 1.0)

    def opinion_of(self, person: str) -> float:
        """Return where a person's opinion ends, from -1 (against us) to 1."""
        return float(self.opinion[self.places[person]])

    def openness_of(self, person: str) -> float:
        """Return how far a person's opinion follows others', 0 to 1."""
        return float(self.openness[self.places[person]])

    def terms(self, person: str) -> Iterator[Term]:
        """Iterate over the terms that add up exactly to a person's share."""
        place = self.places[person]
        own = 1 - self.openness[place]
        if self.vote[place]:
            yield Term(float(own * self.vote[place]))
        for pull in self.heard.get(person, ()):
            listener = self.places[pull.listener]
            reaching = self.openness[listener] * pull.weight * self.attention[listener]
            if reaching:
                yield Term(float(own * reaching), pull)


def influence(graph: SocialGraph, account: Account, vote: Mapping[str, float]) -> Influence:
    """Return the model solved for a decision in which people have these parts of the vote.

    A support that nobody asked about counts as 0 here; draws of it belong to the uncertainty.
    """
    stance = [(account.people[one].support or 0.0) / STRONGEST_SUPPORT for one in graph.people]
    parts = [vote.get(one, 0.0) for one in graph.people]
    return _solved(account, graph, pulls(graph, account), np.array(parts), np.array(stance))


def informal_influence(graph: SocialGraph, account: Account) -> Influence:
    """Return the model of known listening alone, in which everybody's voice is worth the same.

    Title, level, reporting lines and votes do not enter it.
    """
    size = len(graph.people)
    alike = np.full(size, 1 / max(size, 1))
    return _solved(account, graph, known_pulls(graph), alike, np.zeros(size))


def _solved(
    account: Account, graph: SocialGraph, found: tuple[Pull, ...], vote: Vector, stance: Vector
) -> Influence:
    """Solve for opinions and attention."""
    places = {person: place for place, person in enumerate(graph.people)}
    listener = np.array([places[pull.listener] for pull in found], dtype=np.intp)
    heard = np.array([places[pull.heard] for pull in found], dtype=np.intp)
    openness = _openness(account, graph, {pull.listener for pull in found})
    pull_weights = np.array([pull.weight for pull in found], dtype=np.float64)
    reach = openness[listener] * pull_weights

    def swayed(opinion: Vector) -> Vector:
        return (1 - openness) * stance + np.bincount(
            listener, reach * opinion[heard], minlength=len(places)
        )

    def attended(attention: Vector) -> Vector:
        return vote + np.bincount(heard, reach * attention[listener], minlength=len(places))

    attention = settled(attended, vote)
    return Influence(
        places=places,
        heard=_by_heard(found),
        openness=openness,
        vote=vote,
        stance=stance,
        opinion=settled(swayed, stance),
        attention=attention,
        share=(1 - openness) * attention,
    )


def _openness(account: Account, graph: SocialGraph, listeners: set[str]) -> Vector:
    """Return how open each person is: as told, else the usual, and 0 for who listens to nobody."""

    def open_to_others(person: str) -> float:
        if person not in listeners:
            return 0.0
        told = account.people[person].openness
        return min(account.weights.openness if told is None else told, MOST_OPEN)

    return np.array([open_to_others(person) for person in graph.people], dtype=np.float64)


def _by_heard(found: tuple[Pull, ...]) -> dict[str, tuple[Pull, ...]]:
    """Return the pulls that each person exerts."""
    grouped: dict[str, list[Pull]] = defaultdict(list)
    for pull in found:
        grouped[pull.heard].append(pull)
    return {person: tuple(exerted) for person, exerted in grouped.items()}


def settled(
    step: Callable[[Vector], Vector], start: Vector, *, precision: float = _PRECISION
) -> Vector:
    """Repeat a contracting step until nothing changes by more than `precision` (Neumann series)."""
    before = start
    for _ in range(_MOST_STEPS):
        after = step(before)
        if np.max(np.abs(after - before), initial=0.0) <= precision:
            return after
        before = after
    return before
