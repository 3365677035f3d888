"""Where marks and names stand so that they do not cover each other; the same every time."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from numpy.typing import NDArray

from guanxi.render.figures.canvas import cut, write
from guanxi.render.figures.marks import PALE, PAPER, SOFT, Look

Point = tuple[float, float]
Pair = NDArray[np.float64]
Box = NDArray[np.float64]
"""The left, lower, right and upper edges of something on the picture, in pixels."""

Disc = tuple[Point, float]
"""Where a mark stands on the picture, and its radius, in pixels."""

_CLEAR = withStroke(linewidth=3.2, foreground=PAPER)  # keeps lines from running through names
_IMPORTANT: Look = {"weight": "bold", "size": 8.5, "path_effects": [_CLEAR]}
_USUAL: Look = {"color": SOFT, "size": 7.8, "path_effects": [_CLEAR]}
_NAME_WIDTH = 32  # letters
_STEPS = 60  # tried to either side for a free place
_MARGIN = 1.5  # pixels around a name
_AIR = 3.0  # points between a name and its mark
_FAR = 2.6  # times the usual distance, where there is no room close by
_SIDES = (
    (1, 0), (-1, 0), (0, 1), (0, -1), (0.75, 0.75), (0.75, -0.75), (-0.75, 0.75), (-0.75, -0.75),
)  # fmt: skip
"""Where a name may stand beside its mark, the best first: across and along."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark stands in the data, how far it reaches across in points, and whose it is."""

    x: float
    y: float
    reach: float
    name: str
    important: bool = False


def apart(axes: Axes, places: Sequence[Place]) -> list[Place]:
    """Return places moved sideways, as little as keeps their marks from touching.

    Those that come first keep theirs.
    """
    taken: list[Disc] = []
    for place in places:
        x, y = map(float, axes.transData.transform((place.x, place.y)))
        taken.append(_free((x, y), _pixels(axes, place.reach) / 2, taken))
    back = axes.transData.inverted()
    moved = [float(back.transform(middle)[0]) for middle, _ in taken]
    return [replace(place, x=x) for place, x in zip(places, moved, strict=True)]


def _free(middle: Point, radius: float, taken: Iterable[Disc]) -> Disc:
    """Return the free disc nearest to one on the same height."""
    near = [(other, far) for other, far in taken if abs(other[1] - middle[1]) < radius + far]
    for step in range(_STEPS):
        for side in (1, -1):
            moved = (middle[0] + side * step * radius / 2, middle[1])
            if all(math.dist(moved, other) >= 1.08 * (radius + far) for other, far in near):
                return moved, radius
    return middle, radius


def name_all(axes: Axes, places: Sequence[Place]) -> list[str]:
    """Write names beside their marks, the first ones first; return those that found no room.

    Only an important name may stand further off, with a line to its mark.
    """
    taken = [np.array(text.get_window_extent().extents) for text in axes.texts]
    taken += [_covered(axes, place) for place in places]
    return [place.name for place in places if not _named(axes, place, taken)]


def _covered(axes: Axes, place: Place) -> Box:
    """Return the room that a mark takes."""
    middle = axes.transData.transform((place.x, place.y))
    half = _pixels(axes, place.reach) / 2
    return np.concatenate((middle - half, middle + half))


def _named(axes: Axes, place: Place, taken: list[Box]) -> bool:
    """Write one name where there is room; False if there is none."""
    look: Look = _IMPORTANT if place.important else _USUAL
    name = cut(place.name, _NAME_WIDTH)
    text = write(axes, place.x, place.y, name, va="bottom", zorder=7, **look)
    middle = axes.transData.transform((place.x, place.y))
    size = np.array(text.get_window_extent().size)
    for times in (1.0, _FAR) if place.important else (1.0,):
        step = times * _pixels(axes, place.reach / 2 + _AIR)
        for side in map(np.array, _SIDES):
            corner = middle + step * side + size * (np.sign(side) - 1) / 2
            box = np.concatenate((corner - _MARGIN, corner + size + _MARGIN))
            if _inside(axes, box) and _free_of(taken, box):
                taken.append(box)
                x, y = axes.transData.inverted().transform(corner)
                text.set_position((float(x), float(y)))
                if times == _FAR:
                    _lead(axes, place, middle + step * side)
                return True
    text.remove()
    return False


def _lead(axes: Axes, place: Place, end: Pair) -> None:
    """Draw a thin line from a mark to where its name begins, in pixels."""
    x, y = axes.transData.inverted().transform(end)
    axes.plot([place.x, x], [place.y, y], color=PALE, linewidth=0.8, zorder=3)


def _inside(axes: Axes, box: Box) -> bool:
    """Return whether a text lies within the axes."""
    frame = axes.get_window_extent().extents
    return bool(np.all(box[:2] >= frame[:2]) and np.all(box[2:] <= frame[2:]))


def _free_of(taken: Sequence[Box], box: Box) -> bool:
    """Return whether a text covers nothing that is there already."""
    others = np.reshape(taken, (-1, 4))
    covered = (others[:, :2] < box[2:]) & (others[:, 2:] > box[:2])
    return not np.any(np.all(covered, axis=1))


def _pixels(axes: Axes, points: float) -> float:
    """Return how many pixels of the picture some points are."""
    return points * float(axes.figure.dpi) / 72
