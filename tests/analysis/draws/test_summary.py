"""Ranks and places among the first, equals treated alike."""

import numpy as np

from guanxi.analysis.draws.summary import ranks


def test_most_points_rank_first_in_each_draw() -> None:
    assert ranks(np.array([[5.0, 9.0, 7.0], [3.0, 2.0, 1.0]])).tolist() == [[3, 1, 2], [1, 2, 3]]


def test_equals_stand_at_their_mean_rank() -> None:
    assert ranks(np.array([[4.0, 4.0, 9.0, 0.0, 0.0, 0.0]])).tolist() == [[2.5, 2.5, 1, 5, 5, 5]]
