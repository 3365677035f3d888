"""What is left to chance: which ties there really are, how strong, and who stands where."""

from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.missed import Missed, missed_ties, nothing_missed
from guanxi.model.person import STRONGEST_SUPPORT

_EXACT_UP_TO = 100  # people; beyond, so many pivots stand for all of them
_PIVOTS = 20


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is supposed in each draw: a row a draw, a column a tie, an assumption or a person.

    `worth` is what a tie counts, 0 where it is not kept; `assumed` multiplies assumed listening;
    `support` runs from -2 to 2; `pivots` are the people from whom betweenness is measured.
    """

    kept: Flags
    worth: Floats
    assumed: Floats
    support: Floats
    pivots: Ints
    missed: Missed

    @property
    def count(self) -> int:
        """How many draws there are."""
        return len(self.kept)

    def between(self, begin: int, end: int) -> "Drawn":
        """Return the draws from `begin` on and before `end`."""
        some = slice(begin, end)
        return Drawn(
            kept=self.kept[some],
            worth=self.worth[some],
            assumed=self.assumed[some],
            support=self.support[some],
            pivots=self.pivots[some],
            missed=self.missed.between(begin, end),
        )


def expected(given: Givens) -> Drawn:
    """Return a single draw without chance, in which all is as the scores take it to be."""
    ties = given.ties
    return Drawn(
        kept=np.ones((1, len(ties.all)), dtype=np.bool_),
        worth=(ties.weight * ties.strength * ties.confidence)[np.newaxis],
        assumed=np.ones((1, len(given.assumed.worth))),
        support=np.nan_to_num(given.support)[np.newaxis],
        pivots=np.arange(given.size)[np.newaxis],
        missed=nothing_missed(),
    )


def drawn(given: Givens, count: int, chance: np.random.Generator) -> Drawn:
    """Return so many draws, each of which could be the truth as far as anybody told."""
    ties, weights = given.ties, given.reading.account.weights
    kept = chance.random((count, len(ties.all))) < ties.confidence
    strength = _jittered(ties.strength, kept.shape, weights.strength_jitter, chance)
    assumed = chance.random((count, len(given.assumed.worth))) < weights.assumed_confidence
    return Drawn(
        kept=kept,
        worth=kept * ties.weight * strength,
        assumed=assumed / (weights.assumed_confidence or 1),  # so that its mean stays 1
        support=_supports(given, count, chance),
        pivots=_pivots(given.size, count, chance),
        missed=missed_ties(given, count, chance),
    )


def _jittered(
    strength: Floats, shape: tuple[int, ...], jitter: float, chance: np.random.Generator
) -> Floats:
    """Return strengths that were told a little too high or too low, never above 1."""
    factor = np.exp(jitter * chance.standard_normal(shape) - jitter**2 / 2)
    return np.minimum(strength * factor, 1.0)


def _supports(given: Givens, count: int, chance: np.random.Generator) -> Floats:
    """Return where people stand: one step beside what was told, or around the guess."""
    shape = (count, given.size)
    slip = given.reading.account.weights.support_slip
    step = np.sign(chance.random(shape) - 1 / 2) * (chance.random(shape) < slip)
    guessed = given.guess.support + given.guess.spread * chance.standard_normal(shape)
    support = np.where(np.isnan(given.support), guessed, given.support + step)
    return np.clip(support, -STRONGEST_SUPPORT, STRONGEST_SUPPORT)


def _pivots(size: int, count: int, chance: np.random.Generator) -> Ints:
    """Return everybody, or other pivots in each draw, so that no unlucky choice lasts."""
    if size <= _EXACT_UP_TO:
        return np.tile(np.arange(size), (count, 1))
    order = chance.permutation(size)
    return order[np.arange(count * _PIVOTS).reshape(count, _PIVOTS) % size]
