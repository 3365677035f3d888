"""What makes a clash at table unavoidable, and what would help."""

from dataclasses import replace

import pytest

from guanxi.events.seating.seat import seat
from guanxi.model.person import Colleague
from guanxi.model.seating import SeatingPlan, SeatingWishes
from guanxi.model.sketch import account_from
from tests.events.seating.parties import plan_of

TRIANGLE = "A >< B; B >< C; A >< C; dinner: A, B, C, D"


def seated(sketch: str, tables: int, **wishes: object) -> SeatingPlan:
    """The plan for the first event of a sketch at so many tables."""
    return seat(plan_of(sketch), SeatingWishes(tables=tables, **wishes))  # type: ignore[arg-type] # by name


def test_a_circle_of_people_at_odds_needs_a_table_each() -> None:
    plan = seated(TRIANGLE, 2)
    assert [reason.text() for reason in plan.problems] == [
        "A, B, C are all to be kept from each other: that takes 3 tables, and there are 2"
    ]
    assert plan.advice[0].text() == (
        "With 3 tables nobody has to sit with somebody they should be kept from."
    )


def test_two_at_odds_at_the_only_table_are_named() -> None:
    plan = seated("A >< B; dinner: A, B, C", 1)
    assert [reason.text("zh") for reason in plan.problems] == ["A、B不宜同桌，而只有一桌"]


def test_an_odd_ring_of_quarrels_is_proven_to_need_a_third_table() -> None:
    ring = "A >< B; B >< C; C >< D; D >< E; E >< A; dinner: A, B, C, D, E"
    plan = seated(ring, 2, capacity=5)
    assert [reason.text() for reason in plan.problems] == [
        "no way to seat everybody at 2 tables keeps all apart who should be"
    ]
    assert "With 3 tables" in plan.advice[0].text()


def test_where_more_tables_do_not_help_another_day_is_advised() -> None:
    plan = seated("A >< B; dinner: A, B, C", 2, at=(("A", "1"), ("B", "1")))
    assert plan.problems[0].text().startswith("table 1 is asked for by two")
    assert plan.advice[0].text().startswith("Ask one of them to another day")


@pytest.mark.parametrize("tables", [3, 4])
def test_where_nobody_clashes_nothing_is_advised(tables: int) -> None:
    plan = seated(TRIANGLE, tables)
    assert plan.problems == plan.clashes == ()
    assert not any("tables" in reason.text() for reason in plan.advice)


def test_tables_where_none_of_us_sits_are_named() -> None:
    account = account_from(TRIANGLE)
    one_of_us = replace(account, team={"Eve": Colleague(id="Eve", name="Eve")})
    plan = seat(plan_of(one_of_us), SeatingWishes(tables=3))
    assert [reason.text() for reason in plan.advice] == [
        "No host of ours is left for table 2, 3: bring more of us, or set fewer tables."
    ]
    (nobody,) = seat(plan_of(account), SeatingWishes(tables=3)).advice
    assert nobody.text() == "No table has a host of ours: write who of us comes into the team list."
