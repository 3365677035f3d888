"""Who may clash next."""

import numpy as np
import pytest

from guanxi.analysis.clash import clash
from tests.analysis.test_signs import signed


def risk(friends: str, enemies: str, people: str = "abcdef") -> dict[tuple[str, str], float]:
    """The risk of each pair."""
    found = clash(signed(friends, enemies, people))
    return {
        (one, other): float(found[place, further])
        for place, one in enumerate(people)
        for further, other in enumerate(people)
    }


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
    found = clash(signed("ab bc"))
    assert np.ptp(found) == 0
    assert found[0, 1] == pytest.approx(0.5)


def test_risk_is_the_same_either_way_round_and_within_0_and_1() -> None:
    found = clash(signed("ab cd", "bc da ac"))
    assert np.array_equal(found, found.T)
    assert found.min() >= 0
    assert found.max() <= 1
