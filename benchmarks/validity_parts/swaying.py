"""Ways in which people sway each other, for systems whose truth is known because it was made up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Places = NDArray[np.intp]

ROUNDS = 25
DAYS = 10  # of talk until the decision of gossip; before the votes of yes or no count
MEETS = 0.5  # probability of a talk on a day
DOUBT = 0.3  # how far a yes or no may miss what weighs more
CONFIDENCE = 1.0  # how far apart two opinions may be for one to be heard at all


@dataclass(frozen=True, slots=True)
class System:
    """Who truly sways whom: an arrow from `listener` to `heard`, of a weight from -1 to 1.

    The weights of one listener add up to 1 without their signs. Person 0 is the head of all,
    `boss` says who stands above everybody else.
    """

    listener: Places
    heard: Places
    weight: Array
    openness: Array
    boss: Places
    deciders: Places

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self.openness)

    def summed(self, values: Array) -> Array:
        """Add up a value for each arrow by listener, in every row; everybody has an arrow."""
        first = np.searchsorted(self.listener, np.arange(self.size))
        found: Array = np.add.reduceat(values, first, axis=1)
        return found


Swaying = Callable[[System, Array, int], Array]
"""From stances (a row for each background, twice) and a seed to the opinions at the end.

Chance is the same in both halves of the rows, so that only stances make a difference.
"""


def mixing(system: System, stances: Array, seed: int) -> Array:
    """Friedkin and Johnsen 1990: all take the mean of their own stance and what they hear."""
    del seed
    opinions = stances
    for _ in range(ROUNDS):
        swayed = system.summed(system.weight * opinions[:, system.heard])
        opinions = system.openness * swayed + (1 - system.openness) * stances
    return opinions


def gossip(system: System, stances: Array, seed: int) -> Array:
    """Deffuant 2000: chance says who meets whom, one moves half the way, and time runs out."""
    chance = np.random.default_rng(seed)
    opinions, rows = stances, np.arange(len(stances))[:, np.newaxis]
    reached = np.cumsum(np.abs(system.weight))
    for _ in range(DAYS):
        drawn = np.arange(system.size) + chance.random((len(stances) // 2, system.size))
        arrow = np.searchsorted(reached[:-1], np.tile(drawn, (2, 1)), side="right")
        meets = np.tile(chance.random(drawn.shape) < MEETS, (2, 1))
        said = np.sign(system.weight)[arrow] * opinions[rows, system.heard[arrow]]
        moved = opinions + system.openness * (said - opinions) / 2
        opinions = np.where(meets, moved, opinions)
    return opinions


def confidence(system: System, stances: Array, seed: int) -> Array:
    """Hegselmann and Krause 2002: only those are heard whose opinion is not too far away."""
    del seed
    opinions = stances
    for _ in range(ROUNDS):
        heard = opinions[:, system.heard]
        near = np.abs(heard - opinions[:, system.listener]) <= CONFIDENCE
        worth = np.where(near, system.weight, 0.0)
        whole = system.summed(np.abs(worth))
        swayed = system.summed(worth * heard) / np.where(whole > 0, whole, 1)
        part = np.where(whole > 0, system.openness, 0.0)
        opinions = part * swayed + (1 - part) * stances
    return opinions


def yes_or_no(system: System, stances: Array, seed: int) -> Array:
    """Granovetter 1978, with doubts: all say yes or no; the mean of the later days counts."""
    chance = np.random.default_rng(seed)
    sides, later = np.sign(stances), np.zeros_like(stances)
    for number in range(ROUNDS):
        swayed = system.summed(system.weight * sides[:, system.heard])
        doubts = np.tile(chance.logistic(0, DOUBT, (len(stances) // 2, system.size)), (2, 1))
        wanted = system.openness * swayed + (1 - system.openness) * stances + doubts
        sides = np.where(wanted > 0, 1.0, -1.0)
        later += sides if number >= DAYS else 0
    return later / (ROUNDS - DAYS)


GENERATORS: Mapping[str, Swaying] = {
    "mixing": mixing,
    "gossip": gossip,
    "confidence": confidence,
    "yes or no": yes_or_no,
}
