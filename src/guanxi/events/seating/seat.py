"""From a party to a seating plan: exact up to forty guests, fast and with a bound beyond."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.exact import exact
from guanxi.events.seating.fast import fast, least_possible
from guanxi.events.seating.hosts import hosts
from guanxi.events.seating.party import Party, party, shown
from guanxi.model.evidence import Reason
from guanxi.model.seating import SeatingPlan, SeatingWishes, Table

EXACT_UP_TO = 40
"""Guests; beyond, no solver comes near a good search within seconds."""


def seat(plan: Plan, wishes: SeatingWishes, time_limit: float = 10.0) -> SeatingPlan:
    """Return the best seating found for the guests of an event, and what is proven about it.

    No rivals share a table if that can be; friends, and who may win whom over, do where it can be;
    a host of ours sits at each table, and the seats follow protocol. Past `time_limit` (seconds)
    the fast answer stands with the bound that was reached.
    """
    made = party(plan, wishes)
    groups = blocks(made)
    seated = fast(made, groups)
    cost, bound, proven = made.cost(seated), float(least_possible(made)), False
    fits = len(made.guests) <= made.capacity * made.tables
    if made.guests and fits and len(made.guests) <= EXACT_UP_TO:
        answer = exact(made, groups, time_limit)
        bound = max(bound, answer.bound)
        if answer.seated is not None and made.cost(answer.seated) < cost:
            seated, cost = answer.seated, made.cost(answer.seated)
        proven = answer.proven
    return SeatingPlan(
        event=plan.event,
        tables=tuple(_tables(plan, made, seated)),
        cost=shown(cost),
        bound=shown(min(bound, cost)),
        proven=proven or bound >= cost,
        clashes=tuple(_told(made, seated, forbidden=True)),
        together=tuple(_told(made, seated, forbidden=False)),
        problems=groups.problems,
    )


def _tables(plan: Plan, made: Party, seated: list[int]) -> Iterator[Table]:
    """Iterate over the tables with their guests by protocol, hosts and seats."""
    at = [
        plan.by_rank(*(guest for guest, own in zip(made.guests, seated, strict=True) if own == one))
        for one in range(made.tables)
    ]
    for number, (guests, host) in enumerate(zip(at, hosts(plan, at), strict=True)):
        yield Table(
            name=made.names[number],
            guests=tuple(guests),
            host=host,
            seats=around(guests, host),
            head=number == 0,
        )


def around(guests: list[str], host: str | None) -> tuple[str, ...]:
    """Return who sits where, clockwise from the host: the first guest at the host's right.

    The second sits at the host's left, and so on in turn, as at a Chinese banquet; clockwise from
    a seat, its left neighbour comes first.
    """
    left, right = guests[1::2], guests[::2]
    return tuple(filter(None, (host, *left, *reversed(right))))


def _told(made: Party, seated: list[int], *, forbidden: bool) -> Iterator[Reason]:
    """Iterate over why those who share a table should not, or should; the weightiest first."""
    bonds = [
        bond
        for (one, other), bond in made.bonds.items()
        if seated[one] == seated[other] and (bond.cost > 0) is forbidden
    ]
    return (bond.reason for bond in sorted(bonds, key=lambda bond: -abs(bond.cost)))
