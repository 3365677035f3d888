"""Drawings of sketches, to look at single parts of what a map shows."""

from typing import Any

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.render.view.drawing import Drawing


def drawing_of(account: Account) -> Drawing:
    """An account analysed without draws, ready to be drawn."""
    return Drawing(api.analyse(account, draws=0))


def sketched(sketch: str) -> Drawing:
    """A sketch analysed without draws, ready to be drawn."""
    return drawing_of(account_from(sketch))


def read(plain: object) -> Any:  # noqa: ANN401 - any JSON
    """What a part of a map is read as by a test: JSON of the shape that the test expects."""
    return plain
