"""What notebooks are handed: data that show themselves as the commands print them."""

import base64
import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from rich.console import RenderableType

    from guanxi.render.figures.canvas import Picture

Data = TypeVar("Data")


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Generic[Data]):
    """Something that was found: `value` to go on with; shown, it reads as its command prints it.

    `str(answer)` is that text; a notebook shows it in colour, below its `picture` if it has one.
    """

    value: Data
    block: "RenderableType"
    picture: "Picture | None" = None

    def __repr__(self) -> str:
        from guanxi.render.terminal.apart import as_text

        return as_text(self.block)

    def _repr_html_(self) -> str:
        """Return the picture, if any, and the text in colour."""
        from guanxi.render.terminal.apart import as_html

        return _as_image(self.picture) + as_html(self.block)


@dataclass(frozen=True, slots=True)
class AccountMap:
    """An interactive map as one HTML page that works offline; notebooks show it by itself."""

    html: str

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, which may run its script and nothing else."""
        return (
            '<iframe sandbox="allow-scripts allow-downloads" width="100%" height="640" '
            f'style="border:1px solid #ddd" srcdoc="{html.escape(self.html)}"></iframe>'
        )


def _as_image(picture: "Picture | None") -> str:
    """Return a picture as a part of a page."""
    if picture is None:
        return ""
    data = base64.b64encode(picture._repr_png_()).decode("ascii")
    return f'<img style="max-width:100%" src="data:image/png;base64,{data}">'
