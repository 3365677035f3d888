"""A party to be seated: its tables, its seats, and what a seating costs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from guanxi.events.seating.party import party, shown
from guanxi.model.account import Account
from guanxi.model.seating import NO_WISHES, SeatingWishes
from tests.events.seating.parties import party_of, plan_of, small_parties


def test_tables_are_named_in_order_and_locks_may_name_their_own() -> None:
    assert party_of("dinner: Ana, Bo", SeatingWishes(tables=3)).names == ("1", "2", "3")
    named = party_of("dinner: Ana (table Garden), Bo", SeatingWishes(tables=2)).names
    assert named == ("1", "Garden")


def test_without_a_number_of_tables_the_usual_size_decides() -> None:
    guests = ", ".join(f"p{number}" for number in range(17))
    assert party_of(f"dinner: {guests}", NO_WISHES).tables == 3


def test_an_event_may_say_how_many_tables_it_has() -> None:
    made = plan_of("dinner: Ana, Bo, Cy, Di")
    four = replace(made, event=replace(made.event, tables=4))
    assert party(four, NO_WISHES).tables == 4
    assert party(four, SeatingWishes(tables=2)).tables == 2


def test_named_tables_take_part_in_the_capacity() -> None:
    made = party_of("dinner: Ana (table Garden), Bo, Cy", SeatingWishes(tables=1))
    assert (made.names, made.capacity) == (("Garden",), 3)


def test_chairs_are_added_where_guests_would_have_to_stand() -> None:
    assert party_of("dinner: A, B, C, D, E", SeatingWishes(tables=2, capacity=2)).rooms == (3, 3)
    locked = SeatingWishes(tables=2, capacity=2, at=(("A", "2"), ("B", "2"), ("C", "2")))
    assert party_of("dinner: A, B, C", locked).rooms == (2, 3)


def test_a_seating_costs_nothing_where_nothing_speaks_for_or_against_it() -> None:
    made = party_of("dinner: A, B, C, D", SeatingWishes(tables=2, capacity=4))
    assert made.cost([0, 0, 1, 1]) == 0


def test_tables_of_different_sizes_and_a_guest_alone_cost() -> None:
    made = party_of("dinner: A, B, C, D", SeatingWishes(tables=2, capacity=4))
    assert shown(made.cost([0, 0, 0, 0])) == 16 - 8
    assert shown(made.cost([0, 0, 0, 1])) == 9 + 1 - 8 + 4


def test_the_highest_executive_is_worth_most_at_the_table_of_honour() -> None:
    sketch = "Ana is executive; Bo is executive; Bo ^ Ana; dinner: Ana, Bo, Cy, Di"
    assert [shown(worth) for worth in party_of(sketch).honour] == [3.5, 3.0, 0.0, 0.0]


def test_a_party_at_more_tables_is_the_same_party() -> None:
    made = party_of("dinner: Ana, Bo, Cy", SeatingWishes(tables=2))
    more = made.with_tables(3)
    assert (more.names, more.rooms) == (("1", "2", "3"), (2, 2, 2))
    assert more.bonds == made.bonds


@settings(max_examples=60)
@given(made=small_parties())
def test_what_is_forbidden_costs_more_than_all_the_rest_together(
    made: tuple[Account, SeatingWishes],
) -> None:
    one = party(plan_of(made[0]), made[1])
    gravest = [bond.cost for bond in one.bonds.values() if bond.forbidden]
    others = sum(abs(bond.cost) for bond in one.bonds.values() if not bond.forbidden)
    crowded = one.crowd(len(one.guests)) + one.alone * one.tables - one.least_crowded
    if gravest:
        assert min(gravest) > others + sum(one.honour) + crowded


@pytest.mark.parametrize("strengths", [(0.5, 0.9), (0.3, 1.0)])
def test_of_what_is_forbidden_the_stronger_hostility_costs_more(
    strengths: tuple[float, float],
) -> None:
    weak, strong = strengths
    made = party_of(f"A >< B {weak}; A >< C {strong}; dinner: A, B, C")
    assert made.bonds[0, 1].cost < made.bonds[0, 2].cost
