"""A published network: people, ties, tasks, and answers known from outside the ties."""

import csv
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Key = tuple[str, str]
"""Whom an answer is about: a person and "", or two people."""


@dataclass(frozen=True, slots=True)
class Row:
    """A tie as published: `influence` says who moves whom (target, source or both).

    `sign` is 1, -1, or 0 where it was left out.
    """

    source: str
    target: str
    type: str
    sign: int = 1
    weight: float = 1.0
    influence: str = "both"
    time: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A question to a network; `settings` is all that its file says of it."""

    id: str
    concept: str
    kind: str
    settings: Mapping[str, object] = field(default_factory=dict)

    @property
    def weak(self) -> bool:
        """Whether its answer is too uncertain to count in means."""
        return bool(self.settings.get("weak"))

    def words(self, name: str) -> frozenset[str]:
        """The words of a setting that is a list."""
        found = self.settings.get(name)
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()

    def text(self, name: str) -> str:
        """A setting as text, empty where it is not there."""
        return str(self.settings.get(name, ""))

    @property
    def seeds(self) -> dict[str, float]:
        """The sides that are known beforehand."""
        found = self.settings.get("seeds")
        told = found if isinstance(found, dict) else {}
        return {str(person): float(side) for person, side in told.items()}


@dataclass(frozen=True, slots=True)
class Published:
    """A network; `truth` holds the known answers by task, and is None where there are none."""

    name: str
    people: Mapping[str, Mapping[str, str]]
    rows: tuple[Row, ...]
    tasks: tuple[Task, ...]
    truth: Mapping[str, Mapping[Key, str]] | None

    def answers(self, task: Task) -> Mapping[Key, str]:
        """The known answers to a task, none where it has none."""
        return (self.truth or {}).get(task.id, {})

    def chosen(self, task: Task) -> tuple[Row, ...]:
        """The ties that a task is about: of its types and sign, each type as last observed."""
        wanted = [row for row in self.rows if _wanted(row, task)]
        return current(wanted)


def current(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The ties of the last time at which each type was observed."""
    found = tuple(rows)
    last: dict[str, tuple[float, str]] = {}
    for row in found:
        last[row.type] = max(last.get(row.type, (-math.inf, "")), _moment(row.time))
    return tuple(row for row in found if _moment(row.time) == last[row.type])


def _moment(time: str) -> tuple[float, str]:
    """A key that orders times: numbers by their size, anything else as text after them."""
    try:
        return float(time), ""
    except ValueError:
        return math.inf, time


def _wanted(row: Row, task: Task) -> bool:
    """Whether a task is about a tie of this type and sign."""
    types = task.words("use_types")
    sign = task.settings.get("use_sign")
    return (
        (not types or row.type in types)
        and row.type not in task.words("exclude_types")
        and (sign is None or row.sign == _sign(str(sign)))
    )


def networks(folders: Iterable[Path]) -> list[Path]:
    """The folders that hold a network: these, or else the ones directly in them."""
    found: list[Path] = []
    for folder in folders:
        inside = sorted(path.parent for path in folder.glob("*/edges.csv"))
        found += [folder] if (folder / "edges.csv").is_file() else inside
    return found


def read(folder: Path) -> Published:
    """The network in a folder."""
    truth = folder / "truth.csv"
    tasks = json.loads((folder / "tasks.json").read_text(encoding="utf-8"))
    return Published(
        name=folder.name,
        people={row["id"]: row for row in _table(folder / "nodes.csv")},
        rows=tuple(_row(row) for row in _table(folder / "edges.csv")),
        tasks=tuple(
            Task(str(task["id"]), str(task["concept"]), str(task.get("kind", "")), task)
            for task in tasks
        ),
        truth=_truth(_table(truth)) if truth.is_file() else None,
    )


def _table(path: Path) -> list[dict[str, str]]:
    """The rows of a file, blanks around cells left out and missing cells empty."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: (cell or "").strip() for name, cell in row.items() if name}
            for row in csv.DictReader(file)
        ]


def _row(cells: Mapping[str, str]) -> Row:
    """A tie from its cells; what is not told is friendly, of weight 1, and holds both ways."""
    directed = cells.get("directed", "") not in {"", "0"}
    return Row(
        source=cells["source"],
        target=cells["target"],
        type=cells.get("type", ""),
        sign=_sign(cells["sign"]) if "sign" in cells else 1,
        weight=abs(float(cells.get("weight") or 1)),
        influence=cells.get("influence") or ("target" if directed else "both"),
        time=cells.get("time", ""),
    )


def _sign(text: str) -> int:
    """1, -1, or 0 where nothing was told."""
    number = float(text or 0)
    return (number > 0) - (number < 0)


def _truth(rows: Iterable[Mapping[str, str]]) -> dict[str, dict[Key, str]]:
    """The known answers by task."""
    found: dict[str, dict[Key, str]] = defaultdict(dict)
    for row in rows:
        found[row["task"]][row["a"], row.get("b", "")] = row["value"]
    return dict(found)
