"""Parties to be seated, made by hand or at random, and the best seating by trying all."""

import itertools
from dataclasses import replace

from hypothesis import strategies as st

from guanxi.events.plan import Plan, plan
from guanxi.events.seating.blocks import Blocks, blocks
from guanxi.events.seating.board import Board, board
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


def boards(made: tuple[Account, SeatingWishes]) -> tuple[Party, Blocks, Board]:
    """A party with its blocks and its arrays."""
    one = party(plan_of(made[0]), made[1])
    groups = blocks(one)
    return one, groups, board(one, groups)


def kept(made: Party, groups: Blocks, seated: list[int]) -> bool:
    """Whether a seating fits the tables, the locks and the blocks."""
    fits = all(seated.count(table) <= room for table, room in enumerate(made.rooms))
    locked = all(seated[guest] == table for guest, table in made.locked.items())
    whole = all(len({seated[guest] for guest in block}) == 1 for block in groups.members)
    return fits and locked and whole


def cheapest(made: Party, groups: Blocks) -> int | None:
    """The cost of the best seating of all, None where none keeps to everything."""
    every = map(list, itertools.product(range(made.tables), repeat=len(made.guests)))
    costs = [made.cost(one) for one in every if kept(made, groups, one)]
    return min(costs, default=None)


@st.composite
def small_parties(draw: st.DrawFn) -> tuple[Account, SeatingWishes]:
    """Up to six guests with any ties, at up to three tables, with any locks and wishes."""
    names = [f"p{number}" for number in range(draw(st.integers(2, 6)))]
    pairs = list(itertools.combinations(names, 2))
    kinds = st.sampled_from(["><", ">< 0.2", "==", "=>", ""])
    ties = [" ".join([one, *drawn.split()[:1], other, *drawn.split()[1:]])
            for one, other in pairs if (drawn := draw(kinds))]  # fmt: skip
    told = st.sampled_from(["executive", "operational", "+2", "approver, 0", "coach", "-1"])
    facts = [f"{name} is {draw(told)}" for name in names]
    account = account_from("; ".join([*ties, *facts, f"dinner: {', '.join(names)}"]))
    tables = draw(st.integers(1, 3))
    some = st.lists(st.sampled_from(pairs), max_size=2)
    locked = names[: draw(st.integers(0, 2))]
    wishes = SeatingWishes(
        tables=tables,
        keep_with=tuple(draw(some)),
        keep_from=tuple(draw(some)),
        at=tuple((name, str(draw(st.integers(1, tables)))) for name in locked),
    )
    room = -(-len(names) // tables)
    return account, replace(wishes, capacity=max(room + draw(st.integers(-1, 2)), 1))
