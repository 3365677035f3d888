"""A ballot: who may vote, how much each vote weighs, and what carries the decision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Flags = NDArray[np.bool_]
Units = NDArray[np.int64]

_EXACT_IN_ARRAYS = 2**61  # sums above it are left to Python's whole numbers


def in_units(held: Iterable[int], most: int) -> Units:
    """Return whole numbers as an array in which sums of them up to `most` are exact."""
    return np.array(list(held), dtype=np.int64 if most < _EXACT_IN_ARRAYS else object)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """The rule of one decision.

    `units` are the votes of each voter in whole units (`scale` of them make a vote), in order of
    id; who has only a veto holds none. Yes wins with `needed` units, if nobody with a veto says
    no. `yes_wanted` tells whether that is what we want.
    """

    units: Mapping[str, int]
    needed: int
    vetoes: frozenset[str] = frozenset()
    yes_wanted: bool = True
    scale: int = 1

    @property
    def voters(self) -> tuple[str, ...]:
        """Everybody with a vote or a veto, in order of id: the columns of all cases."""
        return tuple(self.units)

    def holds(self) -> dict[str, tuple[int, bool]]:
        """Return what each voter holds: votes in units, and whether there is a veto."""
        return {voter: (units, voter in self.vetoes) for voter, units in self.units.items()}

    def passes(self, yes: Flags) -> Flags:
        """Return in which cases (rows) those who say yes (columns: the voters) carry it."""
        held, asked = self._held(), self._asked()
        enough = np.asarray(yes @ held >= self.needed, dtype=np.bool_)
        return np.asarray(enough & yes[:, asked].all(axis=1))

    def ours(self, for_us: Flags) -> Flags:
        """Return in which cases it goes our way if these vote as we wish and all others do not."""
        return self.passes(for_us) if self.yes_wanted else ~self.passes(~for_us)

    def turned(self, for_us: Flags) -> Flags:
        """Return in which cases each voter alone could turn the outcome."""
        yes = for_us if self.yes_wanted else ~for_us
        held, asked = self._held(), self._asked()
        step = np.where(yes, -1, 1)  # what the yes of each comes to if it is changed
        votes = (yes @ held)[:, np.newaxis] + step * held
        vetoes = np.sum(asked & ~yes, axis=1, keepdims=True) - step * asked
        otherwise = np.asarray(votes >= self.needed, dtype=np.bool_) & (vetoes == 0)
        return np.asarray(otherwise != self.passes(yes)[:, np.newaxis])

    def _held(self) -> Units:
        """Return the votes of each voter in units."""
        return in_units(self.units.values(), max(sum(self.units.values()), self.needed))

    def _asked(self) -> Flags:
        """Return which voters have a veto."""
        return np.array([voter in self.vetoes for voter in self.units], dtype=np.bool_)

    def stoppers(self) -> frozenset[str]:
        """Return who alone can keep us from what we want; nobody where that is out of reach."""
        size = len(self.units)
        stopped = ~self.ours(~np.eye(size, dtype=np.bool_))
        possible = self.ours(np.ones((1, size), dtype=np.bool_))[0]
        return frozenset(
            voter for voter, stops in zip(self.units, stopped, strict=True) if stops and possible
        )
