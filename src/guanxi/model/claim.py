"""A claim: who said that a tie exists (or does not), when, and how far that is to be believed."""

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from guanxi.model.vocabulary import Credibility, Reliability
from guanxi.weights import Weights

_SURELY_NOT = 1e-6  # keeps the log-odds of a claim finite


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement by one source about a tie, and about the time during which it held.

    `strength` runs from 0 to 1; None means that it was not told, 0 that the source denies the tie.
    `place` is where it was written down; claims that say the same are equal wherever they stand.
    """

    strength: float | None = None
    said_by: str | None = None
    heard_on: dt.date | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    reliability: Reliability | None = None
    credibility: Credibility | None = None
    note: str | None = None
    place: str = field(default="", compare=False)

    @property
    def denies(self) -> bool:
        """Whether the source says that there is no such tie."""
        return self.strength == 0

    @property
    def code(self) -> str | None:
        """The Admiralty code such as "B2", with "?" for a grade not given; None if neither is."""
        if self.reliability is None and self.credibility is None:
            return None
        return f"{self.reliability or '?'}{self.credibility or '?'}"

    def belief(self, weights: Weights) -> float:
        """Return the probability that what is said is true, as if nothing else were known.

        An unreliable source pulls the statement's credibility towards one half.
        """
        if self.code is None:
            return weights.default_confidence
        credible = (
            weights.credibility[self.credibility]
            if self.credibility
            else weights.default_confidence
        )
        pull = weights.reliability[self.reliability] if self.reliability else 1.0
        return 0.5 + (credible - 0.5) * pull


def claim_order(claim: Claim) -> tuple[str, ...]:
    """Return a key that orders claims by what they say, whatever row they stood in."""
    told = "" if claim.strength is None else f"{claim.strength:.6f}"
    parts = (
        claim.heard_on, claim.said_by, claim.code, told, claim.since, claim.until,
        claim.note, claim.place,
    )  # fmt: skip
    return tuple("" if part is None else str(part) for part in parts)


def standing(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims that count: of each source, what it said last (all of its last day)."""
    ordered = sorted(claims, key=claim_order)
    last_heard = {claim.said_by: claim.heard_on for claim in ordered}
    return tuple(claim for claim in ordered if claim.heard_on == last_heard[claim.said_by])


def pooled_confidence(
    supporting: Iterable[Claim], opposing: Iterable[Claim], weights: Weights
) -> float:
    """Return the probability (0 to 1) that a tie exists, from the claims for and against it.

    Sources are taken as independent and nothing is assumed beforehand: log-odds add up. A source
    that repeats itself counts once, with its strongest claim on each side.
    """
    odds = _log_odds(supporting, weights) - _log_odds(opposing, weights)
    return 0.5 + math.tanh(odds / 2) / 2  # the logistic curve, in a form that cannot overflow


def _log_odds(claims: Iterable[Claim], weights: Weights) -> float:
    """Add up what each source's strongest claim contributes."""
    by_source: dict[str | None, float] = {}
    for claim in claims:
        belief = min(max(claim.belief(weights), _SURELY_NOT), 1 - _SURELY_NOT)
        odds = math.log(belief / (1 - belief))
        by_source[claim.said_by] = max(by_source.get(claim.said_by, odds), odds)
    return math.fsum(by_source.values())
