"""Standing between others: four views of it, never one alone.

On the shortest ways of news (Freeman 1977), on all its ways (Newman 2005), between departments
(Gould and Fernandez 1989), and as somebody without whom others lose each other (Borgatti 2006).
"""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, Ints, ratio
from guanxi.analysis.ways.brokerage import ACROSS, UNKNOWN_GROUP, Brokerage, brokerage
from guanxi.analysis.ways.currents import currents
from guanxi.analysis.ways.partings import partings

if TYPE_CHECKING:
    from scipy.sparse import csr_array

ALL_WAYS_UP_TO = 600
"""People; beyond, the share of all ways is left unknown, because it would take too long."""


@dataclass(frozen=True, slots=True)
class Brokering:
    """How far each (column) stands between others in each account (row), all from 0 to 1.

    `shortest`, `every` and `parted` are parts of the pairs of others in the largest group of
    people that news joins; `across` and `inward` are shares of all that is passed on between
    departments, and into one. NaN where it is not known.
    """

    shortest: Floats
    every: Floats
    parted: Floats
    across: Floats
    inward: Floats


def brokering(arrows: Arrows, between: Floats, pivots: Ints, departments: Ints) -> Brokering:
    """Return the views of these arrows of information, a row an account.

    `between` is the betweenness of everybody, over all ordered pairs; `pivots` stand for everybody
    where there are too many; `departments` holds everybody's as a number.
    """
    count, size = between.shape
    if not size:
        return Brokering(*(np.zeros(between.shape) for _ in fields(Brokering)))
    news = _news(arrows, count * size)
    tied = (news + news.T).tocsr()
    lost, groups = partings(tied)
    groups = groups.reshape(count, size)
    pairs = _pairs(groups)
    told = len(np.unique(departments[departments != UNKNOWN_GROUP])) > 1
    nobody = np.full(count * size, UNKNOWN_GROUP, dtype=np.intp)
    parts = brokerage(news, np.tile(departments, count) if told else nobody)
    every = (
        currents(tied, groups, pivots) if size <= ALL_WAYS_UP_TO else np.full_like(between, np.nan)
    )
    across = np.sum([parts[part] for part in ACROSS], axis=0)
    return Brokering(
        shortest=ratio(between, pairs),
        every=ratio(2 * every, pairs),
        parted=ratio(2 * lost.reshape(count, size), pairs),
        across=_shares(across, between, known=told),
        inward=_shares(parts[Brokerage.GATEKEEPER], between, known=told),
    )


def _news(arrows: Arrows, places: int) -> "csr_array[np.float64]":
    """Return what the ties by which news runs from each place to each are worth together."""
    from scipy.sparse import csr_array  # slow to import

    ends = (arrows.heard.astype(np.int32), arrows.listener.astype(np.int32))
    return csr_array((arrows.worth, ends), shape=(places, places))


def _pairs(groups: Ints) -> Floats:
    """Return how many ordered pairs of others somebody in the largest group of each account has."""
    largest = [np.max(np.unique(row, return_counts=True)[1], initial=0) for row in groups]
    members = np.array(largest, dtype=np.float64)[:, np.newaxis]
    return np.maximum((members - 1) * (members - 2), 0.0)


def _shares(amounts: Floats, like: Floats, *, known: bool) -> Floats:
    """Return everybody's share of the whole of each account, NaN where it is not known."""
    if not known:
        return np.full(like.shape, np.nan)
    rows = amounts.reshape(like.shape)
    return ratio(rows, np.sum(rows, axis=1, keepdims=True))
