"""Amounts shown add up to the value shown."""

import math

from hypothesis import given
from hypothesis import strategies as st

from guanxi.render.amounts import shown_amounts

AMOUNTS = st.lists(st.floats(-100, 100, allow_nan=False), max_size=12)


def test_thirds_are_shown_so_that_they_add_up_to_the_whole() -> None:
    assert shown_amounts([33.4, 33.3, 33.3]) == [34, 33, 33]


def test_the_largest_remainder_is_rounded_up_first() -> None:
    assert shown_amounts([0.6, 0.7, 0.7]) == [0, 1, 1]


def test_equal_remainders_go_to_the_earlier_amount() -> None:
    assert shown_amounts([0.5, 0.5]) == [1, 0]


def test_negative_amounts_add_up_as_well() -> None:
    assert math.fsum(shown_amounts([30.46, -25.57, 20.0], digits=1)) == round(30.46 - 5.57, 1)


def test_a_digit_after_the_point_is_kept() -> None:
    assert shown_amounts([1.25, 1.25], digits=1) == [1.3, 1.2]


def test_nothing_is_shown_of_nothing() -> None:
    assert shown_amounts([]) == []


@given(AMOUNTS)
def test_the_sum_shown_is_the_rounded_sum(amounts: list[float]) -> None:
    assert math.fsum(shown_amounts(amounts)) == round(math.fsum(amounts))


@given(AMOUNTS)
def test_no_amount_is_shown_a_whole_unit_off(amounts: list[float]) -> None:
    shown = shown_amounts(amounts)
    assert all(abs(one - other) <= 1 + 1e-6 for one, other in zip(shown, amounts, strict=True))
