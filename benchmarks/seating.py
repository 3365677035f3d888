"""How fast guests are seated, and how well: python benchmarks/seating.py.

Made-up parties, beside a greedy plan (each guest where it costs least, in turn) and, for tiny
ones, beside trying everything. Prints the machine and the day.
"""

import datetime as dt
import itertools
import os
import platform
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from guanxi import api
from guanxi.events.plan import plan
from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.board import board
from guanxi.events.seating.fast import greedy
from guanxi.events.seating.party import party
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.event import Event, Invitation
from guanxi.model.person import Person
from guanxi.model.seating import SeatingWishes
from guanxi.model.tie import TIE_KINDS, Tie, tie_order
from guanxi.model.vocabulary import Format

TINY = 8
PARTIES = ((8, 2, 8, 8), (20, 3, 20, 30), (40, 5, 60, 60), (200, 20, 600, 400), (200, 20, 600, 0))
"""Guests, tables, pairs at odds, friends."""


def made(guests: int, quarrels: int, friends: int) -> Account:
    """An account of guests of whom so many are at odds and so many are friends."""
    dice = random.Random(guests)
    names = [f"p{number:03}" for number in range(guests)]
    pairs = dice.sample(list(itertools.combinations(names, 2)), quarrels + friends)
    ties = [
        Tie(
            source=one,
            target=other,
            kind=TIE_KINDS["rivalry" if number < quarrels else "friendship"],
            strength=0.8,
            confidence=0.9,
            claims=(Claim(strength=0.8),),
        )
        for number, (one, other) in enumerate(pairs)
    ]
    return Account(
        name="made",
        people={name: Person(id=name, name=name) for name in names},
        ties=tuple(sorted(ties, key=tie_order)),
        events={"banquet": Event(id="banquet", name="Banquet", format=Format.DINNER)},
        invitations=tuple(Invitation(event="banquet", person=name) for name in names),
    )


def cheapest(account: Account, wishes: SeatingWishes) -> float:
    """The cost of the best of all plans, by trying every one."""
    one = party(plan(account, social_graph(account), account.events["banquet"]), wishes)
    seatings = itertools.product(range(one.tables), repeat=len(one.guests))
    fitting = (
        list(seated)
        for seated in seatings
        if max(map(seated.count, range(one.tables))) <= one.capacity
    )
    return min(map(one.cost, fitting)) / 1000


def main() -> None:
    """Seat every party and print what came of it."""
    print(f"{dt.datetime.now().astimezone().date()}, {platform.platform()}, "
          f"{os.cpu_count()} cores, Python {platform.python_version()}\n")  # fmt: skip
    print("guests tables at odds friends   seconds  clashes  cost     bound    greedy   everything")
    for guests, tables, quarrels, friends in PARTIES:
        account, wishes = made(guests, quarrels, friends), SeatingWishes(tables=tables)
        begin = time.perf_counter()
        found = api.seat(account, "banquet", wishes=wishes)
        took = time.perf_counter() - begin
        one = party(plan(account, social_graph(account), account.events["banquet"]), wishes)
        arrays = board(one, blocks(replace(one, together=())))
        simple = one.cost(arrays.seated(greedy(arrays))) / 1000
        every = f"{cheapest(account, wishes):8.1f}" if guests <= TINY else "       –"
        print(f"{guests:6} {tables:6} {quarrels:7} {friends:7} {took:9.2f} {len(found.clashes):8}"
              f"  {found.cost:7.1f}  {found.bound:7.1f}  {simple:7.1f} {every}"
              f"{'  proven' if found.proven else ''}")  # fmt: skip


if __name__ == "__main__":
    main()
