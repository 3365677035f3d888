"""What the terminal shows, apart from a terminal: as plain text, and as a piece of a page."""

import io
from typing import Final

from rich.console import Console, RenderableType
from rich.terminal_theme import DEFAULT_TERMINAL_THEME

from guanxi.render.terminal.style import WIDTH_IN_A_PIPE

_FRAME: Final = (
    "<pre style=\"font-family:Menlo,Consolas,'DejaVu Sans Mono',monospace;line-height:1.35;"
    'white-space:pre-wrap">{code}</pre>'
)


def as_text(block: RenderableType) -> str:
    """Return what a terminal would show, without colours and without blanks at line ends."""
    shown = _printed(block).export_text()
    return "\n".join(line.rstrip() for line in shown.splitlines())


def as_html(block: RenderableType) -> str:
    """Return what a terminal would show as preformatted HTML with its colours; data are escaped."""
    return _printed(block).export_html(
        theme=DEFAULT_TERMINAL_THEME, code_format=_FRAME, inline_styles=True
    )


def _printed(block: RenderableType) -> Console:
    """Return a console that has printed a block nowhere, and can tell what it was."""
    console = Console(
        file=io.StringIO(),
        record=True,
        force_jupyter=False,  # or it would show itself in a notebook, besides
        width=WIDTH_IN_A_PIPE,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(block)
    return console
