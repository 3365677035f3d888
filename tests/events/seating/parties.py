"""Parties to be seated, made by hand or at random, and the best seating by trying all."""

import itertools
from dataclasses import replace

from hypothesis import strategies as st

from guanxi.events.plan import Plan, plan
from guanxi.events.seating.party import Party, party
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.seating import NO_WISHES, SeatingWishes
from guanxi.model.sketch import account_from


def plan_of(sketch: str | Account) -> Plan:
    """The plan of the first event of a sketch."""
    account = account_from(sketch) if isinstance(sketch, str) else sketch
    event = next(iter(account.events.values()))
    return plan(account, social_graph(account), event)


def party_of(sketch: str, wishes: SeatingWishes = NO_WISHES) -> Party:
    """The party of the first event of a sketch."""
    return party(plan_of(sketch), wishes)


def kept(made: Party, seated: list[int]) -> bool:
    """Whether a seating fits the tables, the locks and the wishes to sit together."""
    fits = all(seated.count(table) <= made.capacity for table in range(made.tables))
    locked = all(seated[guest] == table for guest, table in made.locked.items())
    return fits and locked and all(seated[one] == seated[other] for one, other in made.together)


def cheapest(made: Party) -> int | None:
    """The cost of the best seating of all, None where none keeps to everything."""
    every = itertools.product(range(made.tables), repeat=len(made.guests))
    costs = [made.cost(list(one)) for one in every if kept(made, list(one))]
    return min(costs, default=None)


@st.composite
def small_parties(draw: st.DrawFn) -> tuple[Account, SeatingWishes]:
    """Up to six guests with any ties, at up to three tables, with any locks and wishes."""
    names = [f"p{number}" for number in range(draw(st.integers(2, 6)))]
    pairs = list(itertools.combinations(names, 2))
    kinds = st.sampled_from(["><", "==", "=>", ""])
    ties = [f"{one} {kind} {other}" for one, other in pairs if (kind := draw(kinds))]
    facts = [f"{name} is {draw(st.sampled_from(['executive', 'operational', '+2', '0']))}"
             for name in names]  # fmt: skip
    account = account_from("; ".join([*ties, *facts, f"dinner: {', '.join(names)}"]))
    tables = draw(st.integers(1, 3))
    some = st.lists(st.sampled_from(pairs), max_size=1)
    locked = names[: draw(st.integers(0, 1))]
    wishes = SeatingWishes(
        tables=tables,
        keep_with=tuple(draw(some)),
        keep_from=tuple(draw(some)),
        at=tuple((name, str(draw(st.integers(1, tables)))) for name in locked),
    )
    room = -(-len(names) // tables)
    return account, replace(wishes, capacity=room + draw(st.integers(0, 2)))
