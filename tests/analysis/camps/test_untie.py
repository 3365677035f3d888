"""Knots: the best divisions, that they are best, and that there are no others."""

import itertools
import math
import random

import numpy as np
import pytest
from hypothesis import given

from guanxi.analysis.camps.bound import bound
from guanxi.analysis.camps.knot import Knot, Pair, Sides, knot, two_sides
from guanxi.analysis.camps.search import good_sides, plateau
from guanxi.analysis.camps.untie import MOST_PEOPLE, untied
from tests.analysis.camps.signed import (
    PETERSEN,
    by_trying_all,
    connected,
    everybody_against_everybody,
    hostile,
)

NO_HURRY, LATE = math.inf, -math.inf


def planted(people: int, pairs: int, noise: float) -> dict[Pair, int]:
    """Two camps among so many people, and pairs of whom a part speaks for the opposite."""
    chance = random.Random(7)  # noqa: S311 - an example, not a secret
    sides = {f"p{place:03}": chance.choice([1, -1]) for place in range(people)}
    worths: dict[Pair, int] = {}
    while len(worths) < pairs:
        one, other = sorted(chance.sample(sorted(sides), 2))
        worths[one, other] = sides[one] * sides[other] * (-1 if chance.random() < noise else 1)
    return worths


def told(tied: Knot, sides: Sides) -> dict[str, int]:
    """The side of each person by name, the first person on side 1."""
    return {one: int(side * sides[0]) for one, side in zip(tied.people, sides, strict=True)}


@given(connected())
def test_all_best_divisions_of_a_small_knot_are_found_and_no_others(
    worths: dict[Pair, int],
) -> None:
    least, divisions = by_trying_all(worths)
    tied = knot(worths)
    answer = untied(tied, NO_HURRY, 64)
    assert answer.contradicted * tied.unit == answer.least * tied.unit == least
    assert answer.proven
    assert answer.complete
    found = [told(tied, sides) for sides in answer.divisions]
    assert sorted(map(str, found)) == sorted(map(str, divisions))


@given(connected())
def test_a_bound_is_never_above_the_best(worths: dict[Pair, int]) -> None:
    tied = knot(worths)
    shown = bound(tied, np.ones(tied.size, dtype=np.int8), NO_HURRY)
    assert shown.least * tied.unit <= by_trying_all(worths)[0]


@pytest.mark.parametrize("count", range(3, 10))
def test_where_all_are_at_odds_half_against_half_is_best(count: int) -> None:
    answer = untied(knot(hostile(everybody_against_everybody(count))), NO_HURRY, 1)
    assert answer.contradicted == (count - 1) ** 2 // 4
    assert answer.proven


@pytest.mark.parametrize("length", range(3, 9))
def test_a_circle_of_the_hostile_leaves_one_out_if_it_is_odd(length: int) -> None:
    people = [f"p{place}" for place in range(length)]
    circle = itertools.pairwise([*people, people[0]])
    answer = untied(knot(hostile(circle)), NO_HURRY, 99)
    assert (answer.contradicted, answer.proven, answer.complete) == (length % 2, True, True)
    assert len(answer.divisions) == (length if length % 2 else 1)


def test_the_petersen_graph_keeps_three_hostile_pairs_together() -> None:
    answer = untied(knot(hostile(PETERSEN)), NO_HURRY, 1)
    assert (answer.contradicted, answer.least) == (3, 3)


def test_two_camps_among_many_are_found_in_spite_of_noise() -> None:
    answer = untied(knot(planted(120, 480, 0.05)), NO_HURRY, 5)
    assert answer.proven
    assert answer.contradicted <= 480 * 0.1


def test_no_more_divisions_are_returned_than_asked_for() -> None:
    answer = untied(knot(hostile(everybody_against_everybody(6))), NO_HURRY, 4)
    assert len(answer.divisions) == len({str(sides) for sides in answer.divisions}) == 4
    assert not answer.complete


def test_a_single_best_division_is_known_to_be_the_only_one() -> None:
    worths = {("a", "b"): 3, ("b", "c"): 3, ("a", "c"): -1}
    answer = untied(knot(worths), NO_HURRY, 1)
    assert (len(answer.divisions), answer.complete) == (1, True)


def test_without_time_the_answer_is_good_and_says_that_nothing_is_proven() -> None:
    answer = untied(knot(hostile(everybody_against_everybody(5))), LATE, 5)
    assert (answer.contradicted, answer.least) == (4, 0)
    assert not answer.proven
    assert not answer.complete


def test_beyond_the_limit_only_the_circles_prove_anything() -> None:
    people = MOST_PEOPLE + 10
    answer = untied(knot(planted(people, 4 * people, 0.02)), NO_HURRY, 1)
    assert 0 < answer.least <= answer.contradicted <= 4 * people * 0.04
    assert not answer.complete


@given(connected())
def test_every_division_of_a_plateau_is_as_good_and_another(worths: dict[Pair, int]) -> None:
    tied = knot(worths)
    level = plateau(tied, good_sides(tied), 20)
    assert {tied.contradicted(sides) for sides in level} == {tied.contradicted(level[0])}
    assert len({str(told(tied, sides)) for sides in level}) == len(level)


def test_weights_of_one_unit_are_told_in_it() -> None:
    tied = knot({("a", "b"): 600, ("b", "c"): -900})
    assert (tied.unit, tied.worth.tolist()) == (300, [2, -3])


def test_two_sides_follow_from_who_is_together() -> None:
    together = {("a", "b"): True, ("b", "c"): False, ("d", "e"): False}
    assert two_sides(together) == {"a": 1, "b": 1, "c": -1, "d": 1, "e": -1}
    assert two_sides({**together, ("a", "c"): True}) is None
