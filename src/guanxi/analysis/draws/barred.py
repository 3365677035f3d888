"""Who cuts us off from voters in each draw: `guanxi.analysis.ways.access` with ties that may fail.

Only ways that are known count; a tie that nobody told of introduces us to nobody.
"""

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.ways.access import Step, cut_off
from guanxi.model.tie import Layer

_EVERYBODY_UP_TO = 100  # people; beyond, only who cuts us off by all that was told is asked about


def barred(given: Givens, drawn: Drawn) -> Floats:
    """Return what part of the vote we reach through each person alone, a row a draw."""
    found = np.zeros((drawn.count, given.size))
    reading = given.reading
    asked = reading.people if given.size <= _EVERYBODY_UP_TO else tuple(reading.access.cut)
    if not reading.access.known or not asked:
        return found
    places = {person: place for place, person in enumerate(reading.people)}
    people = [places[person] for person in asked]
    steps = _steps(given, drawn)
    starts = [places[person] for person in reading.access.starts]
    cut = cut_off(steps, starts, people, given.size, (drawn.count + 7) // 8)  # bits to a number
    for goal in reading.access.goals:
        rows = np.unpackbits(cut[places[goal]], axis=1, count=drawn.count, bitorder="little")
        found[:, people] += reading.votes.parts[goal] * rows.T
    return found


def _steps(given: Givens, drawn: Drawn) -> list[Step]:
    """Return the known steps, each with the draws in which it is there."""
    told = given.ties.by_layer[Layer.LISTENING]
    there = np.packbits(told.added_up(drawn.worth) > 0, axis=0, bitorder="little").T
    ends = zip(told.heard.tolist(), told.listener.tolist(), there, strict=True)
    return [Step(heard, listener, mask) for heard, listener, mask in ends]
