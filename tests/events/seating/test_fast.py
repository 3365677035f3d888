"""The fast search: it keeps to seats and locks, and is seldom worse than the best there is."""

import itertools

import numpy as np
from hypothesis import given, settings

from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.board import board
from guanxi.events.seating.fast import Search, fast, greedy
from guanxi.model.account import Account
from guanxi.model.seating import SeatingWishes
from tests.events.seating.parties import boards, cheapest, kept, party_of, small_parties

Made = tuple[Account, SeatingWishes]


@settings(max_examples=60)
@given(made=small_parties())
def test_of_small_parties_the_fast_seating_is_the_best(made: Made) -> None:
    one, groups, arrays = boards(made)
    best = cheapest(one, groups)
    if best is not None:
        found = arrays.seated(fast(arrays))
        assert kept(one, groups, found)
        assert one.cost(found) == best


@settings(max_examples=60)
@given(made=small_parties())
def test_the_search_never_ends_worse_than_it_began(made: Made) -> None:
    one, groups, arrays = boards(made)
    if cheapest(one, groups) is not None:
        begun, ended = (arrays.seated(found) for found in (greedy(arrays), fast(arrays)))
        assert one.cost(ended) <= one.cost(begun) or one.overfull(begun)


@settings(max_examples=60)
@given(made=small_parties())
def test_the_search_knows_what_each_step_changes(made: Made) -> None:
    one, _, arrays = boards(made)
    search = Search(arrays, greedy(arrays))
    begun = one.cost(arrays.seated(search.places))
    full = one.overfull(arrays.seated(search.places))
    for step in range(12):
        search.step(step, -(10**15), np.array([2, 3]))
        now = arrays.seated(search.places)
        if not full and not one.overfull(now):
            assert one.cost(now) == begun + search.cost


def test_blocks_of_different_sizes_change_places() -> None:
    wishes = SeatingWishes(tables=2, capacity=3, keep_with=(("A", "B"),))
    made = party_of("A == C; B == C; D == E; dinner: A, B, C, D, E", wishes)
    arrays = board(made, blocks(made))
    found = arrays.seated(fast(arrays))
    assert found[0] == found[1] == found[2] != found[3] == found[4]


def test_two_hundred_guests_with_six_hundred_quarrels_are_seated_without_a_clash() -> None:
    names = [f"p{number:03}" for number in range(200)]
    pairs = list(itertools.combinations(range(200), 2))[::33][:600]
    quarrels = "; ".join(f"{names[one]} >< {names[other]}" for one, other in pairs)
    made = party_of(f"{quarrels}; dinner: {', '.join(names)}", SeatingWishes(tables=20))
    arrays = board(made, blocks(made))
    assert len(made.bonds) == 600
    assert made.clashes(arrays.seated(fast(arrays, 4_000_000))) == []
