"""A party to be seated: its guests and tables, who must not, must or should sit together, and why.

Costs are whole numbers, so that equal plans cost exactly the same however they are found.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Self

from guanxi.events.plan import Plan
from guanxi.events.seating.bonds import Company, Opinion, opinions
from guanxi.model.evidence import Reason
from guanxi.model.seating import SeatingWishes
from guanxi.model.vocabulary import Level

_UNIT = 1000  # whole units of cost that stand for 1
_SMALLEST = 2  # guests that every table has room for unless told

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Bond:
    """What two guests at one table cost (above 0) or are worth (below 0), and why.

    `against` are the reasons that speak against it, `favour` those that speak for it.
    """

    cost: int
    against: tuple[Reason, ...] = ()
    favour: tuple[Reason, ...] = ()
    forbidden: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """Guests by number with their ids and names, tables by number: 0 is the table of honour.

    `rooms` are the seats of each table for guests: its `capacity`, or more where there are too
    few. `bonds` are by two numbers in order, `locked` holds the table of who has one, `honour`
    what it is worth to have a guest at table 0, `uneven` what a table costs for the square of its
    guests, and `alone` what it costs that somebody is the only guest at a table.
    """

    guests: tuple[str, ...]
    called: tuple[str, ...]
    names: tuple[str, ...]
    capacity: int
    rooms: tuple[int, ...]
    bonds: Mapping[Pair, Bond]
    together: tuple[Pair, ...]
    locked: Mapping[int, int]
    honour: tuple[int, ...]
    uneven: int
    alone: int

    @property
    def tables(self) -> int:
        """How many tables there are."""
        return len(self.names)

    def cost(self, seated: list[int]) -> int:
        """Return what it costs to have each guest at the table given."""
        bonds = sum(self.bonds[pair].cost for pair in self.beside(seated))
        honour = sum(worth for guest, worth in enumerate(self.honour) if not seated[guest])
        crowds = sum(map(self.crowd, Counter(seated).values()))
        return bonds - honour + crowds - self.least_crowded

    def crowd(self, size: int) -> int:
        """Return what it costs that a table has so many guests."""
        return self.uneven * size**2 + self.alone * (size == 1)

    @property
    def least_crowded(self) -> int:
        """What the sizes of tables cost where all are as even as can be, nobody counted alone."""
        each, more = divmod(len(self.guests), self.tables)
        return self.uneven * ((self.tables - more) * each**2 + more * (each + 1) ** 2)

    def beside(self, seated: list[int]) -> Iterator[Pair]:
        """Iterate over the bonds of guests who share a table."""
        return (pair for pair in self.bonds if seated[pair[0]] == seated[pair[1]])

    def clashes(self, seated: list[int]) -> list[Pair]:
        """Return who shares a table and must not."""
        return [pair for pair in self.beside(seated) if self.bonds[pair].forbidden]

    def overfull(self, seated: list[int]) -> bool:
        """Return whether a table has more guests than seats."""
        sizes = Counter(seated)
        return any(sizes[table] > room for table, room in enumerate(self.rooms))

    def with_tables(self, count: int) -> Self:
        """Return the same party at so many tables, which are no fewer."""
        more = count - self.tables
        names = (*self.names, *(str(place) for place in range(self.tables + 1, count + 1)))
        return replace(self, names=names, rooms=self.rooms + (self.capacity,) * more)


def party(plan: Plan, wishes: SeatingWishes) -> Party:
    """Return the party of an event as account, invitations and the hosts' wishes make it."""
    weights = plan.account.weights
    number = {guest: place for place, guest in enumerate(plan.guests)}
    names, capacity = _room(plan, wishes)
    seat_at = {name: place for place, name in enumerate(names)}
    locks = {**_told_tables(plan), **dict(wishes.at)}
    locked = {number[guest]: seat_at[table] for guest, table in locks.items() if guest in number}
    locked |= {number[guest]: 0 for guest in wishes.honoured if guest in number}
    kept = {*_told(plan, "keep_with"), *wishes.keep_with}
    honour = tuple(_honour(plan))
    uneven, alone = map(_units, (weights.seat_uneven, weights.seat_alone))
    most = sum(honour) + uneven * len(honour) ** 2 + alone * len(honour)
    return Party(
        guests=plan.guests,
        called=tuple(map(plan.name, plan.guests)),
        names=names,
        capacity=capacity,
        rooms=tuple(_rooms(len(plan.guests), len(names), capacity, locked.values())),
        bonds=_bonds(plan, wishes, most),
        together=tuple(sorted(_numbered(kept, number))),
        locked=locked,
        honour=honour,
        uneven=uneven,
        alone=alone,
    )


def _room(plan: Plan, wishes: SeatingWishes) -> tuple[tuple[str, ...], int]:
    """Return the tables' names, and how many guests each has room for beside a host of ours."""
    weights, count = plan.account.weights, len(plan.guests)
    usual = math.ceil(count / weights.table_guests) or 1
    tables = wishes.tables or plan.event.tables or usual
    told = sorted({*_told_tables(plan).values(), *(table for _, table in wishes.at)})
    free = (str(place) for place in range(1, tables + len(told) + 1))
    names = (told + [name for name in free if name not in told])[: max(tables, len(told))]
    capacity = wishes.capacity or max(math.ceil(count / len(names)), _SMALLEST)
    return tuple(sorted(names, key=_by_number)), capacity


def _by_number(name: str) -> tuple[int, str]:
    """Return what orders tables: by number, then by name."""
    return (int(name) if name.isdecimal() else len(name) * _UNIT, name)


def _rooms(guests: int, tables: int, capacity: int, locked: Iterable[int]) -> Iterator[int]:
    """Iterate over the seats of each table; chairs are added where guests would have to stand."""
    each, asked = max(capacity, math.ceil(guests / tables)), Counter(locked)
    return (max(each, asked[table]) for table in range(tables))


def _told_tables(plan: Plan) -> dict[str, str]:
    """Return the tables that the invitations name."""
    told = {guest: plan.table(guest) for guest in plan.guests}
    return {guest: table for guest, table in told.items() if table}


def _told(plan: Plan, wish: str) -> Iterator[tuple[str, str]]:
    """Iterate over who is to be kept with, or from, whom by the invitations."""
    for guest, invitation in plan.invitations.items():
        others = invitation.keep_with if wish == "keep_with" else invitation.keep_from
        yield from ((guest, other) for other in others)


def _numbered(pairs: set[tuple[str, str]], number: Mapping[str, int]) -> set[Pair]:
    """Return the pairs of guests who come, as numbers in order."""
    return {
        (min(number[one], number[other]), max(number[one], number[other]))
        for one, other in pairs
        if one in number and other in number and one != other
    }


def _bonds(plan: Plan, wishes: SeatingWishes, more: int) -> dict[Pair, Bond]:
    """Return what speaks for or against two guests at one table, where anything does.

    What is forbidden costs more than all else together, which comes to `more` besides the bonds.
    """
    company = Company(
        plan,
        frozenset(map(frozenset, (*_told(plan, "keep_from"), *wishes.keep_from))),
        {guess.pair: guess.probability for guess in plan.hypotheses},
    )
    bonds = {}
    for pair in combinations(range(len(plan.guests)), 2):
        bond = _bond(company, *(plan.guests[place] for place in pair))
        if bond:
            bonds[pair] = bond
    return _graver(bonds, more)


def _graver(bonds: Mapping[Pair, Bond], more: int) -> dict[Pair, Bond]:
    """Return the bonds, what is forbidden times so much that each costs more than all else."""
    rest = more + sum(abs(bond.cost) for bond in bonds.values() if not bond.forbidden)
    least = min((bond.cost for bond in bonds.values() if bond.forbidden), default=1)
    times = rest // max(least, 1) + 1
    return {
        pair: replace(bond, cost=bond.cost * times) if bond.forbidden else bond
        for pair, bond in bonds.items()
    }


def _bond(company: Company, one: str, other: str) -> Bond | None:
    """Return what two guests cost and why, None where nothing is said; a ban drowns the rest."""
    told = list(opinions(company, one, other))
    forbidding = [opinion for motive, opinion in told if motive.forbids]
    counted = forbidding or [opinion for _, opinion in told]
    cost = -_units(math.fsum(opinion.worth for opinion in counted))
    against, favour = (_reasons(counted, against=one) for one in (True, False))
    return Bond(cost, against, favour, bool(forbidding)) if counted else None


def _reasons(counted: list[Opinion], *, against: bool) -> tuple[Reason, ...]:
    """Return the reasons of those opinions that speak against it, or of all others."""
    return tuple(opinion.reason for opinion in counted if (opinion.worth < 0) is against)


def _honour(plan: Plan) -> Iterator[int]:
    """Iterate over what it is worth to have each guest at the table of honour.

    It is that of executives; the more guests stand lower, the more.
    """
    ranks = [plan.rank(guest) for guest in plan.guests]
    for guest, rank in zip(plan.guests, ranks, strict=True):
        lower = sum(other < rank for other in ranks) / len(ranks)
        top = plan.account.people[guest].level is Level.EXECUTIVE
        yield _units(plan.account.weights.seat_honour * (1 + lower)) if top else 0


def _units(cost: float) -> int:
    """Return a cost in whole units."""
    return round(_UNIT * cost)


def shown(cost: float) -> float:
    """Return a cost in whole units as people see it."""
    return cost / _UNIT
