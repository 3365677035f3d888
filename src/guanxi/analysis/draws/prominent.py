"""Prominence in all draws: `guanxi.analysis.prominence` where nobody is known to decide."""

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, added_up
from guanxi.analysis.draws.betweenness import betweenness
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.katz import passed_on
from guanxi.analysis.prominence import aspect_units

_PIVOTS = 8  # where so many stand for all: betweenness is a small part of prominence


def prominent(listening: Arrows, drawn: Drawn, heard: Floats, swayed: Floats) -> Floats:
    """Return everybody's part of all prominence, 0 to 1, a row a draw.

    `heard` is by how much each is listened to, `swayed` what each moves by that.
    """
    arrows = (listening.listener, listening.heard, listening.worth)
    passed = added_up(listening.heard, passed_on(*arrows, heard.shape), heard.size)
    size = heard.shape[1]
    pivots = drawn.pivots if size == drawn.pivots.shape[1] else drawn.pivots[:, :_PIVOTS]
    between = betweenness(listening, pivots, size)
    totals = np.array([heard, swayed, passed.reshape(heard.shape), between])
    return np.asarray(np.sum(aspect_units(totals)[:, :, np.newaxis] * totals, axis=0))
