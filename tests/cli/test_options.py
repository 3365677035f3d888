"""What all commands have in common: account, language, JSON, help, and how they end."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest

from guanxi.cli.main import COMMANDS
from tests.cli.conftest import Run
from tests.cli.small import READING, WRITING, small_account

Guanxi = Callable[..., Run]
CHINESE = re.compile("[\u4e00-\u9fff]")
FOUND = {"check": 0, "latent": 0, "invite": 1, "seat": 1}
every_reading = pytest.mark.parametrize("command", READING)
every_quick = pytest.mark.parametrize("command", ["check", "camps", "latent", "invite"])
every_writing = pytest.mark.parametrize("command", WRITING)
every_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda one: str(one.name))
every_option = pytest.mark.parametrize(
    ("command", "option"),
    [
        (command, option)
        for command in COMMANDS
        for option in command.params
        if isinstance(option, click.Option)
    ],
    ids=lambda one: str(one.name),
)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The folder of a small account."""
    return small_account(tmp_path)


def words(command: str, folder: Path) -> Sequence[str | Path]:
    """What follows the account when a command is called, its files in a folder."""
    if command in READING:
        return READING[command]
    *before, file = WRITING[command]
    return [*before, folder / file]


@every_reading
def test_a_command_ends_with_the_code_that_its_help_promises(
    guanxi: Guanxi, small: Path, command: str
) -> None:
    run = guanxi(command, small, *READING[command])
    assert run.code == FOUND.get(command, 0)
    assert run.out.endswith("\n")
    assert run.err == ""


@every_reading
def test_the_language_is_the_one_asked_for(guanxi: Guanxi, small: Path, command: str) -> None:
    assert not CHINESE.search(guanxi(command, small, *READING[command]).out)
    assert CHINESE.search(guanxi(command, small, *READING[command], "--lang", "zh").out)


@every_quick
def test_unless_asked_for_the_language_is_that_of_the_variable_or_the_account(
    guanxi: Guanxi, tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, chinese = small_account(tmp_path), small_account(tmp_path / "zh", language="zh")
    asked = guanxi(command, small, *READING[command], "--lang", "zh").out
    assert guanxi(command, chinese, *READING[command]).out == asked
    assert not CHINESE.search(guanxi(command, chinese, *READING[command], "--lang", "en").out)
    monkeypatch.setenv("GUANXI_LANG", "zh")
    assert guanxi(command, small, *READING[command]).out == asked


@every_reading
def test_json_has_its_schema_and_the_same_code(guanxi: Guanxi, small: Path, command: str) -> None:
    run = guanxi(command, small, *READING[command], "--json")
    schema = {"explain": "score"}.get(command, command)
    assert json.loads(run.out)["schema"] == f"guanxi.{schema}/1"
    assert (run.code, run.err) == (FOUND.get(command, 0), "")
    assert run.out.endswith("}\n")


@every_writing
def test_a_command_writes_where_it_is_told_to_and_says_so(
    guanxi: Guanxi, small: Path, tmp_path: Path, command: str
) -> None:
    told = words(command, tmp_path)
    run = guanxi(command, small, *told)
    assert (run.code, run.err) == (0, "")
    assert Path(told[-1]).exists()
    assert str(told[-1]) in run.out


@every_writing
def test_without_a_place_to_write_to_a_command_asks_for_one(
    guanxi: Guanxi, small: Path, tmp_path: Path, command: str
) -> None:
    *before, _, _ = words(command, tmp_path)
    run = guanxi(command, small, *before)
    assert run.code == 2
    assert "Missing option '-o' / '--output'" in run.err


@every_writing
def test_what_was_written_before_is_replaced(
    guanxi: Guanxi, small: Path, tmp_path: Path, command: str
) -> None:
    told = words(command, tmp_path)
    guanxi(command, small, *told)
    first = contents(Path(told[-1]))
    assert guanxi(command, small, *told).code == 0
    assert contents(Path(told[-1])) == first


def contents(path: Path) -> dict[str, bytes]:
    """What is in a file, or in every file of a folder."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name: file.read_bytes() for file in files}


@pytest.mark.parametrize("command", [*READING, *WRITING])
def test_an_account_that_is_not_there_costs_one_line(
    guanxi: Guanxi, tmp_path: Path, command: str
) -> None:
    run = guanxi(command, tmp_path / "nowhere", *words(command, tmp_path))
    assert (run.code, run.out) == (2, "")
    assert len(run.err.splitlines()) == 1
    assert "nowhere" in run.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [*READING, *WRITING])
def test_an_encoding_that_does_not_exist_costs_one_line(
    guanxi: Guanxi, small: Path, tmp_path: Path, command: str
) -> None:
    run = guanxi(command, small, *words(command, tmp_path), "--encoding", "klingon")
    assert (run.code, run.out) == (2, "")
    assert "unknown encoding 'klingon'" in run.err


@pytest.mark.parametrize("command", [*READING, *WRITING])
@pytest.mark.parametrize("option", ["--lang=fr", "--no-such-option"])
def test_what_is_no_option_is_refused_before_anything_is_read(
    guanxi: Guanxi, tmp_path: Path, command: str, option: str
) -> None:
    run = guanxi(command, tmp_path / "nowhere", *words(command, tmp_path), option)
    assert (run.code, run.out) == (2, "")
    assert option.partition("=")[0] in run.err


@every_option
def test_every_option_says_what_it_is_for(command: click.Command, option: click.Option) -> None:
    assert option.help
    assert option.help.endswith(".")
    assert option.opts[-1] in command.get_help(click.Context(command))


@every_command
def test_every_command_says_in_one_line_what_it_is_for(command: click.Command) -> None:
    assert command.short_help
    assert command.short_help.endswith(".")
    assert len(command.short_help) < 60


@every_command
def test_every_command_promises_how_it_ends(command: click.Command) -> None:
    told = command.get_help(click.Context(command)).partition("Exit codes:")[2]
    assert "0 " in told
    assert "2 could not" in told


@every_command
def test_every_command_is_tried_here(command: click.Command) -> None:
    assert command.name in {"new", "completion", *READING, *WRITING}


@pytest.mark.parametrize("command", ["score", "explain", "forecast", "ask", "map"])
def test_a_decision_that_is_not_there_is_answered_with_the_nearest(
    guanxi: Guanxi, small: Path, tmp_path: Path, command: str
) -> None:
    run = guanxi(command, small, *words(command, tmp_path), "--decision", "Valvs")
    assert (run.code, run.out) == (2, "")
    assert "did you mean 'Valves'?" in run.err


@every_quick
def test_rows_that_were_left_out_are_mentioned_and_not_in_the_way(
    guanxi: Guanxi, small: Path, command: str
) -> None:
    whole = guanxi(command, small, *READING[command], "--json").out
    with (small / "ties.csv").open("a", encoding="utf-8") as ties:
        ties.write("Bo,Cy,xyzzy,strong,,\n")
    run = guanxi(command, small, *READING[command], "--json")
    if command == "check":
        assert run.code == 1
    else:
        assert run.out == whole
        assert "1 row was left out" in run.err
