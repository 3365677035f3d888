"""From a networkx graph to an account: published networks, or what another program has drawn."""

import datetime as dt
import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from guanxi.errors import InputError, UnknownNameError
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.phrase import Language
from guanxi.model.pooling import Subject, pooled_ties, subject
from guanxi.model.tie import TIE_KINDS, TieKind
from guanxi.model.vocabulary import (
    Coverage,
    Credibility,
    DecisionRule,
    Level,
    Reliability,
    Role,
    Term,
)
from guanxi.weights import DEFAULT_WEIGHTS

if TYPE_CHECKING:
    import networkx as nx

Told = Mapping[str, object]
Word = TypeVar("Word", bound=Term)


def account_of(
    graph: "nx.Graph[Any]", *, kind: str, strength: str | None, language: Language
) -> Account:
    """Return the account that a graph describes; `guanxi.api.from_networkx` tells how it is read.

    InputError where something in it is not understood.
    """
    people = _people(graph)
    ties = pooled_ties(_Ties(graph, kind, strength).claims(), DEFAULT_WEIGHTS)
    deciders = tuple(one for one in people if Role.DECISION_MAKER in people[one].roles)
    rule = DecisionRule.ONE if len(deciders) == 1 else DecisionRule.MAJORITY
    decision = Decision(what="the decision", rule=rule, deciders=deciders)
    return Account(
        name=str(graph.name or "network"),
        people=people,
        ties=ties,
        decisions=(decision,) if deciders else (),
        language=language,
    )


def _people(graph: "nx.Graph[Any]") -> dict[str, Person]:
    """Return a person for each node, in order of id."""
    told = [(str(node), data) for node, data in graph.nodes(data=True)]
    if not told:
        message = "the graph has no nodes, so there is nobody to look at"
        raise InputError(message)
    people = {key: _person(key, data) for key, data in sorted(told, key=lambda one: one[0])}
    if len(people) < len(told):
        message = "two nodes of the graph are written alike; give each a name of its own"
        raise InputError(message)
    return people


def _person(key: str, data: Told) -> Person:
    """Return the person that a node means."""
    roles = data.get("roles")
    return Person(
        id=key,
        name=str(data.get("name") or key),
        title=_text(data, "title"),
        department=_text(data, "department"),
        level=_word(Level, data.get("level"), key),
        roles=tuple(
            word
            for text in (roles if isinstance(roles, list | tuple) else ())
            if (word := _word(Role, text, key))
        ),
        support=_number(data, "support", (-2.0, 2.0), key),
        coverage=_word(Coverage, data.get("coverage"), key),
    )


@dataclass(frozen=True, slots=True)
class _Ties:
    """The edges of a graph, the kind of those that name none, and what tells their strength."""

    graph: "nx.Graph[Any]"
    kind: str
    strength: str | None

    def claims(self) -> Iterator[tuple[Subject, Claim]]:
        """Iterate over the claims that the edges make; nobody has a tie to oneself."""
        whole = self._greatest()
        for source, target, data in self.graph.edges(data=True):
            if source == target:
                continue
            where = f"{source}, {target}"
            kind = _kind(data.get("kind") or self.kind, where)
            claim = _claim(data, self._strength(data, whole, where))
            yield subject(str(source), str(target), kind), claim
            if not (kind.mutual or self.graph.is_directed()):
                yield subject(str(target), str(source), kind), claim

    def _greatest(self) -> float:
        """Return the greatest value of the attribute that tells strengths; 1 where none is asked.

        InputError where no edge has it.
        """
        edges = list(self.graph.edges(data=True)) if self.strength else []
        told = (
            _number(data, self.strength, (0.0, None), f"{source}, {target}")
            for source, target, data in edges
        )
        values = [value for value in told if value is not None]
        if edges and not values:
            raise InputError(str(self._unknown_attribute()))
        return max(values, default=1.0) or 1.0

    def _unknown_attribute(self) -> UnknownNameError:
        """Return that no edge has the attribute that should tell strengths."""
        known = sorted({str(name) for _, _, data in self.graph.edges(data=True) for name in data})
        return UnknownNameError("attribute of edges", self.strength or "", known)

    def _strength(self, data: Told, whole: float, where: str) -> float | None:
        """Return how strong an edge is, 0 to 1; None where that is not told, 0 where denied."""
        if data.get("denied"):
            return 0.0
        if self.strength is None:
            return _number(data, "strength", (0.0, 1.0), where)
        value = _number(data, self.strength, (0.0, None), where)
        return None if value is None else value / whole


def _claim(data: Told, strength: float | None) -> Claim:
    """Return what an edge says, as one reliable source that has it confirmed."""
    since, until = data.get("since"), data.get("until")
    return Claim(
        strength=strength,
        since=since if isinstance(since, dt.date) else None,
        until=until if isinstance(until, dt.date) else None,
        reliability=Reliability.B,
        credibility=Credibility.CONFIRMED,
    )


def _kind(name: object, where: str) -> TieKind:
    """Return the kind of tie of a name."""
    try:
        return TIE_KINDS.find(str(name))
    except UnknownNameError as error:
        message = f"{where}: {error}"
        raise InputError(message) from error


def _text(data: Told, name: str) -> str | None:
    """Return a text, None where nothing is told."""
    return str(data[name]) if data.get(name) else None


def _word(vocabulary: type[Word], told: object, where: str) -> Word | None:
    """Return the word of a vocabulary that is told, None where nothing is."""
    if told is None:
        return None
    found = vocabulary.recognise(str(told))
    if found is None:
        known = ", ".join(one.value for one in vocabulary)
        message = f"{where}: '{told}' is none of {known}"
        raise InputError(message)
    return found


def _number(
    data: Told, name: str | None, bounds: tuple[float, float | None], where: str
) -> float | None:
    """Return a number within its bounds, None where it is not told."""
    told = data.get(name) if name else None
    if told is None:
        return None
    least, most = bounds
    value = float(told) if isinstance(told, int | float) else math.nan
    if not (least <= value <= (sys.float_info.max if most is None else most)):
        wanted = f"from {least:g} on" if most is None else f"from {least:g} to {most:g}"
        message = f"{where}: {name} is {told!r} and should be a number {wanted}"
        raise InputError(message)
    return value
