"""How a score is computed in all draws at once, and what several of them need for it."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.draws.solved import Solved
from guanxi.model.evidence import FULL_SCORE
from guanxi.weights import Weights

_NOISE = 1e-9  # equals may differ by the rounding of their sums


def nobody(found: Solved, points: Floats) -> Flags:
    """Return nobody: the bearers of a score that leads to no role."""
    return np.zeros((len(points), len(found.reading.people)), dtype=np.bool_)


@dataclass(frozen=True, slots=True)
class DrawnMeasure:
    """A score by its name: its points in each draw, and who bears its role there."""

    name: str
    points: Callable[[Solved], Floats]
    bearers: Callable[[Solved, Floats], Flags] = nobody


def bounded(points: Floats) -> Floats:
    """Return points kept on the scale that is shown."""
    return np.clip(points, 0.0, FULL_SCORE)


def top_part(values: Floats, weights: Weights) -> Flags:
    """Return whose value is among the top quarter's of a draw, as long as it is above 0."""
    size = values.shape[1]
    if not size:
        return np.zeros(values.shape, dtype=np.bool_)
    count = max(math.floor(size * (1 - weights.top_quarter)), 1)
    least = np.sort(values, axis=1)[:, [size - count]]
    return (values >= least - _NOISE) & (values > 0)
