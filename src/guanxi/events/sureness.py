"""How sure a conflict is by the ties it rests on.

Ties often come from the same list or mouth and so stand or fall together: they are not multiplied.
"""

from collections.abc import Iterable

from guanxi.model.tie import Tie


def any_holds(ties: Iterable[Tie]) -> float:
    """Return how probable it is (0 to 1) that one of some ties is so: as the surest; 1 for none."""
    return max((tie.confidence for tie in ties), default=1.0)


def all_hold(ties: Iterable[Tie]) -> float:
    """Return how probable it is (0 to 1) that all are so: as the least sure; 1 for none."""
    return min((tie.confidence for tie in ties), default=1.0)
