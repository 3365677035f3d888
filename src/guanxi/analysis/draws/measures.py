"""The scores and their roles in all draws, by the same rules as in `guanxi.analysis.scores`.

A score without a row here has no interval. Informal power stands here besides, because no score
of its own shows it.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from guanxi.analysis.draws.arrays import Flags, Floats
from guanxi.analysis.draws.solved import Solved
from guanxi.analysis.scores.table import SCORES
from guanxi.model.evidence import FULL_SCORE
from guanxi.table import Table
from guanxi.weights import Weights

_NOISE = 1e-9  # equals may differ by the rounding of their sums


def _nobody(found: Solved, points: Floats) -> Flags:
    """Return nobody: the bearers of a score that leads to no role."""
    return np.zeros((len(points), len(found.reading.people)), dtype=np.bool_)


@dataclass(frozen=True, slots=True)
class DrawnMeasure:
    """A score by its name: its points in each draw, and who bears its role there."""

    name: str
    points: Callable[[Solved], Floats]
    bearers: Callable[[Solved, Floats], Flags] = _nobody


def _power(found: Solved) -> Floats:
    """Return decision power."""
    return FULL_SCORE * np.abs(found.share)


def _deciders(found: Solved, points: Floats) -> Flags:
    """Return the decision makers, whom votes alone make, in every draw the same."""
    who = SCORES["decision_power"].bearers(found.reading, {})
    deciding = np.array([person in who for person in found.reading.people], dtype=np.bool_)
    return np.tile(deciding, (len(points), 1))


def _influence(found: Solved) -> Floats:
    """Return the part of the share that comes from being listened to."""
    return _bounded(FULL_SCORE * (found.share - found.own_vote))


def _influencers(found: Solved, points: Floats) -> Flags:
    """Return the top quarter, as far as they move clearly more than an even share."""
    weights = found.reading.account.weights
    enough = FULL_SCORE * found.reading.even_share * weights.influencer_flag
    return _top_part(points, weights) & (points >= enough)


def _championing(found: Solved) -> Floats:
    """Return support times power."""
    return _bounded(FULL_SCORE * np.maximum(found.stance, 0) * found.share)


def _champions(found: Solved, points: Floats) -> Flags:
    """Return who clearly supports us and has the power to carry it."""
    del points  # a small part of a great power is no support
    return _carry_stance(found, 1)


def _blocking(found: Solved) -> Floats:
    """Return opposition times power, and times a veto."""
    against = np.maximum(-found.opinion, 0)
    veto = np.array([person in found.reading.votes.vetoes for person in found.reading.people])
    return _bounded(FULL_SCORE * against * (np.abs(found.share) + veto))


def _blockers(found: Solved, points: Floats) -> Flags:
    """Return who puts much at risk without having told us otherwise, or clearly opposes us."""
    account = found.reading.account
    enough = FULL_SCORE * account.weights.blocker_flag
    told = [account.people[person].support is not None for person in found.reading.people]
    otherwise = np.array(told, dtype=np.bool_) & (found.stance >= 0)
    return ((points >= enough) & ~otherwise) | _carry_stance(found, -1)


def _hidden(found: Solved) -> Floats:
    """Return the surplus of informal power over rank."""
    return _bounded(found.reading.account.weights.gap_show * found.gaps.surplus)


def _hidden_holders(found: Solved, points: Floats) -> Flags:
    """Return who has a clear surplus and stands in the top quarter of informal power."""
    del points  # they are cut off, the surplus is not
    weights = found.reading.account.weights
    top = _top_part(found.gaps.informal, weights)
    return top & (found.gaps.surplus >= weights.gap_flag)


def _hollow(found: Solved) -> Floats:
    """Return the want of informal power under rank."""
    return _bounded(-found.reading.account.weights.gap_show * found.gaps.surplus)


def _figureheads(found: Solved, points: Floats) -> Flags:
    """Return who clearly lacks informal power and stands in the top quarter of formal rank.

    Holders whom we do not know are left out, and so is who is known to hold the vote.
    """
    del points  # they are cut off, the surplus is not
    account, votes = found.reading.account, found.reading.votes
    voting = frozenset() if votes.assumed else votes.deciders
    known = [
        person not in voting and not account.people[person].placeholder
        for person in found.reading.people
    ]
    formal = found.gaps.formal - np.min(found.gaps.formal, axis=1, initial=np.inf, keepdims=True)
    top = np.zeros(formal.shape, dtype=np.bool_)
    top[:, known] = _top_part(formal[:, known], account.weights)
    return top & (found.gaps.surplus <= -account.weights.gap_flag)


def _informal(found: Solved) -> Floats:
    """Return informal power in percent of the whole, which the gap compares with rank."""
    return FULL_SCORE * found.gaps.informal


def _formal(found: Solved) -> Floats:
    """Return formal authority."""
    return found.authority


def _bounded(points: Floats) -> Floats:
    """Return points kept on the scale that is shown."""
    return np.clip(points, 0.0, FULL_SCORE)


def _carry_stance(found: Solved, sign: int) -> Flags:
    """Return who clearly supports (`sign` 1) or opposes (-1) us, with power to match."""
    weights = found.reading.account.weights
    enough = found.reading.even_share * weights.stance_flag
    return (sign * found.stance >= weights.clear_stance) & (found.share >= enough)


def _top_part(values: Floats, weights: Weights) -> Flags:
    """Return whose value is among the top quarter's of a draw, as long as it is above 0."""
    size = values.shape[1]
    if not size:
        return np.zeros(values.shape, dtype=np.bool_)
    count = max(math.floor(size * (1 - weights.top_quarter)), 1)
    least = np.sort(values, axis=1)[:, [size - count]]
    return (values >= least - _NOISE) & (values > 0)


DRAWN_MEASURES: Table[DrawnMeasure] = Table(
    "drawn measure",
    DrawnMeasure("decision_power", _power, _deciders),
    DrawnMeasure("influencer", _influence, _influencers),
    DrawnMeasure("champion", _championing, _champions),
    DrawnMeasure("blocker", _blocking, _blockers),
    DrawnMeasure("hidden_power_holder", _hidden, _hidden_holders),
    DrawnMeasure("figurehead", _hollow, _figureheads),
    DrawnMeasure("formal_authority", _formal),
    DrawnMeasure("informal_power", _informal),
)
