"""What a question to a network gives: scores of people or pairs, and simpler ones beside."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.validity_parts.published import Key

Scores = Mapping[Key, float | str]
"""A number for each person or pair, or the name of a group."""


class UnanswerableError(Exception):
    """A network does not tell what a task needs; the message says what."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The scores of guanxi, and those of the baselines by name."""

    scores: Scores
    baselines: Mapping[str, Scores] = field(default_factory=dict)


def of_people(values: Mapping[str, float] | Mapping[str, str]) -> Scores:
    """Scores of people, whom a key holds alone."""
    return {(person, ""): value for person, value in values.items()}
