"""Who decides, and how well we know somebody."""

from guanxi.analysis.reading import Reading
from guanxi.model.vocabulary import Coverage

CLOSE = frozenset({Coverage.MULTIPLE, Coverage.IN_DEPTH})
"""Contact from which one knows somebody well."""


def voters(reading: Reading) -> tuple[str, ...]:
    """Return who holds a vote, or is taken to decide where nobody told; the largest vote first."""
    votes = reading.votes
    held = votes.deciders if votes.assumed else frozenset(votes.parts)
    return tuple(sorted(held, key=lambda person: (-votes.parts[person], person)))


def contact_with(reading: Reading, person: str) -> Coverage | None:
    """Return how much contact we have had: as told, or brief where one took place."""
    told = reading.account.people[person].coverage
    if told is None and any(one.person == person for one in reading.account.activities):
        return Coverage.BRIEF
    return told


def contacts_are_recorded(reading: Reading) -> bool:
    """Return whether anybody keeps a record of our contacts at all."""
    told = (person.coverage for person in reading.account.people.values())
    return bool(reading.account.activities) or any(told)
