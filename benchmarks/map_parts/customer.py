"""An invented customer of any size, the same from the same seed, for all drawing programs alike."""

import random
from dataclasses import dataclass

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.person import Person
from guanxi.model.tie import TIE_KINDS, Tie, tie_order
from guanxi.model.vocabulary import Level, Role

TIES_A_PERSON = 4
STAFF = 7  # people who report to one
DEPARTMENT = 60  # people in one, about
WITHIN = 0.8  # part of the ties that stay in a department
FRIENDLY = ("advises", "influences", "alliance", "friendship", "informs", "classmate")
HOSTILE = ("rivalry", "hostile_to")
HOSTILITY = 0.07  # part of the ties that are hostile
DECIDING = 0.2  # part of the heads of departments who decide
MANAGING = 0.2  # part of the others who are managers
ASKED = 0.4  # part of the people whose support is known
WORKS = ("Network", "Finance", "Procurement", "Operations", "Legal", "Data", "Stores", "Service")
PLACES = ("North", "South", "East", "West", "Harbour", "Hill", "River", "Airport", "Old Town")


@dataclass(frozen=True, slots=True)
class Chart:
    """Who works where, under whom."""

    department: tuple[int, ...]  # of each person
    boss: tuple[int | None, ...]  # of each person; None: of the head of all


def customer(count: int, seed: int = 5) -> Account:
    """An account of so many people with about four ties each."""
    dice = random.Random(seed)
    chart = chart_of(count)
    people = [person(dice, chart, number) for number in range(count)]
    return Account(
        name=f"Customer of {count}",
        people={one.id: one for one in people},
        ties=tuple(sorted(ties_of(dice, chart).values(), key=tie_order)),
        decisions=(Decision(what="New control room"),),
    )


def chart_of(count: int) -> Chart:
    """Departments one after the other, in each a tree of sevens, and the first person above all."""
    departments = max(2, round(count / DEPARTMENT))
    department = tuple(number * departments // max(count, 1) for number in range(count))
    first = [department.index(one) for one in sorted(set(department))]
    bosses: list[int | None] = []
    for number, home in enumerate(department):
        place = number - first[home]
        above = first[home] + (place - 1) // STAFF if place else 0
        bosses.append(above if number else None)
    return Chart(department, tuple(bosses))


def person(dice: random.Random, chart: Chart, number: int) -> Person:
    """Somebody; heads of departments are executives, and a few of them decide."""
    home, boss = chart.department[number], chart.boss[number]
    leads = boss in {None, 0}
    decides = number == 0 or (leads and dice.random() < DECIDING)
    return Person(
        id=name_of(number),
        name=f"{SYLLABLES[number % 61]} {SYLLABLES[(number // 61 + 7) % 61]}{number // 3721 or ''}",
        title="Head" if leads else "Manager" if dice.random() < MANAGING else "Engineer",
        department=department_name(home),
        level=Level.EXECUTIVE if leads else None,
        roles=(Role.DECISION_MAKER,) if decides else (),
        support=float(dice.randint(-2, 2)) if dice.random() < ASKED else None,
    )


def department_name(number: int) -> str:
    """What a department is called."""
    work, place = WORKS[number % len(WORKS)], PLACES[number // len(WORKS) % len(PLACES)]
    turn = number // (len(WORKS) * len(PLACES))
    return f"{work} {place}" + (f" {turn + 1}" if turn else "")


def name_of(number: int) -> str:
    """The id of somebody."""
    return f"p{number:05d}"


SYLLABLES = tuple(
    f"{first}{rest}"
    for first in "BDFGHKLMNPRST"
    for rest in ("arin", "elto", "imas", "onda", "ulvi")
)


def ties_of(dice: random.Random, chart: Chart) -> dict[tuple[str, str, str], Tie]:
    """The chart, then ties at random, most of them within a department."""
    count = len(chart.boss)
    found: dict[tuple[str, str, str], Tie] = {}
    for number, boss in enumerate(chart.boss):
        if boss is not None:
            put(found, number, boss, "reports_to", 0.95)
    while len(found) < TIES_A_PERSON * count and count > STAFF:
        one, other = dice.randrange(count), dice.randrange(count)
        if one != other and (
            dice.random() > WITHIN or chart.department[one] == chart.department[other]
        ):
            kind = dice.choice(HOSTILE if dice.random() < HOSTILITY else FRIENDLY)
            put(found, min(one, other), max(one, other), kind, dice.uniform(0.4, 0.98))
    return found


def put(
    found: dict[tuple[str, str, str], Tie], one: int, other: int, kind: str, confidence: float
) -> None:
    """Add a tie with a claim behind it."""
    source, target = name_of(one), name_of(other)
    strength = 0.3 + 0.7 * confidence
    found[source, kind, target] = Tie(
        source=source,
        target=target,
        kind=TIE_KINDS[kind],
        strength=strength,
        confidence=confidence,
        claims=(Claim(strength=strength),),
    )
