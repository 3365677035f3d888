"""Rows from separated text: row by row, forgiving, and never losing more than one line."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

_DELIMITERS = (",", ";", "\t")
_NAMED_DELIMITER = re.compile(r"sep=(.)", re.IGNORECASE)  # what Excel writes and hides again
_LONGEST_CELL = csv.field_size_limit()
_MOST_LINES = 500  # of one row; more means that a quote was never closed
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

KnowsHeader = Callable[[str], bool]


def rows_of(text: str, file: str, knows: KnowsHeader, ledger: Ledger) -> Iterator[GridRow]:
    """Iterate over the rows that have something in them, headers first.

    `knows` tells whether a header is one that is looked for; by it the separator is found.
    """
    lines = io.StringIO(text, newline=None).readlines()
    first = _first_line(lines)
    named = _NAMED_DELIMITER.fullmatch(lines[first].strip("\n\"")) if lines else None
    delimiter = named[1] if named else sniff(lines[first] if lines else "", knows)
    for row in _Rows(lines, first + bool(named), file, delimiter, ledger):
        if any(map(str.strip, row.cells)):
            yield _without_controls(row, file, ledger)


def _first_line(lines: Sequence[str]) -> int:
    """Return the number of the first line with something in it, counted from 0."""
    filled = (number for number, line in enumerate(lines) if line.strip())
    return next(filled, 0)


def sniff(header: str, knows: KnowsHeader) -> str:
    """Return the separator that makes the most known headers of a line, then the most cells."""

    def worth(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([header], delimiter=delimiter), [])
        return sum(map(knows, cells)), len(cells)

    return max(_DELIMITERS, key=worth)


def _without_controls(row: GridRow, file: str, ledger: Ledger) -> GridRow:
    """Return the row without control characters, which no name has and some terminals obey."""
    if not any(map(_CONTROL.search, row.cells)):
        return row
    ledger.add("control-characters", Place(file, row.line))
    return GridRow(row.line, [_CONTROL.sub("", cell) for cell in row.cells])


class _Rows:
    """Goes through lines row by row; a row that does not end well is read as a line by itself."""

    def __init__(
        self, lines: Sequence[str], first: int, file: str, delimiter: str, ledger: Ledger
    ) -> None:
        self.lines = lines
        self.next_line = first
        self.file = file
        self.delimiter = delimiter
        self.ledger = ledger

    def __iter__(self) -> Iterator[GridRow]:
        """Iterate over all rows, blank ones too."""
        while self.next_line < len(self.lines):
            yield from self._well_formed()
            if self.next_line < len(self.lines):
                yield from self._line_alone()

    def _well_formed(self) -> Iterator[GridRow]:
        """Iterate over rows until one does not end well, or all are read."""
        reader = csv.reader(self._fed(), delimiter=self.delimiter, strict=True)
        begin = self.next_line
        offset = begin
        try:
            for cells in reader:
                line, self.next_line = self.next_line, offset + reader.line_num
                yield GridRow(line + 1, cells)
        except csv.Error:
            return

    def _fed(self) -> Iterator[str]:
        """Iterate over the lines, but no more of them than one row may have."""
        for number in range(self.next_line, len(self.lines)):
            if number - self.next_line >= _MOST_LINES:
                return
            yield self.lines[number]

    def _line_alone(self) -> Iterator[GridRow]:
        """Read one line in which quotes mean nothing."""
        line = self.lines[self.next_line]
        self.next_line += 1
        place = Place(self.file, self.next_line)
        if len(line) > _LONGEST_CELL:
            self.ledger.count_row(self.file)
            self.ledger.reject("oversized-cell", place, limit=str(_LONGEST_CELL))
            return
        self.ledger.add("lone-quote", place)
        cells = next(csv.reader([line], delimiter=self.delimiter, quoting=csv.QUOTE_NONE), [])
        yield GridRow(self.next_line, [cell.strip('"') for cell in cells])
