"""The arrows of all draws side by side: person `p` of draw `d` stands at place `d * size + p`.

No arrow leads from one draw into another, so one pass over the arrows is a pass over all draws.
"""

import numpy as np

from guanxi.analysis.arrays import Arrows, Flags, Floats, Ints, added_up
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.draws.givens import Givens
from guanxi.model.tie import Layer


def listening(given: Givens, drawn: Drawn) -> Arrows:
    """Return known listening and what is missed of it."""
    return _layer(given, drawn, Layer.LISTENING, ~drawn.missed.hostile)


def information(given: Givens, drawn: Drawn) -> Arrows:
    """Return the ways that information takes, missed ones too."""
    return _layer(given, drawn, Layer.INFORMATION, drawn.missed.informs)


def antagonism(given: Givens, drawn: Drawn) -> Arrows:
    """Return who opposes whom, and what is missed of it."""
    return _layer(given, drawn, Layer.ANTAGONISM, drawn.missed.hostile)


def pulling(given: Givens, drawn: Drawn, known: Arrows, hostile: Arrows) -> Arrows:
    """Return everything that moves opinions: known listening, hostility (below 0), assumptions.

    Assumed listening fades with how much is known of the listener in the same draw.
    """
    against = Arrows(hostile.listener, hostile.heard, -hostile.worth)
    return _joined(known, against, _assumed(given, drawn, _joined(known, against)))


def _layer(given: Givens, drawn: Drawn, layer: Layer, missed: Flags) -> Arrows:
    """Return the arrows of a layer that there are in each draw."""
    told = given.ties.by_layer[layer]
    there = _there(given.size, told.listener, told.heard, told.added_up(drawn.worth))
    start = drawn.missed.draw[missed] * given.size
    listener, heard = drawn.missed.listener[missed], drawn.missed.heard[missed]
    return _joined(there, Arrows(start + listener, start + heard, drawn.missed.worth[missed]))


def _assumed(given: Givens, drawn: Drawn, told: Arrows) -> Arrows:
    """Return the listening assumed along the reporting line in each draw."""
    fade = given.reading.account.weights.prior_fade
    known = added_up(told.listener, np.abs(told.worth), drawn.count * given.size)
    fading = np.divide(fade, fade + known, out=np.ones_like(known), where=known > 0)
    assumed = given.assumed
    there = _there(given.size, assumed.listener, assumed.heard, drawn.assumed * assumed.worth)
    return Arrows(there.listener, there.heard, there.worth * fading[there.listener])


def _there(size: int, listener: Ints, heard: Ints, worth: Floats) -> Arrows:
    """Return the arrows, of those there may be in each draw, that are worth something."""
    draw, arrow = np.nonzero(worth)
    return Arrows(draw * size + listener[arrow], draw * size + heard[arrow], worth[draw, arrow])


def _joined(*parts: Arrows) -> Arrows:
    """Return several lots of arrows as one."""
    return Arrows(
        np.concatenate([part.listener for part in parts]),
        np.concatenate([part.heard for part in parts]),
        np.concatenate([part.worth for part in parts]),
    )
