"""Sets of draws as whole numbers: bit `d` is set where something is so in draw `d`."""

from collections.abc import Iterable

import numpy as np

from guanxi.analysis.arrays import Flags


def masks(flags: Flags) -> list[int]:
    """Return, for each column, the set of the draws (rows) in which it is so."""
    packed = np.packbits(flags, axis=0, bitorder="little").T
    return [int.from_bytes(column.tobytes(), "little") for column in packed]


def flags(found: Iterable[int], count: int) -> Flags:
    """Return sets of draws as columns of as many rows as there are draws."""
    length = (count + 7) // 8  # whole bytes
    packed = b"".join(mask.to_bytes(length, "little") for mask in found)
    columns = np.frombuffer(packed, dtype=np.uint8).reshape(-1, length)
    return np.unpackbits(columns, axis=1, count=count, bitorder="little").T.astype(np.bool_)
