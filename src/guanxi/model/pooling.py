"""From claims to ties: what several sources say about two people, put together."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from guanxi.model.claim import Claim, claim_order, pooled_confidence, standing
from guanxi.model.tie import Tie, TieKind, tie_order
from guanxi.weights import Weights


class Subject(NamedTuple):
    """What a claim is about: a tie of one kind from one person to another."""

    source: str
    target: str
    kind: TieKind


def subject(source: str, target: str, kind: TieKind) -> Subject:
    """Return what a claim about two people is about; mutual ties are the same either way round."""
    if kind.mutual and target < source:
        source, target = target, source
    return Subject(source, target, kind)


def pooled_ties(claims: Iterable[tuple[Subject, Claim]], weights: Weights) -> tuple[Tie, ...]:
    """Return one tie for each subject, in order, each lowered by the claims that contradict it."""
    by_subject: dict[Subject, list[Claim]] = defaultdict(list)
    for about, claim in claims:
        by_subject[about].append(claim)
    alone = [_pooled_tie(about, told, (), weights) for about, told in by_subject.items()]
    by_pair: dict[frozenset[str], list[Tie]] = defaultdict(list)
    for tie in alone:
        by_pair[frozenset((tie.source, tie.target))].append(tie)
    ties = [
        _opposed_tie(tie, by_pair[frozenset((tie.source, tie.target))], by_subject, weights)
        for tie in alone
    ]
    return tuple(sorted(ties, key=tie_order))


def _opposed_tie(
    tie: Tie, same_pair: list[Tie], claims: Mapping[Subject, list[Claim]], weights: Weights
) -> Tie:
    """Return the tie with what contradicts it among the ties of the same two people."""
    opposing = [
        claim
        for other in same_pair
        if _contradict(tie.kind, other.kind) and not tie.denied and _overlap(tie, other)
        for claim in other.claims
        if not claim.denies
    ]
    if not opposing:
        return tie
    about = Subject(tie.source, tie.target, tie.kind)
    return _pooled_tie(about, claims[about], tuple(sorted(opposing, key=claim_order)), weights)


def _contradict(one: TieKind, other: TieKind) -> bool:
    """Return whether two kinds cannot both be true of the same two people."""
    return other.name in one.contradicts or one.name in other.contradicts


def _overlap(one: Tie, other: Tie) -> bool:
    """Return whether two ties hold at a common time, unknown ends taken as open."""
    ends_before = one.until is not None and other.since is not None and one.until < other.since
    begins_after = other.until is not None and one.since is not None and other.until < one.since
    return not (ends_before or begins_after)


def _pooled_tie(
    about: Subject, claims: Iterable[Claim], opposed: tuple[Claim, ...], weights: Weights
) -> Tie:
    """Return the tie that the standing claims for and against it add up to."""
    counted = standing(claims)
    affirming = [claim for claim in counted if not claim.denies]
    denying = [claim for claim in counted if claim.denies]
    newest = max(affirming, key=_recency, default=None)
    return Tie(
        source=about.source,
        target=about.target,
        kind=about.kind,
        strength=_pooled_strength(affirming, weights),
        confidence=pooled_confidence(affirming, [*denying, *opposed], weights),
        claims=counted,
        opposed=opposed,
        since=min((claim.since for claim in affirming if claim.since), default=None),
        until=newest.until if newest else None,
    )


def _recency(claim: Claim) -> tuple[str, str, str]:
    """Return a key that is largest for what was heard last, about the latest time, with its end."""
    heard_on, since, until = (str(day or "") for day in (claim.heard_on, claim.since, claim.until))
    return heard_on, since, until


def _pooled_strength(affirming: Iterable[Claim], weights: Weights) -> float:
    """Return the mean strength told, each claim counting as far as it is believed."""
    told = [
        (weights.default_strength if claim.strength is None else claim.strength,
         claim.belief(weights))
        for claim in affirming
    ]  # fmt: skip
    total = math.fsum(belief for _, belief in told)
    if not total:
        return 0.0
    return math.fsum(strength * belief for strength, belief in told) / total
