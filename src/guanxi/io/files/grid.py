"""A grid: the rows of one sheet as plain text, wherever they came from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

MOST_ROWS = 200_000  # under the headers of one file; no account team tells as much by hand


class GridRow(NamedTuple):
    """The cells of one row and the line on which it stands, counted from 1."""

    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A sheet as it was found: its title, where it stands, and its rows, the headers first.

    `rows` may be gone through once only; `crowded` says that they are known to be too many.
    """

    title: str
    file: str
    rows: Iterable[GridRow]
    encoding: str = "utf-8"
    crowded: bool = False
