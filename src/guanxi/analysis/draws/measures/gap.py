"""What the chart hides, in all draws: more or less informal power than rank explains."""

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.draws.measures.measure import bounded, top_part
from guanxi.analysis.draws.solved import Solved


def hidden(found: Solved) -> Floats:
    """Return the surplus of informal power over rank."""
    return bounded(found.reading.account.weights.gap_show * found.gaps.surplus)


def hidden_holders(found: Solved, points: Floats) -> Flags:
    """Return who has a clear surplus and stands in the top quarter of informal power."""
    del points  # they are cut off, the surplus is not
    weights = found.reading.account.weights
    return top_part(found.gaps.informal, weights) & (found.gaps.surplus >= weights.gap_flag)


def hollow(found: Solved) -> Floats:
    """Return the want of informal power under rank."""
    return bounded(-found.reading.account.weights.gap_show * found.gaps.surplus)


def figureheads(found: Solved, points: Floats) -> Flags:
    """Return who clearly lacks informal power and stands in the top quarter of formal rank.

    Holders whom we do not know are left out, and so is who is known to hold the vote.
    """
    del points  # they are cut off, the surplus is not
    account, voting = found.reading.account, found.reading.told_to_decide
    known = [
        person not in voting and not account.people[person].placeholder
        for person in found.reading.people
    ]
    formal = found.gaps.formal - np.min(found.gaps.formal, axis=1, initial=np.inf, keepdims=True)
    top = np.zeros(formal.shape, dtype=np.bool_)
    top[:, known] = top_part(formal[:, known], account.weights)
    return top & (found.gaps.surplus <= -account.weights.gap_flag)
