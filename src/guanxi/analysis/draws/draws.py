"""The account drawn many times over: each tie kept with its confidence, missed ties put back.

Seeded, so the same account and seed give the same numbers to the last bit.
"""

import numpy as np

from guanxi.analysis.draws.chance import drawn
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.solved import solved
from guanxi.analysis.draws.summary import summary
from guanxi.analysis.reading import Reading
from guanxi.model.uncertainty import Uncertainty


def draws(reading: Reading, *, count: int = 300, seed: int = 0) -> Uncertainty:
    """Return how sure all scores, roles and the outcome are, from `count` draws (at least 1)."""
    given = givens(reading)
    supposed = drawn(given, count, np.random.default_rng(seed))
    return summary(given, supposed, solved(given, supposed), seed)
