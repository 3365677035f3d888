"""Small accounts for tests: made by hand where the numbers matter, at random where they do not."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.pooling import pooled_ties, subject
from guanxi.model.tie import TIE_KINDS, Layer, Tie
from guanxi.model.vocabulary import (
    Credibility,
    DecisionRule,
    Level,
    PowerIndex,
    Reliability,
    Role,
    Stage,
)
from guanxi.weights import DEFAULT_WEIGHTS, Weights

Row = tuple[str, str, str, Claim]
"""A claim as a row tells it: source, target, the name of the kind, and the claim."""

KINDS_BETWEEN_PEOPLE = [kind.name for kind in TIE_KINDS.values() if Layer.VENDOR not in kind.layers]


def day(text: str) -> dt.date:
    """The date that "2024-05-17" means."""
    return dt.date.fromisoformat(text)


def sure_tie(
    source: str, kind: str, target: str, strength: float = 1.0, *, confidence: float = 1.0
) -> Tie:
    """A tie of exactly this strength, with a claim behind it."""
    claim = Claim(strength=strength)
    return Tie(
        source=source,
        target=target,
        kind=TIE_KINDS[kind],
        strength=strength,
        confidence=confidence,
        claims=(claim,),
    )


def account_with(
    people: Iterable[Person], ties: Iterable[Tie] = (), decision: Decision | None = None
) -> Account:
    """An account of exactly these."""
    return Account(
        name="made",
        people={person.id: person for person in people},
        ties=tuple(ties),
        decisions=(decision,) if decision else (),
    )


def somebody(name: str, support: float | None = None, openness: float | None = None) -> Person:
    """A person of whom little is known."""
    return Person(id=name, name=name, support=support, openness=openness)


def decided_by(*deciders: str) -> Decision:
    """A decision taken by one, or by the majority of several."""
    rule = DecisionRule.ONE if len(deciders) == 1 else DecisionRule.MAJORITY
    return Decision(what="the purchase", rule=rule, deciders=deciders)


@dataclass(frozen=True, slots=True)
class Draft:
    """What an account is made of, before its claims are pooled: rows in any order."""

    people: tuple[Person, ...]
    rows: tuple[Row, ...]
    decision: Decision | None = None
    weights: Weights = field(default=DEFAULT_WEIGHTS)

    def account(self) -> Account:
        """The account that the rows add up to."""
        told = [
            (subject(source, target, TIE_KINDS[kind]), claim)
            for source, target, kind, claim in self.rows
        ]
        return Account(
            name="drafted",
            people={person.id: person for person in self.people},
            ties=pooled_ties(told, self.weights),
            decisions=(self.decision,) if self.decision else (),
            weights=self.weights,
        )

    def renamed(self, names: Mapping[str, str]) -> "Draft":
        """The same draft in which everybody has another id."""
        return replace(
            self,
            people=tuple(replace(person, id=names[person.id]) for person in self.people),
            rows=tuple(
                (names[source], names[target], kind, claim)
                for source, target, kind, claim in self.rows
            ),
            decision=self.decision and _renamed(self.decision, names),
        )


def _renamed(decision: Decision, names: Mapping[str, str]) -> Decision:
    """The same decision by the same people under other ids."""
    return replace(
        decision,
        deciders=tuple(names[one] for one in decision.deciders),
        votes={names[one]: votes for one, votes in decision.votes.items()},
        veto=tuple(names[one] for one in decision.veto),
    )


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Any claim, denials and anonymous ones too."""
    return Claim(
        strength=draw(st.sampled_from([None, 0.0, 0.2, 0.5, 0.9, 1.0])),
        said_by=draw(st.sampled_from([None, "Chen", "Dora", "Emil"])),
        heard_on=draw(st.sampled_from([None, day("2024-01-31"), day("2025-06-01")])),
        reliability=draw(st.sampled_from([None, *Reliability])),
        credibility=draw(st.sampled_from([None, *Credibility])),
    )


@st.composite
def people(draw: st.DrawFn, id_: str) -> Person:
    """Anybody."""
    return Person(
        id=id_,
        name=id_.upper(),
        department=draw(st.sampled_from([None, "Finance"])),
        level=draw(st.sampled_from([None, *Level])),
        roles=draw(st.sampled_from([(), (Role.USER,), (Role.APPROVER, Role.EVALUATOR)])),
        support=draw(st.sampled_from([None, -2.0, -0.7, 0.0, 1.0, 2.0])),
        openness=draw(st.sampled_from([None, 0.0, 0.3, 1.0])),
    )


@st.composite
def decisions(draw: st.DrawFn, ids: list[str]) -> Decision:
    """Any decision by at least one of the people, with or without a veto."""
    deciders = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    votes = draw(st.lists(st.integers(1, 4), min_size=len(deciders), max_size=len(deciders)))
    return Decision(
        what="the purchase",
        rule=draw(st.sampled_from([None, *DecisionRule])),
        deciders=tuple(deciders),
        votes=dict(zip(deciders, map(float, votes), strict=True)),
        quota=draw(st.none() | st.integers(1, sum(votes)).map(float)),
        veto=tuple(draw(st.lists(st.sampled_from(ids), max_size=1))),
        index=draw(st.sampled_from([None, *PowerIndex])),
        stage=draw(st.sampled_from([None, *Stage])),
    )


@st.composite
def drafts(draw: st.DrawFn, *, decided: bool | None = None) -> Draft:
    """Any small account: two to six people, up to a dozen claims, with a decision or without."""
    ids = [f"p{place}" for place in range(draw(st.integers(2, 6)))]
    pairs = st.permutations(ids).map(lambda order: (order[0], order[1]))
    rows = st.tuples(pairs, st.sampled_from(KINDS_BETWEEN_PEOPLE), claims())
    given = draw(st.booleans()) if decided is None else decided
    return Draft(
        people=tuple(draw(people(id_)) for id_ in ids),
        rows=tuple((*pair, kind, claim) for pair, kind, claim in draw(st.lists(rows, max_size=12))),
        decision=draw(decisions(ids)) if given else None,
    )
