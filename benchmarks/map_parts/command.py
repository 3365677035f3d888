"""The command: measures each program at each size, and prints a table as Markdown."""

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.map_parts.chromium import Speed, chromium, speed
from benchmarks.map_parts.customer import customer
from benchmarks.map_parts.pages import OTHERS, WITH_WEBGL, NotInstalledError, drawn

SIZES = (300, 2000, 5000)
OURS = "guanxi"
HEAD = "people | ties | program | interactive ms | × | median frame ms | × | slow frame ms | kB | ×"


@dataclass(frozen=True, slots=True)
class Row:
    """What one program took for one customer; sizes in bytes, times in milliseconds."""

    people: int
    ties: int
    program: str
    size: int
    interactive: float | None
    median: float
    slow: float


def main() -> None:
    """Measure, print the table, and write the figures where asked to."""
    options = arguments()
    print(f"{options.machine}, {options.date}; medians of {options.runs}; × is beside guanxi\n")
    print(f"| {HEAD} |\n|" + "---|" * (HEAD.count("|") + 1))
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for people in options.people:
            ours: Row | None = None
            for row in measured(Path(folder), people, options):
                ours = ours or row
                print(line(row, ours), flush=True)
                rows.append(row)
    if options.json:
        facts = {"machine": options.machine, "date": options.date, "runs": options.runs}
        text = json.dumps({**facts, "rows": [asdict(row) for row in rows]}, indent=1)
        options.json.write_text(f"{text}\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    today = datetime.now(UTC).date().isoformat()
    parser.add_argument("--people", nargs="*", type=int, default=SIZES, help="sizes to draw")
    parser.add_argument("--runs", type=int, default=3, help="times each page is opened")
    parser.add_argument("--node-modules", type=Path, help="where sigma and graphology are")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    parser.add_argument("--machine", default=machine, help="what to call this machine")
    parser.add_argument("--date", default=today, help="the day to print")
    return parser.parse_args()


def measured(folder: Path, people: int, options: argparse.Namespace) -> Iterator[Row]:
    """Draw one customer with every program that is there, ours first, and measure each page."""
    account = customer(people)
    ours = drawn(account)
    pages = {OURS: ours.page}
    for program, page_of in OTHERS.items():
        try:
            pages[program] = page_of(ours.scene, options.node_modules).encode("utf-8")
        except NotInstalledError as reason:
            print(f"left out: {reason}", file=sys.stderr)
    for program, page in pages.items():
        path = folder / f"{program}.html"
        path.write_bytes(page)
        with chromium(webgl=program in WITH_WEBGL) as browser:
            taken = speed(browser, path, options.runs)
        yield row_of((people, len(account.ties), program, len(page)), taken)


def row_of(about: tuple[int, int, str, int], taken: Speed) -> Row:
    """A row of the table."""
    return Row(*about, taken.interactive, taken.median, taken.slow)


def line(row: Row, ours: Row) -> str:
    """A row as Markdown, with its ratios to ours."""
    figures = [
        f"{row.people:,}",
        f"{row.ties:,}",
        row.program,
        *compared(row.interactive, ours.interactive),
        *compared(row.median, ours.median),
        f"{row.slow:.0f}",
        *compared(row.size / 1000, ours.size / 1000),
    ]
    return f"| {' | '.join(figures)} |"


def compared(one: float | None, ours: float | None) -> tuple[str, str]:
    """A figure and how many times ours it is; a dash where the page never came to rest."""
    if one is None:
        return "–", "–"
    return f"{one:,.0f}", f"{one / ours:.1f}" if ours else "–"
