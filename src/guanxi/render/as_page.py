"""The interactive map as a file."""

from guanxi.model.phrase import Language
from guanxi.model.results import Results
from guanxi.render.html import page
from guanxi.render.view import view


def content(results: Results, language: Language) -> bytes:
    """Return the map as one HTML page that works offline, in UTF-8."""
    return page(view(results, language)).encode("utf-8")
