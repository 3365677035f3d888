"""Betweenness in all draws at once: how often each stands on the shortest way of information.

Brandes (2001) in three sweeps, each repeated until nothing changes: how far everybody is from a
pivot, in how many shortest ways, and how much passes through each. Searches from all pivots of
several draws run side by side. People are sorted by how many arrows reach them, so that the first
arrow of everybody, then the second, and so on, are each one slice from the top.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, Ints, added_up

_CELLS = 20_000  # places times pivots of a batch of draws: what a processor's cache holds


class _Batch(NamedTuple):
    """Some draws: how many arrows reach each place, the start and length of each, the pivots."""

    degree: Ints
    listener: Ints
    length: Floats
    pivots: Ints


class _Slice(NamedTuple):
    """One arrow each for the places from the top on: where it starts, and how long it is."""

    start: Ints
    length: Floats


def betweenness(arrows: Arrows, pivots: Ints, size: int) -> Floats:
    """Return the betweenness of each person (column) in each draw (row), not normalised.

    `pivots` are the people from whom ways are searched, a row a draw; exact if they are everybody.
    """
    found = np.zeros((len(pivots), size))
    if not len(arrows.worth):
        return found
    step = max(_CELLS // (size * pivots.shape[1]), 1)
    for begin, batch in _batches(arrows, pivots, size, step):
        found[begin : begin + step] = _between(batch).reshape(-1, size)
    return found


def _batches(arrows: Arrows, pivots: Ints, size: int, step: int) -> Iterator[tuple[int, _Batch]]:
    """Iterate over some draws at a time, parallel arrows added up."""
    from scipy.sparse import csr_array  # slow to import

    count = len(pivots)
    places = (arrows.heard.astype(np.int32), arrows.listener.astype(np.int32))
    reached = csr_array((arrows.worth, places), shape=(count * size, count * size))
    for begin in range(0, count, step):
        some = pivots[begin : begin + step]
        bounds = reached.indptr[begin * size : (begin + len(some)) * size + 1].astype(np.intp)
        inside = slice(bounds[0], bounds[-1])
        listener = reached.indices[inside].astype(np.intp) - begin * size
        firsts = np.arange(len(some))[:, np.newaxis] * size
        yield begin, _Batch(np.diff(bounds), listener, 1 / reached.data[inside], firsts + some)


def _between(batch: _Batch) -> Floats:
    """Return the betweenness of each place in a batch."""
    order = np.argsort(-batch.degree, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    slices = list(_slices(batch, order, rank))
    width = batch.pivots.shape[1]
    sources = rank[batch.pivots] * width + np.arange(width)
    distance = _distances(slices, sources, (len(order), width))
    through = _passing(*_shortest(slices, distance), sources.ravel(), distance.size)
    return np.asarray(through.reshape(distance.shape).sum(axis=1)[rank])


def _slices(batch: _Batch, order: Ints, rank: Ints) -> Iterator[_Slice]:
    """Iterate over the first arrow of everybody, the second, and so on."""
    first = (np.cumsum(batch.degree) - batch.degree)[order]
    degree = batch.degree[order]
    for number in range(int(np.max(degree, initial=0))):
        arrow = first[: np.count_nonzero(degree > number)] + number
        yield _Slice(rank[batch.listener[arrow]], batch.length[arrow][:, np.newaxis])


def _distances(slices: list[_Slice], sources: Ints, shape: tuple[int, int]) -> Floats:
    """Return how far each place is from each pivot of its draw (Bellman 1958)."""
    distance = np.full(shape, np.inf)
    distance.ravel()[sources] = 0.0
    while True:
        before = distance.copy()
        for start, length in slices:
            nearer = distance[: len(start)]
            np.minimum(nearer, distance[start] + length, out=nearer)
        if np.array_equal(before, distance):
            return distance


def _shortest(slices: list[_Slice], distance: Floats) -> tuple[Ints, Ints]:
    """Return the cells that the last steps of shortest ways lead from and to."""
    width = distance.shape[1]
    starts, ends = [], []
    for start, length in slices:
        there = distance[: len(start)]
        row, column = np.nonzero((distance[start] + length == there) & (there < np.inf))
        starts.append(start[row] * width + column)
        ends.append(row * width + column)
    return np.concatenate(starts), np.concatenate(ends)


def _passing(start: Ints, end: Ints, sources: Ints, cells: int) -> Floats:
    """Return what part of the shortest ways from the sources to all others passes each cell."""
    begun = np.zeros(cells)
    begun[sources] = 1.0
    ways = _unchanging(lambda ways: begun + added_up(end, ways[start], cells), begun)
    part = ways[start] / ways[end]
    passing = _unchanging(
        lambda passing: added_up(start, part * (1 + passing[end]), cells),
        np.zeros(cells),
    )
    passing[sources] = 0.0
    return passing


def _unchanging(step: Callable[[Floats], Floats], start: Floats) -> Floats:
    """Repeat a step until nothing changes; along ways without circles that comes soon."""
    before, after = start, step(start)
    while not np.array_equal(before, after):
        before, after = after, step(after)
    return after
