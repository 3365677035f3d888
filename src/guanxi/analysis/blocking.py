"""Who can stop a decision: sets of voters whose opposition defeats us, none of them needless."""

import math
from itertools import combinations

import numpy as np

from guanxi.analysis.ballot import Ballot, Flags

_MOST_SETS = 20_000  # that are looked at, the small ones first: all of them up to 14 voters


def blocking_sets(ballot: Ballot) -> list[frozenset[str]]:
    """Return the sets that keep us from what we want if all in them vote against us.

    Small ones first, in order of id; of very many voters only the small ones. Nobody is needed
    where what we want is out of reach anyway, so then there is none.
    """
    size = len(ballot.units)
    if not ballot.ours(np.ones((1, size), dtype=np.bool_))[0]:
        return []
    against = _sets(size)
    for_us = ~against
    needed = ballot.turned(for_us) | for_us
    blocking = ~ballot.ours(for_us) & needed.all(axis=1)
    voters = np.array(ballot.voters, dtype=object)
    return [frozenset(voters[members]) for members in against[blocking]]


def _sets(size: int) -> Flags:
    """Return the sets of so many voters as rows, small ones first, all sets of a size or none."""
    chosen: list[tuple[int, ...]] = []
    for members in range(1, size + 1):
        if len(chosen) + math.comb(size, members) > _MOST_SETS:
            break
        chosen.extend(combinations(range(size), members))
    rows = np.zeros((len(chosen), size), dtype=np.bool_)
    for row, members_of in zip(rows, chosen, strict=True):
        row[list(members_of)] = True
    return rows
