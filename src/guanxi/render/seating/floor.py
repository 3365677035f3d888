"""Seating as a floor plan: round tables with their guests, the table of honour in front."""

import math
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.patches import Circle

from guanxi.model.account import Account
from guanxi.model.phrase import Language, Phrase
from guanxi.model.seating import SeatingPlan, Table
from guanxi.render.figures.canvas import Picture, cut, saved, write
from guanxi.render.figures.fonts import silent_about_fonts
from guanxi.render.figures.marks import GROUND, INK, LINE, SOFT
from guanxi.render.seating.placed import placed
from guanxi.render.wording import day

_ACROSS = 4  # tables in a row, at most
_WIDTH, _HEIGHT, _HEADING = 4.6, 3.3, 0.8  # inches: a table with its names, and the title
_SIDE = _WIDTH / _HEIGHT  # how far a cell reaches to each side, beside 1 up and down
_TABLE, _SEAT, _NAME = 0.44, 0.58, 0.68  # the table's edge, the seats, the names
_OURS = "#1f4fa3"
_HEAD = "#b7791f"
_NAME_LETTERS = 22
_TABLE_NAME = Phrase("Table {name}", "{name}桌")


def content(account: Account, plan: SeatingPlan, language: Language, ending: str) -> bytes:
    """Return the floor plan as .png, .svg or .pdf."""
    return saved(floor_plan(account, plan, language), Path(f"plan{ending}"))


def floor_plan(account: Account, plan: SeatingPlan, language: Language) -> Picture:
    """Return the floor plan as a picture; our own people are blue, honour is gold."""
    tables = [table for table in plan.tables if table.seats]
    columns = max(min(_ACROSS, math.ceil(math.sqrt(len(tables)))), 1)
    rows = max(math.ceil(len(tables) / columns), 1)
    size = (_WIDTH * columns, _HEIGHT * rows + _HEADING)
    with silent_about_fonts():
        figure = Picture(figsize=size, dpi=150, facecolor=GROUND)
        FigureCanvasAgg(figure)
        title = " · ".join(filter(None, (plan.event.name, day(plan.event.date, language))))
        middle = 1 - _HEADING / 2 / size[1]
        write(figure, 0.5, middle, cut(title, 28 * columns), size=14, weight="bold",
              ha="center", va="center")  # fmt: skip
        for number, table in enumerate(tables):
            row, column = divmod(number, columns)
            cell = figure.add_axes((
                column / columns, 1 - (_HEADING + (row + 1) * _HEIGHT) / size[1],
                1 / columns, _HEIGHT / size[1],
            ))  # fmt: skip
            cell.set(xlim=(-_SIDE, _SIDE), ylim=(-1, 1))
            cell.axis("off")
            _draw(cell, account, table, language)
    return figure


def _draw(axes: Axes, account: Account, table: Table, language: Language) -> None:
    """Draw a table, its seats and the names around it, clockwise from the host at the top."""
    edge = _HEAD if table.head else LINE
    axes.add_patch(Circle((0, 0), _TABLE, facecolor="#ffffff", edgecolor=edge, linewidth=1.8))
    name = _TABLE_NAME(language, {"name": cut(table.name, 12)})
    write(axes, 0, 0, name, size=11, weight="bold", ha="center", va="center", color=INK)
    for number, key in enumerate(table.seats):
        one = placed(account, key)
        angle = math.pi / 2 - 2 * math.pi * number / len(table.seats)
        across, up = math.cos(angle), math.sin(angle)
        colour = _OURS if one.ours else SOFT
        axes.add_patch(Circle((_SEAT * across, _SEAT * up), 0.05, facecolor=colour, linewidth=0))
        side = "center" if abs(across) < 0.35 else "left" if across > 0 else "right"  # noqa: PLR2004 - near the top
        write(axes, _NAME * across, _NAME * up, cut(one.name, _NAME_LETTERS), size=7.5, ha=side,
              va="center", color=_OURS if one.ours else INK)  # fmt: skip
