"""How good a seating can be at all, by ways between people at odds."""

from hypothesis import given, settings

from guanxi.events.seating.blocks import blocks
from guanxi.events.seating.board import board
from guanxi.events.seating.bound import bound
from guanxi.events.seating.party import Party
from guanxi.model.account import Account
from guanxi.model.seating import SeatingWishes
from tests.events.seating.parties import boards, cheapest, party_of, small_parties


def reached(made: Party) -> int:
    """The bound of a party."""
    return bound(made, board(made, blocks(made))).least


@settings(max_examples=100)
@given(made=small_parties())
def test_no_seating_goes_below_the_bound(made: tuple[Account, SeatingWishes]) -> None:
    one, groups, arrays = boards(made)
    best = cheapest(one, groups)
    if best is not None:
        assert bound(one, arrays).least <= best


def test_a_friend_of_two_at_odds_sits_with_one_of_them() -> None:
    made = party_of("A >< C; A == B; B == C 0.4; dinner: A, B, C", SeatingWishes(tables=2))
    found = bound(made, board(made, blocks(made)))
    assert [way.ties for way in found.ways] == [(0, 1)]
    assert found.least == made.bonds[0, 1].cost


def test_a_longer_way_gives_up_its_cheapest_tie() -> None:
    sketch = "A >< D; A == B; B == C 0.3; C == D; dinner: A, B, C, D"
    made = party_of(sketch, SeatingWishes(tables=2, capacity=3))
    assert reached(made) == made.bonds[0, 1].cost + made.bonds[2, 3].cost


def test_friends_of_nobody_at_odds_give_up_nothing() -> None:
    made = party_of("A == B; B == C; dinner: A, B, C", SeatingWishes(tables=1))
    assert reached(made) == made.bonds[0, 1].cost + made.bonds[1, 2].cost


def test_small_tables_bound_how_many_friends_anybody_sits_with() -> None:
    sketch = "A == B; A == C; A == D; dinner: A, B, C, D"
    made = party_of(sketch, SeatingWishes(tables=2, capacity=2))
    assert reached(made) > sum(bond.cost for bond in made.bonds.values())
