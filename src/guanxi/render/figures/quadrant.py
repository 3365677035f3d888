"""Formal and informal power: who has which, and who only seems to."""

from matplotlib.axes import Axes

from guanxi.errors import GuanxiError
from guanxi.model.evidence import FULL_SCORE
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.model.uncertainty import Uncertainty
from guanxi.model.vocabulary import Level
from guanxi.render.figures.canvas import Picture, legend_of_roles, note, quiet, sheet, write
from guanxi.render.figures.kind import FigureKind
from guanxi.render.figures.marks import LINE, PALE, SOFT, Look
from guanxi.render.figures.people import Spot, draw_people, rooted, spot

_TITLE = Phrase("Formal and informal power", "正式权力与非正式权力")
_ACROSS = Phrase("Formal authority: level and people below", "正式权力：级别与下属")
_ALONG = Phrase("Informal power: share of the whole", "非正式权力：占全体的比例")
_NOTE = Phrase(
    "Crosses: where 90% of {count} draws of what we may be wrong about lie. "
    "Dashed: where high rank begins, and the average hearing. Marks that would cover each other "
    "stand side by side.",
    "十字：对可能有误之处{count}次抽样的90%所在范围。虚线：高级别的起点，以及分量的平均值。会互相遮挡的标记并排显示。",
)
_HIDDEN = Phrase("Hidden power · heard beyond rank", "隐性权力 · 级别不高，说话有分量")
_DECLARED = Phrase("Declared leaders · rank and hearing", "名副其实 · 有级别，也有分量")
_LITTLE = Phrase("Supporting cast · neither", "普通成员 · 两者皆少")
_HOLLOW = Phrase("Figureheads · rank without hearing", "有名无实 · 有级别，少分量")
_JUST_BELOW = 2.0
_DASHED: Look = {"color": LINE, "linestyle": (0, (4, 3)), "linewidth": 1.4, "zorder": 1}
_NO_DRAWS = "this figure shows how sure scores are: analyse the account with draws"


def draw(results: Results, language: Language) -> Picture:
    """Draw everybody on the plane of formal authority and informal power.

    GuanxiError where the analysis was made without draws, on which informal power rests here.
    """
    sure = results.uncertainty
    if sure is None:
        raise GuanxiError(_NO_DRAWS)
    figure = sheet(results, _TITLE, language)
    axes = figure.add_axes((0.075, 0.165, 0.9, 0.705))
    quiet(axes)
    spots = _spots(results, sure)
    _scales(axes, spots, language)
    _quarters(axes, results, spots, language)
    draw_people(axes, spots)
    legend_of_roles(figure, results, language)
    note(figure, _NOTE(language, {"count": str(sure.draws.count)}))
    return figure


def _spots(results: Results, sure: Uncertainty) -> list[Spot]:
    """Return where everybody stands, the most powerful first."""
    formal, informal = sure.estimates["formal_authority"], sure.estimates["informal_power"]
    return [
        spot(
            results,
            person,
            formal[person].points.middle,
            informal[person].points.middle,
            formal[person].points,
            informal[person].points,
        )
        for person in results.ranked()
    ]


def _scales(axes: Axes, spots: list[Spot], language: Language) -> None:
    """Set both scales and say what they are."""
    axes.set(xlim=(0, FULL_SCORE + 4), xticks=range(0, 101, 20))
    rooted(axes, (one.along.high for one in spots if one.along))
    write(axes, 1, -0.075, _ACROSS(language) + " →", size=9, color=SOFT, ha="right",
          transform=axes.transAxes)  # fmt: skip
    write(axes, -0.052, 1, _ALONG(language) + " →", size=9, color=SOFT, ha="right", va="bottom",
          rotation=90, rotation_mode="anchor", transform=axes.transAxes)  # fmt: skip


def _quarters(axes: Axes, results: Results, spots: list[Spot], language: Language) -> None:
    """Divide the plane at high rank and at the average hearing, and name its quarters."""
    if spots:
        axes.axvline(_high_rank(results, spots), **_DASHED)
        axes.axhline(sum(one.y for one in spots) / len(spots), **_DASHED)
    corners = ((0.01, 0.985, _HIDDEN), (0.99, 0.985, _DECLARED), (0.01, 0.015, _LITTLE),
               (0.99, 0.015, _HOLLOW))  # fmt: skip
    for across, along, name in corners:
        write(
            axes, across, along, name(language), size=9.5, color=PALE,
            ha="left" if across < 1 / 2 else "right", va="bottom" if along < 1 / 2 else "top",
            transform=axes.transAxes, zorder=1,
        )  # fmt: skip


def _high_rank(results: Results, spots: list[Spot]) -> float:
    """Return where high rank begins: below the top level, or in the middle if it is empty."""
    weights = results.account.weights
    top = FULL_SCORE * weights.level_share * weights.level[Level.EXECUTIVE]
    ranks = [one.x for one in spots]
    return top - _JUST_BELOW if max(ranks) >= top else (min(ranks) + max(ranks)) / 2


QUADRANT = FigureKind(name="quadrant", label=_TITLE, draw=draw)
