"""What all pictures share: the sheet, its texts, and how it is saved."""

import io
import itertools
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unicodedata import east_asian_width

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text

from guanxi.errors import GuanxiError
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render.figures.fonts import families, silent_about_fonts
from guanxi.render.figures.marks import (
    GROUND,
    INK,
    LINE,
    MARKED_ROLES,
    PALE,
    SOFT,
    legend_marks,
    mark,
    marked,
)
from guanxi.render.wording import day

_WIDTH, _HEIGHT, _DOTS = 11.0, 6.6, 160  # inches, and dots an inch: a wide slide
_LONGEST = 150  # letters that any line can hold
_EDGE = 0.975  # of the width, where texts end
_CONFIDENTIAL = Phrase("guanxi · confidential", "guanxi · 机密")
_AS_OF = Phrase("as of {date}", "截至{date}")
_NO_ROLE = Phrase("no role", "无角色")

_METADATA: Mapping[str, Mapping[str, Any]] = MappingProxyType({
    ".png": {"Software": "guanxi"},
    ".svg": {"Creator": "guanxi", "Date": None},
    ".pdf": {"Creator": "guanxi", "Producer": None, "CreationDate": None},
})  # fmt: skip
"""What a file says besides the picture: no day, so that the same input gives the same bytes."""


class Picture(Figure):
    """A figure of matplotlib that a notebook shows by itself."""

    def _repr_png_(self) -> bytes:
        """Return the picture as a notebook asks for it."""
        return saved(self, Path("figure.png"))


def sheet(results: Results, title: Phrase, language: Language) -> Picture:
    """Return an empty sheet with the account's name and what the picture shows."""
    account = results.account
    figure = Picture(figsize=(_WIDTH, _HEIGHT), dpi=_DOTS, facecolor=GROUND)
    FigureCanvasAgg(figure)
    fit(write(figure, 0.045, 0.945, cut(account.name), size=15, weight="bold"), _EDGE)
    parts = (
        title(language),
        account.decision.what if account.decision else "",
        _AS_OF(language, {"date": day(account.as_of, language)}) if account.as_of else "",
    )
    line = cut(" · ".join(filter(None, parts)))
    fit(write(figure, 0.045, 0.905, line, size=9.5, color=SOFT), _EDGE)
    write(figure, 0.975, 0.022, _CONFIDENTIAL(language), size=7.5, color=PALE, ha="right")
    return figure


def write(
    where: Figure | Axes,
    x: float,
    y: float,
    text: str,
    **look: Any,  # noqa: ANN401 - each property of a text has its own type
) -> Text:
    """Write a text that means only itself, whatever the data put into it."""
    made = where.text(x, y, plain(text), **{"color": INK, **look})
    made.set_fontfamily(families())
    made.set_parse_math(False)
    return made


def plain(text: str) -> str:
    """Return a text on one line, without control characters."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def cut(text: str, width: int = _LONGEST) -> str:
    """Return a text no wider than so many letters, of which a Chinese character counts two."""
    told = plain(text)
    widths = itertools.accumulate(2 if east_asian_width(char) in "WF" else 1 for char in told)
    kept = sum(reached <= width for reached in widths)
    return told if kept == len(told) else told[: kept - 1] + "…"


def fit(text: Text, edge: float) -> None:
    """Cut a text that goes past a part of the sheet's width (0 to 1), and show that it goes on."""
    right = edge * text.figure.bbox.width
    whole = text.get_text()
    kept = len(whole)
    while kept > 1 and text.get_window_extent().x1 > right:
        kept -= 1
        text.set_text(whole[:kept].rstrip() + "…")


def note(figure: Figure, text: str) -> None:
    """Write below a picture how to read it."""
    write(figure, 0.045, 0.022, text, size=7.5, color=PALE)


def quiet(axes: Axes) -> None:
    """Give axes the calm look of the map: thin lines, pale ticks."""
    axes.set_facecolor("#ffffff")
    for spine in axes.spines.values():
        spine.set_color(LINE)
    axes.tick_params(length=0, labelsize=8, labelcolor=SOFT, labelfontfamily=families(), pad=5)


def legend_of_roles(figure: Figure, results: Results, language: Language) -> None:
    """Put the marks that are drawn below the picture, with the roles that they mean."""
    drawn = {role for roles in results.roles.values() for role in marked(roles)}
    named = {
        measure.role.name: measure.role.label(language)
        for measure in results.measures
        if measure.role and measure.role.name in drawn
    }
    shown = [role for role in MARKED_ROLES if role in named]
    handles: list[Any] = [*(legend_marks(mark((role,))) for role in shown), legend_marks(mark(()))]
    figure.legend(
        handles,
        [*map(named.__getitem__, shown), _NO_ROLE(language)],
        loc=(0.037, 0.05),
        ncols=len(shown) + 1,
        frameon=False,
        handletextpad=0.4,
        columnspacing=1.8,
        prop=FontProperties(family=families(), size=8.5),
        labelcolor=SOFT,
    )


def saved(figure: Figure, path: Path) -> bytes:
    """Return a picture in the form that a file's ending names: .png, .svg or .pdf.

    The same picture gives the same bytes. GuanxiError for another ending.
    """
    ending = path.suffix.lower()
    if ending not in _METADATA:
        known = ", ".join(_METADATA)
        message = f"a figure is saved as one of {known}, not as '{path.name}'"
        raise GuanxiError(message)
    out = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": "guanxi", "pdf.fonttype": 42}), silent_about_fonts():
        figure.savefig(out, format=ending[1:], metadata=dict(_METADATA[ending]))
    return out.getvalue()
