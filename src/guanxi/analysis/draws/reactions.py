"""Who is listened to and opposed in each draw, by how many and how much."""

from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Arrows, Floats, Ints, added_up


@dataclass(frozen=True, slots=True)
class Reactions:
    """What hearing and opposing each person is worth, and how many do so; a row a draw."""

    heard: Floats
    opposed: Floats
    listeners: Ints
    opponents: Ints


def reactions(listening: Arrows, antagonism: Arrows, shape: tuple[int, int]) -> Reactions:
    """Return how people react to each person; `shape` is draws and people."""
    places = shape[0] * shape[1]
    heard, opposed = (
        added_up(layer.heard, layer.worth, places).reshape(shape)
        for layer in (listening, antagonism)
    )
    listeners, opponents = (
        np.bincount(layer.heard, minlength=places).reshape(shape)
        for layer in (listening, antagonism)
    )
    return Reactions(heard, opposed, listeners, opponents)
