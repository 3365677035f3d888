"""Power over the decision in all draws: votes, being listened to, and what rank alone gives."""

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.draws.measures.measure import bounded, top_part
from guanxi.analysis.draws.solved import Solved
from guanxi.model.evidence import FULL_SCORE


def power(found: Solved) -> Floats:
    """Return decision power."""
    return FULL_SCORE * np.abs(found.share)


def counting_now(found: Solved) -> Floats:
    """Return the part of what counts at the stage of the purchase, 0 where no stage was told."""
    return FULL_SCORE * np.abs(found.now)


def votes(found: Solved) -> Floats:
    """Return the formal vote, in every draw the same; nothing where nobody is known to decide."""
    parts = {} if found.reading.undecided else found.reading.votes.parts
    held = [FULL_SCORE * parts.get(person, 0.0) for person in found.reading.people]
    return np.tile(held, (len(found.share), 1))


def deciders(found: Solved, points: Floats) -> Flags:
    """Return the decision makers, whom votes alone make, in every draw the same."""
    reading = found.reading
    who = frozenset() if reading.undecided else reading.votes.deciders
    deciding = np.array([person in who for person in reading.people], dtype=np.bool_)
    return np.tile(deciding, (len(points), 1))


def influence(found: Solved) -> Floats:
    """Return the part of the share that comes from being heard, or else of all prominence."""
    if found.reading.undecided:
        return FULL_SCORE * found.prominence
    return bounded(FULL_SCORE * (found.share - found.own_vote))


def influencers(found: Solved, points: Floats) -> Flags:
    """Return the top quarter, as far as they move clearly more than an even share."""
    weights = found.reading.account.weights
    enough = FULL_SCORE * found.reading.even_share * weights.influencer_flag
    return top_part(points, weights) & (points >= enough)


def informal(found: Solved) -> Floats:
    """Return informal power in percent of the whole, which the gap compares with rank."""
    return FULL_SCORE * found.gaps.informal


def formal(found: Solved) -> Floats:
    """Return formal authority."""
    return found.authority
