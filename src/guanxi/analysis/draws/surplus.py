"""The gap of `guanxi.analysis.gap` in all draws: informal power beside formal authority."""

from dataclasses import dataclass

import numpy as np

from guanxi.analysis.draws.arrays import Flags, Floats, added_up
from guanxi.analysis.draws.arrows import Arrows, information
from guanxi.analysis.draws.betweenness import betweenness
from guanxi.analysis.draws.chance import Drawn
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


def gaps(given: Givens, drawn: Drawn, listening: Arrows, authority: Floats) -> Gaps:
    """Return informal power beside formal authority for everybody in each draw."""
    if not given.size:
        return Gaps(authority, authority, authority, np.zeros(drawn.count, dtype=np.bool_))
    informal = _informal(given, drawn, listening)
    told, formal = _standardised(informal), _standardised(authority)
    slope = np.maximum(np.mean(told * formal, axis=1, keepdims=True), 0.0)
    known = _spread(informal)[:, 0] > 0
    surplus = np.where(known[:, np.newaxis], told - slope * formal, 0.0)
    return Gaps(informal, formal, surplus, known)


def _informal(given: Givens, drawn: Drawn, listening: Arrows) -> Floats:
    """Return the mean of three shares: of being listened to, of swaying, of standing between."""
    count, size = drawn.count, given.size
    heard = added_up(listening.heard, listening.worth, count * size)
    model = opinions(listening, np.tile(given.openness, count))
    alike = np.full(count * size, 1 / max(size, 1))
    swayed = (1 - model.openness) * (model.attention(alike) - alike)
    between = betweenness(information(given, drawn), drawn.pivots, size)
    aspects = (heard.reshape(count, size), swayed.reshape(count, size), between)
    return np.asarray(np.mean([_shares(aspect) for aspect in aspects], axis=0))


def _shares(amounts: Floats) -> Floats:
    """Return everybody's share of the whole of each draw, 0 where there is none."""
    return _ratio(amounts, np.sum(amounts, axis=1, keepdims=True))


def _standardised(values: Floats) -> Floats:
    """Return values in standard deviations from their draw's mean; 0 where they do not differ."""
    return _ratio(values - np.mean(values, axis=1, keepdims=True), _spread(values))


def _ratio(values: Floats, whole: Floats) -> Floats:
    """Return values as parts of a whole, 0 where there is none."""
    return values / np.where(whole > 0, whole, np.inf)


def _spread(values: Floats) -> Floats:
    """Return each draw's standard deviation, 0 where it is only the noise of the arithmetic."""
    spread = np.std(values, axis=1, keepdims=True)
    largest = np.max(np.abs(values), axis=1, initial=0.0, keepdims=True)
    return np.asarray(np.where(spread > _NOISE * largest, spread, 0.0))
