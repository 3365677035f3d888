"""From claims to ties: what several sources say about two people, put together."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from guanxi.model.claim import Claim, claim_order, pooled_confidence, standing
from guanxi.model.tie import Tie, TieKind, tie_order
from guanxi.weights import Weights


class Subject(NamedTuple):
    """What a claim is about: a tie of one kind from one person to another."""

    source: str
    target: str
    kind: TieKind


_Newest = Mapping[str, Mapping[TieKind, Claim]]
"""Of each named source, what it affirmed last about each kind of tie between two people."""


def subject(source: str, target: str, kind: TieKind) -> Subject:
    """Return what a claim about two people is about; mutual ties are the same either way round."""
    if kind.mutual and target < source:
        source, target = target, source
    return Subject(source, target, kind)


def pooled_ties(claims: Iterable[tuple[Subject, Claim]], weights: Weights) -> tuple[Tie, ...]:
    """Return one tie for each subject, in order, each lowered by the claims that contradict it.

    A source that later says the opposite of the same two people has changed its mind.
    """
    by_pair: dict[frozenset[str], dict[Subject, list[Claim]]] = defaultdict(dict)
    for about, claim in claims:
        told = by_pair[frozenset((about.source, about.target))]
        told.setdefault(about, []).append(claim)
    ties = (tie for told in by_pair.values() for tie in _ties_of_pair(told, weights))
    return tuple(sorted(ties, key=tie_order))


def _ties_of_pair(told: Mapping[Subject, Sequence[Claim]], weights: Weights) -> Iterator[Tie]:
    """Iterate over the ties between two people."""
    newest = _newest(told)
    ties = [_pooled_tie(about, claims, newest, weights) for about, claims in told.items()]
    return (_opposed_tie(tie, ties, weights) for tie in ties)


def _newest(told: Mapping[Subject, Sequence[Claim]]) -> _Newest:
    """Return what each named source affirmed last; nothing where no kinds can contradict."""
    newest: dict[str, dict[TieKind, Claim]] = defaultdict(dict)
    if any(about.kind.contradicts for about in told):
        for about, claims in told.items():
            for claim in sorted(claims, key=claim_order):
                if claim.said_by and not claim.denies:
                    newest[claim.said_by][about.kind] = claim
    return newest


def _overtaken(claim: Claim, kind: TieKind, newest: _Newest) -> bool:
    """Return whether its source has said the opposite since, about a common time."""
    if claim.said_by is None or claim.denies:
        return False
    return any(
        _contradict(kind, other) and _heard_before(claim, later) and _overlap(claim, later)
        for other, later in newest.get(claim.said_by, {}).items()
    )


def _heard_before(one: Claim, other: Claim) -> bool:
    """Return whether a claim is known to be older than another."""
    return bool(one.heard_on and other.heard_on and one.heard_on < other.heard_on)


def _opposed_tie(tie: Tie, same_pair: Iterable[Tie], weights: Weights) -> Tie:
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
    opposed = tuple(sorted(opposing, key=claim_order))
    return replace(tie, opposed=opposed, confidence=_confidence(tie.claims, opposed, weights))


def _contradict(one: TieKind, other: TieKind) -> bool:
    """Return whether two kinds cannot both be true of the same two people."""
    return other.name in one.contradicts or one.name in other.contradicts


def _overlap(one: Tie | Claim, other: Tie | Claim) -> bool:
    """Return whether two ties hold at a common time, unknown ends taken as open."""
    ends_before = one.until is not None and other.since is not None and one.until < other.since
    begins_after = other.until is not None and one.since is not None and other.until < one.since
    return not (ends_before or begins_after)


def _pooled_tie(about: Subject, claims: Sequence[Claim], newest: _Newest, weights: Weights) -> Tie:
    """Return the tie that the standing claims for and against it add up to."""
    counted = tuple(
        claim for claim in standing(claims) if not _overtaken(claim, about.kind, newest)
    )
    affirming = [claim for claim in counted if not claim.denies]
    last = max(affirming, key=_recency, default=None)
    return Tie(
        source=about.source,
        target=about.target,
        kind=about.kind,
        strength=_pooled_strength(affirming, weights),
        confidence=_confidence(counted, (), weights),
        claims=counted,
        earlier=_without(claims, counted),
        since=min((claim.since for claim in affirming if claim.since), default=None),
        until=last.until if last else None,
    )


def _without(claims: Sequence[Claim], counted: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims that do not count any more, the oldest first."""
    if len(claims) == len(counted):
        return ()
    kept = frozenset(counted)
    return tuple(sorted((claim for claim in claims if claim not in kept), key=claim_order))


def _confidence(counted: Sequence[Claim], opposed: Sequence[Claim], weights: Weights) -> float:
    """Return how sure a tie is, from its own claims and those that contradict it."""
    affirming = [claim for claim in counted if not claim.denies]
    denying = [claim for claim in counted if claim.denies]
    return pooled_confidence(affirming, [*denying, *opposed], weights)


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
