"""The formal weight of each person in the decision at hand."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from guanxi.analysis.ballot import Ballot
from guanxi.analysis.power_index import EXACT_UP_TO, power_index
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import DecisionRule, Level, PowerIndex


@dataclass(frozen=True, slots=True)
class Votes:
    """Each voter's part of the formal decision, adding up to 1 (or nobody), and how it is known.

    `ballot` is the rule by which it is taken; `vetoes` names those who alone can keep us from what
    we want. `index` is how votes were weighed, None where nothing needed weighing.
    """

    parts: Mapping[str, float]
    basis: Phrase
    assumed: bool
    ballot: Ballot
    vetoes: frozenset[str] = frozenset()
    index: PowerIndex | None = None

    @property
    def deciders(self) -> frozenset[str]:
        """The smallest set of people who together hold most of the vote, equals included."""
        held, least = 0.0, 1.0
        for part in sorted(self.parts.values(), reverse=True):
            if held > 1 / 2:
                break
            held, least = held + part, part
        return frozenset(person for person, part in self.parts.items() if part >= least)

    @property
    def estimated(self) -> bool:
        """Whether there are too many voters to count all coalitions."""
        return self.index is not None and len(self.ballot.units) > EXACT_UP_TO


_BY_RULE = Phrase("has {percent} of the vote", "有{percent}的表决权")
_BY_INDEX = {
    PowerIndex.BANZHAF: Phrase(
        "has {percent} of the voting power (Banzhaf index)",
        "有{percent}的表决影响力（班扎夫指数）",
    ),
    PowerIndex.SHAPLEY: Phrase(
        "has {percent} of the voting power (Shapley–Shubik index)",
        "有{percent}的表决影响力（沙普利–舒比克指数）",
    ),
}
_BY_ROLE = Phrase(
    "has {percent} of the say by buying role (no decision rule told)",
    "按采购角色有{percent}的决定权（未告知决策规则）",
)
_BY_RANK = Phrase(
    "has {percent} of the say by rank (nobody told who decides)",
    "按级别有{percent}的决定权（未告知由谁决定）",
)


def votes(account: Account) -> Votes:
    """Return the formal weights by decision rule, or else by buying role, or else by rank."""
    decision = account.decision
    if decision and decision.deciders:
        return _by_rule(decision)
    by_role = {one.id: _role_weight(one, account) for one in account.people.values()}
    if any(by_role.values()):
        return _assumed(by_role, _BY_ROLE, decision)
    return _assumed(_highest(account), _BY_RANK, decision)


def _assumed(say: Mapping[str, float], basis: Phrase, decision: Decision | None) -> Votes:
    """Return the votes of people who seem to have this much say, as if the weightier half won.

    Only a veto that was told is one here; what nobody told is not made to stop anything alone.
    """
    held = {one: part for one, part in say.items() if part > 0}
    ballot = _ballot(held, None, decision)
    vetoes = ballot.stoppers() & ballot.vetoes
    return Votes(_parts(held), basis, assumed=True, ballot=ballot, vetoes=vetoes)


def _parts(weights: Mapping[str, float]) -> dict[str, float]:
    """Return the positive weights as parts of their sum, in order of id."""
    total = sum(weights[key] for key in sorted(weights))
    return {key: weights[key] / total for key in sorted(weights) if weights[key] > 0}


def _by_rule(decision: Decision) -> Votes:
    """Return the votes by a rule that was told.

    Where all hold the same, or no vote can turn the outcome, votes weigh what they count.
    """
    held, quota = _held(decision)
    ballot = _ballot(held, quota, decision)
    vetoes = ballot.stoppers()
    alike = len(set(ballot.holds().values())) == 1
    index = decision.index or PowerIndex.BANZHAF
    power = {} if alike else power_index(ballot, index)
    if not power:
        return Votes(_parts(ballot.units), _BY_RULE, assumed=False, ballot=ballot, vetoes=vetoes)
    basis = _BY_INDEX[index]
    return Votes(_parts(power), basis, assumed=False, ballot=ballot, vetoes=vetoes, index=index)


def _held(decision: Decision) -> tuple[dict[str, float], float | None]:
    """Return the votes that each decider holds, and how many are needed (None: more than half)."""
    match decision.rule:
        case DecisionRule.ONE:
            return dict.fromkeys(decision.deciders[:1], 1.0), None
        case DecisionRule.WEIGHTED:
            held = {decider: decision.votes.get(decider, 1.0) for decider in decision.deciders}
            return held, decision.quota
        case DecisionRule.UNANIMITY:
            return dict.fromkeys(decision.deciders, 1.0), float(len(set(decision.deciders)))
        case _:
            return dict.fromkeys(decision.deciders, 1.0), decision.quota


def _ballot(held: Mapping[str, float], quota: float | None, decision: Decision | None) -> Ballot:
    """Return the ballot in whole units, because tenths do not add up exactly."""
    vetoes = frozenset(decision.veto if decision else ())
    told = {**dict.fromkeys(vetoes, 0.0), **held}
    exact = {voter: Fraction(str(told[voter])) for voter in sorted(told)}
    needed = None if quota is None else Fraction(str(quota))
    numbers = [*exact.values(), *([] if needed is None else [needed])]
    scale = math.lcm(*(number.denominator for number in numbers))  # makes all of them whole
    units = {voter: int(number * scale) for voter, number in exact.items()}
    return Ballot(
        units=units,
        needed=sum(units.values()) // 2 + 1 if needed is None else int(needed * scale),
        vetoes=vetoes,
        yes_wanted=decision is None or decision.goal > 0,
        scale=scale,
    )


def _role_weight(person: Person, account: Account) -> float:
    """Return the weight of the weightiest buying role somebody has."""
    return max((account.weights.vote.get(role, 0.0) for role in person.roles), default=0.0)


def _highest(account: Account) -> dict[str, float]:
    """Return an equal weight for everybody on the highest level that is known."""
    for level in Level:
        found = [one.id for one in account.people.values() if one.level is level]
        if found:
            return dict.fromkeys(found, 1.0)
    return dict.fromkeys(account.people, 1.0)
