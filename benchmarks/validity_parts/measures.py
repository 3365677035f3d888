"""How well scores agree with known answers, and how sure a mean of that is."""

import itertools
import math
from collections import Counter
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

_DIGITS = 9  # of a score; the rest is noise of the arithmetic
_DRAWS = 2000
_TAIL = 0.05  # left out on each side: an interval of 90 %


def concordance(scores: Sequence[float], truth: Sequence[float]) -> float | None:
    """The probability that scores order two as the truth does, equal scores counted half.

    None where the truth tells nobody from anybody. For truths of 0 and 1 it is the AUC.
    """
    told = np.asarray(scores, dtype=np.float64).round(_DIGITS)
    known = np.asarray(truth, dtype=np.float64)
    levels = [np.sort(told[known == level]) for level in np.unique(known)]
    wins = pairs = 0.0
    for lower, higher in itertools.combinations(levels, 2):
        below = np.searchsorted(lower, higher, side="left") + np.searchsorted(
            lower, higher, side="right"
        )
        wins += float(below.sum()) / 2
        pairs += len(lower) * len(higher)
    return wins / pairs if pairs else None


def right(differences: Sequence[float], truth: Sequence[float]) -> float | None:
    """The part of pairs whose difference points as the truth (above 0: the first) says."""
    points = [
        0.5 if round(difference, _DIGITS) == 0 else float((difference > 0) == (known > 0))
        for difference, known in zip(differences, truth, strict=True)
    ]
    return sum(points) / len(points) if points else None


def adjusted_rand(found: Sequence[Hashable], truth: Sequence[Hashable]) -> float:
    """How far two divisions agree: 1 wholly, 0 as chance would (Hubert and Arabie 1985)."""
    together = _pairs(list(zip(found, truth, strict=True)))
    own, known = _pairs(found), _pairs(truth)
    chance = own * known / max(math.comb(len(truth), 2), 1)
    most = (own + known) / 2
    return 1.0 if most == chance else (together - chance) / (most - chance)


def _pairs(labels: Sequence[Hashable]) -> int:
    """How many pairs share a label."""
    return sum(math.comb(count, 2) for count in Counter(labels).values())


def spearman(scores: Sequence[float], truth: Sequence[float]) -> float:
    """The correlation of ranks; 0 where one of the two does not vary."""
    ranks = [
        _ranks(np.asarray(values, dtype=np.float64).round(_DIGITS)) for values in (scores, truth)
    ]
    if min(float(np.std(found)) for found in ranks) == 0:
        return 0.0
    one, other = ((found - found.mean()) / found.std() for found in ranks)
    return float(np.mean(one * other))


def _ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ranks, equals sharing their mean."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    means: NDArray[np.float64] = np.cumsum(count) - (count - 1) / 2
    return means[place]


def interval(values: Sequence[float], seed: int) -> tuple[float, float]:
    """What 90 % of the means lie in when the values are drawn again with replacement."""
    chance = np.random.default_rng(seed)
    drawn = chance.choice(np.asarray(values, dtype=np.float64), (_DRAWS, len(values)))
    low, high = np.quantile(drawn.mean(axis=1), [_TAIL, 1 - _TAIL])
    return float(low), float(high)
