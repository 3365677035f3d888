"""An account as a folder of .csv files with an account.toml."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from guanxi.errors import GuanxiError
from guanxi.io.assembly.account import Found, assembled
from guanxi.io.assembly.written import Cells, Tables, tables_of
from guanxi.io.assembly.written_settings import settings_of
from guanxi.io.atomic import replace
from guanxi.io.columns import SHEETS, Sheet
from guanxi.io.files.csv_text import rows_of
from guanxi.io.files.disk import bytes_of, files_in, make_folder
from guanxi.io.files.encoding import DecodingError, decode
from guanxi.io.files.grid import Grid
from guanxi.io.files.toml_text import RawSettings, settings_in, toml_of
from guanxi.io.formats.sheets import by_sheet, knows_header, sheet_named
from guanxi.io.ledger import Ledger
from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.report import Place, Report

SETTINGS_FILE = "account.toml"


def is_account_folder(path: Path) -> bool:
    """Return whether a path is a folder with a file of contacts."""
    return path.is_dir() and any(is_contacts_file(file) for file in files_in(path))


def is_contacts_file(path: Path) -> bool:
    """Return whether a path is named as the contacts of an account folder are."""
    sheet = _sheet_in(path)
    return sheet is not None and sheet.name == "contacts"


def is_part_of_account(path: Path) -> bool:
    """Return whether a path is named as the files are that an account folder is read from."""
    return path.name.casefold() == SETTINGS_FILE or _sheet_in(path) is not None


def _sheet_in(path: Path) -> Sheet | None:
    """Return which sheet a file is, going by its name."""
    return sheet_named(path.stem) if path.suffix.casefold() == ".csv" else None


def read_folder(folder: Path, encoding: str | None) -> tuple[Account, Report]:
    """Read an account folder."""
    ledger = Ledger()
    grids = by_sheet(_grids_in(folder, encoding, ledger))
    found = Found(path=folder, grids=grids, settings=_settings_in(folder, ledger))
    return assembled(found, ledger)


def _grids_in(folder: Path, encoding: str | None, ledger: Ledger) -> Iterator[tuple[Sheet, Grid]]:
    """Iterate over the .csv files that can be read, each with the sheet that it is."""
    for path in files_in(folder):
        sheet = _sheet_in(path)
        if sheet and (grid := _grid(path, encoding, ledger)):
            yield sheet, grid
        elif path.suffix.casefold() == ".csv" and not sheet:
            names = [f"{name}.csv" for name in SHEETS]
            near = ledger.nearest("file", path.stem, tuple(SHEETS))
            place = Place(path.name)
            ledger.add("unknown-sheet", place, found=path.name, near=near, sheets=", ".join(names))


def _grid(path: Path, encoding: str | None, ledger: Ledger) -> Grid | None:
    """Return the grid in a .csv file, or None, which goes into the ledger."""
    data = bytes_of(path, ledger)
    if data is None:
        return None
    try:
        decoded = decode(data, encoding)
    except DecodingError as error:
        ledger.add("undecodable-file", Place(path.name), encoding=error.encoding)
        return None
    rows = rows_of(decoded.text, path.name, knows_header, ledger)
    return Grid(title=path.stem, file=path.name, rows=rows, encoding=decoded.encoding)


def _settings_in(folder: Path, ledger: Ledger) -> RawSettings:
    """Return the settings of a folder, none where it has no account.toml."""
    path = folder / SETTINGS_FILE
    data = bytes_of(path, ledger) if path.exists() else None
    return RawSettings() if data is None else settings_in(data, SETTINGS_FILE, ledger)


def write_account_folder(account: Account, folder: Path) -> None:
    """Write an account as a folder, every sheet as a file; other files in it are left alone.

    GuanxiError where a file cannot be written, or where another one would be read beside them.
    """
    tables, settings = tables_of(account), toml_of(settings_of(account))
    write_files(folder, {**csv_files(tables, "en"), SETTINGS_FILE: settings})


def csv_files(tables: Tables, language: Language) -> dict[str, str]:
    """Return the texts of an account folder's sheets by the names of their files."""
    return {
        f"{name}.csv": csv_text(sheet, tables.get(name, []), language)
        for name, sheet in SHEETS.items()
    }


def csv_text(sheet: Sheet, rows: Iterable[Cells], language: Language) -> str:
    """Return a sheet as separated text under headers in a language."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.header(language) for column in sheet.columns.values())
    writer.writerows([row.get(name, "") for name in sheet.columns] for row in rows)
    return text.getvalue()


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder, which is made if need be."""
    make_folder(folder)
    for path in files_in(folder):
        if _sheet_in(path) and path.name not in files:
            message = f"{path}: this file would be read beside the new ones; move it away first"
            raise GuanxiError(message)
    for name, text in files.items():
        replace(folder / name, text.encode())
