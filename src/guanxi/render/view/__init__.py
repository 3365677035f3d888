"""What a map shows: an analysed account as plain values, a file for each part of the page."""

from guanxi.render.view.payload import view

__all__ = ["view"]
