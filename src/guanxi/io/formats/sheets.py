"""By which names the sheets of an account are known, and what a folder or workbook may hold."""

from collections.abc import Iterable

from guanxi.io.cells.words import folded_word
from guanxi.io.columns import SHEETS, Sheet
from guanxi.io.files.grid import Grid

_KNOWN_HEADERS = frozenset(spelling for sheet in SHEETS.values() for spelling in sheet.column_of)


def knows_header(title: str) -> bool:
    """Return whether any sheet has a column of that title."""
    return folded_word(title) in _KNOWN_HEADERS


def sheet_named(title: str) -> Sheet | None:
    """Return the sheet that a title in English or Chinese means."""
    wanted = folded_word(title)
    return next((sheet for sheet in SHEETS.values() if wanted in sheet.spellings), None)


def by_sheet(grids: Iterable[tuple[Sheet, Grid]]) -> dict[str, tuple[Grid, ...]]:
    """Return grids by the name of the sheet that each is; a sheet may have several."""
    found: dict[str, tuple[Grid, ...]] = {}
    for sheet, grid in grids:
        found[sheet.name] = (*found.get(sheet.name, ()), grid)
    return found
