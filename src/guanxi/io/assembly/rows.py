"""From the grid of a sheet to rows of checked values, under the names of the sheet's columns."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from guanxi.io.assembly.headers import Header, header_of
from guanxi.io.cells.complaint import Complaint, Complaints
from guanxi.io.cells.controls import CONTROL
from guanxi.io.columns import Column, Sheet
from guanxi.io.files.grid import MOST_ROWS, Grid, GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.phrase import Phrase
from guanxi.model.report import Place

_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """The values of one row by column; what was empty or could not be read is not there."""

    place: Place
    values: Mapping[str, object]
    titles: Mapping[str, str] = field(default_factory=dict)

    def text(self, column: str) -> str | None:
        """Return the text under a column, or None."""
        value = self.values.get(column)
        return value if isinstance(value, str) else None

    def at(self, column: str) -> Place:
        """Return the place of one cell, with the column's header as the file has it."""
        return Place(self.place.file, self.place.line, self.titles.get(column, column))

    def having(self, values: Mapping[str, object]) -> "Row":
        """Return the row with other values."""
        return Row(self.place, values, self.titles)


def rows_in(sheet: Sheet, grid: Grid, ledger: Ledger) -> Iterator[Row]:
    """Iterate over the usable rows of a grid; everything else goes into the ledger."""
    if grid.encoding != "utf-8":
        ledger.add("other-encoding", Place(grid.file), encoding=grid.encoding)
    rows = iter(grid.rows)
    first = next(rows, None)
    if first is None:
        ledger.add("no-header", Place(grid.file), columns=", ".join(sheet.columns))
        return
    reader = _Reader(header_of(sheet, first, grid.file, ledger), grid.file, ledger)
    for row in _bounded(rows, grid, ledger):
        ledger.count_row(grid.file)
        if not reader.repeats(row) and (read := reader.read(row)):
            yield read


def _bounded(rows: Iterable[GridRow], grid: Grid, ledger: Ledger) -> Iterable[GridRow]:
    """Return all rows, or none where there are too many, for half a file would mislead."""
    found = [] if grid.crowded else list(islice(rows, MOST_ROWS + 1))
    if grid.crowded or len(found) > MOST_ROWS:
        ledger.add("too-many-rows", Place(grid.file), limit=f"{MOST_ROWS:,}")
        return ()
    return found


def _without_controls(row: GridRow, place: Place, ledger: Ledger) -> GridRow:
    """Return the row without control characters, which no name has and some terminals obey."""
    if not any(map(CONTROL.search, row.cells)):
        return row
    ledger.add("control-characters", place)
    return GridRow(row.line, [CONTROL.sub("", cell) for cell in row.cells])


class _Reader:
    """Reads the rows under one header."""

    def __init__(self, header: Header, file: str, ledger: Ledger) -> None:
        self.header = header
        self.file = file
        self.ledger = ledger
        self.lines: dict[int, int] = {}
        self.unnamed = set(header.unnamed)
        self.titles = {column.name: header.titles[number] for number, column in header.columns}
        self.read_before: dict[tuple[str, str], object] = {}

    def repeats(self, row: GridRow) -> bool:
        """Note a row that says the same as an earlier one."""
        line = self.lines.setdefault(hash(tuple(row.cells)), row.line)
        if line == row.line:
            return False
        self.ledger.add("same-row", Place(self.file, row.line), line=str(line))
        return True

    def read(self, row: GridRow) -> Row | None:
        """Return the row's values, or None where it has to be rejected."""
        place = Place(self.file, row.line)
        if not self.header.complete:
            self.ledger.drop_row(place)
            return None
        width = self.header.width
        if any(map(str.strip, row.cells[width:])):
            self.ledger.reject(
                "too-many-cells", place, found=str(len(row.cells)), columns=str(width)
            )
            return None
        self._note_unnamed(row)
        return self._read_cells(_without_controls(row, place, self.ledger))

    def _note_unnamed(self, row: GridRow) -> None:
        """Note the first time that something stands in a column without a header."""
        for number in sorted(self.unnamed):
            if number < len(row.cells) and row.cells[number].strip():
                self.unnamed.discard(number)
                place = Place(self.file, row.line)
                self.ledger.add("unnamed-column", place, number=str(number + 1))

    def _read_cells(self, row: GridRow) -> Row | None:
        """Read cell by cell; a required one that is empty or unreadable costs the row."""
        values: dict[str, object] = {}
        complaints = Complaints()
        lost = False
        for number, column in self.header.columns:
            text = row.cells[number].strip() if number < len(row.cells) else ""
            value = self._value(column, text, complaints) if text else None
            if value is not None:
                values[column.name] = value
            elif column.required:
                lost = True
                if not complaints:
                    complaints.add("missing-cell", column=self.header.titles[number])
            if complaints:
                place = Place(self.file, row.line, self.header.titles[number])
                costs_row = column.required and value is None
                pass_on(complaints, place, self.ledger, costs_row=costs_row)
                complaints.clear()
        return None if lost else Row(Place(self.file, row.line), values, self.titles)

    def _value(self, column: Column, text: str, complaints: Complaints) -> object:
        """Return what a cell says; what was understood once is not read again."""
        if column.kind.plain:
            return text
        key = (column.name, text)
        value = self.read_before.get(key)
        if value is None:
            value = column.kind.read(text, complaints)
            if not complaints and len(self.read_before) < _MOST_REMEMBERED:
                self.read_before[key] = value
        return value


def pass_on(
    complaints: Iterable[Complaint], place: Place, ledger: Ledger, *, costs_row: bool = False
) -> None:
    """Write down the complaints about one cell."""
    write = ledger.reject if costs_row else ledger.add
    for complaint in complaints:
        write(complaint.fault, place, **_words(complaint, place, ledger))


def _words(complaint: Complaint, place: Place, ledger: Ledger) -> dict[str, str | Phrase]:
    """Return what fills the words of a complaint's fault."""
    values = {"column": place.column, **complaint.values}
    if not complaint.known:
        return {**values}
    near = ledger.nearest(place.column, complaint.values["found"], complaint.known)
    return {**values, "near": near, "choices": complaint.offered or ", ".join(complaint.known)}
