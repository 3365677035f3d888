"""Commands on a real terminal of 80 columns: width, colours, and that work goes on."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import GRAPHS
from tests.every.test_command import too_wide

pty = pytest.importorskip("pty", reason="this system has no such terminals")
COLUMNS = 80
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_terminal(words: list[str], **environment: str) -> str:
    """Return what a command shows on a terminal, its standard error among it."""
    ours, theirs = pty.openpty()
    settings = {"TERM": "xterm-256color", "COLUMNS": str(COLUMNS), "LINES": "24", **environment}
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "guanxi", *words],
        env={**inherited, **settings},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        shown = b"".join(_chunks(ours))
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _chunks(handle: int) -> Iterator[bytes]:
    """Iterate over what comes from a terminal until it closes, which Linux calls an error."""
    try:
        while chunk := os.read(handle, 65536):
            yield chunk
    except OSError:
        return


def test_a_table_fits_the_terminal() -> None:
    shown = CODES.sub("", on_terminal(["score", str(GRAPHS / "harbour"), "--all"]))
    assert "Marco Bellini" in shown
    assert too_wide(shown, COLUMNS) == []


def test_colour_says_how_bad_a_conflict_is_unless_none_is_wanted() -> None:
    words = ["invite", str(GRAPHS / "telecom"), "exhibition", "--no-repair"]
    assert "\x1b[1;31mCRITICAL" in on_terminal(words)
    assert "\x1b[1;31m" not in on_terminal(words, NO_COLOR="1")
    assert CODES.findall(on_terminal(words, TERM="dumb")) == []


def test_colour_says_who_is_for_us_and_who_against(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text(
        "name,support\nAna,advocate\nBo,opponent\nCy,\n", encoding="utf-8"
    )
    shown = on_terminal(["score", str(tmp_path)])
    assert "\x1b[32madvocate +2" in shown
    assert "\x1b[31mopponent -2" in shown
    assert "\x1b[90munknown" in shown


def test_long_work_is_seen_to_go_on() -> None:
    assert "Working out who moves whom" in on_terminal(["score", str(GRAPHS / "telecom")])
