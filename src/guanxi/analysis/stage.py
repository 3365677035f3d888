"""Whose voice counts at the stage that a purchase has come to.

The vote is taken at the end. Until then users feel the need and technicians write down what is
wanted, and what they leave out nobody will vote on (roles by stage: Webster and Wind 1972). So
what counts now is a mixture: a part for each side of the house that speaks at this stage, shared
out among its people by rank, and the rest by the formal vote. At commitment it is all the vote's.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from guanxi.analysis.authority import Ranks, authority
from guanxi.analysis.votes import Votes
from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Function, Level, Role, Stage
from guanxi.weights import Weights
from guanxi.weights.declare import Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A side of the house: what it is called, who belongs to it, and what its voice is worth."""

    label: Phrase
    voice: Callable[[Weights], Scale]
    function: Function | None = None
    roles: frozenset[Role] = frozenset()
    level: Level | None = None

    def holds(self, person: Person, function: Function | None) -> bool:
        """Return whether somebody of a department with this function belongs to it.

        Buying roles tell where the department's function is not known.
        """
        if self.level:
            return person.level is self.level
        return (
            function is self.function if function else bool(self.roles.intersection(person.roles))
        )


SIDES = (
    Side(
        label=Phrase("the user departments", "使用部门"),
        voice=lambda weights: weights.user_voice,
        function=Function.USER,
        roles=frozenset({Role.USER}),
    ),
    Side(
        label=Phrase("the technical departments", "技术部门"),
        voice=lambda weights: weights.technical_voice,
        function=Function.TECHNICAL,
        roles=frozenset({Role.EVALUATOR, Role.INSTALLER, Role.MAINTAINER}),
    ),
    Side(
        label=Phrase("purchasing", "采购部门"),
        voice=lambda weights: weights.purchasing_voice,
        function=Function.PURCHASING,
        roles=frozenset({Role.PURCHASER}),
    ),
    Side(
        label=Phrase("top management", "高层"),
        voice=lambda weights: weights.top_voice,
        level=Level.EXECUTIVE,
    ),
)
VOTE = Phrase("the formal vote", "正式表决")


@dataclass(frozen=True, slots=True)
class Voice:
    """What counts at a stage: each side's part of it, and in `said` each person's part by side.

    The sides' parts add up to 1, and so do the people's wherever anybody has a vote.
    """

    stage: Stage
    sides: Mapping[Phrase, float]
    said: Mapping[str, Mapping[Phrase, float]] = field(default_factory=dict)

    @property
    def parts(self) -> dict[str, float]:
        """Each person's part of what counts, in order of id."""
        return {person: math.fsum(said.values()) for person, said in self.said.items()}


def voice(
    account: Account, graph: SocialGraph, votes: Votes, ranks: Ranks | None = None
) -> Voice | None:
    """Return whose voice counts now; None where no stage was told.

    `ranks`, where given, count instead of level and reports.
    """
    decision = account.decision
    if decision is None or decision.stage is None:
        return None
    shares = {side.label: _shared_out(side, account, graph, ranks) for side in SIDES}
    worth = {
        side.label: side.voice(account.weights)[decision.stage]
        for side in SIDES
        if shares[side.label]
    }
    most = max(math.fsum(worth.values()), 1.0)  # weights of one's own may promise too much
    sides = {label: part / most for label, part in worth.items() if part > 0}
    sides[VOTE] = max(1 - math.fsum(sides.values()), 0.0)
    shares[VOTE] = dict(votes.parts)
    said = {person: _said(person, sides, shares) for person in graph.people}
    return Voice(decision.stage, sides, said)


def _said(
    person: str, sides: Mapping[Phrase, float], shares: Mapping[Phrase, Mapping[str, float]]
) -> dict[Phrase, float]:
    """Return what somebody says for each side, without those for which there is nothing to say."""
    parts = {side: part * shares[side].get(person, 0.0) for side, part in sides.items()}
    return {side: part for side, part in parts.items() if part > 0}


def speakers(side: Side, account: Account, people: Iterable[str]) -> tuple[str, ...]:
    """Return who of the people (ids) belongs to a side, in the order given."""
    told = ((person, account.people[person]) for person in people)
    return tuple(person for person, found in told if side.holds(found, _function(account, found)))


def _shared_out(
    side: Side, account: Account, graph: SocialGraph, ranks: Ranks | None
) -> dict[str, float]:
    """Return each one's part of what a side says, by formal authority; together 1, or nobody's."""
    points = {
        person: math.fsum(reason.amount for reason in authority(account, graph, person, ranks))
        for person in speakers(side, account, graph.people)
    }
    total = math.fsum(points.values())
    return {person: amount / total for person, amount in points.items() if amount > 0}


def _function(account: Account, person: Person) -> Function | None:
    """Return what somebody's department is for, if anybody told."""
    department = account.departments.get(person.department or "")
    return person.function or (department.function if department else None)
