"""An account as one .xlsx workbook: a sheet a table, and a sheet with settings."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from guanxi.errors import InputError
from guanxi.io.assembly.account import Found, assembled
from guanxi.io.assembly.written import tables_of
from guanxi.io.assembly.written_settings import settings_of
from guanxi.io.atomic import replace
from guanxi.io.cells.words import folded_word
from guanxi.io.columns import SHEETS, Sheet
from guanxi.io.files.archive import RefusedArchiveError
from guanxi.io.files.disk import bytes_of
from guanxi.io.files.grid import Grid
from guanxi.io.files.spreadsheet import grids_of
from guanxi.io.files.toml_text import RawSettings
from guanxi.io.formats.settings_sheet import setting_rows, settings_on
from guanxi.io.formats.sheets import by_sheet, sheet_named
from guanxi.io.formats.titles import LISTS_SHEET, READ_ME_SHEET, SETTINGS_SHEET
from guanxi.io.formats.workbook_writing import workbook_bytes
from guanxi.io.ledger import Ledger
from guanxi.model.account import Account
from guanxi.model.phrase import Phrase
from guanxi.model.report import Place, Report

_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls"})


def is_workbook(path: Path) -> bool:
    """Return whether a path is a file named as workbooks are."""
    return path.is_file() and path.suffix.casefold() in _SUFFIXES


def read_workbook(path: Path, _encoding: str | None) -> tuple[Account, Report]:
    """Read a workbook, which tells its encoding itself; InputError where it must not be opened."""
    ledger = Ledger()
    grids = _opened(path, ledger)
    settings = [settings_on(grid) for grid in grids if _is(grid, SETTINGS_SHEET)]
    tables = [grid for grid in grids if not _is(grid, SETTINGS_SHEET, READ_ME_SHEET, LISTS_SHEET)]
    found = Found(
        path=path,
        grids=by_sheet(_sheets(tables, ledger)),
        settings=settings[0] if settings else RawSettings(file=f"{path.name}/settings"),
    )
    return assembled(found, ledger)


def _opened(path: Path, ledger: Ledger) -> list[Grid]:
    """Return the sheets of a workbook."""
    data = bytes_of(path, ledger)
    try:
        return [] if data is None else grids_of(data, path.name, ledger)
    except RefusedArchiveError as error:
        message = f"{path}: the workbook was not opened: {error}; save it anew as .xlsx"
        raise InputError(message) from error


def _is(grid: Grid, *titles: Phrase) -> bool:
    """Return whether a sheet has one of some titles, in either language."""
    known = {folded_word(text) for title in titles for text in (title.en, title.zh)}
    return folded_word(grid.title) in known


def _sheets(grids: Iterable[Grid], ledger: Ledger) -> Iterator[tuple[Sheet, Grid]]:
    """Iterate over the grids that are sheets of an account; a single sheet is its contacts."""
    grids = list(grids)
    for grid in grids:
        sheet = sheet_named(grid.title)
        if sheet is None and len(grids) == 1:
            ledger.add("taken-for-contacts", Place(grid.file), found=grid.title)
            sheet = SHEETS["contacts"]
        if sheet:
            yield sheet, grid
        else:
            near = ledger.nearest("sheet", grid.title, tuple(SHEETS))
            names = ", ".join(SHEETS)
            place = Place(grid.file)
            ledger.add("unknown-sheet", place, found=grid.title, near=near, sheets=names)


def write_workbook(account: Account, path: Path) -> None:
    """Write an account as a workbook; GuanxiError where it cannot be written."""
    settings = list(setting_rows(settings_of(account), "en"))
    replace(path, workbook_bytes(tables_of(account), settings, "en"))
