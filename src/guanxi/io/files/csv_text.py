"""Rows from separated text: row by row, forgiving, and never losing more than one line."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

_DELIMITERS = (",", ";", "\t")
_NAMED_DELIMITER = re.compile(
    r'"?sep=([,;|\t])"?', re.IGNORECASE
)  # what Excel writes and hides again
_LONGEST_CELL = csv.field_size_limit()
_MOST_LINES = 500  # of one row; more means that a quote was never closed

KnowsHeader = Callable[[str], bool]


def rows_of(text: str, file: str, knows: KnowsHeader, ledger: Ledger) -> Iterator[GridRow]:
    """Iterate over the rows that have something in them, headers first.

    `knows` tells whether a header is one that is looked for; by it the separator is found.
    """
    lines = io.StringIO(text, newline=None).readlines()
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    opening = lines[first][:_LONGEST_CELL] if lines else ""
    named = _NAMED_DELIMITER.fullmatch(opening.strip("\n"))
    delimiter = named[1] if named else sniff(opening, knows)
    for row in _Rows(lines, first + bool(named), file, delimiter, ledger):
        if any(map(str.strip, row.cells)):
            yield row


def sniff(header: str, knows: KnowsHeader) -> str:
    """Return the separator that makes the most known headers of a line, then the most cells."""

    def worth(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([header], delimiter=delimiter), [])
        return sum(map(knows, cells)), len(cells)

    return max(_DELIMITERS, key=worth)


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
