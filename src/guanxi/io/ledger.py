"""The ledger of one reading: every problem with its place, and what became of every row."""

from collections import Counter
from dataclasses import dataclass, field

from guanxi.io.faults import FAULTS, guessing, rejecting
from guanxi.io.nearest import Nearest
from guanxi.model.phrase import Phrase, Values
from guanxi.model.report import Count, Place, Problem

_LONGEST_QUOTE = 60


@dataclass(slots=True)
class Ledger:
    """What has been written down so far; files are told of in the order in which they came."""

    problems: list[Problem] = field(default_factory=list)
    nearest: Nearest = field(default_factory=Nearest)
    _files: dict[str, str] = field(default_factory=dict)
    _rows: Counter[str] = field(default_factory=Counter)
    _rejected: set[tuple[str, int]] = field(default_factory=set)

    def open_file(self, file: str, encoding: str = "utf-8") -> None:
        """Begin a file, whose problems come after those of the files before it."""
        self._files[file] = encoding

    def count_row(self, file: str) -> None:
        """Count a row that has something in it."""
        self._rows[file] += 1

    def add(self, fault: str, place: Place, **values: str | Phrase) -> None:
        """Write down a problem; a value `near` that is not empty becomes the way out."""
        self._write(fault, place, values, costs_row=False)

    def reject(self, fault: str, place: Place, **values: str | Phrase) -> None:
        """Write down a problem that costs the row in which it stands."""
        self._write(fault, place, values, costs_row=True)
        self.drop_row(place)

    def drop_row(self, place: Place) -> None:
        """Count a row as rejected for a reason that was told of its whole file."""
        self._rejected.add((place.file, place.line))

    def _write(self, name: str, place: Place, values: Values, *, costs_row: bool) -> None:
        """Write down a problem."""
        fault = FAULTS[name]
        if values.get("near"):
            fault = guessing(fault)
        if costs_row:
            fault = rejecting(fault)
        found = values.get("found")
        if isinstance(found, str):
            values = {**values, "found": shortened(found)}
        self.problems.append(Problem(fault=fault, place=place, values=values))

    def ordered_problems(self) -> tuple[Problem, ...]:
        """Return the problems, by file and line."""
        order = {file: number for number, file in enumerate(self._files)}
        return tuple(
            sorted(
                self.problems,
                key=lambda problem: (
                    order.get(problem.place.file, len(order)),
                    problem.place,
                    -problem.fault.severity,
                    problem.fault.name,
                    sorted((gap, str(value)) for gap, value in problem.values.items()),
                ),
            )
        )

    def counts(self) -> tuple[Count, ...]:
        """Return what became of the rows of each file that had any."""
        rejected = Counter(file for file, _ in self._rejected)
        return tuple(
            Count(
                file=file,
                kept=self._rows[file] - rejected[file],
                rejected=rejected[file],
                encoding=encoding,
            )
            for file, encoding in self._files.items()
        )


def shortened(text: str) -> str:
    """Return a text fit to be quoted in a line: without line ends, and cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"
