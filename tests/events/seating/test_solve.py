"""The best seating: no seating of all there are is better, whatever is wished and known."""

import itertools

import pytest
from hypothesis import given, settings

from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.solve import EXACT_UP_TO, solved
from guanxi.model.account import Account
from guanxi.model.seating import SeatingWishes
from tests.events.seating.parties import boards, cheapest, kept, party_of, small_parties

Made = tuple[Account, SeatingWishes]
LIMIT = 60.0
some = settings(max_examples=60)


@some
@given(made=small_parties())
def test_what_is_proven_best_costs_as_much_as_the_best_of_all_seatings(made: Made) -> None:
    one, groups, _ = boards(made)
    found = solved(one, groups, LIMIT)
    assert found.proven
    assert kept(one, found.groups, found.seated)
    assert found.cost == one.cost(found.seated) == cheapest(one, found.groups)


@some
@given(made=small_parties())
def test_no_people_at_odds_share_a_table_where_that_can_be(made: Made) -> None:
    one, groups, _ = boards(made)
    best = cheapest(one, groups)
    gravest = min((bond.cost for bond in one.bonds.values() if bond.forbidden), default=0)
    if best is not None and best < gravest // 2:
        assert one.clashes(solved(one, groups, LIMIT).seated) == []


@some
@given(made=small_parties())
def test_blocks_are_taken_apart_only_where_no_seating_keeps_them(made: Made) -> None:
    one, groups, _ = boards(made)
    found = solved(one, groups, LIMIT)
    assert (found.groups == groups) == (cheapest(one, groups) is not None)


def test_blocks_that_no_tables_have_room_for_are_told_and_taken_apart() -> None:
    wishes = SeatingWishes(tables=2, capacity=3, keep_with=(("A", "B"), ("C", "D"), ("E", "F")))
    one = party_of("dinner: A, B, C, D, E, F", wishes)
    found = solved(one, blocks(one), LIMIT)
    assert not one.overfull(found.seated)
    assert [reason.text() for reason in found.groups.problems] == [
        "no tables have room for all who are to sit together: A, B, C, D, E, F"
    ]


def test_a_large_party_is_seated_fast_and_not_proven() -> None:
    names = [f"p{number:02}" for number in range(EXACT_UP_TO + 1)]
    friends = "; ".join(f"{one} == {other}" for one, other in itertools.pairwise(names))
    one = party_of(f"{friends}; dinner: {', '.join(names)}")
    found = solved(one, blocks(one), LIMIT)
    assert found.bound <= found.cost < 0
    assert not found.proven


@pytest.mark.parametrize("limit", [1e-3, LIMIT])
def test_the_time_limit_bounds_the_proof_and_never_the_plan(limit: float) -> None:
    one = party_of("A >< B; A == C; B == D; dinner: A, B, C, D", SeatingWishes(tables=2))
    found = solved(one, blocks(one), limit)
    assert found.seated in ([0, 1, 0, 1], [1, 0, 1, 0])
    assert found.bound <= found.cost


def test_the_same_party_is_seated_the_same_twice() -> None:
    one = party_of("A >< B; C == D; dinner: A, B, C, D, E, F", SeatingWishes(tables=3))
    assert solved(one, blocks(one), LIMIT) == solved(one, blocks(one), LIMIT)
