"""Commands that a person waits for load no drawing or table library."""

import subprocess
import sys

import pytest

from tests.architecture.places import TELECOM

SLOW = {"jinja2", "matplotlib", "pandas", "pyvis", "scipy"}
"""Packages that take 0.2 to 1 s to import."""

LOADED = """
import atexit, sys

atexit.register(lambda: print(*sorted(sys.modules), sep="\\n"))
sys.argv[0] = "guanxi"
from guanxi.cli.main import main

main()
"""


def packages_loaded_by(*words: str) -> set[str]:
    """The top-level packages in memory once guanxi has carried out a command."""
    command = [sys.executable, "-c", LOADED, *words]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert "Traceback" not in done.stderr, done.stderr
    return {line.partition(".")[0] for line in done.stdout.splitlines()}


@pytest.mark.parametrize(
    "words",
    [["--help"], ["--version"], ["score", "--help"], ["figure", "--help"], ["check", str(TELECOM)]],
    ids=" ".join,
)
def test_a_quick_command_loads_no_slow_library(words: list[str]) -> None:
    packages = packages_loaded_by(*words)
    assert "click" in packages
    assert packages & SLOW == set()


def test_help_needs_no_account() -> None:
    command = [sys.executable, "-c", LOADED, "--help"]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    needless = ("guanxi.weights", "guanxi.io", "guanxi.api", "guanxi.model.account")
    assert [name for name in done.stdout.split() if name.startswith(needless)] == []


def test_help_needs_no_graph_library() -> None:
    assert packages_loaded_by("--help") & {"networkx", "numpy"} == set()
