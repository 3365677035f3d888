"""How the decision may go, and who carries it."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.transforms import blended_transform_factory

from guanxi.errors import GuanxiError
from guanxi.model.evidence import FULL_SCORE
from guanxi.model.phrase import Language, Phrase, percent
from guanxi.model.results import Results
from guanxi.model.uncertainty import Uncertainty
from guanxi.render.figures.canvas import Picture, cut, fit, note, quiet, sheet, write
from guanxi.render.figures.kind import FigureKind
from guanxi.render.figures.marks import AGAINST_US, FOR_US, INK, LINE, PALE, SOFT

_TITLE = Phrase("How the decision may go", "决策走向预测")
_NO_DRAWS = "this figure shows draws of the outcome: analyse the account with draws"
_AGAINST = Phrase("← against us", "← 不利于我们")
_FOR = Phrase("for us →", "有利于我们 →")
_CHANCE = Phrase(
    "Goes our way in {percent} of {count} draws", "{count}次抽样中有{percent}对我们有利"
)
_BETWEEN = Phrase("90% lie from {low} to {high}", "90%在{low}至{high}之间")
_CARRY = Phrase("Who carries it", "谁在推动")
_WEIGH = Phrase("Who weighs against it", "谁在阻碍")
_OPEN = Phrase("Whom nobody asked: either way", "尚未询问者：两种可能")
_NOBODY = Phrase("nobody, as far as we know", "就目前所知没有")
_NOTE = Phrase(
    "Each draw is the account as it may really be. Bars: what a stance adds to the outcome, on the "
    "scale from −1 to +1.",
    "每次抽样都是客户的一种可能情形。条形：各人态度对结果的贡献，刻度为−1至+1。",
)
_BINS = 48  # even, so that no bar stands astride of 0
_REACHES = (0.1, 0.2, 0.4, 0.6, 0.8, 1.0)
_NOISE = 1e-9
_LEAST_SHOWN = 0.005  # what rounds to more than nothing
_ROWS = 6
_NAME_PART, _BAR_FROM, _BAR_LENGTH = 0.48, 0.5, 0.36  # of the width of a column

Row = tuple[str, float]
"""A name, and what this person adds to the outcome, or may add."""


def draw(results: Results, language: Language) -> Picture:
    """Draw the outcome over all draws, and below it who moves it which way.

    GuanxiError where the analysis was made without draws.
    """
    sure = results.uncertainty
    if sure is None:
        raise GuanxiError(_NO_DRAWS)
    figure = sheet(results, _TITLE, language)
    _outcome(figure.add_axes((0.045, 0.53, 0.93, 0.275)), sure, language)
    columns = (
        (_CARRY, FOR_US, "", _told(results, 1)),
        (_WEIGH, AGAINST_US, "", _told(results, -1)),
        (_OPEN, PALE, "±", _not_asked(results)),
    )
    largest = max((abs(amount) for *_, rows in columns for _, amount in rows), default=1.0)
    for place, (title, colour, sign, rows) in enumerate(columns):
        axes = figure.add_axes((0.045 + place * 0.322, 0.075, 0.286, 0.345))
        _bars(axes, rows, largest, colour, sign)
        write(axes, 0, 1.02, title(language), size=10, weight="bold", transform=axes.transAxes)
        if not rows:
            write(axes, 0, 0.88, _NOBODY(language), size=8.5, color=PALE, va="center",
                  transform=axes.transAxes)  # fmt: skip
    note(figure, _NOTE(language))
    return figure


def _told(results: Results, sign: int) -> list[Row]:
    """Return who moves the outcome our way (`sign` 1) or the other way, the strongest first."""
    rows = [
        (person, amount) for person, amount in results.contributions.items() if sign * amount > 0
    ]
    return _named(results, rows)


def _not_asked(results: Results) -> list[Row]:
    """Return by how much those whom nobody asked may move the outcome, the strongest first."""
    people = results.account.people
    rows = [
        (person, results.score("decision_power", person).points / FULL_SCORE)
        for person in results.ranked()
        if people[person].support is None
    ]
    return _named(results, [(person, power) for person, power in rows if power > 0])


def _named(results: Results, rows: list[Row]) -> list[Row]:
    """Return the strongest of some rows, with names in place of ids."""
    shown = [row for row in rows if abs(row[1]) >= _LEAST_SHOWN]
    strongest = sorted(shown, key=lambda row: (-abs(row[1]), row[0]))[:_ROWS]
    return [(results.account.name_of(person), amount) for person, amount in strongest]


def _outcome(axes: Axes, sure: Uncertainty, language: Language) -> None:
    """Draw how often each outcome comes out, with its interval, the middle, and the line at 0."""
    quiet(axes)
    reach = _reach(sure.outcomes)
    edges = np.linspace(-reach, reach, _BINS + 1)
    counts, _ = np.histogram(sure.outcomes, bins=edges)
    colours = [FOR_US if edge >= 0 else AGAINST_US for edge in edges[:-1].round(9)]
    axes.bar(edges[:-1], counts, width=np.diff(edges), align="edge", color=colours, alpha=0.75,
             edgecolor="#ffffff", linewidth=0.8)  # fmt: skip
    highest = float(max(counts.max(initial=1), 1))
    axes.set(xlim=(-reach, reach), ylim=(-0.16 * highest, 1.12 * highest), yticks=[])
    axes.axvline(0, color=INK, linewidth=1)
    between = sure.outcome
    axes.plot([between.low, between.high], [-0.075 * highest] * 2, color=INK, linewidth=2.4)
    axes.plot([between.middle], [-0.075 * highest], "o", color="#ffffff", markersize=6.5,
              markeredgecolor=INK, markeredgewidth=1.6)  # fmt: skip
    ticks = np.linspace(-reach, reach, 9)[1:-1]
    axes.set_xticks(ticks, [_signed(tick, "+.3g") if abs(tick) > _NOISE else "0" for tick in ticks])
    _say(axes, sure, language)


def _say(axes: Axes, sure: Uncertainty, language: Language) -> None:
    """Write above the outcomes which side is whose, how often it is ours, and how far it goes."""
    chance = {"percent": percent(sure.draws.part(sure.draws.favourable)),
              "count": str(sure.draws.count)}  # fmt: skip
    bounds = {"low": _signed(sure.outcome.low), "high": _signed(sure.outcome.high)}
    told = f"{_CHANCE(language, chance)} · {_BETWEEN(language, bounds)}"
    top = blended_transform_factory(axes.transAxes, axes.transAxes)
    write(axes, 0.5, 1.06, told, size=10.5, weight="bold", ha="center", transform=top)
    write(axes, 0, 1.06, _AGAINST(language), size=9.5, color=AGAINST_US, transform=top)
    write(axes, 1, 1.06, _FOR(language), size=9.5, color=FOR_US, ha="right", transform=top)


def _signed(number: float, form: str = "+.2f") -> str:
    """Return a number with its sign."""
    return f"{number:{form}}".replace("-", "−")


def _reach(outcomes: Sequence[float]) -> float:
    """Return how far the scale goes to both sides: just past the outcomes, at most to 1."""
    farthest = max(map(abs, outcomes), default=1.0)
    return next(step for step in _REACHES if step >= farthest or step == _REACHES[-1])


def _bars(axes: Axes, rows: list[Row], largest: float, colour: str, sign: str) -> None:
    """Draw a row a person: the name, a bar, and its amount; the longest bar is `largest`."""
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(-_ROWS + 0.4, 0.6))
    axes.plot([0, 1], [0.6, 0.6], color=LINE, linewidth=1, clip_on=False)
    for place, (name, amount) in enumerate(rows):
        length = _BAR_LENGTH * abs(amount) / largest
        axes.barh([-place], [length], left=_BAR_FROM, height=0.52, color=colour, alpha=0.8,
                  hatch="////" if sign else None, edgecolor="#ffffff", linewidth=0)  # fmt: skip
        told = write(axes, 0, -place, cut(name), size=9, va="center")
        fit(told, axes.get_position().x0 + _NAME_PART * axes.get_position().width)
        number = f"{sign}{abs(amount):.2f}" if sign else _signed(amount)
        write(axes, _BAR_FROM + length + 0.02, -place, number, size=8.5, color=SOFT, va="center")


FORECAST = FigureKind(name="forecast", label=_TITLE, draw=draw)
