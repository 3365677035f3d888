"""How widely the support of people whom nobody asked may lie around where they seem to stand."""

from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.reading import Reading
from guanxi.analysis.stance import leanings
from guanxi.model.person import STRONGEST_SUPPORT


@dataclass(frozen=True, slots=True)
class Guess:
    """Where each person would stand if nobody had asked, and how widely that may miss (-2 to 2)."""

    support: Floats
    spread: Floats


def guessed_support(reading: Reading) -> Guess:
    """Return a guess for everybody, neutral and wide where nobody close was asked.

    What is known of those close narrows the spread as far as it reaches.
    """
    weights = reading.account.weights
    found = leanings(reading.account)
    stance = np.array([found[person].stance for person in reading.people], dtype=np.float64)
    reach = np.array([found[person].reach for person in reading.people], dtype=np.float64)
    narrowing = weights.unknown_spread - weights.guess_spread
    return Guess(
        support=STRONGEST_SUPPORT * stance, spread=weights.unknown_spread - narrowing * reach
    )
