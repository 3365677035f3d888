"""Where each person stands on the influence map: departments as groups, tied people close.

Coordinates are pixels at scale 1, x to the right, y down, around (0, 0). People are put in the
order of their ids first, so the order of the rows changes nothing.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias
from unicodedata import east_asian_width

import numpy as np

from guanxi.render.layout_force import Indices, Points, separate, spring, sunflower

LATIN_WIDTH = 7.0
WIDE_WIDTH = 13.0
LONGEST_NAME = 150.0
SPACING = 14.0
NAME_ROOM = 30.0
GROUP_MARGIN = np.array([40.0, 36.0])
CROWD_MARGIN = 0.1
STRETCHES = (1.0, 1.8, 3.0)
SCREEN_SHAPE = 1.6
FLIPS = ((1, 1), (-1, 1), (1, -1), (-1, -1))

Tie: TypeAlias = tuple[int, int, float]


def radius(power: float) -> float:
    """Give the radius of a figure for a power between 0 and 1."""
    return 8.0 + 14.0 * min(max(power, 0.0), 1.0)


def room(name: str, power: float) -> tuple[float, float]:
    """Give half the width and half the height that a person's figure and name take."""
    width = sum(WIDE_WIDTH if east_asian_width(sign) in "WF" else LATIN_WIDTH for sign in name)
    size = radius(power)
    return max(size, min(width, LONGEST_NAME) / 2) + SPACING, size + NAME_ROOM / 2 + SPACING


def influence_layout(
    ids: Sequence[str],
    departments: Sequence[str | None],
    ties: Iterable[Tie],
    rooms: Sequence[tuple[float, float]],
) -> Points:
    """Place people so that departments stay together and no two rooms overlap.

    People without a department stand together as well.

    `ties` are (one, other, weight ≥ 0) by position in `ids`; `rooms` are as `room` gives them.
    """
    order = np.array(sorted(range(len(ids)), key=lambda person: ids[person]), dtype=np.intp)
    if not len(order):
        return np.zeros((0, 2))
    names = [departments[person] or "" for person in order]
    pairs, weights = _tie_arrays(ties, np.argsort(order))
    halves = np.asarray(rooms, dtype=float)[order]
    groups = [np.flatnonzero([name == group for name in names]) for group in sorted(set(names))]
    placed = np.zeros((len(order), 2))
    placed[order] = _place_groups(groups, pairs, weights, halves)
    return placed


def _tie_arrays(ties: Iterable[Tie], rank: Indices) -> tuple[Indices, Points]:
    """Sort the ties between different people into an array of pairs and one of weights."""
    rows = sorted((*sorted((rank[one], rank[other])), weight) for one, other, weight in ties)
    kept = [row for row in rows if row[0] != row[1]]
    pairs = np.array([row[:2] for row in kept], dtype=np.intp).reshape(-1, 2)
    return pairs, np.array([row[2] for row in kept], dtype=float)


def _place_groups(groups: list[Indices], pairs: Indices, weights: Points, halves: Points) -> Points:
    """Lay out each group around its own centre, then the centres, then turn the groups."""
    places = np.zeros_like(halves)
    for members in groups:
        inner, strength = _ties_within(members, pairs, weights)
        places[members] = _place_members(inner, strength, halves[members])
    boxes = np.array([_half_box(places[members], halves[members]) for members in groups])
    of_person = np.zeros(len(halves), dtype=np.intp)
    for number, members in enumerate(groups):
        of_person[members] = number
    centres = _place_centres(of_person[pairs], weights, boxes)
    _turn_groups(groups, places, centres[of_person], (pairs, weights))
    placed = places + centres[of_person]
    return np.asarray(placed - (placed.min(axis=0) + placed.max(axis=0)) / 2)


def _ties_within(members: Indices, pairs: Indices, weights: Points) -> tuple[Indices, Points]:
    """Keep the ties inside one group, numbered within it."""
    inside = np.isin(pairs, members).all(axis=1)
    return np.searchsorted(members, pairs[inside]), weights[inside]


def _place_members(pairs: Indices, weights: Points, halves: Points) -> Points:
    """Place the people of one group: the best tied in the middle, rooms kept apart."""
    degree = np.zeros(len(halves))
    np.add.at(degree, pairs.ravel(), np.repeat(weights, 2))
    start = np.zeros_like(halves)
    start[np.argsort(-degree, kind="stable")] = sunflower(len(halves))
    unit = halves.mean(axis=0) * 2
    places = separate(spring(start, pairs, weights) * unit, halves)
    return np.asarray(places - (places.min(axis=0) + places.max(axis=0)) / 2)


def _half_box(places: Points, halves: Points) -> Points:
    """Give half the size of the box around a group, with its margin."""
    reach = np.abs(places) + halves
    largest = reach.max(axis=0)
    return np.asarray(largest + GROUP_MARGIN + CROWD_MARGIN * largest.min())


def _place_centres(pairs: Indices, weights: Points, boxes: Points) -> Points:
    """Place the groups: much tied ones side by side, packed in the shape of a screen."""
    between = pairs[:, 0] != pairs[:, 1]
    strongest = max(weights[between].sum(), 1e-9)
    pull = weights[between] / strongest * len(boxes) / 2
    centres = spring(sunflower(len(boxes)), pairs[between], pull, gravity=0.5)
    start = centres * boxes.mean(axis=0) * 2
    tries = [_packed(start * [stretch**0.5, stretch**-0.5], boxes) for stretch in STRETCHES]
    return min(tries, key=lambda places: round(_screen(places, boxes), 3))


def _packed(places: Points, boxes: Points) -> Points:
    """Draw groups together towards the middle as far as their boxes allow."""
    packed = separate(places, boxes)
    for squeeze in np.linspace(0.1, 0.0, 24):
        packed = separate(packed * (1 - squeeze), boxes, rounds=24)
    return separate(packed, boxes)


def _screen(places: Points, boxes: Points) -> float:
    """Give the height of the screen that shows all groups."""
    width, height = (places + boxes).max(axis=0) - (places - boxes).min(axis=0)
    return float(max(width / SCREEN_SHAPE, height))


def _turn_groups(
    groups: list[Indices], places: Points, centres: Points, ties: tuple[Indices, Points]
) -> None:
    """Mirror each group in place, where that shortens its ties to the other groups."""
    pairs, weights = ties
    for _ in range(2):
        for members in groups:
            mine = np.isin(pairs, members)
            crossing = mine[:, 0] != mine[:, 1]
            home = np.where(mine[crossing, 0], pairs[crossing, 0], pairs[crossing, 1])
            away = np.where(mine[crossing, 0], pairs[crossing, 1], pairs[crossing, 0])
            target = places[away] + centres[away] - centres[home]
            lengths = [_length(places[home] * flip, target, weights[crossing]) for flip in FLIPS]
            places[members] *= FLIPS[int(np.argmin(np.round(lengths, 6)))]


def _length(here: Points, there: Points, weights: Points) -> float:
    """Sum the weighted lengths from here to there."""
    gap = there - here
    return float((np.hypot(gap[:, 0], gap[:, 1]) * weights).sum())
