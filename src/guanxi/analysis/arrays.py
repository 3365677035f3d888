"""Arrays, and ties as arrays: several accounts of the same people side by side, as draws are.

Person `p` of account `d` stands at place `d * size + p`. No arrow leads from one account into
another, so one pass over the arrows is a pass over all accounts.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Arrows:
    """Who listens to whom in which account, by places, and what each arrow is worth."""

    listener: Ints
    heard: Ints
    worth: Floats


def added_up(places: Ints, amounts: Floats, size: int) -> Floats:
    """Return the sum of the amounts at each of `size` places."""
    return np.asarray(np.bincount(places, amounts, minlength=size), dtype=np.float64)


def ratio(values: Floats, whole: Floats) -> Floats:
    """Return values as parts of a whole, 0 where there is none."""
    return np.asarray(values / np.where(whole > 0, whole, np.inf))
