"""How long a person waits for guanxi to answer, beside the libraries that it cannot do without.

    python benchmarks/startup.py [--runs N] [--machine TEXT] [--date YYYY-MM-DD]

Each command is started N times, in turn with the others, so that a busy machine slows all alike.
The figures are medians in milliseconds; the ratio is to the import that the command is held to.
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

TELECOM = str(Path(__file__).resolve().parent.parent / "graphs" / "telecom")
GUANXI = shutil.which("guanxi", path=Path(sys.executable).parent) or "guanxi"
IMPORT_CLICK = (sys.executable, "-c", "import click")
IMPORT_NETWORKX = (sys.executable, "-c", "import networkx")


@dataclass(frozen=True, slots=True)
class Held:
    """A command, the import that it is held to, and how many times that long it may take."""

    command: tuple[str, ...]
    peer: tuple[str, ...]
    limit: float | None = None


COMMANDS = (
    Held((GUANXI, "--help"), IMPORT_CLICK, limit=3),
    Held((GUANXI, "check", TELECOM), IMPORT_NETWORKX),
    Held((GUANXI, "score", TELECOM), IMPORT_NETWORKX),
)


def main() -> None:
    """Print what was measured, where and when, and one line for each command."""
    options = arguments()
    commands = [command for held in COMMANDS for command in (held.command, held.peer)]
    times = measure(list(dict.fromkeys(commands)), options.runs)
    print(f"{options.machine}; {options.date}; median of {options.runs} runs\n")
    print("| command | wall ms | import | wall ms | wall ratio | CPU ratio | at most |")
    print("|---|---|---|---|---|---|---|")
    for held in COMMANDS:
        print(line(held, times))


def arguments() -> argparse.Namespace:
    """What was asked for; machine and date are told or found out."""
    machine = f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    today = datetime.now(tz=UTC).date().isoformat()
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15, help="times each command is started")
    parser.add_argument("--machine", default=machine, help="what to call this machine")
    parser.add_argument("--date", default=today, help="the day to print")
    return parser.parse_args()


def measure(
    commands: list[tuple[str, ...]], runs: int
) -> dict[tuple[str, ...], tuple[float, float]]:
    """Median wall and CPU milliseconds of each command, after one start that is not counted."""
    samples: dict[tuple[str, ...], list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for command in commands:
            samples[command].append(time_of(command))
    return {command: medians(taken[1:]) for command, taken in samples.items()}


def time_of(command: tuple[str, ...]) -> tuple[float, float]:
    """Wall and CPU milliseconds of one start; CPU is that of the process and what it started."""
    wall, used = time.perf_counter(), children_cpu()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode(errors='replace')}")
    return 1000 * (time.perf_counter() - wall), 1000 * (children_cpu() - used)


def children_cpu() -> float:
    """Seconds of CPU that ended child processes used; on Windows always 0."""
    times = os.times()
    return times.children_user + times.children_system


def medians(taken: list[tuple[float, float]]) -> tuple[float, float]:
    """The median of the wall times, and that of the CPU times."""
    walls, cpus = zip(*taken, strict=True)
    return statistics.median(walls), statistics.median(cpus)


def line(held: Held, times: dict[tuple[str, ...], tuple[float, float]]) -> str:
    """One row of the table."""
    (wall, cpu), (peer_wall, peer_cpu) = times[held.command], times[held.peer]
    name = " ".join(["guanxi", *held.command[1:]]).replace(TELECOM, "graphs/telecom")
    cpu_ratio = f"{cpu / peer_cpu:.2f}" if peer_cpu else "not known"
    limit = "" if held.limit is None else f"{held.limit:g}"
    figures = [f"{wall:.0f}", held.peer[-1], f"{peer_wall:.0f}", f"{wall / peer_wall:.2f}"]
    return " | ".join([f"| {name}", *figures, cpu_ratio, f"{limit} |"])


if __name__ == "__main__":
    main()
