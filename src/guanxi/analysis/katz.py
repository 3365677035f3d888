"""Listening passed on: being heard by those who are heard (Katz 1953), in many accounts at once."""

from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Floats, Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_FORCE = 0.5  # of the largest at which what is passed on along circles still dies away
_STEPS = 1000
_PRECISION = 1e-12


def passed_on(listener: Ints, heard: Ints, worth: Floats, shape: tuple[int, int]) -> Floats:
    """Return what each arrow passes on to the one heard, half as much at each further step.

    The accounts stand side by side, so many people each (`shape`).
    """
    from scipy.sparse import csr_array  # slow to import

    if not len(worth):
        return np.zeros(0)
    places = (heard.astype(np.int32), listener.astype(np.int32))
    passing = csr_array((worth, places), shape=(shape[0] * shape[1],) * 2)
    circling, strongest = _growth(passing, shape), np.zeros(shape[0])
    np.maximum.at(strongest, listener // shape[1], worth)
    limit = np.maximum(circling, strongest)
    part = np.repeat(_FORCE / np.where(limit > 0, limit, 1), shape[1])
    reached = np.ones(len(part))
    for _ in range(_STEPS):
        further: Floats = np.asarray(passing @ reached)
        after = 1 + part * further
        if np.max(np.abs(after - reached)) <= _PRECISION * np.max(after):
            break
        reached = after
    return np.asarray(part[listener] * worth * reached[listener])


def _growth(passing: "csr_array[np.float64]", shape: tuple[int, int]) -> Floats:
    """Return each account's spectral radius: how much circles multiply what passes along them.

    By powers of the matrix with everybody's own value added, which lets no circle swing.
    """
    vector = np.full(shape, 1 / shape[1])
    growth = np.zeros(shape[0])
    for _ in range(_STEPS):
        after = vector + (passing @ vector.ravel()).reshape(shape)
        total = after.sum(axis=1)
        vector = after / total[:, np.newaxis]
        if np.all(np.abs(total - 1 - growth) <= _PRECISION * total):
            break
        growth = total - 1
    return growth
