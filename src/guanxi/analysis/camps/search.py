"""A good answer fast: sides by the leading eigenvector, then simulated annealing.

Nothing is proven here. Every step is repeatable: the seed is fixed.
"""

import numpy as np
from numpy.typing import NDArray

from guanxi.analysis.camps.knot import Knot, Sides

_SEED = 1
_POWER_STEPS = 200
_STEPS = 3_000_000  # looks at one person in all rounds together: about half a second
_FEWEST_SWEEPS, _MOST_SWEEPS = 10, 400
_SWEEPS_A_PERSON = 20  # more would not help a small knot
_ROUNDS = 24
_COOLEST = 0.02  # of the typical worth of a pair


def good_sides(knot: Knot) -> Sides:
    """Return sides that leave little contradicted: the best of several annealed answers."""
    chance = np.random.default_rng(_SEED)
    start = _spectral_sides(knot, chance)
    found = [_settled(knot, start)]
    found += [_annealed(knot, start, chance) for _ in range(_ROUNDS)]
    return min(found, key=knot.contradicted)


def plateau(knot: Knot, start: Sides, most: int) -> list[Sides]:
    """Return `start` and others as good, reached by changing one person after another."""
    found = [start]
    known = {_same_way_up(start)}
    for sides in found:
        for person in np.flatnonzero(sides * np.array(_fields(knot, sides)) == 0).tolist():
            changed = sides.copy()
            changed[person] = -changed[person]
            if len(found) < most and _same_way_up(changed) not in known:
                known.add(_same_way_up(changed))
                found.append(changed)
    return found


def _same_way_up(sides: Sides) -> bytes:
    """Return a key that is the same when all change sides."""
    return bytes(sides * sides[0])


def _spectral_sides(knot: Knot, chance: np.random.Generator) -> Sides:
    """Return the signs of the eigenvector that agrees most with the pairs (power iteration)."""
    degree = np.bincount(
        np.concatenate([knot.one, knot.other]), np.abs(np.tile(knot.worth, 2)), knot.size
    )
    shift = float(degree.max())  # makes the wanted eigenvalue the largest in size
    vector = chance.standard_normal(knot.size)
    for _ in range(_POWER_STEPS):
        pulled = np.bincount(knot.one, knot.worth * vector[knot.other], knot.size)
        pulled += np.bincount(knot.other, knot.worth * vector[knot.one], knot.size)
        vector = pulled + shift * vector
        vector /= max(float(np.linalg.norm(vector)), np.finfo(np.float64).tiny)
    return np.where(vector < 0, -1, 1).astype(np.int8)


def _annealed(knot: Knot, start: Sides, chance: np.random.Generator) -> Sides:
    """Return sides reached by changing single people, ever less often for the worse."""
    sides = [int(side) for side in start]
    fields = _fields(knot, start)
    for heat in _heats(knot):
        allowed = (-heat * np.log(chance.random(knot.size))).tolist()
        for person in chance.permutation(knot.size).tolist():
            if sides[person] * fields[person] < allowed[person]:
                _change(knot, person, sides, fields)
    return _settled(knot, np.array(sides, dtype=np.int8))


def _heats(knot: Knot) -> NDArray[np.float64]:
    """Return the temperature of each sweep, falling from a typical worth to nearly nothing."""
    typical = max(float(np.abs(knot.worth).mean()), 1.0)
    in_time = max(_STEPS // (_ROUNDS * knot.size), _FEWEST_SWEEPS)
    count = min(in_time, _MOST_SWEEPS, _SWEEPS_A_PERSON * knot.size)
    return np.geomspace(2 * typical, _COOLEST * typical, count)


def _settled(knot: Knot, start: Sides) -> Sides:
    """Return sides from which changing nobody alone leaves less contradicted."""
    sides = [int(side) for side in start]
    fields = _fields(knot, start)
    moved = True
    while moved:
        moved = False
        for person in range(knot.size):
            if sides[person] * fields[person] < 0:
                _change(knot, person, sides, fields)
                moved = True
    return np.array(sides, dtype=np.int8)


def _fields(knot: Knot, sides: Sides) -> list[int]:
    """Return what speaks for side 1 of each person, as the others stand."""
    return [sum(worth * int(sides[other]) for other, worth in near) for near in knot.neighbours]


def _change(knot: Knot, person: int, sides: list[int], fields: list[int]) -> None:
    """Move one person to the other side."""
    sides[person] = -sides[person]
    twice = 2 * sides[person]
    for other, worth in knot.neighbours[person]:
        fields[other] += twice * worth
