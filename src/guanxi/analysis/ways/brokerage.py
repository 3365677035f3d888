"""Brokerage between groups: who passes on between two who have no tie of their own.

Gould and Fernandez (1989) tell five parts apart, by who of the three belongs to one group.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints

if TYPE_CHECKING:
    from scipy.sparse import csr_array

UNKNOWN_GROUP = -1


class Brokerage(StrEnum):
    """The part of the one in the middle."""

    COORDINATOR = "coordinator"  # all three are in one group
    ITINERANT = "itinerant"  # both others are in one group, the middle is not
    GATEKEEPER = "gatekeeper"  # lets into the own group what comes from outside
    REPRESENTATIVE = "representative"  # carries outside what comes from the own group
    LIAISON = "liaison"  # all three are in different groups


ACROSS = (Brokerage.GATEKEEPER, Brokerage.REPRESENTATIVE, Brokerage.LIAISON)
"""The parts in which two groups are joined."""


def brokerage(news: "csr_array[np.float64]", groups: Ints) -> Mapping[Brokerage, Floats]:
    """Return what passes through each place in each part, worth times worth of the two steps.

    `news` is what a tie from each place to each is worth. `groups` holds the group of each place;
    ways on which somebody's group is unknown count in no part.
    """
    from scipy.sparse import eye_array  # slow to import

    source, target = news.nonzero()
    one, other = groups[source], groups[target]
    known = (one != UNKNOWN_GROUP) & (other != UNKNOWN_GROUP)
    within, across = _chosen(news, known & (one == other)), _chosen(news, known & (one != other))
    joined = (news + eye_array(news.shape[0], format="csr")).sign()
    either = _passing(across, across, joined)
    itinerant = _itinerant(across, groups, _chosen(joined, _same(joined, groups)))
    return {
        Brokerage.COORDINATOR: _passing(within, within, joined),
        Brokerage.ITINERANT: itinerant,
        Brokerage.GATEKEEPER: _passing(across, within, joined),
        Brokerage.REPRESENTATIVE: _passing(within, across, joined),
        Brokerage.LIAISON: either - itinerant,
    }


def _passing(
    first: "csr_array[np.float64]", second: "csr_array[np.float64]", joined: "csr_array[np.float64]"
) -> Floats:
    """Return the worth of all ways over each place, less those between two who are joined."""
    every: Floats = first.sum(axis=0) * second.sum(axis=1)
    return np.asarray(every - _joined_ways(first, second, joined))


def _joined_ways(
    first: "csr_array[np.float64]", second: "csr_array[np.float64]", joined: "csr_array[np.float64]"
) -> Floats:
    """Return the worth of the ways over each place between two who are joined."""
    return np.asarray(first.multiply(joined @ second.T.tocsr()).sum(axis=0)).ravel()


def _itinerant(
    across: "csr_array[np.float64]", groups: Ints, joined: "csr_array[np.float64]"
) -> Floats:
    """Return the worth of the ways over each place between two of one other group."""
    from scipy.sparse import csr_array

    number = groups - UNKNOWN_GROUP
    members = csr_array((np.ones(len(number)), (np.arange(len(number)), number)))
    into, out = across.T.tocsr() @ members, across @ members
    every: Floats = np.asarray(into.multiply(out).sum(axis=1)).ravel()
    return np.asarray(every - _joined_ways(across, across, joined))


def _chosen(ties: "csr_array[np.float64]", which: Flags) -> "csr_array[np.float64]":
    """Return some of the ties."""
    from scipy.sparse import csr_array

    source, target = ties.nonzero()
    places = (source[which], target[which])
    return csr_array((ties.data[which], places), shape=ties.shape)


def _same(ties: "csr_array[np.float64]", groups: Ints) -> Flags:
    """Return which ties stay in one group."""
    source, target = ties.nonzero()
    return np.asarray(groups[source] == groups[target])
