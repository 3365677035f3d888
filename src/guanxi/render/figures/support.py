"""Power and support: whom to keep, whom to win, and whom to ask."""

from matplotlib.axes import Axes

from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render.figures.canvas import Picture, legend_of_roles, note, quiet, sheet, write
from guanxi.render.figures.kind import FigureKind
from guanxi.render.figures.marks import AGAINST_US, FOR_US, LINE, SOFT
from guanxi.render.figures.people import Spot, draw_people, rooted, spot

_TITLE = Phrase("Power and support", "决策权与态度")
_ALONG = Phrase("Decision power", "决策权")
_NOTE = Phrase(
    "Lines: where 90% of {count} draws of what we may be wrong about lie. "
    "Marks that would cover each other stand side by side.",
    "竖线：对可能有误之处{count}次抽样的90%所在范围。会互相遮挡的标记并排显示。",
)
_UNKNOWN = Phrase("nobody asked yet", "尚未询问")
_STANCES = (
    Phrase("opponent −2", "反对 −2"),
    Phrase("sceptic −1", "怀疑 −1"),
    Phrase("neutral 0", "中立 0"),
    Phrase("supporter +1", "支持 +1"),
    Phrase("advocate +2", "力挺 +2"),
)
_ASK_AT, _APART_AT = -3.3, -2.65  # where the unknown stand, and where their field ends
_LEFT, _RIGHT = -3.95, 2.65


def draw(results: Results, language: Language) -> Picture:
    """Draw everybody by support and decision power; whom nobody asked stand in a field apart."""
    figure = sheet(results, _TITLE, language)
    axes = figure.add_axes((0.075, 0.13, 0.9, 0.705))
    quiet(axes)
    spots = [_spot(results, person) for person in results.ranked()]
    axes.set_xlim(_LEFT, _RIGHT)
    axes.set_xticks([])
    rooted(axes, [*(one.y for one in spots), *(one.along.high for one in spots if one.along)])
    _fields(axes, language)
    draw_people(axes, spots)
    legend_of_roles(figure, results, language)
    if results.uncertainty:
        note(figure, _NOTE(language, {"count": str(results.uncertainty.draws.count)}))
    return figure


def _spot(results: Results, person: str) -> Spot:
    """Return where somebody stands."""
    support = results.account.people[person].support
    sure = results.estimate("decision_power", person)
    power = max(results.score("decision_power", person).points, 0.0)
    x = _ASK_AT if support is None else support
    return spot(results, person, x, power, None, sure.points if sure else None)


def _fields(axes: Axes, language: Language) -> None:
    """Tint the fields against us and for us, set the unknown apart, and name them above."""
    axes.axvspan(_APART_AT, -1 / 2, color=AGAINST_US, alpha=0.045, linewidth=0)
    axes.axvspan(1 / 2, _RIGHT, color=FOR_US, alpha=0.06, linewidth=0)
    axes.axvspan(
        _LEFT, _APART_AT, facecolor="#f4f5f6", edgecolor="#e4e7ea", hatch="///", linewidth=0
    )
    axes.axvline(_APART_AT, color=LINE)
    for place in (-1.5, -0.5, 0.5, 1.5):
        axes.axvline(place, color=LINE, linewidth=0.6, linestyle=(0, (2, 4)))
    names = [(_ASK_AT, _UNKNOWN)]
    names += [(at - STRONGEST_SUPPORT, name) for at, name in enumerate(_STANCES)]
    for place, name in names:
        write(axes, place, 1.02, name(language), size=9, color=SOFT, ha="center",
              transform=axes.get_xaxis_transform())  # fmt: skip
    write(axes, -0.048, 1, _ALONG(language) + " →", size=9, color=SOFT, ha="right", va="bottom",
          rotation=90, rotation_mode="anchor", transform=axes.transAxes)  # fmt: skip


SUPPORT = FigureKind(name="support", label=_TITLE, draw=draw)
