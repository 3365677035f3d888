"""Which choices must not be made together: what the rules found, told in terms of decisions."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from guanxi.events.repair.choices import (
    DAYS,
    Choice,
    Decided,
    Matter,
    Place,
    Space,
    Topic,
    day_id,
)
from guanxi.events.rules.rule import WHO_MEETS_WHOM
from guanxi.events.rules.table import RULES
from guanxi.model.evidence import Finding
from guanxi.model.vocabulary import Means

Literal = tuple[Matter, frozenset[int]]
"""A matter, and those of its choices (by their place in the row) that come to the same."""

Counting = tuple[object, ...]
"""What counts of a choice."""

_TWO = 2


@dataclass(frozen=True, slots=True)
class Apart:
    """That two guests must not meet, on any day; if not `tables`, not even at two of them."""

    people: frozenset[str]
    tables: bool = True

    def rows(self, space: Space) -> Iterator[tuple[Literal, ...]]:
        """Iterate over the choices of which one must be given up: a row for each place to meet."""
        choices = {person: _open_to(person, space) for person in sorted(self.people)}
        for meeting in _meetings(choices.values()):
            inside = {
                Matter(Topic.PLACE, one): self._inside(row, meeting) for one, row in choices.items()
            }
            if all(inside.values()):
                yield tuple(one for one in inside.items() if one[0] in space.matters)

    def _inside(self, choices: tuple[Choice, ...], meeting: Place) -> frozenset[int]:
        """Return which choices lead to where one meets those of a place."""
        return frozenset(
            number
            for number, choice in enumerate(choices)
            if choice.place and _within(choice.place, meeting, tables=self.tables)
        )


@dataclass(frozen=True, slots=True)
class Cut:
    """That a rule objects as long as these matters stand as told, and all others as they are.

    `helps` are the means that can make it go away, `people` those whose decisions count, None for
    everybody's. `told` holds of each matter that is not left as it is what counts of the choice.
    """

    helps: frozenset[Means]
    people: frozenset[str] | None
    told: frozenset[tuple[Matter, Counting]]

    def rows(self, space: Space) -> Iterator[tuple[Literal, ...]]:
        """Iterate over the choices of which at least one must be given up: one row."""
        told = dict(self.told)
        yield tuple(
            (matter, _alike(choices, told.get(matter), self.helps))
            for matter, choices in space.matters.items()
            if self._concerns(matter) and _counts(matter, self.helps)
        )

    def changes(self, decided: Decided, space: Space) -> Iterator[tuple[Matter, Counting]]:
        """Iterate over what counts of a decision where it does not leave things as they are."""
        for matter, choice in decided.items():
            told, now = (
                _what_counts(one, self.helps) for one in (choice, space.matters[matter][0])
            )
            if told != now and self._concerns(matter):
                yield matter, told

    def _concerns(self, matter: Matter) -> bool:
        """Return whether a matter is about one of the people, or about the event itself."""
        return self.people is None or matter.person is None or matter.person in self.people


def cut(finding: Finding, decided: Decided, space: Space) -> Apart | Cut:
    """Return what a finding forbids that was made under a decision.

    Of what is found in another event nobody knows which means help against it: any may.
    """
    rule, here = RULES[finding.rule], _is_here(finding, space)
    people = frozenset(finding.people) if rule.local else None
    if here and people and rule.helps == WHO_MEETS_WHOM:
        places = [place for one in sorted(people) if (place := place_of(one, decided, space))]
        if len(people) == len(places) == _TWO and _meet(*places):
            return Apart(people, tables=not _at_two_tables(*places))
    helps = rule.helps if here else frozenset(Means)
    empty = Cut(helps, people, frozenset())
    return replace(empty, told=frozenset(empty.changes(decided, space)))


def _is_here(finding: Finding, space: Space) -> bool:
    """Return whether something was found in the event itself, on whichever day it is held."""
    return finding.event in {day_id(space.plan.event.id, day) for day in (0, *DAYS)}


def _open_to(person: str, space: Space) -> tuple[Choice, ...]:
    """Return where somebody can be; of whom nothing can be decided, where they are."""
    fixed = (Choice(place=place_of(person, {}, space)),)
    return space.matters.get(Matter(Topic.PLACE, person), fixed)


def _meet(one: Place, other: Place) -> bool:
    """Return whether two guests meet; who has no session is in all of the day's."""
    return one.day == other.day and (
        None in (one.session, other.session) or one.session == other.session
    )


def _at_two_tables(one: Place, other: Place) -> bool:
    """Return whether two guests are told to sit at two tables."""
    return None not in (one.table, other.table) and one.table != other.table


def _meetings(choices: Iterable[tuple[Choice, ...]]) -> Iterator[Place]:
    """Iterate over where people can meet who have some choices: the narrowest places there are."""
    held: dict[int, set[Place]] = defaultdict(set)
    for choice in itertools.chain.from_iterable(choices):
        if choice.place:
            held[choice.place.day].add(choice.place)
    for day, places in sorted(held.items()):
        sessions = _told({place.session for place in places})
        tables = _told({place.table for place in places})
        yield from (Place(day, *inside) for inside in itertools.product(sessions, tables))


def _told(names: set[str | None]) -> list[str | None]:
    """Return the names told, in order; where none is, that there is none."""
    return [*sorted(name for name in names if name is not None)] or [None]


def _within(place: Place, meeting: Place, *, tables: bool) -> bool:
    """Return whether somebody at a place meets those of a narrower one, at its table or in it."""
    return (
        place.day == meeting.day
        and place.session in {None, meeting.session}
        and (not tables or place.table in {None, meeting.table})
    )


def matters_of(finding: Finding, space: Space) -> Iterator[Matter]:
    """Iterate over the matters on which a finding may depend, in order."""
    rule = RULES[finding.rule]
    people = set(finding.people) | (set() if rule.local else set(space.plan.guests))
    for person in sorted(people):
        yield from _counting((Matter(topic, person) for topic in Topic), rule.helps)
    yield from _counting([Matter(Topic.HOST, None)], rule.helps)


def _counting(matters: Iterable[Matter], helps: frozenset[Means]) -> Iterator[Matter]:
    """Iterate over the matters that can count."""
    return (matter for matter in matters if _counts(matter, helps))


def _counts(matter: Matter, helps: frozenset[Means]) -> bool:
    """Return whether a matter can count where these means help; to add and withdraw always does."""
    needed = {Topic.ASKING: Means.ASK_FIRST, Topic.HOST: Means.ANOTHER_HOST}.get(matter.topic)
    return needed is None or needed in helps


def _alike(
    choices: tuple[Choice, ...], told: Counting | None, helps: frozenset[Means]
) -> frozenset[int]:
    """Return which choices come to what is told, or to leaving things as they are."""
    wanted = _what_counts(choices[0], helps) if told is None else told
    return frozenset(
        number for number, choice in enumerate(choices) if _what_counts(choice, helps) == wanted
    )


def _what_counts(choice: Choice, helps: frozenset[Means]) -> Counting:
    """Return of a choice what counts where only these means help."""
    place = choice.place
    return (
        place is not None,
        place and Means.ANOTHER_DAY in helps and place.day,
        place and Means.ANOTHER_SESSION in helps and place.session,
        place and Means.ANOTHER_TABLE in helps and place.table,
        choice.host,
        choice.means is Means.ASK_FIRST,
    )


def place_of(person: str, decided: Decided, space: Space) -> Place | None:
    """Return where somebody is by a decision, None who is not invited."""
    choice = decided.get(Matter(Topic.PLACE, person))
    if choice is not None:
        return choice.place
    if person not in space.plan.guests:
        return None
    return Place(session=space.plan.session(person), table=space.plan.table(person))
