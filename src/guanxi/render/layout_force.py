"""The two movements that every layout is made of: a spring force, and pushing boxes apart."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]
Indices: TypeAlias = NDArray[np.intp]

SAMPLE = 600
TOUCH = 1e-6
GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))


def sunflower(count: int) -> Points:
    """Give evenly spread points in a disc, the first ones nearest to its centre."""
    steps = np.arange(count)
    radius = np.sqrt(steps + 0.5)
    angle = steps * GOLDEN_ANGLE
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def spring(start: Points, pairs: Indices, weights: Points, *, gravity: float = 0.5) -> Points:
    """Pull tied points together and push all others apart; the ideal distance is 1."""
    points = start.copy()
    rounds = int(np.clip(6_000_000 / max(len(points), 1) ** 2, 40, 200))
    for step in range(rounds):
        force = _repulsion(points, step) - gravity * points
        _add_attraction(force, points, pairs, weights)
        length = np.hypot(force[:, 0], force[:, 1]) + 1e-9
        heat = 0.5 * (1 - step / rounds) + 0.01
        points += force * (np.minimum(length, heat) / length)[:, None]
    return points - points.mean(axis=0) if len(points) else points


def _repulsion(points: Points, step: int) -> Points:
    """Sum the push of all others; above SAMPLE points, of a seeded sample that stands for them."""
    count = len(points)
    others = np.arange(count)
    if count > SAMPLE:
        others = np.random.default_rng(step).choice(count, SAMPLE, replace=False)
    gap = points[:, None, :] - points[None, others, :]
    closeness = 1 / ((gap**2).sum(axis=2) + 0.02)
    return np.asarray((gap * closeness[:, :, None]).sum(axis=1) * (count / max(len(others), 1)))


def _add_attraction(force: Points, points: Points, pairs: Indices, weights: Points) -> None:
    """Add to each end of each tie a pull that grows with its length."""
    if not len(pairs):
        return
    one, other = pairs[:, 0], pairs[:, 1]
    gap = points[other] - points[one]
    pull = gap * (np.hypot(gap[:, 0], gap[:, 1]) * weights)[:, None]
    np.add.at(force, one, pull)
    np.add.at(force, other, -pull)


def separate(centres: Points, halves: Points, rounds: int = 400) -> Points:
    """Move boxes as little as possible until none overlaps another; each has its half sizes."""
    points = centres.copy()
    for _ in range(rounds):
        one, other = _near_pairs(points[:, 0], halves[:, 0])
        gap = points[other] - points[one]
        overlap = halves[one] + halves[other] - np.abs(gap)
        hit = (overlap > TOUCH).all(axis=1)
        if not hit.any():
            break
        push = _push(gap[hit], overlap[hit])
        np.add.at(points, one[hit], -push)
        np.add.at(points, other[hit], push)
    return points


def _push(gap: Points, overlap: Points) -> Points:
    """Give half the way out of each overlap, along its shorter side."""
    sideways = overlap[:, 0] <= overlap[:, 1]
    sign = np.where(gap < 0, -1.0, 1.0)
    push = sign * overlap * 0.52
    push[sideways, 1] = 0.0
    push[~sideways, 0] = 0.0
    return push


def _near_pairs(places: Points, halves: Points) -> tuple[Indices, Indices]:
    """List each pair whose intervals on one axis might overlap, once."""
    order = np.argsort(places, kind="stable")
    ranked = places[order]
    reach = 2 * halves.max(initial=0.0)
    last = np.searchsorted(ranked, ranked + reach, side="right")
    counts = last - np.arange(len(order)) - 1
    one = np.repeat(np.arange(len(order)), counts)
    skipped = np.cumsum(counts) - counts
    other = one + 1 + np.arange(len(one)) - np.repeat(skipped, counts)
    return order[one], order[other]
