"""Whose voice counts at the stage of the purchase in all draws: `guanxi.analysis.stage`."""

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.stage import SIDES, speakers
from guanxi.model.vocabulary import Stage


def voices(given: Givens, stage: Stage, authority: Floats) -> Floats:
    """Return each one's part of what counts at a stage, by a draw's formal authority.

    A row a draw, a column a person; a draw's parts add up to 1 wherever anybody has a vote.
    """
    ranks = np.stack([authority * _speaking(given, number) for number in range(len(SIDES))])
    whole = ranks.sum(axis=2, keepdims=True)
    weights = given.reading.account.weights
    told = np.array([side.voice(weights)[stage] for side in SIDES]).reshape(-1, 1, 1)
    worth = np.where(whole > 0, told, 0.0)
    worth /= np.maximum(worth.sum(axis=0), 1.0)
    shares = np.divide(ranks, whole, out=np.zeros_like(ranks), where=whole > 0)
    voted = np.maximum(1 - worth.sum(axis=0), 0.0) * given.vote
    return np.asarray((worth * shares).sum(axis=0) + voted)


def _speaking(given: Givens, side: int) -> Floats:
    """Return 1 for everybody of a side, 0 for all others."""
    reading = given.reading
    members = frozenset(speakers(SIDES[side], reading.account, reading.people))
    return np.array([float(person in members) for person in reading.people])
