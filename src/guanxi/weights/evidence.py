"""How far claims are believed, and what a tie told in words is worth."""

from dataclasses import dataclass

from guanxi.sources import ADMIRALTY
from guanxi.weights.declare import Scale, number, scale


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceWeights:
    """How far claims are believed, and what a tie told in words is worth."""

    # How far a claim is believed
    default_confidence: float = number(
        0.7, "probability that a claim is true when neither its source nor itself was graded"
    )
    reliability: Scale = scale(
        {"A": 1.0, "B": 0.85, "C": 0.7, "D": 0.5, "E": 0.2, "F": 0.5},
        "how far a source pulls us away from not knowing (probability one half)",
        ADMIRALTY,
    )
    credibility: Scale = scale(
        {"1": 0.98, "2": 0.9, "3": 0.75, "4": 0.4, "5": 0.15, "6": 0.6},
        "probability that a statement is true when its source is fully reliable",
        ADMIRALTY,
    )
    stale_after_days: float = number(
        540, "days after which a claim should be asked about again", highest=36500
    )
    # Ties
    strength: Scale = scale(
        {"weak": 0.3, "medium": 0.6, "strong": 0.9}, "strength of a tie told in words"
    )
    default_strength: float = number(0.6, "strength of a tie when none was told")
