"""The gap of `guanxi.analysis.gap` in all draws: informal power beside formal authority."""

from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Arrows, Flags, Floats, ratio
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.opinions import opinions

_NOISE = 1e-9  # far above rounding, far below any difference that a tie makes


@dataclass(frozen=True, slots=True)
class Gaps:
    """Informal power (a share of 1), formal authority and the surplus, a row a draw.

    `formal` and `surplus` are in standard deviations; a surplus is 0 in draws without any
    informal tie, which are not among the `known`.
    """

    informal: Floats
    formal: Floats
    surplus: Floats
    known: Flags


def gaps(given: Givens, aspects: tuple[Floats, Floats, Floats], authority: Floats) -> Gaps:
    """Return informal power beside formal authority for everybody in each draw.

    The aspects of informal power are being listened to, swaying, and standing between; it is the
    mean of everybody's shares of them.
    """
    if not given.size:
        return Gaps(authority, authority, authority, np.zeros(len(authority), dtype=np.bool_))
    informal = np.asarray(np.mean([_shares(aspect) for aspect in aspects], axis=0))
    told, formal = _standardised(informal), _standardised(authority)
    least = given.reading.account.weights.least_slope
    slope = np.maximum(np.mean(told * formal, axis=1, keepdims=True), least)
    known = _spread(informal)[:, 0] > 0
    surplus = np.where(known[:, np.newaxis], told - slope * formal, 0.0)
    return Gaps(informal, formal, surplus, known)


def swaying(given: Givens, listening: Arrows, count: int) -> Floats:
    """Return what everybody moves by being listened to, if all voices are worth the same."""
    model = opinions(listening, np.tile(given.openness, count))
    alike = np.full(count * given.size, 1 / max(given.size, 1))
    swayed = (1 - model.openness) * (model.attention(alike) - alike)
    return np.asarray(swayed.reshape(count, given.size))


def _shares(amounts: Floats) -> Floats:
    """Return everybody's share of the whole of each draw, 0 where there is none."""
    return ratio(amounts, np.sum(amounts, axis=1, keepdims=True))


def _standardised(values: Floats) -> Floats:
    """Return values in standard deviations from their draw's mean; 0 where they do not differ."""
    return ratio(values - np.mean(values, axis=1, keepdims=True), _spread(values))


def _spread(values: Floats) -> Floats:
    """Return each draw's standard deviation, 0 where it is only the noise of the arithmetic."""
    spread = np.std(values, axis=1, keepdims=True)
    largest = np.max(np.abs(values), axis=1, initial=0.0, keepdims=True)
    return np.asarray(np.where(spread > _NOISE * largest, spread, 0.0))
