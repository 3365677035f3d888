"""Current-flow betweenness: how much passes through each if news takes all ways, not the shortest.

A unit sent from one to another divides like current in a net of wires (Newman 2005). The sum over
all pairs is found tie by tie from the sorted potentials (Brandes and Fleischer 2005). Potentials
are solved exactly, but where many large accounts stand side by side: there a few pivots stand for
everybody, and conjugate gradients come as near as draws need (Hestenes and Stiefel 1952).
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints, ratio

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_CELLS = 1_000_000  # pairs of people that are looked at together, which bounds the memory
_EXACT_UP_TO = 100  # people, where there is more than one account
_PIVOTS = 12  # beyond
_PRECISION = 1e-3  # of potentials, beyond
_MOST_STEPS = 100


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
    count, size = groups.shape
    if count > 1 and size > _EXACT_UP_TO:
        pivots = pivots[:, :_PIVOTS]
    width = pivots.shape[1]
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
    near = len(net.pivots) > 1 and size > _EXACT_UP_TO
    potentials = _near_potentials(net) if near else _potentials(net)
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


def _near_potentials(net: _Net) -> Floats:
    """Return the potentials nearly, so that what is sent from each pivot is taken up by all.

    The same steps for all accounts and pivots at once, each with its own length.
    """
    from scipy.sparse import csr_array  # slow to import

    count, size = net.groups.shape
    ends = (np.concatenate((net.one, net.other)), np.concatenate((net.other, net.one)))
    tied = csr_array((np.tile(net.worth, 2), ends), shape=(count * size, count * size))
    degree = np.asarray(tied.sum(axis=1), dtype=np.float64)[:, np.newaxis]
    rest = _sent(net).reshape(count * size, -1)
    found, goal = np.zeros_like(rest), _PRECISION * np.max(np.abs(rest), initial=0.0)
    toward = ratio(rest, degree)
    ahead, gain = toward, _products(rest, toward, count)
    for _ in range(_MOST_STEPS):
        turned = degree * ahead - tied @ ahead
        length = np.repeat(ratio(gain, _products(ahead, turned, count)), size, axis=0)
        found, rest = found + length * ahead, rest - length * turned
        if np.max(np.abs(rest), initial=0.0) <= goal:
            break
        toward = ratio(rest, degree)
        before, gain = gain, _products(rest, toward, count)
        ahead = toward + np.repeat(ratio(gain, before), size, axis=0) * ahead
    return found


def _sent(net: _Net) -> Floats:
    """Return a unit sent from each pivot (last axis), and taken up by all of its group alike."""
    sent = np.zeros((*net.groups.shape, net.pivots.shape[1]))
    np.put_along_axis(sent, net.pivots[:, np.newaxis, :], 1.0, axis=1)
    joined = np.take_along_axis(net.groups, net.pivots, axis=1)
    inside = net.groups[:, :, np.newaxis] == joined[:, np.newaxis, :]
    return np.asarray(sent - inside / inside.sum(axis=1, keepdims=True))


def _products(one: Floats, other: Floats, count: int) -> Floats:
    """Return the product of two columns in each account."""
    return np.asarray((one * other).reshape(count, -1, one.shape[1]).sum(axis=1))


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
