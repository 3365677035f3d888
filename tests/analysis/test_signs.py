"""The sign of a tie that is known without it."""

import math

import numpy as np
import pytest

from guanxi.analysis.signs import FITTED, SIGNS, evidence, friendly_chance
from guanxi.graph import SocialGraph, social_graph
from tests.model.making import account_with, somebody, sure_tie


def signed(friends: str, enemies: str = "", people: str = "abcd") -> SocialGraph:
    """The graph in which "ab" means that a is friend (listens to) or enemy of b."""
    friendly = [sure_tie(pair[1], "advises", pair[0]) for pair in friends.split()]
    hostile = [sure_tie(pair[0], "hostile_to", pair[1]) for pair in enemies.split()]
    return social_graph(account_with([somebody(one) for one in people], [*friendly, *hostile]))


def told(graph: SocialGraph, pair: tuple[str, str]) -> dict[str, float]:
    """What each sign says of a pair."""
    return dict(zip(SIGNS, evidence(graph, [pair])[0].tolist(), strict=True))


def test_nothing_known_speaks_neither_for_nor_against() -> None:
    assert set(told(signed(""), ("a", "b")).values()) == {0.0}


def test_each_sign_is_the_logarithm_of_odds() -> None:
    found = told(signed("ac cb", "da"), ("a", "b"))
    assert found["everybody"] == pytest.approx(math.log(3 / 2))  # 2 + 1 against 1 + 1
    assert found["two steps"] == pytest.approx(math.log(2))  # one way, both friendly
    assert found["three steps"] == 0
    # a names one friend beside ten ties that are as friendly as everybody's, three of five.
    assert found["given"] == pytest.approx(math.log(7 / 4) - math.log(3 / 2))


def test_the_enemy_of_an_enemy_is_likelier_a_friend_than_the_enemy_of_a_friend() -> None:
    graph = signed("ad", "ac cb db")
    assert told(signed("", "ac cb"), ("a", "b"))["two steps"] == pytest.approx(math.log(2))
    assert told(signed("ad", "db"), ("a", "b"))["two steps"] == pytest.approx(-math.log(2))
    assert told(graph, ("a", "b"))["two steps"] == 0


def test_what_comes_back_counts_and_the_tie_itself_does_not() -> None:
    assert told(signed("ba"), ("a", "b"))["returned"] == 1
    assert told(signed("", "ba"), ("a", "b"))["returned"] == -1
    assert told(signed("ab"), ("a", "b"))["returned"] == 0


def test_more_of_one_sign_outweighs_less_of_the_other() -> None:
    ties = [sure_tie("a", "advises", "b", 0.2), sure_tie("b", "hostile_to", "a", 0.9)]
    graph = social_graph(account_with([somebody("a"), somebody("b")], ties))
    assert told(graph, ("a", "b"))["returned"] == -1


def test_chances_lie_between_0_and_1_and_follow_the_evidence() -> None:
    graph = signed("ac cb bc", "ad db")
    chances = friendly_chance(graph, [("a", "b"), ("c", "d")])
    assert all(0 < chance < 1 for chance in chances.values())
    odds = FITTED.intercept + evidence(graph, [("a", "b")])[0] @ np.array(FITTED.coefficients)
    assert chances["a", "b"] == pytest.approx(1 / (1 + math.exp(-odds)))


def test_nothing_asked_is_nothing_answered() -> None:
    assert friendly_chance(signed("ab"), []) == {}


def test_every_sign_has_a_coefficient_with_a_source() -> None:
    assert len(FITTED.coefficients) == len(SIGNS)
    assert "fit_signs" in FITTED.source.reference
