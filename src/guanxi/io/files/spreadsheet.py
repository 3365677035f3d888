"""The sheets of an .xlsx file as rows of text; nothing that the file says of itself is trusted."""

import datetime as dt
import io
import warnings
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from guanxi.io.cells.numbers import write_number, write_yes_no
from guanxi.io.files.archive import RefusedArchiveError, checked_archive
from guanxi.io.files.grid import MOST_ROWS, Grid, GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_LAST_LINE = 1_048_576  # of a sheet in Excel
_MOST_COLUMNS = 300
_MOST_FAR_ROWS = 1_000  # each may cost as much as a thousand ordinary ones
_FORMULA_MARKS = (b"<f>", b"<f ")
_ERRORS = frozenset({"#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"})

Values: TypeAlias = Sequence[object]


class _Sheet(NamedTuple):
    """The rows of a sheet with what formulas gave, and with the formulas themselves if any."""

    title: str
    rows: Iterable[Values]
    formulas: Iterable[Values]
    crowded: bool


def grids_of(data: bytes, file: str, ledger: Ledger) -> list[Grid]:
    """Return the sheets of a workbook as grids; RefusedArchiveError where it must not be opened.

    What is wrong inside a sheet goes into the ledger when its rows are gone through.
    """
    return [
        Grid(
            title=sheet.title,
            file=f"{file}/{sheet.title}",
            rows=_rows(sheet, f"{file}/{sheet.title}", ledger),
            crowded=sheet.crowded,
        )
        for sheet in _sheets(data)
    ]


def _sheets(data: bytes) -> list[_Sheet]:
    """Open a workbook."""
    archive = checked_archive(data)
    try:
        parts = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        has_formulas = any(mark in archive.read(name) for name in parts for mark in _FORMULA_MARKS)
        computed = _pages(data, data_only=True)
        formulas = _pages(data, data_only=False) if has_formulas else {}
        return [
            _Sheet(
                title,
                _values(page),
                _values(formulas[title]) if title in formulas else repeat(()),
                _is_crowded(archive.read(_part_of(page))),
            )
            for title, page in computed.items()
        ]
    except Exception as error:  # openpyxl raises whatever its parsers stumble over
        raise RefusedArchiveError(f"it is damaged or unsafe ({_why(error)})") from error


def _part_of(page: "ReadOnlyWorksheet") -> str:
    """Return which part of the archive a sheet is."""
    path = page._worksheet_path  # type: ignore[attr-defined] # noqa: SLF001 - told nowhere else
    return str(path)


def _is_crowded(part: bytes) -> bool:
    """Return whether a sheet has too many rows with something in them, going by its bytes.

    Reading them would take a hundred times as long.
    """
    if part.count(b"<row ") <= MOST_ROWS:
        return False
    return sum(b"<v" in row or b"<is" in row for row in part.split(b"<row ")) > MOST_ROWS + 1


def _pages(data: bytes, *, data_only: bool) -> "dict[str, ReadOnlyWorksheet]":
    """Return the sheets by title, with what formulas gave or with the formulas themselves."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions, which do not matter here
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=data_only)
    return {page.title: page for page in book.worksheets}


def _values(sheet: "ReadOnlyWorksheet") -> Iterable[Values]:
    """Return the rows, blank ones too, each as wide as its last cell needs."""
    sheet.reset_dimensions()
    return sheet.iter_rows(max_row=_LAST_LINE, values_only=True)  # type: ignore[misc] # borrowed from Worksheet, says the stub


def _rows(sheet: _Sheet, file: str, ledger: Ledger) -> Iterator[GridRow]:
    """Iterate over the rows that have something in them, as far as the sheet can be read.

    Of a crowded sheet only the headers are read; of others, no more than show that they are one.
    """
    rows = []
    limit = 1 if sheet.crowded else MOST_ROWS + 2
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for row in islice(_rows_with_text(sheet, file, ledger), limit):
                rows.append(row)  # noqa: PERF402 - what came before an error is kept
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever its parsers stumble over
        ledger.add("broken-sheet", Place(file), why=_why(error))
    yield from rows


def _rows_with_text(sheet: _Sheet, file: str, ledger: Ledger) -> Iterator[GridRow]:
    """Iterate over the rows that have something in them."""
    far = 0
    both = zip(sheet.rows, sheet.formulas, strict=False)
    for line, (values, formulas) in enumerate(both, start=1):
        place = Place(file, line)
        _note_uncomputed(values, formulas, place, ledger)
        if any(value is not None for value in values[_MOST_COLUMNS:]):
            far += 1
            ledger.add("far-cells", place, columns=str(_MOST_COLUMNS))
        if far > _MOST_FAR_ROWS:
            ledger.add("broken-sheet", place, why=f"{far} rows with cells too far to the right")
            return
        cells = [_text(value, place, ledger) for value in values[:_MOST_COLUMNS]]
        if any(cells):
            yield GridRow(line, cells)


def _note_uncomputed(values: Values, formulas: Values, place: Place, ledger: Ledger) -> None:
    """Tell of formulas that were saved without what they gave."""
    for number, (value, formula) in enumerate(zip(values, formulas, strict=False), start=1):
        if value is None and isinstance(formula, str) and formula.startswith("="):
            ledger.add("uncomputed-formula", place, number=str(number), found=formula)


def _text(value: object, place: Place, ledger: Ledger) -> str:
    """Return a value as somebody would have typed it."""
    if value is None or value in _ERRORS:
        if value is not None:
            ledger.add("error-value", place, found=str(value))
        return ""
    if isinstance(value, bool):
        return write_yes_no(value)
    if isinstance(value, int | float):
        return write_number(value)
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return str(value.date())
    return str(value).strip().replace("\r\n", "\n").replace("\r", "\n")


def _why(error: BaseException) -> str:
    """Return in a few words what went wrong inside a library, at the root of it."""
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return f"{type(error).__name__}: {error}".splitlines()[0][:100]
