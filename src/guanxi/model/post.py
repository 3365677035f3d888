"""A post, and who has held it when: people move, posts and their reporting lines stay."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guanxi.model.person import Person
from guanxi.model.vocabulary import Change, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Something that happened to somebody's career on a day."""

    person: str
    date: dt.date
    change: Change
    post: str | None = None
    department: str | None = None
    from_post: str | None = None
    predecessor: str | None = None
    outsider: bool | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupancy:
    """That somebody held a post from one day until another; None is an open or unknown end."""

    person: str
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A seat in the organisation; its id is that of the person who holds it now."""

    id: str
    title: str | None
    department: str | None
    level: Level | None
    occupancies: tuple[Occupancy, ...]

    def holder(self, day: dt.date | None = None) -> str | None:
        """Return who held the post on a day (None: now), or None if nobody known did."""
        if day is None:
            return self.occupancies[-1].person
        for occupancy in reversed(self.occupancies):
            began = occupancy.since is None or occupancy.since <= day
            ended = occupancy.until is not None and occupancy.until <= day
            if began and not ended:
                return occupancy.person
        return None


def posts(people: Mapping[str, Person], moves: Iterable[Move]) -> dict[str, Post]:
    """Return the post that each person holds now, with the earlier holders that moves tell of."""
    arrivals = [move for move in moves if move.post and move.change in _ARRIVALS]
    latest = {move.person: move for move in sorted(arrivals, key=_move_order)}
    return {
        person.id: Post(
            id=person.id,
            title=person.title,
            department=person.department,
            level=person.level,
            occupancies=_occupancies(person, latest.get(person.id)),
        )
        for person in people.values()
    }


_ARRIVALS = frozenset({Change.APPOINTED, Change.PROMOTED, Change.TRANSFERRED})


def _move_order(move: Move) -> tuple[dt.date, str, str]:
    """Return a key that orders arrivals by their day, whatever rows they stood in."""
    return move.date, move.post or "", move.predecessor or ""


def _occupancies(person: Person, arrival: Move | None) -> tuple[Occupancy, ...]:
    """Return the predecessor's time in the post, if told, and the present holder's."""
    began = arrival.date if arrival else person.since
    present = Occupancy(person=person.id, since=began)
    if arrival is None or arrival.predecessor is None:
        return (present,)
    return (Occupancy(person=arrival.predecessor, until=began), present)
