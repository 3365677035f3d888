"""How a score is computed; a new one is a file with one `ScoreRule` and a line in the table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Score
from guanxi.model.results import Measure


def nobody(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return nobody: the bearers of a score that leads to no role."""
    del reading, scores
    return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRule(Measure):
    """A measure with the reasons it finds for a person, and who bears its role.

    `reasons` returns no reason at all where nothing is known, which is not a score of 0.
    """

    reasons: Callable[[Reading, str], tuple[Reason, ...]]
    bearers: Callable[[Reading, Mapping[str, Score]], frozenset[str]] = nobody

    def scores(self, reading: Reading) -> dict[str, Score]:
        """Return everybody's score."""
        return {
            person: Score(self.name, person, self.reasons(reading, person))
            for person in reading.people
        }
