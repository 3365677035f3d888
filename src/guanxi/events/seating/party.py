"""A party to be seated: its guests and tables, who must not, must or should sit together, and why.

Costs are whole numbers, so that equal plans cost exactly the same however they are found.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from guanxi.events.plan import Plan
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, percent
from guanxi.model.seating import SeatingWishes
from guanxi.model.vocabulary import Level

_RIVALS = Phrase("{one} and {other} are at odds", "{one}与{other}不和")
_ASKED_APART = Phrase("{one} is to be kept from {other}", "应将{one}与{other}分开")
_MAY_CLASH = Phrase(
    "{one} and {other} may be at odds ({percent}), though nobody said so",
    "{one}与{other}可能不和（{percent}），但无人说过",
)
_CLOSE = Phrase("{one} and {other} are close", "{one}与{other}关系近")
_PERSUADES = Phrase(
    "{one}, who is for us, beside {other}, who has not made up their mind",
    "支持我们的{one}坐在尚未表态的{other}旁",
)
_UNIT = 1000  # whole units of cost that stand for 1
_SMALLEST = 2  # guests that every table has room for unless told

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Bond:
    """What two guests at one table cost (above 0) or are worth (below 0), and why."""

    cost: int
    reason: Reason
    forbidden: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """Guests by number with their ids and names, tables by number: 0 is the table of honour.

    `bonds` are by two numbers in order, `locked` holds the table of who has one, `honour` what it
    is worth to have a guest at table 0.
    """

    guests: tuple[str, ...]
    called: tuple[str, ...]
    names: tuple[str, ...]
    capacity: int
    bonds: Mapping[Pair, Bond]
    together: tuple[Pair, ...]
    locked: Mapping[int, int]
    honour: tuple[int, ...]

    @property
    def tables(self) -> int:
        """How many tables there are."""
        return len(self.names)

    def cost(self, seated: list[int]) -> int:
        """Return what it costs to have each guest at the table given."""
        bonds = sum(
            bond.cost for (one, other), bond in self.bonds.items() if seated[one] == seated[other]
        )
        return bonds - sum(worth for guest, worth in enumerate(self.honour) if not seated[guest])


def party(plan: Plan, wishes: SeatingWishes) -> Party:
    """Return the party of an event as account, invitations and the hosts' wishes make it."""
    number = {guest: place for place, guest in enumerate(plan.guests)}
    names, capacity = _room(plan, wishes)
    seat_at = {name: place for place, name in enumerate(names)}
    locks = {**_told_tables(plan), **dict(wishes.at)}
    locked = {number[guest]: seat_at[table] for guest, table in locks.items() if guest in number}
    locked |= {number[guest]: 0 for guest in wishes.honoured if guest in number}
    kept = {*_told(plan, "keep_with"), *wishes.keep_with}
    return Party(
        guests=plan.guests,
        called=tuple(map(plan.name, plan.guests)),
        names=names,
        capacity=capacity,
        bonds=dict(_bonds(plan, wishes, number)),
        together=tuple(sorted(_numbered(kept, number))),
        locked=locked,
        honour=tuple(_honour(plan, guest) for guest in plan.guests),
    )


def _room(plan: Plan, wishes: SeatingWishes) -> tuple[tuple[str, ...], int]:
    """Return the tables' names, and how many guests each has room for beside a host of ours."""
    weights, count = plan.account.weights, len(plan.guests)
    usual = math.ceil(count / weights.table_guests) or 1
    tables = wishes.tables or plan.event.tables or usual
    capacity = wishes.capacity or max(math.ceil(count / tables), _SMALLEST)
    told = sorted({*_told_tables(plan).values(), *(table for _, table in wishes.at)})
    free = (str(place) for place in range(1, tables + len(told) + 1))
    names = told + [name for name in free if name not in told]
    return tuple(sorted(names[: max(tables, len(told))], key=_by_number)), capacity


def _by_number(name: str) -> tuple[int, str]:
    """Return what orders tables: by number, then by name."""
    return (int(name) if name.isdecimal() else len(name) * _UNIT, name)


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


def _bonds(
    plan: Plan, wishes: SeatingWishes, number: Mapping[str, int]
) -> Iterator[tuple[Pair, Bond]]:
    """Iterate over what speaks for or against two guests at one table, each two once."""
    apart = _numbered({*_told(plan, "keep_from"), *wishes.keep_from}, number)
    guesses = {guess.pair: guess.probability for guess in plan.hypotheses}
    for one, other in combinations(plan.guests, 2):
        pair = (number[one], number[other])
        bond = _against(plan, one, other, pair in apart, guesses.get(frozenset((one, other)), 0.0))
        bond = bond or _for(plan, one, other)
        if bond:
            yield pair, bond


def _against(plan: Plan, one: str, other: str, apart: bool, guess: float) -> Bond | None:  # noqa: FBT001 - told by position above
    """Return what speaks against two guests at one table."""
    weights = plan.account.weights
    values = {"one": plan.name(one), "other": plan.name(other)}
    hostility = plan.hostility(one, other)
    if hostility:
        worst = max(tie.expected for tie in hostility)
        cost = weights.seat_rivals * (1 + worst)
        return Bond(_units(cost), Reason(_RIVALS, values, ties=hostility), forbidden=True)
    if apart:
        return Bond(_units(weights.seat_rivals), Reason(_ASKED_APART, values), forbidden=True)
    if guess >= weights.suspicion_alarm:
        told = {**values, "percent": percent(guess)}
        return Bond(_units(weights.seat_guess * guess), Reason(_MAY_CLASH, told, assumed=True))
    return None


def _for(plan: Plan, one: str, other: str) -> Bond | None:
    """Return what speaks for two guests at one table."""
    weights, heard = plan.account.weights, plan.graph.listening
    arrows = [heard.edges[pair] for pair in ((one, other), (other, one)) if heard.has_edge(*pair)]
    worth = math.fsum(arrow["weight"] for arrow in arrows)
    if worth:
        ties = tuple(dict.fromkeys(tie for arrow in arrows for tie in arrow["ties"]))
        values = {"one": plan.name(one), "other": plan.name(other)}
        return Bond(-_units(min(worth, 1.0)), Reason(_CLOSE, values, ties=ties))
    for friend, open_ in ((one, other), (other, one)):
        if _supports(plan, friend) and _undecided(plan, open_):
            values = {"one": plan.name(friend), "other": plan.name(open_)}
            return Bond(-_units(weights.seat_persuading), Reason(_PERSUADES, values))
    return None


def _supports(plan: Plan, guest: str) -> bool:
    """Return whether somebody told us clearly to be for us."""
    return (plan.account.people[guest].support or 0.0) >= 1


def _undecided(plan: Plan, guest: str) -> bool:
    """Return whether somebody told us to be neither for nor against us."""
    return plan.account.people[guest].support == 0


def _honour(plan: Plan, guest: str) -> int:
    """Return what it is worth to have a guest at the table of honour."""
    top = plan.account.people[guest].level is Level.EXECUTIVE
    return _units(plan.account.weights.seat_honour) if top else 0


def _units(cost: float) -> int:
    """Return a cost in whole units."""
    return round(_UNIT * cost)


def shown(cost: float) -> float:
    """Return a cost in whole units as people see it."""
    return cost / _UNIT
