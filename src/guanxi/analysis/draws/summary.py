"""From solved draws to intervals, probabilities and the sets of draws behind them."""

import numpy as np

from guanxi.analysis.arrays import Flags, Floats
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.masks import masks
from guanxi.analysis.draws.measures.table import DRAWN_MEASURES
from guanxi.analysis.draws.solved import Solved
from guanxi.analysis.draws.voting import votes_for_us
from guanxi.analysis.scores.table import SCORES
from guanxi.model.uncertainty import Estimate, Interval, KeptDraws, Uncertainty

_INTERVAL = (0.05, 0.5, 0.95)  # the ends and the middle of 90 %
_TOP = 3
_DIGITS = 9  # of points that are meant; the rest is noise of the arithmetic


def summary(given: Givens, drawn: Drawn, found: Solved, seed: int) -> Uncertainty:
    """Return what so many draws have in common and how far they differ."""
    people = given.reading.people
    points = {name: one.points(found).round(_DIGITS) for name, one in DRAWN_MEASURES.items()}
    outcomes = found.outcome.round(_DIGITS) + 0.0
    return Uncertainty(
        seed=seed,
        estimates={
            name: dict(zip(people, _estimates(values), strict=True))
            for name, values in points.items()
        },
        outcome=_intervals(outcomes[:, np.newaxis])[0],
        outcomes=tuple(map(float, outcomes)),
        draws=_kept(given, drawn, found, points, seed=seed),
    )


def _kept(
    given: Givens, drawn: Drawn, found: Solved, points: dict[str, Floats], *, seed: int
) -> KeptDraws:
    """Return in which draws what was so."""
    people = given.reading.people
    unknown = np.isnan(given.support)
    asked = [person for person, open_ in zip(people, unknown, strict=True) if open_]
    bearers = {
        score.role.name: DRAWN_MEASURES[name].bearers(found, points[name])
        for name, score in SCORES.items()
        if score.role and name in DRAWN_MEASURES
    }
    ballot = given.reading.votes.ballot
    for_us = votes_for_us(found, ballot.voters, seed)
    return KeptDraws(
        count=drawn.count,
        ties=given.ties.all,
        kept=tuple(masks(drawn.kept)),
        supportive=_by(asked, drawn.support[:, unknown] > 0),
        bearers={role: _by(people, flags) for role, flags in bearers.items()},
        top=_by(people, _among_first(points["decision_power"])),
        votes=_by(ballot.voters, for_us),
        favourable=masks(ballot.ours(for_us)[:, np.newaxis])[0],
    )


def _by(people: "tuple[str, ...] | list[str]", flags: Flags) -> dict[str, int]:
    """Return the set of draws of each person's column."""
    return dict(zip(people, masks(flags), strict=True))


def _estimates(points: Floats) -> list[Estimate]:
    """Return everybody's estimate by one measure."""
    top = np.mean(_among_first(points), axis=0)
    some = np.mean(points > 0, axis=0)
    columns = zip(_intervals(points), _intervals(ranks(points)), top, some, strict=True)
    return [
        Estimate(value, rank, float(first), float(any_)) for value, rank, first, any_ in columns
    ]


def _intervals(values: Floats) -> list[Interval]:
    """Return the interval of each column."""
    bounds = np.quantile(values, _INTERVAL, axis=0)
    return [Interval(*map(float, column)) for column in bounds.T]


def _among_first(points: Floats) -> Flags:
    """Return who is among the three with most points, equals included, and has any."""
    return (_above(points) < _TOP) & (points > 0)


def ranks(points: Floats) -> Floats:
    """Return everybody's rank in each draw, 1 for most points, equals at their mean rank."""
    found: Floats = (1 + _above(points) + points.shape[1] - _above(-points)) / 2
    return found


def _above(points: Floats) -> Floats:
    """Return how many have more points than each in the same draw."""
    order = np.argsort(-points, axis=1)
    ordered = np.take_along_axis(points, order, axis=1)
    first = np.ones(points.shape, dtype=np.bool_)
    first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    place = np.where(first, np.arange(points.shape[1]), 0)
    found = np.empty(points.shape)
    np.put_along_axis(found, order, np.maximum.accumulate(place, axis=1), axis=1)
    return found
