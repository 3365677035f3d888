"""How agreement is measured, on examples worked out by hand."""

import numpy as np
import pytest

from benchmarks.validity_parts.measures import (
    adjusted_rand,
    concordance,
    interval,
    right,
    spearman,
)


def test_concordance_counts_pairs_in_the_right_order_and_equals_half() -> None:
    # (1, 2) right, (1, 3) right, (2, 3) equal.
    assert concordance([0.1, 0.5, 0.5], [1, 2, 3]) == pytest.approx(2.5 / 3)


def test_concordance_is_not_known_where_the_truth_tells_nobody_apart() -> None:
    assert concordance([1, 2], [1, 1]) is None


def test_a_difference_that_is_noise_counts_as_equal() -> None:
    assert concordance([0.3, 0.1 + 0.2], [0, 1]) == 0.5
    assert right([0.1 + 0.2 - 0.3], [1]) == 0.5


def test_shuffled_truth_is_agreed_with_as_by_chance() -> None:
    chance = np.random.default_rng(0)
    marks = [
        concordance(chance.random(30).tolist(), chance.integers(0, 3, 30).tolist())
        for _ in range(100)
    ]
    assert np.mean([mark for mark in marks if mark is not None]) == pytest.approx(0.5, abs=0.05)


def test_of_two_people_the_right_one_is_above() -> None:
    assert right([0.5, -0.5, 0.2], [1, 1, 0]) == pytest.approx(1 / 3)


def test_the_same_groups_under_other_names_agree_wholly() -> None:
    assert adjusted_rand(["x", "x", "y", "y"], ["1", "1", "2", "2"]) == 1


def test_crossed_groups_agree_less_than_chance() -> None:
    # No pair is together in both; 2 pairs in each, of 6: (0 - 4/6) / (2 - 4/6).
    assert adjusted_rand(["x", "x", "y", "y"], ["1", "2", "1", "2"]) == pytest.approx(-0.5)


def test_spearman_is_the_correlation_of_ranks() -> None:
    assert spearman([1, 10, 100], [1, 2, 3]) == pytest.approx(1)
    assert spearman([1, 2, 3, 4], [1, 2, 4, 3]) == pytest.approx(0.8)
    assert spearman([5, 5, 5], [1, 2, 3]) == 0


def test_an_interval_holds_the_mean_and_is_the_same_each_time() -> None:
    low, high = interval([0.5, 0.7, 0.9, 1.0], seed=3)
    assert 0.5 <= low < 0.775 < high <= 1.0
    assert interval([0.5, 0.7, 0.9, 1.0], seed=3) == (low, high)
