"""Who sells for us inside: by what was told, or because the decision passes them."""

import math

from guanxi.analysis.backing import speaks_for_us
from guanxi.analysis.reading import Reading
from guanxi.model.hypothesis import noisy_or


def selling_reach(reading: Reading, person: str) -> float:
    """Return what part of the decision passes somebody, by an own vote or by listeners, 0 to 1."""
    listeners = sorted(reading.graph.listening.predecessors(person))
    heard = math.fsum(reading.influence.reaching(listener) for listener in listeners)
    return min(reading.votes.parts.get(person, 0.0) + heard, 1.0)


def sells_inside(reading: Reading, person: str) -> float:
    """Return how probable it is that somebody sells for us inside, 0 to 1."""
    enough = reading.account.weights.selling_reach
    reach = selling_reach(reading, person)
    return noisy_or(
        (
            speaks_for_us(reading.account, person),
            1.0 if reach >= enough else reach / enough,
        )
    )
