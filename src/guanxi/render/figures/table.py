"""The pictures there are, in the order shown. A new one is one file beside this and one line."""

from guanxi.render.figures.forecast import FORECAST
from guanxi.render.figures.kind import FigureKind
from guanxi.render.figures.quadrant import QUADRANT
from guanxi.render.figures.support import SUPPORT
from guanxi.table import Table

FIGURES: Table[FigureKind] = Table(
    "kind of figure",
    QUADRANT,
    SUPPORT,
    FORECAST,
)
