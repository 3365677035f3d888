"""Which column of a grid is which column of a sheet."""

from dataclasses import dataclass

from guanxi.io.cells.words import folded_word
from guanxi.io.columns import Column, Sheet
from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The line of headers, understood; numbers of columns count from 0."""

    titles: tuple[str, ...]
    columns: tuple[tuple[int, Column], ...]
    unnamed: frozenset[int]
    complete: bool

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.titles)


def header_of(sheet: Sheet, row: GridRow, file: str, ledger: Ledger) -> Header:
    """Return the header that a row makes for a sheet; what does not fit goes into the ledger."""
    titles = tuple(" ".join(cell.split()) for cell in row.cells)
    place = Place(file, row.line)
    columns: dict[str, int] = {}
    for number, title in enumerate(titles):
        column = sheet.column_of.get(folded_word(title))
        if column and column.name not in columns:
            columns[column.name] = number
        elif column:
            ledger.add("second-column", place, column=column.name, found=title)
        elif title:
            _add_unknown(sheet, title, place, ledger)
    missing = [name for name in sheet.columns if _is_missing(sheet.columns[name], columns)]
    for name in missing:
        ledger.add("missing-column", place, column=name, titles=", ".join(filter(None, titles)))
    return Header(
        titles=titles,
        columns=tuple((number, sheet.columns[name]) for name, number in columns.items()),
        unnamed=frozenset(number for number, title in enumerate(titles) if not title),
        complete=not missing,
    )


def _is_missing(column: Column, found: dict[str, int]) -> bool:
    """Return whether a column is required and not there."""
    return column.required and column.name not in found


def _add_unknown(sheet: Sheet, title: str, place: Place, ledger: Ledger) -> None:
    """Tell of a column that is kept out."""
    near = ledger.nearest(sheet.columns.kind, title, tuple(sheet.columns))
    choices = ", ".join(sheet.columns)
    ledger.add("unknown-column", place, found=title, near=near, columns=choices)
