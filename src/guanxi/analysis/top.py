"""Who stands in the top quarter of a score."""

import math
from collections.abc import Mapping

from guanxi.model.evidence import Score
from guanxi.weights import Weights

_NOISE = 1e-9  # equals may differ by the rounding of their sums


def top_quarter(scores: Mapping[str, Score], weights: Weights) -> frozenset[str]:
    """Return the people in the top quarter (at least one), equals of the last one included."""
    return top_part({person: score.points for person, score in scores.items()}, weights)


def top_part(values: Mapping[str, float], weights: Weights) -> frozenset[str]:
    """Return whose value is among the top quarter's, as long as it is above 0."""
    if not values:
        return frozenset()
    count = max(math.floor(len(values) * (1 - weights.top_quarter)), 1)
    least = sorted(values.values(), reverse=True)[count - 1]
    return frozenset(key for key, value in values.items() if value >= least - _NOISE and value > 0)
