"""Invented networks in the layout that the validity benchmark reads."""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.validity_parts.published import Published, Row, Task

EDGES = ("source", "target", "type", "sign", "weight", "directed", "influence", "time")
Cells = Sequence[str | float]


def write_network(
    folder: Path,
    people: Sequence[str],
    edges: Sequence[Cells],
    tasks: Sequence[Mapping[str, object]],
    truth: Sequence[Cells] | None,
) -> Path:
    """Write a network into a folder; without truth there is no file of answers."""
    folder.mkdir()
    write(folder / "nodes.csv", ("id", "label"), [(person, person) for person in people])
    write(folder / "edges.csv", EDGES, edges)
    (folder / "tasks.json").write_text(json.dumps(tasks), encoding="utf-8")
    if truth is not None:
        write(folder / "truth.csv", ("task", "concept", "kind", "a", "b", "value"), truth)
    return folder


def write(path: Path, header: Sequence[str], rows: Sequence[Cells]) -> None:
    """Write a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])


def network(
    *rows: Row, tasks: Sequence[Task] = (), truth: Mapping[str, str] | None = None
) -> Published:
    """A network of the people in its rows, with the answers to its first task, if any."""
    people = sorted({person for row in rows for person in (row.source, row.target)})
    answers = None if truth is None else {tasks[0].id: {(one, ""): truth[one] for one in truth}}
    return Published(
        name="invented",
        people={person: {"id": person, "label": person} for person in people},
        rows=rows,
        tasks=tuple(tasks),
        truth=answers,
    )


def friends(text: str) -> list[Row]:
    """Friendly ties that hold both ways: "ab bc" for a with b and b with c."""
    return [Row(pair[0], pair[1], "friendship") for pair in text.split()]


def enemies(text: str) -> list[Row]:
    """Hostile ties that hold both ways."""
    return [Row(pair[0], pair[1], "enmity", sign=-1) for pair in text.split()]
