"""What a kind of picture is made of; a new one is a file and a line in the table."""

from collections.abc import Callable
from dataclasses import dataclass

from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import Results
from guanxi.render.figures.canvas import Picture
from guanxi.render.figures.fonts import silent_about_fonts


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureKind:
    """A picture by its name: what it shows, and how it is drawn."""

    name: str
    label: Phrase
    draw: Callable[[Results, Language], Picture]

    def figure(self, results: Results, language: Language) -> Picture:
        """Return the picture of an account; characters of no font come out as boxes, silently."""
        with silent_about_fonts():
            return self.draw(results, language)
