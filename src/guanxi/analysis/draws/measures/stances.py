"""Who carries the decision for us, tells us, or stands against us, in all draws."""

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.backing import has_stake, speaks_for_us
from guanxi.analysis.draws.measures.measure import bounded
from guanxi.analysis.draws.solved import Solved
from guanxi.model.evidence import FULL_SCORE


def championing(found: Solved) -> Floats:
    """Return support times power, as far as sold inside and for a stake of their own."""
    account = found.reading.account
    stake = [
        1.0 if has_stake(account, person) else account.weights.assumed_stake
        for person in found.reading.people
    ]
    carried = np.maximum(found.stance, 0) * found.share
    return bounded(FULL_SCORE * carried * _sells_inside(found) * np.array(stake))


def champions(found: Solved, points: Floats) -> Flags:
    """Return who clearly supports us, has the power to carry it, and sells inside."""
    del points  # a small part of a great power is no support
    enough = found.reading.account.weights.selling_flag
    return _carry_stance(found, 1) & (_sells_inside(found) >= enough)


def _sells_inside(found: Solved) -> Floats:
    """Return how probable it is that each sells for us inside, 0 to 1."""
    reading = found.reading
    told = np.array([speaks_for_us(reading.account, person) for person in reading.people])
    enough = reading.account.weights.selling_reach
    reach = found.reach if enough else np.ones_like(found.reach)
    return np.asarray(1 - (1 - told) * (1 - np.minimum(reach / (enough or 1), 1)))


def coaching(found: Solved) -> Floats:
    """Return support and telling, as far as there is no power to carry it."""
    support = np.maximum(found.stance, 0)
    return FULL_SCORE * support * _telling(found) * (1 - _carrying(found))


def coaches(found: Solved, points: Floats) -> Flags:
    """Return who clearly supports us and tells us much, without the power of a champion."""
    weights = found.reading.account.weights
    enough = FULL_SCORE * weights.coach_flag
    return np.asarray((points >= enough) & (found.stance >= weights.clear_stance))


def _telling(found: Solved) -> Floats:
    """Return how far each tells us things, in every draw the same; 0 where it is unknown."""
    tellings = found.reading.tellings
    return np.array([tellings[person].part or 0.0 for person in found.reading.people])


def blocking(found: Solved) -> Floats:
    """Return opposition times power, a veto, and what is cut off from us."""
    against = np.maximum(-found.opinion, 0)
    veto = np.array([person in found.reading.votes.vetoes for person in found.reading.people])
    return bounded(FULL_SCORE * against * (np.abs(found.share) + veto + found.cut_off))


def blockers(found: Solved, points: Floats) -> Flags:
    """Return who puts much at risk without having told us otherwise, or clearly opposes us."""
    account = found.reading.account
    enough = FULL_SCORE * account.weights.blocker_flag
    told = [account.people[person].support is not None for person in found.reading.people]
    otherwise = np.array(told, dtype=np.bool_) & (found.stance >= 0)
    return ((points >= enough) & ~otherwise) | _carry_stance(found, -1)


def _carry_stance(found: Solved, sign: int) -> Flags:
    """Return who clearly supports (`sign` 1) or opposes (-1) us, with power to match."""
    clear = sign * found.stance >= found.reading.account.weights.clear_stance
    return np.asarray(clear & (_carrying(found) == 1))


def _carrying(found: Solved) -> Floats:
    """Return how far each has the power to make a stance count, 0 to 1 (enough)."""
    enough = found.reading.even_share * found.reading.account.weights.stance_flag
    share = np.maximum(found.share, 0)
    return np.where(share >= enough, 1.0, share / (enough or 1))
