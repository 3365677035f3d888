"""Who may clash next."""

import itertools

import pytest

from guanxi.analysis.clash import chance, clash
from tests.analysis.test_signs import signed


def risk(friends: str, enemies: str, people: str = "abcdef") -> dict[tuple[str, str], float]:
    """The risk of each pair."""
    found = clash(signed(friends, enemies, people))
    return {pair: found.rank(*pair) for pair in itertools.permutations(people, 2)}


def test_two_whose_friends_and_enemies_cross_are_the_likeliest_to_clash() -> None:
    found = risk("ab", "bc")
    free = {pair: value for pair, value in found.items() if pair not in {("b", "c"), ("c", "b")}}
    assert max(free, key=lambda pair: free[pair]) in {("a", "c"), ("c", "a")}


def test_who_has_enemies_already_is_likelier_to_make_more() -> None:
    found = risk("", "ab ac de")
    assert found["a", "d"] > found["b", "d"] > found["b", "f"]


def test_common_friends_do_not_lower_the_risk() -> None:
    assert risk("ce de", "ab")["c", "d"] == risk("", "ab")["c", "d"]


def test_where_no_hostility_is_known_all_are_alike() -> None:
    assert set(risk("ab bc", "").values()) == {0.5}


def test_risk_is_the_same_either_way_round_and_within_0_and_1() -> None:
    found = risk("ab cd", "bc da ac")
    assert all(found[one, other] == found[other, one] for one, other in found)
    assert all(0 <= rank <= 1 for rank in found.values())


def test_the_rank_is_half_that_of_enemies_and_half_that_of_ways() -> None:
    # a-b are friends, b-c enemies: of three pairs b-c has the product 4, a-b and a-c have 2, and
    # only a-c is joined by a way over a friend to an enemy.
    found = risk("ab", "bc", "abc")
    assert found["a", "c"] == pytest.approx((1 / 3 + 5 / 6) / 2)
    assert found["a", "b"] == pytest.approx((1 / 3 + 1 / 3) / 2)
    assert found["b", "c"] == pytest.approx((5 / 6 + 1 / 3) / 2)


def test_a_rank_becomes_a_chance_around_the_base() -> None:
    assert chance(0.5, 0.04, 0.5) == pytest.approx(0.04)
    assert chance(0.9, 0.04, 0.72) > 0.04 > chance(0.1, 0.04, 0.72)
    ranks = [(place + 0.5) / 1000 for place in range(1000)]
    mean = sum(chance(rank, 0.04, 0.72) for rank in ranks) / len(ranks)
    assert mean == pytest.approx(0.04, rel=0.05)


@pytest.mark.parametrize("rank", [0.0, 1.0])
@pytest.mark.parametrize("told", [0.0, 0.99, 1.0])
def test_the_ends_of_the_scales_are_no_certainty(rank: float, told: float) -> None:
    assert 0 < chance(rank, 0.04, told) < 1
