"""The command as a whole: help, suggestions, errors and exit codes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from guanxi.cli.main import COMMANDS
from tests.cli.conftest import GRAPHS, Run

Guanxi = Callable[..., Run]


def test_help_names_every_command_in_order(guanxi: Guanxi) -> None:
    shown = guanxi("--help")
    assert shown.code == 0
    places = [shown.out.index(f"\n  {command.name} ") for command in COMMANDS]
    assert places == sorted(places)
    assert "..." not in shown.out.split("Commands:")[1]


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_tells_its_exit_codes(guanxi: Guanxi, command: str) -> None:
    assert "Exit codes:" in guanxi(command, "--help").out


def test_a_mistyped_command_is_answered_with_the_nearest(guanxi: Guanxi) -> None:
    wrong = guanxi("scroe", "telecom")
    assert wrong.code == 2
    assert "unknown command 'scroe'; did you mean 'score'?" in wrong.err


def test_an_account_that_is_not_there_ends_with_one_line(guanxi: Guanxi) -> None:
    wrong = guanxi("score", "no-such-place")
    assert wrong.code == 2
    assert wrong.out == ""
    assert len(wrong.err.splitlines()) == 1
    assert "no-such-place" in wrong.err


def test_the_version_is_told(guanxi: Guanxi) -> None:
    assert guanxi("--version").out.startswith("guanxi ")


def test_lines_left_out_are_mentioned_on_standard_error(guanxi: Guanxi, tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name,title\nAna,Head\n,Nobody\n", encoding="utf-8")
    shown = guanxi("score", tmp_path)
    assert shown.code == 0
    assert "1 row was left out; see why: guanxi check" in shown.err
    assert "有1行未采用" in guanxi("score", tmp_path, "--lang", "zh").err


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "gbk", "utf-8"])
def test_no_console_encoding_makes_a_command_fail(encoding: str) -> None:
    for words in (["score"], ["explain", "He Yongping"], ["check"]):
        done = subprocess.run(
            [sys.executable, "-m", "guanxi", words[0], str(GRAPHS / "telecom"), *words[1:]],
            env={**os.environ, "PYTHONIOENCODING": encoding},
            capture_output=True,
            check=False,
        )
        assert done.returncode in {0, 1}
        assert b"Traceback" not in done.stderr


def test_json_is_utf_8_whatever_the_console() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "guanxi", "explain", str(GRAPHS / "telecom"), "吴国强", "--json"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert "Wu Guoqiang" in done.stdout.decode("utf-8")
