"""Sets of draws as whole numbers."""

import numpy as np
import pytest

from guanxi.analysis.draws.masks import flags, masks


def test_bit_d_stands_for_draw_d() -> None:
    assert masks(np.array([[True, False], [False, False], [True, True]])) == [0b101, 0b100]


@pytest.mark.parametrize("count", [1, 7, 8, 9, 300])
def test_sets_become_columns_again(count: int) -> None:
    columns = np.random.default_rng(1).random((count, 5)) < 0.5
    assert flags(masks(columns), count).tolist() == columns.tolist()


def test_no_sets_are_no_columns() -> None:
    assert flags([], 3).shape == (3, 0)
    assert masks(np.zeros((3, 0), dtype=np.bool_)) == []
