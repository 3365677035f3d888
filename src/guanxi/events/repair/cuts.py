"""Which choices must not be made together: what the rules found, told in terms of decisions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guanxi.events.repair.choices import Choice, Decided, Matter, Place, Space, Topic
from guanxi.events.rules.table import RULES
from guanxi.model.evidence import Finding
from guanxi.model.vocabulary import Means

Literal = tuple[Matter, frozenset[int]]
"""A matter, and those of its choices (by their place in the row) that come to the same."""

_TWO = 2


@dataclass(frozen=True, slots=True)
class Cut:
    """That a rule objects as long as these matters stand as `decided`, except where it is no help.

    `people` are those whose decisions count, None for everybody's. `anywhere` says that the rule
    objects although they sit at different tables, and so at whichever tables they sit.
    """

    rule: str
    people: frozenset[str] | None
    decided: frozenset[tuple[Matter, Choice]]
    anywhere: bool = False

    def literals(self, space: Space) -> tuple[Literal, ...]:
        """Return the choices of which at least one must be given up."""
        helps = RULES[self.rule].helps - ({Means.ANOTHER_TABLE} if self.anywhere else set())
        decided = dict(self.decided)
        return tuple(
            (matter, _alike(choices, decided.get(matter, choices[0]), helps))
            for matter, choices in space.matters.items()
            if self._concerns(matter) and _counts(matter, helps)
        )

    def _concerns(self, matter: Matter) -> bool:
        """Return whether a matter is about one of the people, or about the event itself."""
        return self.people is None or matter.person is None or matter.person in self.people


def cut(finding: Finding, decided: Decided, space: Space) -> Cut:
    """Return what a finding forbids that was made under a decision."""
    people = frozenset(finding.people) if RULES[finding.rule].local else None
    told = frozenset(
        (matter, choice)
        for matter, choice in decided.items()
        if people is None or matter.person is None or matter.person in people
    )
    return Cut(finding.rule, people, told, anywhere=_at_different_tables(finding, decided, space))


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


def _alike(choices: tuple[Choice, ...], chosen: Choice, helps: frozenset[Means]) -> frozenset[int]:
    """Return which choices come to the same as the one chosen, where only these means help."""
    wanted = _what_counts(chosen, helps)
    return frozenset(
        number for number, choice in enumerate(choices) if _what_counts(choice, helps) == wanted
    )


def _what_counts(choice: Choice, helps: frozenset[Means]) -> tuple[object, ...]:
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


def _at_different_tables(finding: Finding, decided: Decided, space: Space) -> bool:
    """Return whether the guests of a finding, two or more, all sit at tables of their own."""
    places = [place for one in finding.people if (place := place_of(one, decided, space))]
    tables = {place.table for place in places}
    return len(tables) == len(places) >= _TWO and None not in tables


def place_of(person: str, decided: Decided, space: Space) -> Place | None:
    """Return where somebody is by a decision, None who is not invited."""
    choice = decided.get(Matter(Topic.PLACE, person))
    if choice is not None:
        return choice.place
    if person not in space.plan.guests:
        return None
    return Place(session=space.plan.session(person), table=space.plan.table(person))
