"""Who stands between others, in the way to them, or between two fires, in all draws."""

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, ratio
from guanxi.analysis.draws.measures.measure import bounded, top_part
from guanxi.analysis.draws.solved import Solved
from guanxi.model.evidence import FULL_SCORE
from guanxi.model.vocabulary import Role


def brokering(found: Solved) -> Floats:
    """Return the mean of the views of standing between others that are known."""
    between = found.brokering
    views = np.array([between.shortest, between.every, between.across, between.parted])
    known = ~np.isnan(views)
    total = np.sum(np.where(known, views, 0.0), axis=0)
    return np.asarray(FULL_SCORE * total / np.sum(known, axis=0))


def brokers(found: Solved, points: Floats) -> Flags:
    """Return the top quarter, as far as much passes through them."""
    weights = found.reading.account.weights
    return top_part(points, weights) & (points >= FULL_SCORE * weights.broker_flag)


def keeping(found: Solved) -> Floats:
    """Return what was told of keeping the gate, and what the ways show."""
    account = found.reading.account
    told = np.array([
        Role.GATEKEEPER in account.people[person].roles for person in found.reading.people
    ])  # fmt: skip
    inward = np.nan_to_num(found.brokering.inward)
    by_ways = account.weights.gatekeeper_inward * inward + found.cut_off
    return bounded(FULL_SCORE * (account.weights.gatekeeper_told * told + by_ways))


def keepers(found: Solved, points: Floats) -> Flags:
    """Return who controls much of the access."""
    return points >= FULL_SCORE * found.reading.account.weights.gatekeeper_flag


def contesting(found: Solved) -> Floats:
    """Return the smaller side of those who react to each, as a part of both."""
    sides = found.reactions
    return FULL_SCORE * ratio(np.minimum(sides.heard, sides.opposed), sides.heard + sides.opposed)


def contested(found: Solved, points: Floats) -> Flags:
    """Return whose smaller side is a good part of all, with several people on each."""
    weights, sides = found.reading.account.weights, found.reactions
    fewest = np.minimum(sides.listeners, sides.opponents)
    enough = points >= FULL_SCORE * weights.contested_flag
    return enough & (fewest >= weights.contested_people)
