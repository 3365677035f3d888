"""The arrays that draws are made of."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Flags = NDArray[np.bool_]


def added_up(places: Ints, amounts: Floats, size: int) -> Floats:
    """Return the sum of the amounts at each of `size` places."""
    return np.asarray(np.bincount(places, amounts, minlength=size), dtype=np.float64)
