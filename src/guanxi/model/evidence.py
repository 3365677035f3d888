"""Reasons, and what rests on them: scores and findings. No answer goes without its reasons."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from guanxi.model.phrase import Language, Phrase, Values
from guanxi.model.tie import Tie

FULL_SCORE = 100.0
_DIGITS = 9  # of a sum of reasons that are meant; the rest is noise of the arithmetic


@dataclass(frozen=True, slots=True)
class Reason:
    """One cause of a score or finding, in words, with the ties that it rests on.

    `amount` is what it adds to a score, in points. `assumed` marks what nobody told us. `brief` is
    a shorter wording with only the gap {other}, in which several such reasons can be told at once.
    """

    phrase: Phrase
    values: Values = field(default_factory=dict)
    amount: float = 0.0
    ties: tuple[Tie, ...] = ()
    assumed: bool = False
    brief: Phrase | None = None

    def text(self, language: Language = "en") -> str:
        """Return the reason as a sentence without a full stop."""
        return self.phrase(language, self.values)


@dataclass(frozen=True, slots=True)
class Score:
    """A person's score by one measure, 0 to 100 points: the sum of its reasons.

    A score without reasons is unknown, which is not the same as 0.
    """

    measure: str
    person: str
    reasons: tuple[Reason, ...]

    @property
    def value(self) -> float | None:
        """The sum of the reasons in points, or None where nothing is known."""
        if not self.reasons:
            return None
        return round(math.fsum(reason.amount for reason in self.reasons), _DIGITS) + 0.0

    @property
    def points(self) -> float:
        """The value to sort and compare by: an unknown score stands below every known one."""
        return -1.0 if self.value is None else self.value

    def largest(self, count: int) -> tuple[Reason, ...]:
        """Return the reasons that weigh most, heaviest first."""
        return tuple(sorted(self.reasons, key=lambda reason: -abs(reason.amount))[:count])


_BELOW = Phrase("less than nothing is shown as 0", "低于零的按0显示")
_ABOVE = Phrase("more than {full} is shown as {full}", "超过{full}的按{full}显示")


def bounded(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return the reasons with one more where their sum lies outside 0 to 100 points.

    So a score stays on the scale and its reasons still add up to it.
    """
    given = tuple(reasons)
    total = math.fsum(reason.amount for reason in given)
    inside = min(max(total, 0.0), FULL_SCORE)
    if total == inside:
        return given
    phrase = _BELOW if total < 0 else _ABOVE
    return (*given, Reason(phrase, {"full": f"{FULL_SCORE:g}"}, inside - total))


class Severity(IntEnum):
    """How bad a finding is."""

    NOTE = 1
    WARNING = 2
    CRITICAL = 3

    @property
    def label(self) -> Phrase:
        """Its name in each language."""
        return _SEVERITIES[self]


_SEVERITIES = {
    Severity.NOTE: Phrase("note", "提示"),
    Severity.WARNING: Phrase("warning", "警告"),
    Severity.CRITICAL: Phrase("critical", "严重"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that a rule found about some people, why, and what to do about it.

    `probability` (0 to 1) says how probable it is that it is so at all.
    """

    rule: str
    severity: Severity
    people: tuple[str, ...]
    situation: Phrase
    remedy: Phrase
    reasons: tuple[Reason, ...]
    values: Values = field(default_factory=dict)
    event: str | None = None
    probability: float = 1.0

    @property
    def ties(self) -> tuple[Tie, ...]:
        """The ties that the reasons rest on."""
        return tuple(tie for reason in self.reasons for tie in reason.ties)
