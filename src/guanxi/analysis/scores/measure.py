"""What a score is made of; a new one is a file with one `Measure` and a line in the table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.sources import Source


@dataclass(frozen=True, slots=True)
class DerivedRole:
    """A role that a score gives to people, and the rule by which it does."""

    name: str
    label: Phrase
    bearers: "Callable[[Reading, Mapping[str, Score]], frozenset[str]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One score: its meaning, its reasons for each person, and the role it leads to, if any.

    `reasons` returns no reason at all where nothing is known, which is not a score of 0.
    """

    name: str
    label: Phrase
    meaning: Phrase
    sources: tuple[Source, ...]
    reasons: Callable[[Reading, str], tuple[Reason, ...]]
    role: DerivedRole | None = None

    def scores(self, reading: Reading) -> dict[str, Score]:
        """Return everybody's score."""
        return {
            person: Score(self.name, person, self.reasons(reading, person))
            for person in reading.people
        }
