"""How people vote in each draw: by where their opinion has ended."""

from collections.abc import Sequence

import numpy as np

from guanxi.analysis.ballot import Flags
from guanxi.analysis.draws.solved import Solved

_STREAM = 1  # of chance, apart from that of the draws


def votes_for_us(found: Solved, voters: Sequence[str], seed: int) -> Flags:
    """Return whether each of the voters (columns) votes as we wish in each draw (rows).

    An opinion is not yet a vote: on the day it wobbles (seeded), so that who has a strong opinion
    is sure to follow it, and who has none may do the one or the other.
    """
    places = {person: place for place, person in enumerate(found.reading.people)}
    opinion = found.opinion[:, [places[voter] for voter in voters]]
    chance = np.random.default_rng([seed, _STREAM])
    wobble = found.reading.account.weights.vote_wobble
    return np.asarray(opinion + wobble * chance.standard_normal(opinion.shape) > 0)
