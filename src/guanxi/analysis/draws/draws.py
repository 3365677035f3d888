"""The account drawn many times over: each tie kept with its confidence, missed ties put back.

Seeded, so the same account and seed give the same numbers to the last bit.
"""

import numpy as np

from guanxi.analysis.draws.chance import drawn
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.solved import joined, solved
from guanxi.analysis.draws.summary import summary
from guanxi.analysis.reading import Reading
from guanxi.model.uncertainty import Uncertainty

_TIES_AT_ONCE = 250_000  # over all draws of a batch, so that a large account fits into memory


def draws(reading: Reading, *, count: int = 300, seed: int = 0) -> Uncertainty:
    """Return how sure all scores, roles and the outcome are, from `count` draws (at least 1)."""
    given = givens(reading)
    supposed = drawn(given, count, np.random.default_rng(seed))
    length = max(_TIES_AT_ONCE // (len(given.ties.all) + given.size + 1), 1)
    found = joined([
        solved(given, supposed.between(begin, begin + length)) for begin in range(0, count, length)
    ])  # fmt: skip
    return summary(given, supposed, found, seed)
