"""A hypothesis: two people may be at odds though nobody said so; a question, never a fact."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from guanxi.model.evidence import FULL_SCORE, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """That `one` and `other` (ids in order) may be at odds, and why.

    The `amount` of each reason is how probable it alone would make that, in percent.
    """

    one: str
    other: str
    reasons: tuple[Reason, ...]

    @property
    def probability(self) -> float:
        """How probable it is, 0 to 1, when the reasons are independent causes."""
        return noisy_or(reason.amount / FULL_SCORE for reason in self.reasons)

    @property
    def pair(self) -> frozenset[str]:
        """The two, in no order."""
        return frozenset((self.one, self.other))


def noisy_or(parts: Iterable[float]) -> float:
    """Return how probable something is that each of several independent causes may bring about."""
    return 1 - math.prod(1 - part for part in parts)
