"""Amounts rounded for show so that they still add up to the value shown."""

import math
from collections.abc import Sequence


def shown_amounts(amounts: Sequence[float], digits: int = 0) -> list[float]:
    """Round amounts so that their sum is the rounded sum (largest remainder first).

    Equal remainders go to the earlier amount.
    """
    unit = 10.0**-digits
    floors = [math.floor(amount / unit + _NOISE) for amount in amounts]
    missing = round(math.fsum(amounts) / unit) - sum(floors)
    by_remainder = sorted(
        range(len(amounts)), key=lambda place: (floors[place] - amounts[place] / unit, place)
    )
    for place in by_remainder[:missing]:
        floors[place] += 1
    return [round(whole * unit, digits) + 0.0 for whole in floors]


_NOISE = 1e-9
