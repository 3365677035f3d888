"""From a plan to a seating plan: who sits where, with whom and why, and what is proven."""

from collections.abc import Iterable, Iterator

from guanxi.events.plan import Plan
from guanxi.events.seating.advice import advice, unavoidable, unhosted
from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.hosts import hosts
from guanxi.events.seating.party import Pair, Party, party, shown
from guanxi.events.seating.solve import Solved, solved
from guanxi.model.evidence import Reason
from guanxi.model.seating import SeatingPlan, SeatingWishes, Table


def seat(plan: Plan, wishes: SeatingWishes, time_limit: float = 10.0) -> SeatingPlan:
    """Return the best seating found for the guests of an event, and what is proven about it.

    No rivals share a table if that can be; friends, and who may win whom over, do where it can be;
    a host of ours sits at each table, and the seats follow protocol. Past `time_limit` (seconds)
    the best answer found stands with the bound that was reached.
    """
    made = party(plan, wishes)
    found = solved(made, blocks(made), time_limit)
    tables = tuple(_tables(plan, made, found))
    return SeatingPlan(
        event=plan.event,
        tables=tables,
        cost=shown(found.cost),
        bound=shown(found.bound),
        proven=found.proven,
        clashes=_against(made, made.clashes(found.seated)),
        uneasy=_against(made, _beside(made, found)),
        together=_favour(made, _beside(made, found)),
        apart=_against(made, _barred_apart(made, found)),
        problems=(*found.groups.problems, *unavoidable(made, found)),
        advice=(*advice(made, found), *unhosted(tables)),
    )


def _tables(plan: Plan, made: Party, found: Solved) -> Iterator[Table]:
    """Iterate over the tables with their guests by protocol, hosts and seats."""
    seats = list(zip(made.guests, found.seated, strict=True))
    at = [
        plan.by_rank(*(guest for guest, own in seats if own == table))
        for table in range(made.tables)
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


def _beside(made: Party, found: Solved) -> Iterator[Pair]:
    """Iterate over who shares a table and may, where anything speaks for or against it."""
    return (pair for pair in made.beside(found.seated) if not made.bonds[pair].forbidden)


def _barred_apart(made: Party, found: Solved) -> Iterator[Pair]:
    """Iterate over who must not share a table, and does not."""
    clashes = set(made.clashes(found.seated))
    return (pair for pair, bond in made.bonds.items() if bond.forbidden and pair not in clashes)


def _against(made: Party, pairs: Iterable[Pair]) -> tuple[Reason, ...]:
    """Return what speaks against some pairs, those first who cost most."""
    ordered = sorted(pairs, key=lambda pair: (-made.bonds[pair].cost, pair))
    return tuple(reason for pair in ordered for reason in made.bonds[pair].against)


def _favour(made: Party, pairs: Iterable[Pair]) -> tuple[Reason, ...]:
    """Return what speaks for some pairs, those first who are worth most."""
    ordered = sorted(pairs, key=lambda pair: (made.bonds[pair].cost, pair))
    return tuple(reason for pair in ordered for reason in made.bonds[pair].favour)
