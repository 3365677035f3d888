"""The marks of people: the shapes and colours of the map, which mean roles."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

Look = dict[str, Any]
"""How something is drawn, in matplotlib's words; Any, because each of them has its own type."""

INK, SOFT, PALE, LINE, GROUND, PAPER = (
    "#1b1f24", "#48515a", "#808b96", "#d5dade", "#fbfbf9", "#ffffff"
)  # fmt: skip
FOR_US, AGAINST_US, GOLD = "#12866b", "#c8501e", "#d98a00"

_SHAPES = MappingProxyType({
    "decision_maker": ("s", "#1f4fa3", 0.9),
    "influencer": ("o", "#3e9bd6", 1.0),
    "blocker": ("8", AGAINST_US, 1.05),
    "champion": ("^", FOR_US, 1.1),
    "gatekeeper": ("D", "#8c3f78", 0.85),
    "coach": ("v", "#4c9a3f", 1.1),
    "information_broker": ("p", "#4f6d8f", 1.1),
    "contested": ("X", "#7d5a35", 1.05),
})  # fmt: skip
"""The shape of a role, its colour, and the size that makes it look as large as a disc."""

_MINOR = ("gatekeeper", "coach", "information_broker", "contested")
"""The roles whose shape somebody bears who has no other."""

_FIGUREHEAD, _HIDDEN_POWER = "figurehead", "hidden_power_holder"
MARKED_ROLES = (*_SHAPES, _HIDDEN_POWER, _FIGUREHEAD)
SIZE, SMALL = 11.0, 7.0  # of the mark of somebody with a role and without, in points
_IN_LEGEND = 8.5
_INNER = 0.45  # times the size of the frame around it
_HALO = 1.75  # times the size of the mark inside


@dataclass(frozen=True, slots=True)
class Mark:
    """How somebody is drawn: as on the map, colour and shape together tell the role."""

    shape: str
    colour: str
    scale: float = 1.0
    filled: bool = True
    framed: bool = False
    halo: bool = False

    @property
    def size(self) -> float:
        """How large it is, in points: who bears no role is drawn small."""
        return SMALL if self.colour == PALE else SIZE

    @property
    def reach(self) -> float:
        """How far it reaches across with its halo, in points."""
        return self.size * (_HALO if self.halo else self.scale)


def marked(roles: Sequence[str]) -> tuple[str, ...]:
    """Return which of somebody's roles the mark tells: one by its shape, and the last two."""
    role = _shaped(roles)
    return (
        *((role,) if role else ()),
        *(role for role in (_HIDDEN_POWER, _FIGUREHEAD) if role in roles),
    )


def _shaped(roles: Sequence[str]) -> str | None:
    """Return which of somebody's roles gives the mark its shape, or None."""
    shaped = [role for role in roles if role in _SHAPES]
    return min(shaped, key=lambda role: role in _MINOR, default=None)


def mark(roles: Sequence[str], *, placeholder: bool = False) -> Mark:
    """Return the mark of somebody with these roles, the first of which decides."""
    role = _shaped(roles)
    hollow = _FIGUREHEAD in roles
    shape, colour, scale = _SHAPES[role] if role else ("o", PALE, 1.0)
    if hollow and not role:
        shape, colour, scale = _SHAPES["decision_maker"]
    return Mark(
        shape=shape,
        colour=colour,
        scale=scale,
        filled=bool(role) and not hollow and not placeholder,
        framed=hollow,
        halo=_HIDDEN_POWER in roles,
    )


def draw_mark(axes: Axes, x: float, y: float, drawn: Mark) -> None:
    """Draw a mark at a place of the data."""
    if drawn.halo:
        axes.plot([x], [y], **_halo(drawn.size))
    axes.plot([x], [y], **_outline(drawn, drawn.size))
    if drawn.framed:
        axes.plot([x], [y], **_outline(drawn, drawn.size * _INNER))


def legend_marks(drawn: Mark) -> tuple[Line2D, ...]:
    """Return a mark as it stands in a legend."""
    size = min(drawn.size, _IN_LEGEND)
    lines = [Line2D([], [], **_halo(size))] if drawn.halo else []
    lines.append(Line2D([], [], **_outline(drawn, size)))
    if drawn.framed:
        lines.append(Line2D([], [], **_outline(drawn, size * _INNER)))
    return tuple(lines)


def _outline(drawn: Mark, size: float) -> Look:
    """Return the look of a mark's outline."""
    return {
        "marker": drawn.shape,
        "markersize": size * drawn.scale,
        "markerfacecolor": drawn.colour if drawn.filled else PAPER,
        "markeredgecolor": PAPER if drawn.filled else drawn.colour,
        "markeredgewidth": 0.9 if drawn.filled else 1.5,
        "linestyle": "none",
        "zorder": 5,
    }


def _halo(size: float) -> Look:
    """Return the look of the golden halo of a hidden power holder."""
    return {
        "marker": "o",
        "markersize": size * _HALO,
        "markerfacecolor": "#f8e3b8",
        "markeredgecolor": GOLD,
        "markeredgewidth": 1.6,
        "linestyle": "none",
        "zorder": 4,
    }
