"""What a rule about who stands out is made of; a new one is a file and a line in the table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Finding, Reason, Severity
from guanxi.model.phrase import Phrase, Values


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a rule saw: about whom, why, and how bad it is; `values` fill the rule's wording."""

    people: tuple[str, ...]
    reasons: tuple[Reason, ...]
    values: Values = field(default_factory=dict)
    severity: Severity = Severity.NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class CastRule:
    """One part that people play beside the roles: what it is, what to do, and how it is seen.

    `flags` and `passes` are accounts in the notation of `guanxi.model.sketch` in which the rule
    must see somebody, and nobody: its specification, and its tests.
    """

    name: str
    situation: Phrase
    remedy: Phrase
    find: Callable[[Reading], Iterator[Sighting]]
    flags: tuple[str, ...]
    passes: tuple[str, ...]

    def findings(self, reading: Reading) -> Iterator[Finding]:
        """Iterate over what the rule sees in an account."""
        for seen in self.find(reading):
            yield Finding(
                rule=self.name,
                severity=seen.severity,
                people=seen.people,
                situation=self.situation,
                remedy=self.remedy,
                reasons=seen.reasons,
                values=seen.values,
            )
