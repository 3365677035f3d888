"""Formal authority in all draws: `guanxi.analysis.authority` with lines that may not hold."""

import math

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.authority import authority
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.masks import flags, masks
from guanxi.model.evidence import FULL_SCORE
from guanxi.model.tie import Layer
from guanxi.model.vocabulary import Level

_SOLID = "reports_to"


def formal_authority(given: Givens, kept: Flags) -> Floats:
    """Return everybody's formal authority in each draw, 0 to 100 points."""
    if given.reading.ranks is not None:
        return np.tile(_ranked(given), (len(kept), 1))
    weights = given.reading.account.weights
    below = _people_below(given, kept)
    level = np.stack(
        [_levels(given, Level.OPERATIONAL), _levels(given, Level.MANAGEMENT)]
    )[(below > 0).astype(np.intp), np.arange(given.size)]  # fmt: skip
    part = np.log1p(below) / np.log(max(given.size, 2))
    return np.asarray(FULL_SCORE * (weights.level_share * level + (1 - weights.level_share) * part))


def _ranked(given: Givens) -> list[float]:
    """Return everybody's authority by the ranking given, which no draw changes."""
    reading = given.reading
    found = (
        authority(reading.account, reading.graph, person, reading.ranks)
        for person in reading.people
    )
    return [math.fsum(reason.amount for reason in reasons) for reasons in found]


def _levels(given: Givens, untold: Level) -> Floats:
    """Return what everybody's level counts, an untold one taken as given."""
    scale, people = given.reading.account.weights.level, given.reading.account.people
    return np.array([scale[people[one].level or untold] for one in given.reading.people])


def _people_below(given: Givens, kept: Flags) -> Floats:
    """Return how many people stand below each in the solid lines that hold in a draw."""
    below = _closed(_lines(given, kept))
    count = np.zeros((len(kept), given.size))
    for boss, reports in below.items():
        count[:, boss] = flags(reports.values(), len(kept)).sum(axis=1)
    return count


def _lines(given: Givens, kept: Flags) -> dict[int, dict[int, int]]:
    """Return the draws in which each boss has which direct report."""
    told = given.ties.by_layer[Layer.FORMAL]
    report, boss = told.ends()
    solid = [given.ties.all[tie].kind.name == _SOLID for tie in told.tie]
    lines: dict[int, dict[int, int]] = {}
    held = masks(kept[:, told.tie[solid]])
    for one, other, draws in zip(report[solid], boss[solid], held, strict=True):
        reports = lines.setdefault(int(other), {})
        reports[int(one)] = reports.get(int(one), 0) | draws
    return lines


def _closed(lines: dict[int, dict[int, int]]) -> dict[int, dict[int, int]]:
    """Return who stands below whom in which draws, over any number of lines, circles allowed."""
    below = {boss: dict(reports) for boss, reports in lines.items()}
    changed = True
    while changed:
        changed = False
        for boss, reports in lines.items():
            for report, draws in reports.items():
                for further, found in list(below.get(report, {}).items()):
                    known = below[boss].get(further, 0)
                    more = known | (draws & found)
                    if further != boss and more != known:
                        below[boss][further] = more
                        changed = True
    return below
