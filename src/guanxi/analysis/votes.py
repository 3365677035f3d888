"""The formal weight of each person in the decision at hand."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import DecisionRule, Level


@dataclass(frozen=True, slots=True)
class Votes:
    """Each voter's part of the formal decision, adding up to 1 (or nobody), and how it is known.

    `vetoes` names those without whom nothing passes.
    """

    parts: Mapping[str, float]
    basis: Phrase
    assumed: bool
    vetoes: frozenset[str] = frozenset()

    @property
    def deciders(self) -> frozenset[str]:
        """The smallest set of people who together hold most of the vote, equals included."""
        held, least = 0.0, 1.0
        for part in sorted(self.parts.values(), reverse=True):
            if held > 1 / 2:
                break
            held, least = held + part, part
        return frozenset(person for person, part in self.parts.items() if part >= least)


_BY_RULE = Phrase("has {percent} of the vote", "有{percent}的表决权")
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
        return Votes(_by_rule(decision), _BY_RULE, assumed=False, vetoes=_vetoes(decision))
    vetoes = _vetoes(decision) if decision else frozenset()
    by_role = {one.id: _role_weight(one, account) for one in account.people.values()}
    if any(by_role.values()):
        return Votes(_parts(by_role), _BY_ROLE, assumed=True, vetoes=vetoes)
    return Votes(_parts(_highest(account)), _BY_RANK, assumed=True, vetoes=vetoes)


def _parts(weights: Mapping[str, float]) -> dict[str, float]:
    """Return the positive weights as parts of their sum, in order of id."""
    total = sum(weights[key] for key in sorted(weights))
    return {key: weights[key] / total for key in sorted(weights) if weights[key] > 0}


def _by_rule(decision: Decision) -> dict[str, float]:
    """Return the parts that a decision rule gives its deciders."""
    held, quota = _ballot(decision)
    return _parts(banzhaf(held, quota) if decision.rule is DecisionRule.WEIGHTED else held)


def _ballot(decision: Decision) -> tuple[dict[str, float], float | None]:
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


def _vetoes(decision: Decision) -> frozenset[str]:
    """Return who can stop the decision: as told, or because no coalition wins without them."""
    held, quota = _in_units(*_ballot(decision))
    total = sum(held.values())
    needed = {
        decider
        for decider, own in held.items()
        if _wins(total, quota, total) and not _wins(total - own, quota, total)
    }
    return frozenset(needed.union(decision.veto))


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


def banzhaf(held: Mapping[str, float], quota: float | None) -> dict[str, int]:
    """Return how many coalitions each voter turns from losing to winning (Banzhaf 1965).

    `quota` is the number of votes needed; None asks for more than half. Exact: all coalitions of
    the others are counted by their sum of votes.
    """
    units, needed = _in_units(held, quota)
    total = sum(units.values())
    swings = {}
    for voter, own in units.items():
        sums = {0: 1}
        for other, votes_held in units.items():
            if other != voter:
                sums = _joined(sums, votes_held)
        swings[voter] = sum(
            count
            for votes_before, count in sums.items()
            if not _wins(votes_before, needed, total) and _wins(votes_before + own, needed, total)
        )
    return swings


def _in_units(held: Mapping[str, float], quota: float | None) -> tuple[dict[str, int], int | None]:
    """Return votes and quota in whole units, because tenths do not add up exactly."""
    exact = {voter: Fraction(str(votes_held)) for voter, votes_held in held.items()}
    needed = None if quota is None else Fraction(str(quota))
    told = [*exact.values(), *([] if needed is None else [needed])]
    scale = math.lcm(*(number.denominator for number in told))
    units = {voter: int(number * scale) for voter, number in exact.items()}
    return units, None if needed is None else int(needed * scale)


def _joined(sums: Mapping[int, int], votes_held: int) -> dict[int, int]:
    """Return how many coalitions have each sum once one more voter may join."""
    joined = dict(sums)
    for votes_before, count in sums.items():
        after = votes_before + votes_held
        joined[after] = joined.get(after, 0) + count
    return joined


def _wins(votes_cast: int, quota: int | None, total: int) -> bool:
    """Return whether that many votes carry the decision."""
    return 2 * votes_cast > total if quota is None else votes_cast >= quota
