"""A hypothesis: two people may be at odds though nobody said so; a question, never a fact."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from guanxi.model.evidence import FULL_SCORE, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """That `one` and `other` (ids in order) may be at odds, and why.

    The `amount` of each reason is how probable it alone would make that, in percent. The amount of
    what speaks `against` it is how far that is to be believed, in percent. `witnesses` are the
    ids of those who could tell us, the best to ask first.
    """

    one: str
    other: str
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...] = ()
    witnesses: tuple[str, ...] = ()

    @property
    def probability(self) -> float:
        """How probable it is, 0 to 1, when reasons are independent causes and sources are too."""
        found = noisy_or(reason.amount / FULL_SCORE for reason in self.reasons)
        for counter in self.against:
            found = lowered(found, counter.amount / FULL_SCORE)
        return found

    @property
    def pair(self) -> frozenset[str]:
        """The two, in no order."""
        return frozenset((self.one, self.other))

    def other_than(self, person: str) -> str:
        """Return the other one of the two."""
        return self.other if person == self.one else self.one


def noisy_or(parts: Iterable[float]) -> float:
    """Return how probable something is that each of several independent causes may bring about."""
    return 1 - math.prod(1 - part for part in parts)


def lowered(probability: float, belief: float) -> float:
    """Return how probable something is after somebody believed so far (0 to 1) has denied it.

    Log-odds add up as those of claims do; who is believed less than not tells nothing.
    """
    doubt = 1 - max(belief, 0.5)
    still = probability * doubt
    return still / (still + (1 - probability) * (1 - doubt)) if still else 0.0
