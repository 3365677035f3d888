"""Where marks and names stand so that they do not cover each other; the same every time."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.transforms import Bbox

from guanxi.render.figures.canvas import cut, write
from guanxi.render.figures.marks import PALE, PAPER, SOFT, Look

Point = tuple[float, float]
Disc = tuple[Point, float]
"""Where a mark stands on the picture, and its radius, in pixels."""

_CLEAR = withStroke(linewidth=3.2, foreground=PAPER)  # keeps lines from running through names
_IMPORTANT: Look = {"weight": "bold", "size": 8.5, "path_effects": [_CLEAR]}
_USUAL: Look = {"color": SOFT, "size": 7.8, "path_effects": [_CLEAR]}
_NAME_WIDTH = 32  # letters
_STEPS = 60  # tried to either side for a free place
_AIR = 3.0  # points between a name and its mark
_FAR = 2.6  # times the usual distance, where there is no room close by
_SIDES: tuple[tuple[float, float, str, str], ...] = (
    (1, 0, "left", "center"),
    (-1, 0, "right", "center"),
    (0, 1, "center", "bottom"),
    (0, -1, "center", "top"),
    (0.75, 0.75, "left", "bottom"),
    (0.75, -0.75, "left", "top"),
    (-0.75, 0.75, "right", "bottom"),
    (-0.75, -0.75, "right", "top"),
)
"""Where a name may stand beside its mark, the best first: direction and alignment."""


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
    taken = [text.get_window_extent() for text in axes.texts]
    taken += [_covered(axes, place) for place in places]
    return [place.name for place in places if not _named(axes, place, taken)]


def _covered(axes: Axes, place: Place) -> Bbox:
    """Return the room that a mark takes."""
    x, y = axes.transData.transform((place.x, place.y))
    half = _pixels(axes, place.reach) / 2
    return Bbox.from_extents(x - half, y - half, x + half, y + half)


def _named(axes: Axes, place: Place, taken: list[Bbox]) -> bool:
    """Write one name where there is room; False if there is none."""
    look: Look = _IMPORTANT if place.important else _USUAL
    text = write(axes, place.x, place.y, cut(place.name, _NAME_WIDTH), zorder=7, **look)
    middle = axes.transData.transform((place.x, place.y))
    back = axes.transData.inverted()
    for times in (1.0, _FAR) if place.important else (1.0,):
        step = times * _pixels(axes, place.reach / 2 + _AIR)
        for across, along, horizontal, vertical in _SIDES:
            x, y = back.transform(middle + step * np.array((across, along)))
            text.set(x=x, y=y, ha=horizontal, va=vertical)
            box = text.get_window_extent().padded(1.5)
            if _inside(axes, box) and not any(box.overlaps(one) for one in taken):
                taken.append(box)
                if times == _FAR:
                    _lead(axes, place, (float(x), float(y)))
                return True
    text.remove()
    return False


def _lead(axes: Axes, place: Place, name_at: Point) -> None:
    """Draw a thin line from a mark to its name."""
    axes.plot([place.x, name_at[0]], [place.y, name_at[1]], color=PALE, linewidth=0.8, zorder=3)


def _inside(axes: Axes, box: Bbox) -> bool:
    """Return whether a text lies within the axes."""
    frame = axes.get_window_extent()
    return bool(
        frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1
    )


def _pixels(axes: Axes, points: float) -> float:
    """Return how many pixels of the picture some points are."""
    figure = axes.get_figure(root=True)
    dots = figure.dpi if figure else 72.0
    return points * float(dots) / 72
