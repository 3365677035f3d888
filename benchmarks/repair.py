"""How long the cheapest repair of an event takes, and what it saves beside simpler ways.

    python benchmarks/repair.py [--limit SECONDS] [--seed N]

Each event has guests of whom pairs chosen at random are at odds, each invitation as far as chance
will have it; one is held on one day, the next in three sessions. The last of the large ones is
as in life: everybody has a boss and a department, some stand by a competitor, and what is shown is
confidential. A greedy repair takes one conflict
after the other and makes the cheapest single change that leaves fewer; brute force tries every
decision there is. The cost of both is told as a ratio. Exit code 1 where a repair is not proven,
leaves a conflict, or costs more than what brute force finds.
"""

import argparse
import datetime as dt
import itertools
import math
import os
import platform
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guanxi.events.check import conflicts
from guanxi.events.plan import Plan, plan
from guanxi.events.repair.choices import Decided, Matter, Space, Topic
from guanxi.events.repair.realised import realised
from guanxi.events.repair.repairs import repairs
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Severity
from guanxi.model.person import Person
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.vocabulary import Format, Level, Means, Status

STATUSES = (Status.PLANNED, Status.INVITED, Status.ACCEPTED)
SESSIONS = ("Monday", "Tuesday", "Wednesday")
TENTH = 10


@dataclass(frozen=True, slots=True)
class Case:
    """An event of so many guests and pairs at odds, in sessions or not."""

    guests: int
    pairs: int
    sessions: tuple[str, ...] = ()
    life: bool = False


LARGE = (Case(300, 400), Case(300, 400, SESSIONS), Case(300, 400, life=True))
MEDIUM = (Case(40, 50), Case(40, 50, SESSIONS))
SMALL = (Case(5, 5), Case(5, 8), Case(5, 4, SESSIONS))


def main() -> None:
    """Print a line for each case, and end with 1 where something does not hold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--limit", type=float, default=10.0, help="seconds for each repair")
    parser.add_argument("--seed", type=int, default=1, help="seed of the events")
    options = parser.parse_args()
    machine = (
        f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    )
    print(f"{machine}, {dt.datetime.now(tz=dt.UTC).date()}\n")
    print(
        "| guests | pairs | sessions | as in life | changes | cost | proven | seconds | in rules "
        "| other way |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    repairs(planned(SMALL[0], options.seed)[0], {})  # the solver is imported once
    held = [measured(case, options.limit, options.seed) for case in (*LARGE, *MEDIUM, *SMALL)]
    sys.exit(not all(held))


def measured(case: Case, limit: float, seed: int) -> bool:
    """Print one row of the table; return whether all holds that is asked for."""
    made, power = planned(case, seed)
    once = clocked(lambda: conflicts(made))
    start = time.perf_counter()
    found = repairs(made, power, time_limit=limit)
    seconds = time.perf_counter() - start
    cost = found.best.cost
    other, name = math.inf, "–"
    if case in SMALL:
        other, name = brute(made, power), "brute force"
    elif case in MEDIUM:
        other, name = greedy(made, power), "greedy"
    beside = f"{name} {other / cost:.2f}×" if math.isfinite(other) and cost else name
    print(
        f"| {case.guests} | {case.pairs} | {len(case.sessions) or 1} "
        f"| {'yes' if case.life else 'no'} | {len(found.best.steps)} "
        f"| {cost:.2f} | {'yes' if found.proven else f'gap {found.gap:.0%}'} | {seconds:.2f} "
        f"| {once:.2f} each time | {beside} |",
        flush=True,
    )
    equal = case not in SMALL or math.isclose(other, cost)
    return found.proven and not found.leftover and equal and cost <= other


def clocked(work: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def planned(case: Case, seed: int) -> tuple[Plan, dict[str, float]]:
    """Return the plan of an event, and everybody's say in the decision."""
    chance = random.Random(seed)
    names = [f"p{number:03}" for number in range(case.guests)]
    every = list(itertools.combinations(names, 2))
    event = Event(
        id="event",
        name="Event",
        format=Format.DINNER,
        sessions=case.sessions,
        confidential=case.life,
    )
    pairs = tuple(tie("rivalry", *pair) for pair in sorted(chance.sample(every, case.pairs)))
    account = Account(
        name="made",
        people=people(names) if case.life else {one: Person(id=one, name=one) for one in names},
        ties=(*pairs, *(house(names, chance) if case.life else ())),
        competitors=("Acme",) if case.life else (),
        events={"event": event},
        invitations=tuple(
            Invitation(event="event", person=name, status=chance.choice(STATUSES)) for name in names
        ),
    )
    return plan(account, social_graph(account), event), {name: chance.random() for name in names}


def people(names: list[str]) -> dict[str, Person]:
    """Return people of a house: ten departments, every tenth a head of one."""
    return {
        name: Person(
            id=name,
            name=name,
            department=f"d{number % TENTH}",
            level=Level.OPERATIONAL if number % TENTH else Level.MANAGEMENT,
        )
        for number, name in enumerate(names)
    }


def house(names: list[str], chance: random.Random) -> Iterator[Tie]:
    """Iterate over who reports to whom in a house, and who stands by the competitor."""
    for number, name in enumerate(names):
        if number:
            yield tie("reports_to", name, names[number // TENTH])
        if chance.random() < 1 / TENTH:
            yield tie("prefers", name, "Acme")


def tie(kind: str, one: str, other: str) -> Tie:
    """Return a tie that is strong and sure."""
    claims = (Claim(strength=0.9),)
    return Tie(
        source=one,
        target=other,
        kind=TIE_KINDS[kind],
        strength=0.9,
        confidence=0.9,
        claims=claims,
    )


def space_of(made: Plan, power: dict[str, float]) -> Space:
    """Return all that can be decided about where the guests are to be."""
    matters = [Matter(Topic.PLACE, guest) for guest in made.guests]
    return Space(made, power, frozenset(Means)).opened(matters)


def clashes(made: Plan, decided: Decided) -> list[tuple[str, ...]]:
    """Return whom the conflicts that are to be resolved are about."""
    found = realised(made, decided).at_least(Severity.WARNING)
    return [finding.people for finding in found]


def greedy(made: Plan, power: dict[str, float]) -> float:
    """Return what a repair costs that makes one change after the other."""
    space = space_of(made, power)
    decided: Decided = {}
    left = clashes(made, decided)
    while left:
        decided, left = best_change(space, decided, left)
    return space.cost(decided)


def best_change(
    space: Space, decided: Decided, left: list[tuple[str, ...]]
) -> tuple[Decided, list[tuple[str, ...]]]:
    """Return the decision with the cheapest change for the first conflict that leaves fewer."""
    changes = sorted(single_changes(space, decided, left[0]), key=space.cost)
    for changed in changes:
        after = clashes(space.plan, changed)
        if len(after) < len(left):
            return changed, after
    return changes[-1], clashes(space.plan, changes[-1])


def single_changes(space: Space, decided: Decided, people: tuple[str, ...]) -> Iterator[Decided]:
    """Iterate over the decisions with one choice more, or another one, about some people."""
    for matter in (Matter(Topic.PLACE, person) for person in people):
        for choice in space.matters[matter][1:]:
            if decided.get(matter) != choice:
                yield {**decided, matter: choice}


def brute(made: Plan, power: dict[str, float]) -> float:
    """Return what the cheapest of all decisions costs that leaves no conflict."""
    space = space_of(made, power)
    every = (
        {
            matter: choice
            for matter, choice in zip(space.matters, choices, strict=True)
            if choice.means
        }
        for choices in itertools.product(*space.matters.values())
    )
    for decided in sorted(every, key=space.cost):
        if not clashes(made, decided):
            return space.cost(decided)
    return math.inf


if __name__ == "__main__":
    main()
