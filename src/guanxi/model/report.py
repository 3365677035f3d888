"""What reading an account brought to light: every problem with its place, cause and way out."""

from dataclasses import dataclass, field

from guanxi.model.evidence import Severity
from guanxi.model.phrase import Language, Phrase, Values


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the input something stands; line 1 is the header, 0 means the file as a whole."""

    file: str
    line: int = 0
    column: str = ""

    def text(self, language: Language = "en") -> str:
        """Return the place in words, such as "ties.csv, line 2, kind"."""
        line = (Phrase(", line {line}", "，第{line}行")(language, {"line": str(self.line)})
                if self.line else "")  # fmt: skip
        comma = Phrase(", ", "，")(language)
        return self.file + line + (comma + self.column if self.column else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A kind of problem: its name, cause, way out, and whether the row is lost by it."""

    name: str
    cause: Phrase
    way_out: Phrase
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A fault found at a place."""

    fault: Fault
    place: Place
    values: Values = field(default_factory=dict)

    def cause(self, language: Language = "en") -> str:
        """Return what is wrong, in words."""
        return self.fault.cause(language, self.values)

    def way_out(self, language: Language = "en") -> str:
        """Return what to do about it, in words."""
        return self.fault.way_out(language, self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What became of the rows of one file: all of them are either kept or rejected."""

    file: str
    kept: int
    rejected: int
    encoding: str = "utf-8"

    @property
    def rows(self) -> int:
        """How many rows there were, the header and blank lines not counted."""
        return self.kept + self.rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that is not known yet, and about whom."""

    name: str
    label: Phrase
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything worth knowing about an account's input, in the order of the files."""

    problems: tuple[Problem, ...] = ()
    counts: tuple[Count, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def worst(self) -> Severity | None:
        """The severity of the worst problem, or None if there is no problem."""
        return max((problem.fault.severity for problem in self.problems), default=None)
