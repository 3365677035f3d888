"""Current-flow betweenness: how much passes through each if news takes all ways, not the shortest.

A unit sent from one to another divides like current in a net of wires (Newman 2005). The sum over
all pairs is found tie by tie from the sorted potentials (Brandes and Fleischer 2005).
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_CELLS = 1_000_000  # pairs of people that are looked at together, which bounds the memory


class _Net(NamedTuple):
    """Some accounts side by side: each tie once by its ends, and who is joined at all."""

    one: Ints
    other: Ints
    worth: Floats
    groups: Ints
    pivots: Ints


def currents(tied: "csr_array[np.float64]", groups: Ints, pivots: Ints) -> Floats:
    """Return what passes through each (column) of each account (row), over all pairs of others.

    `tied` is what ties are worth, the same both ways; `groups` says, a row an account, who is
    joined with whom at all. The pairs are those among the `pivots`, a row an account, as many as
    stand for everybody.
    """
    (count, width), size = pivots.shape, groups.shape[1]
    found = np.zeros((count, size))
    step = max(_CELLS // max(size * size, 1), 1)
    for begin in range(0, count, step):
        end = min(begin + step, count)
        net = _net(tied[begin * size : end * size], begin * size, groups[begin:end])
        found[begin:end] = _passing(net._replace(pivots=pivots[begin:end]))
    chosen = width * (width - 1)
    return found * (size * (size - 1) / chosen) if chosen > 0 else found


def _net(tied: "csr_array[np.float64]", begin: int, groups: Ints) -> _Net:
    """Return the accounts whose rows these are, without pivots."""
    one = np.repeat(np.arange(tied.shape[0]), np.diff(tied.indptr))
    other = tied.indices.astype(np.intp) - begin
    once = one < other
    return _Net(one[once], other[once], tied.data[once], groups, groups[:, :0])


def _passing(net: _Net) -> Floats:
    """Return what passes through each for the pairs among the pivots."""
    count, size = net.groups.shape
    potentials = _potentials(net)
    joined = np.take_along_axis(net.groups, net.pivots, axis=1)
    inside = joined[net.one // size] == net.groups.ravel()[net.one][:, np.newaxis]
    carried = net.worth * _spreads(potentials[net.one] - potentials[net.other], inside)
    ends = np.concatenate((net.one, net.other))
    through = np.bincount(ends, np.tile(carried, 2), count * size).reshape(count, size) / 2
    return np.maximum(through - _begun(joined, net.groups.shape, net.pivots), 0.0)


def _potentials(net: _Net) -> Floats:
    """Return the potential of each place where a unit is sent from each pivot, a column a pivot.

    The first of each group is the ground, so that each group has potentials of its own.
    """
    count, size = net.groups.shape
    places = np.arange(count * size)
    laplacian = np.zeros((count, size, size))
    cells = laplacian.reshape(-1)
    cells[net.one * size + net.other % size] = -net.worth
    cells[net.other * size + net.one % size] = -net.worth
    _, first = np.unique(net.groups.ravel(), return_index=True)
    cells[places * size + places % size] = -laplacian.sum(axis=2).ravel()
    cells[first * size + first % size] += 1
    sent = np.zeros((count, size, net.pivots.shape[1]))
    np.put_along_axis(sent, net.pivots[:, np.newaxis, :], 1.0, axis=1)
    return np.asarray(np.linalg.solve(laplacian, sent).reshape(count * size, -1), np.float64)


def _spreads(drop: Floats, inside: Flags) -> Floats:
    """Return for each tie the sum of the differences between all pairs of drops inside its group.

    In the order of size the k-th of m is added k times and taken away m - 1 - k times.
    """
    ordered = np.sort(np.where(inside, drop, np.inf), axis=1)
    number = inside.sum(axis=1, keepdims=True)
    place = np.arange(drop.shape[1])
    times = np.where(place < number, 2 * place - number + 1, 0)
    found: Floats = np.sum(times * np.where(place < number, ordered, 0.0), axis=1)
    return found


def _begun(joined: Ints, shape: tuple[int, ...], pivots: Ints) -> Floats:
    """Return what each pivot sends or receives itself, of which half was counted as passing."""
    found = np.zeros(shape)
    same = np.sum(joined[:, :, np.newaxis] == joined[:, np.newaxis, :], axis=2)
    np.put_along_axis(found, pivots, (same - 1) / 2, axis=1)
    return found
