"""From a knot to its best divisions: search, bound, then proof where it is needed."""

import time
from dataclasses import dataclass

from guanxi.analysis.camps.bound import bound
from guanxi.analysis.camps.exact import Programme
from guanxi.analysis.camps.knot import Knot, Sides
from guanxi.analysis.camps.search import good_sides, plateau

_PART_FOR_BOUND = 0.5  # of the time left; the rest is for the proof
MOST_PEOPLE = 250  # beyond, proofs take longer than anybody waits


@dataclass(frozen=True, slots=True)
class Untied:
    """The best divisions found, equally good, and that none leaves less than `least` contradicted.

    `complete` says that there are no others as good.
    """

    divisions: tuple[Sides, ...]
    contradicted: int
    least: int
    complete: bool

    @property
    def proven(self) -> bool:
        """Whether no division is better."""
        return self.least >= self.contradicted


def untied(knot: Knot, deadline: float, most: int) -> Untied:
    """Return up to `most` best divisions of a knot.

    `deadline` is a time of the monotonic clock. Past it, or beyond 250 people, the divisions are
    good ones, with what is proven about them.
    """
    start = good_sides(knot)
    now = time.monotonic()
    shown = bound(knot, start, now + (deadline - now) * _PART_FOR_BOUND)
    programme = Programme(knot, start, shown.circles)
    best, least = start, shown.least
    if least < knot.contradicted(start) and knot.size <= MOST_PEOPLE:
        answer = programme.best(deadline)
        best = min([start, *([] if answer.sides is None else [answer.sides])],
                   key=knot.contradicted)  # fmt: skip
        least = max(least, answer.least)
    contradicted = knot.contradicted(best)
    alone = Untied((best,), contradicted, min(least, contradicted), complete=False)
    return _with_others(alone, programme, deadline, most) if alone.proven else alone


def _with_others(alone: Untied, programme: Programme, deadline: float, most: int) -> Untied:
    """Return the division with all others as good, or as many as were asked for or found."""
    found = plateau(programme.knot, alone.divisions[0], most + 1)
    complete = False
    while programme.knot.size <= MOST_PEOPLE and not complete and len(found) <= most:
        answer = programme.another(found, alone.contradicted, deadline)
        if answer.sides is None:
            complete = answer.ended
            break
        found.append(answer.sides)
    return Untied(tuple(found[:most]), alone.contradicted, alone.least, complete=complete)
