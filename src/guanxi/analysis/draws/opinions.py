"""The linear model of `guanxi.analysis.influence`, solved for all draws at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.draws.arrays import Floats, added_up
from guanxi.analysis.draws.arrows import Arrows

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_PRECISION = 1e-12
_MOST_STEPS = 5000


@dataclass(frozen=True, slots=True)
class Opinions:
    """How far everybody follows whom in each draw; all vectors hold one number a place.

    `followed` times a vector is what each takes over from those listened to.
    """

    openness: Floats
    follows: "csr_array[np.float64]"
    followed: "csr_array[np.float64]"

    def attention(self, vote: Floats) -> Floats:
        """Return how much of the decision reaches each place."""
        return _settled(lambda attention: vote + self.followed @ attention, vote)

    def final(self, stance: Floats) -> Floats:
        """Return where opinions end, -1 to 1."""
        own = (1 - self.openness) * stance
        return _settled(lambda opinion: own + self.follows @ opinion, stance)


def opinions(arrows: Arrows, openness: Floats) -> Opinions:
    """Return the model of these arrows; who listens to nobody keeps an own opinion."""
    from scipy.sparse import csr_array  # slow to import

    whole = added_up(arrows.listener, np.abs(arrows.worth), len(openness))
    there = np.where(whole > 0, openness, 0.0)
    reach = there[arrows.listener] * arrows.worth / whole[arrows.listener]
    places = (arrows.listener.astype(np.int32), arrows.heard.astype(np.int32))
    follows = csr_array((reach, places), shape=(len(openness), len(openness)))
    return Opinions(there, follows, follows.T.tocsr())


def _settled(step: Callable[[Floats], Floats], start: Floats) -> Floats:
    """Repeat a contracting step until nothing changes (a Neumann series)."""
    before = start
    for _ in range(_MOST_STEPS):
        after = step(before)
        if np.max(np.abs(after - before), initial=0.0) <= _PRECISION:
            return after
        before = after
    return before
