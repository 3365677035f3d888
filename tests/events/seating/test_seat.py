"""Seating: everybody once, nobody beside a rival, and no better plan than the one proven best."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from guanxi.events.seating.seat import around, seat
from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.seating import SeatingPlan, SeatingWishes
from tests.events.seating.parties import plan_of, small_parties

few = settings(max_examples=40)
Made = tuple[Account, SeatingWishes]


def seated(sketch: str, **wishes: object) -> SeatingPlan:
    """The plan for the first event of a sketch."""
    return seat(plan_of(sketch), SeatingWishes(**wishes))  # type: ignore[arg-type] # by name


def companies(plan: SeatingPlan) -> set[frozenset[str]]:
    """Who sits together, without the tables' names."""
    return {frozenset(table.guests) for table in plan.tables if table.guests}


def test_rivals_sit_at_different_tables_and_friends_at_one() -> None:
    plan = seated("Ana >< Bo; Ana == Cy; Bo == Di; dinner: Ana, Bo, Cy, Di", tables=2)
    assert companies(plan) == {frozenset({"Ana", "Cy"}), frozenset({"Bo", "Di"})}
    assert plan.proven
    assert not plan.clashes
    assert {reason.text() for reason in plan.together} == {
        "Ana and Cy are allies",
        "Bo and Di are allies",
    }


def test_rivals_who_must_share_the_only_table_are_told() -> None:
    plan = seated("Ana >< Bo; dinner: Ana, Bo", tables=1)
    assert [reason.text() for reason in plan.clashes] == ["Ana and Bo are at odds"]


def test_of_two_quarrels_the_weaker_one_is_suffered() -> None:
    sketch = "Ana >< Bo 0.9; Bo >< Cy 0.4; Ana >< Cy 0.9; dinner: Ana, Bo, Cy"
    assert companies(seated(sketch, tables=2, capacity=2)) == {
        frozenset({"Ana"}),
        frozenset({"Bo", "Cy"}),
    }


def test_who_may_be_at_odds_is_kept_apart_where_it_costs_little() -> None:
    made = plan_of("Ana == Cy; dinner: Ana, Bo, Cy, Di")
    guess = Hypothesis(
        one="Ana", other="Bo", reasons=seated("Ana >< Bo; dinner: Ana, Bo", tables=1).clashes
    )
    plan = seat(replace(made, hypotheses=(guess,)), SeatingWishes(tables=2))
    assert plan.table_of("Ana") != plan.table_of("Bo")


def test_somebody_for_us_sits_beside_somebody_undecided() -> None:
    sketch = "Ana is +2; Bo is approver, 0; Cy is -1; Di is -1; dinner: Ana, Bo, Cy, Di"
    plan = seated(sketch, tables=2)
    assert plan.table_of("Ana") == plan.table_of("Bo")
    assert "beside Bo" in plan.together[0].text()


def test_executives_and_guests_of_honour_sit_at_the_first_table() -> None:
    sketch = "Ana is executive; Bo is operational; Cy is operational; dinner: Ana, Bo, Cy, Di"
    plan = seated(sketch, tables=2, honoured=("Cy",))
    assert plan.tables[0].head
    assert set(plan.tables[0].guests) == {"Ana", "Cy"}
    assert plan.tables[0].guests[0] == "Ana"


def test_locks_and_wishes_of_the_invitations_hold() -> None:
    made = plan_of("dinner: Ana (table 2), Bo, Cy, Di")
    told = {
        **made.invitations,
        "Bo": replace(made.invitations["Bo"], keep_with=("Ana",)),
        "Cy": replace(made.invitations["Cy"], keep_from=("Di",)),
    }
    plan = seat(replace(made, invitations=told), SeatingWishes(tables=2, capacity=3))
    assert plan.table_of("Ana") == plan.table_of("Bo") == "2"
    assert plan.table_of("Cy") != plan.table_of("Di")


@pytest.mark.parametrize(
    ("sketch", "wishes", "problem"),
    [
        ("dinner: A, B, C", SeatingWishes(tables=1, capacity=2), "3 guests and 2 seats"),
        (
            "A >< B; dinner: A, B",
            SeatingWishes(tables=2, keep_with=(("A", "B"),)),
            "A, B are to sit together, and some of them should be kept apart: A and B are at odds",
        ),
        (
            "dinner: A, B",
            SeatingWishes(tables=2, keep_with=(("A", "B"),), at=(("A", "1"), ("B", "2"))),
            "asked to different tables",
        ),
        (
            "dinner: A, B, C",
            SeatingWishes(tables=3, capacity=1, keep_with=(("A", "B"),)),
            "a table has 1 seats",
        ),
        (
            "dinner: A, B, C",
            SeatingWishes(tables=2, capacity=2, at=(("A", "1"), ("B", "1"), ("C", "1"))),
            "table 1 is asked for by A, B, C",
        ),
    ],
)
def test_what_makes_a_plan_impossible_is_said_and_everybody_is_seated_all_the_same(
    sketch: str, wishes: SeatingWishes, problem: str
) -> None:
    plan = seat(plan_of(sketch), wishes)
    assert any(problem in reason.text() for reason in plan.problems)
    assert sum(len(table.guests) for table in plan.tables) == len(plan_of(sketch).guests)


def test_a_host_of_ours_sits_at_each_table_by_whom_they_know() -> None:
    sketch = (
        "our Tom is Account manager; our Zoe is Engineer; Tom met Ana 2025; Zoe met Bo 2025; "
        "Ana >< Bo; dinner: Ana, Bo"
    )
    plan = seated(sketch, tables=2)
    hosts = {table.guests[0]: table.host for table in plan.tables if table.guests}
    assert hosts == {"Ana": "Tom", "Bo": "Zoe"}
    assert all(table.seats[0] == table.host for table in plan.tables)


def test_where_we_are_too_few_some_tables_have_no_host() -> None:
    plan = seated("our Tom is Account manager; Ana >< Bo; dinner: Ana, Bo", tables=2)
    assert sorted(str(table.host) for table in plan.tables) == ["None", "Tom"]


def test_the_first_guest_sits_at_the_hosts_right_and_the_second_at_the_left() -> None:
    assert around(["first", "second", "third", "fourth"], "host") == (
        "host",
        "second",
        "fourth",
        "third",
        "first",
    )
    assert around([], None) == ()


def test_a_party_of_nobody_is_seated() -> None:
    plan = seated("dinner: Ana (declined)")
    assert all(not table.guests for table in plan.tables)
    assert plan.proven


@few
@given(made=small_parties())
def test_everybody_has_exactly_one_seat(made: Made) -> None:
    account, wishes = made
    plan = seat(plan_of(account), wishes)
    guests = [guest for table in plan.tables for guest in table.guests]
    assert sorted(guests) == sorted(account.people)


@few
@given(made=small_parties())
def test_the_order_of_rows_changes_nothing(made: Made) -> None:
    account, wishes = made
    turned = replace(account, invitations=account.invitations[::-1])
    assert seat(plan_of(turned), wishes) == seat(plan_of(account), wishes)


def test_a_large_party_is_seated_without_a_clash_and_says_how_much_better_it_could_be() -> None:
    names = [f"p{number:02}" for number in range(60)]
    quarrels = "; ".join(f"p{n:02} >< p{(n + 7) % 60:02}" for n in range(60))
    friends = "; ".join(f"p{n:02} == p{(n + 1) % 60:02}" for n in range(60))
    plan = seated(f"{quarrels}; {friends}; dinner: {', '.join(names)}", tables=6)
    assert not plan.clashes
    assert not plan.proven
    assert plan.bound <= plan.cost
    assert plan.saving == plan.cost - plan.bound
