"""The linear model of `guanxi.analysis.influence`, solved for all draws at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, added_up
from guanxi.analysis.influence import settled

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_PRECISION = 1e-12  # of a draw, which differs from the next by far more


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
        return settled(
            lambda attention: vote + self.followed @ attention, vote, precision=_PRECISION
        )

    def final(self, stance: Floats) -> Floats:
        """Return where opinions end, -1 to 1."""
        own = (1 - self.openness) * stance
        return settled(lambda opinion: own + self.follows @ opinion, stance, precision=_PRECISION)


def opinions(arrows: Arrows, openness: Floats) -> Opinions:
    """Return the model of these arrows; who listens to nobody keeps an own opinion."""
    from scipy.sparse import csr_array  # slow to import

    whole = added_up(arrows.listener, np.abs(arrows.worth), len(openness))
    there = np.where(whole > 0, openness, 0.0)
    reach = there[arrows.listener] * arrows.worth / whole[arrows.listener]
    places = (arrows.listener.astype(np.int32), arrows.heard.astype(np.int32))
    follows = csr_array((reach, places), shape=(len(openness), len(openness)))
    return Opinions(there, follows, follows.T.tocsr())
