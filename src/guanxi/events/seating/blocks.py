"""Blocks: guests who must sit together move as one; and what makes that impossible."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from guanxi.events.seating.party import Pair, Party
from guanxi.model.evidence import Reason
from guanxi.model.phrase import LANGUAGES, Phrase, listed, verbatim

_TOO_FEW = Phrase(
    "there are {guests} guests and {seats} seats: {needed} guests sit at a table",
    "客人{guests}位，座位只有{seats}个：每桌坐{needed}位客人",
)
_TOO_LARGE = Phrase(
    "{people} are to sit together, and a table has {capacity} seats",
    "{people}须同桌，而每桌只有{capacity}个座位",
)
_TWO_TABLES = Phrase(
    "{people} are to sit together, and are asked to different tables",
    "{people}须同桌，却被安排到不同的桌",
)
_OVERFULL = Phrase(
    "table {table} is asked for by {people}, and has {capacity} seats",
    "{people}均指定坐{table}桌，而该桌只有{capacity}个座位",
)
_AT_ODDS = Phrase(
    "{people} are to sit together, and some of them should be kept apart: {why}",
    "{people}须同桌，但其中有人不宜同桌：{why}",
)
_NO_ROOM = Phrase(
    "no tables have room for all who are to sit together: {people}",
    "各桌无法同时容纳所有须同桌的人：{people}",
)
_LOCKED_AT_ODDS = Phrase(
    "table {table} is asked for by two who should be kept apart: {why}",
    "{table}桌被两位不宜同桌的人指定：{why}",
)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Guests by number in groups that sit together, and the table of those that have one."""

    members: tuple[tuple[int, ...], ...]
    locked: tuple[int | None, ...]
    problems: tuple[Reason, ...]


def apart(party: Party, groups: Blocks) -> Blocks:
    """Return the blocks taken apart, with why: no tables have room for all of them."""
    large = [guest for members in groups.members if len(members) > 1 for guest in members]
    problem = Reason(_NO_ROOM, {"people": _named(party, large)})
    alone = tuple((guest,) for guest in range(len(party.guests)))
    locked = tuple(map(party.locked.get, range(len(alone))))
    return Blocks(alone, locked, (*groups.problems, problem))


def blocks(party: Party) -> Blocks:
    """Return the blocks, largest first; wishes that cannot be kept are problems and are dropped."""
    problems = [*_seats(party), *_locked_rivals(party)]
    groups = {}
    for group in _groups(party):
        reason = _impossible(party, group)
        if reason:
            problems.append(reason)
        for block in [group] if reason is None else [(guest,) for guest in group]:
            groups[block] = next((party.locked[one] for one in block if one in party.locked), None)
    ordered = sorted(groups, key=lambda block: (-len(block), block))
    return Blocks(tuple(ordered), tuple(groups[one] for one in ordered), tuple(problems))


def _seats(party: Party) -> Iterator[Reason]:
    """Say where there are too few seats, or too few at a table that is asked for."""
    seats = party.capacity * party.tables
    if len(party.guests) > seats:
        values = {"guests": str(len(party.guests)), "seats": str(seats)}
        yield Reason(_TOO_FEW, {**values, "needed": str(min(party.rooms))})
    asked: dict[int, list[int]] = defaultdict(list)
    for guest, table in sorted(party.locked.items()):
        asked[table].append(guest)
    for table, guests in sorted(asked.items()):
        if len(guests) > party.capacity:
            told = {"table": party.names[table], "capacity": str(party.capacity)}
            yield Reason(_OVERFULL, {**told, "people": _named(party, guests)})


def _locked_rivals(party: Party) -> Iterator[Reason]:
    """Say where two who should be kept apart ask for one table."""
    for one, other in party.bonds:
        table, asked = party.locked.get(one), party.locked.get(other)
        if party.bonds[one, other].forbidden and table is not None and table == asked:
            why = _why(party, [(one, other)])
            yield Reason(_LOCKED_AT_ODDS, {"table": party.names[table], "why": why})


def _groups(party: Party) -> list[tuple[int, ...]]:
    """Return the guests in groups joined by wishes to sit together."""
    group = list(range(len(party.guests)))
    for one, other in party.together:
        old, new = group[other], group[one]
        group = [new if own == old else own for own in group]
    members: dict[int, list[int]] = defaultdict(list)
    for guest, own in enumerate(group):
        members[own].append(guest)
    return [tuple(found) for _, found in sorted(members.items())]


def _impossible(party: Party, group: tuple[int, ...]) -> Reason | None:
    """Return why a group cannot sit together, or None."""
    people = {"people": _named(party, list(group))}
    if len(group) > max(party.rooms):
        return Reason(_TOO_LARGE, {**people, "capacity": str(party.capacity)})
    if len({party.locked[one] for one in group if one in party.locked}) > 1:
        return Reason(_TWO_TABLES, people)
    barred = [
        pair
        for pair in combinations(group, 2)
        if pair in party.bonds and party.bonds[pair].forbidden
    ]
    return Reason(_AT_ODDS, {**people, "why": _why(party, barred)}) if barred else None


def _why(party: Party, pairs: list[Pair]) -> Phrase:
    """Return the first reason of each pair as a list."""
    told = [party.bonds[pair].against[0].text for pair in pairs]
    return listed(Phrase(*(verbatim(text(spoken)).en for spoken in LANGUAGES)) for text in told)


def _named(party: Party, guests: list[int]) -> Phrase:
    """Return the names of guests as a list."""
    return listed(verbatim(party.called[guest]) for guest in guests)
