"""Who moves in different circles."""

import numpy as np
import pytest

from guanxi.analysis.apart import apart
from tests.analysis.test_signs import signed


def test_two_circles_with_one_bridge_are_apart() -> None:
    found = apart(signed("ab bc ca de ef fd cd", people="abcdef"))
    assert found[0, 1] < 0.1
    assert found[0, 5] > 0.9


def test_somebody_is_not_apart_from_oneself() -> None:
    assert np.diag(apart(signed("ab bc cd"))) == pytest.approx(np.zeros(4), abs=1e-12)


def test_hostility_does_not_enter() -> None:
    assert np.array_equal(apart(signed("ab bc", "cd")), apart(signed("ab bc")))


def test_nobody_at_all_is_no_problem() -> None:
    assert apart(signed("", people="")).shape == (0, 0)


def test_without_any_tie_all_are_alike() -> None:
    found = apart(signed(""))
    assert np.ptp(found[~np.eye(4, dtype=bool)]) == pytest.approx(0)
