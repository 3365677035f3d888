"""What a rule of invitation conflict is made of; a new one is a file and a line in the table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from guanxi.events.plan import Plan
from guanxi.model.evidence import Finding, Reason, Severity
from guanxi.model.phrase import Phrase, Values
from guanxi.model.vocabulary import Means

WHO_MEETS_WHOM = frozenset({Means.ANOTHER_TABLE, Means.ANOTHER_SESSION, Means.ANOTHER_DAY})
"""What changes whom a guest meets; to add and to withdraw somebody help with everything."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a rule found: about whom, how bad, and why; `values` fill the rule's wording.

    `probability` (0 to 1) says how sure it is that there is anything to it. `remedy` is what to do
    where that is something else than what the rule says.
    """

    people: tuple[str, ...]
    severity: Severity
    reasons: tuple[Reason, ...]
    values: Values = field(default_factory=dict)
    probability: float = 1.0
    remedy: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of conflict: the bad situation, what to do about it, and how it is found.

    `flags` and `passes` are accounts in the notation of `guanxi.model.sketch` that the rule must
    and must not object to: its specification, and its tests.
    """

    name: str
    situation: Phrase
    remedy: Phrase
    find: Callable[[Plan], Iterator[Conflict]]
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    helps: frozenset[Means] = WHO_MEETS_WHOM
    local: bool = False

    def findings(self, plan: Plan) -> Iterator[Finding]:
        """Iterate over what the rule finds in a plan."""
        for conflict in self.find(plan):
            yield Finding(
                rule=self.name,
                severity=conflict.severity,
                people=conflict.people,
                situation=self.situation,
                remedy=conflict.remedy or self.remedy,
                reasons=conflict.reasons,
                values=conflict.values,
                event=plan.event.id,
                probability=conflict.probability,
            )
