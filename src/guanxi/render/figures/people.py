"""People as marks with their names on a plane of two measures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from guanxi.model.person import Person
from guanxi.model.results import Results
from guanxi.model.uncertainty import Interval
from guanxi.render.figures.marks import PALE, Look, Mark, draw_mark, mark
from guanxi.render.figures.placing import Place, apart, name_all

Floats = NDArray[np.float64]

_AIR, _BELOW = 1.18, 0.007  # above the largest value, and below nothing, so that marks stand free
_TICKS = (0, 0.5, 1, 2, 5, 10, 20, 30, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands on the plane, between which bounds, and how important a name is."""

    person: Person
    x: float
    y: float
    mark: Mark
    across: Interval | None = None
    along: Interval | None = None
    important: bool = False


def spot(results: Results, key: str, x: float, y: float, *intervals: Interval | None) -> Spot:
    """Return somebody's place, with the interval of x and of y if there are any."""
    person, roles = results.account.people[key], results.roles[key]
    across, along = (*intervals, None, None)[:2]
    drawn = mark(roles, placeholder=person.placeholder)
    return Spot(person, x, y, drawn, across, along, important=bool(roles))


def draw_people(axes: Axes, spots: Sequence[Spot]) -> None:
    """Draw everybody with a cross for the intervals, and as many names as find room.

    Earlier ones keep their places and names; those who bear a role are named before all others.
    """
    ordered = sorted(spots, key=lambda one: not one.important)
    places = apart(
        axes,
        [Place(one.x, one.y, one.mark.reach, one.person.name, one.important) for one in ordered],
    )
    for one, place in zip(reversed(ordered), reversed(places), strict=True):
        _cross(axes, one, place.x, place.y)
        draw_mark(axes, place.x, place.y, one.mark)
    name_all(axes, places)


def _cross(axes: Axes, one: Spot, x: float, y: float) -> None:
    """Draw between which bounds somebody's place lies."""
    look: Look = {
        "color": one.mark.colour if one.important else PALE,
        "linewidth": 1.1,
        "alpha": 0.45 if one.important else 0.22,
        "zorder": 2,
    }
    if one.across:
        axes.plot([one.across.low, one.across.high], [y, y], **look)
    if one.along:
        axes.plot([x, x], [one.along.low, one.along.high], **look)


def rooted(axes: Axes, values: Iterable[float]) -> float:
    """Give the upright axis a root scale, on which small values do not cover each other.

    Returns the top of the scale, with air above the largest value.
    """
    largest = max(values, default=1.0) or 1.0
    top = largest * _AIR
    axes.set_yscale("function", functions=(_root, _square))
    axes.set_ylim(-top * _BELOW, top)
    ticks = [tick for tick in _TICKS if tick <= top]
    axes.set_yticks(ticks, [f"{tick:g}%" for tick in ticks], minor=False)
    return top


def _root(values: Floats) -> Floats:
    """Return roots; those of negative values are negative, so that the scale goes on below 0."""
    return np.asarray(np.sign(values) * np.sqrt(np.abs(values)))


def _square(values: Floats) -> Floats:
    """Return what has these roots."""
    return np.asarray(np.sign(values) * np.square(values))
