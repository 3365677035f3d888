"""Whether we can be introduced to those who decide, and who stands in all the ways to them.

A way leads from somebody we know well along known listening: each is heard by the next, and the
last by the decider. Who stands in every way cuts us off as far as we know; where no way is known
nobody does.
"""

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.vocabulary import Coverage, Relation

Masks = NDArray[np.uint8]
"""Sets of accounts: a bit each, eight to a number."""

_ALL = 255  # eight bits


@dataclass(frozen=True, slots=True)
class Step:
    """That `heard` is listened to by `listener`, in the accounts of a set."""

    heard: int
    listener: int
    there: Masks


@dataclass(frozen=True, slots=True)
class Access:
    """Whom we know well (`starts`), the voters we do not (`goals`), and who cuts us off from them.

    `cut` holds, by person, the goals to whom all known ways lead through them. Nothing is `known`
    where nobody told us whom we know, or where we know everybody who votes.
    """

    starts: tuple[str, ...]
    goals: tuple[str, ...]
    cut: Mapping[str, tuple[str, ...]]

    @property
    def known(self) -> bool:
        """Whether there is anything to be cut off from, and anybody to come from."""
        return bool(self.starts and self.goals)


def access(graph: SocialGraph, account: Account, voters: Collection[str]) -> Access:
    """Return our access to those who vote."""
    starts = tuple(one for one in graph.people if _well_known(account.people[one]))
    goals = tuple(one for one in graph.people if one in voters and one not in starts)
    if not starts or not goals:
        return Access(starts, goals, {})
    return Access(starts, goals, _cut(graph, starts, goals))


def _cut(
    graph: SocialGraph, starts: Iterable[str], goals: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Return who cuts us off from which goals by all that is known."""
    places = {person: place for place, person in enumerate(graph.people)}
    always = np.full(1, _ALL, dtype=np.uint8)
    steps = [
        Step(places[heard], places[listener], always) for listener, heard in graph.listening.edges
    ]
    people = list(places.values())
    rows = cut_off(steps, [places[one] for one in starts], people, len(people), 1)
    found = {
        person: tuple(goal for goal in goals if rows[places[goal], place, 0])
        for person, place in places.items()
    }
    return {person: cut for person, cut in found.items() if cut}


def _well_known(person: Person) -> bool:
    """Return whether we have met somebody often enough to be introduced by them."""
    often = person.coverage in {Coverage.MULTIPLE, Coverage.IN_DEPTH}
    return often or person.relation in {Relation.FRIEND, Relation.PARTNER}


def cut_off(
    steps: Iterable[Step], starts: Sequence[int], people: Sequence[int], size: int, width: int
) -> Masks:
    """Return the accounts in which each of some `people` (column) stands in every way to each.

    Everybody has a row. Masks are `width` numbers long. Nobody stands in their own way, or where
    there is none.
    """
    reached = _reached(steps, starts, people, (size, len(people) + 1, width))
    cut: Masks = reached[:, -1:] & ~reached[:, :-1]
    cut[people, np.arange(len(people))] = 0
    return cut


def _reached(
    steps: Iterable[Step], starts: Sequence[int], people: Sequence[int], shape: tuple[int, int, int]
) -> Masks:
    """Return the accounts in which each is reached without each other; the last column: at all."""
    reached = np.zeros(shape, dtype=np.uint8)
    columns = {person: column for column, person in enumerate(people)}
    onward: list[list[Step]] = [[] for _ in range(shape[0])]
    for step in steps:
        onward[step.heard].append(step)
    for start in starts:
        reached[start] = _ALL
        if start in columns:
            reached[start, columns[start]] = 0
    waiting = deque(sorted(starts))
    while waiting:
        here = waiting.popleft()
        for step in onward[here]:
            more = reached[step.listener] | (reached[here] & step.there)
            if step.listener in columns:
                more[columns[step.listener]] = 0
            if not np.array_equal(more, reached[step.listener]):
                reached[step.listener] = more
                waiting.append(step.listener)
    return reached
