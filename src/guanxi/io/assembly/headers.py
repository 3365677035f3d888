"""Which column of a grid is which column of a sheet."""

from dataclasses import dataclass

from guanxi.io.cells.words import folded_word
from guanxi.io.columns import Column, Sheet
from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.phrase import listed
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
    numbers = _numbers_of(sheet, titles, place, ledger)
    missing = [
        name for name, column in sheet.columns.items() if column.required and name not in numbers
    ]
    for name in missing:
        header = sheet.columns[name].header
        ledger.add("missing-column", place, column=header, titles=", ".join(filter(None, titles)))
    return Header(
        titles=titles,
        columns=tuple((number, sheet.columns[name]) for name, number in numbers.items()),
        unnamed=frozenset(number for number, title in enumerate(titles) if not title),
        complete=not missing,
    )


def _numbers_of(
    sheet: Sheet, titles: tuple[str, ...], place: Place, ledger: Ledger
) -> dict[str, int]:
    """Return where each column stands; the first of two counts."""
    numbers: dict[str, int] = {}
    for number, title in enumerate(titles):
        column = sheet.column_of.get(folded_word(title))
        if column and column.name not in numbers:
            numbers[column.name] = number
        elif column:
            ledger.add("second-column", place, column=column.name, found=title)
        elif title:
            _add_unknown(sheet, title, place, ledger)
    return numbers


def _add_unknown(sheet: Sheet, title: str, place: Place, ledger: Ledger) -> None:
    """Tell of a column that is kept out."""
    near = ledger.nearest(sheet.columns.kind, title, tuple(sheet.columns))
    choices = listed(column.header for column in sheet.columns.values())
    ledger.add("unknown-column", place, found=title, near=near, columns=choices)
