"""Who is heard and opposed in each draw."""

import numpy as np

from guanxi.analysis.arrays import Arrows
from guanxi.analysis.draws.reactions import reactions


def test_both_sides_are_added_up_and_counted_in_each_draw() -> None:
    # Two draws of three people: 1 and 2 hear 0 in the first; in the second 0 opposes 2.
    heard = Arrows(np.array([1, 2]), np.array([0, 0]), np.array([0.5, 0.25]))
    opposed = Arrows(np.array([3]), np.array([5]), np.array([0.7]))
    found = reactions(heard, opposed, (2, 3))
    assert found.heard.tolist() == [[0.75, 0, 0], [0, 0, 0]]
    assert found.listeners.tolist() == [[2, 0, 0], [0, 0, 0]]
    assert found.opposed.tolist() == [[0, 0, 0], [0, 0, 0.7]]
    assert found.opponents.tolist() == [[0, 0, 0], [0, 0, 1]]
