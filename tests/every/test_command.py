"""What every command promises on every account, however odd."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from rich.cells import cell_len

from guanxi.cli.main import COMMANDS
from guanxi.model.phrase import LANGUAGES
from tests.cli.conftest import Run
from tests.every.odd_accounts import ODD_ACCOUNTS, write
from tests.every.words import ON_ACCOUNTS, words_for

Guanxi = Callable[..., Run]
NARROW = 80  # columns
PERSON = {"one name": "1", "two languages": "王伟", "odd names": "0"}
every_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.name)
on_accounts = pytest.mark.parametrize("command", ON_ACCOUNTS, ids=lambda one: one.name)


def steering(text: str) -> set[str]:
    """Return the characters that steer a terminal, or turn the text behind them round."""
    return {
        sign for sign in text if unicodedata.category(sign) in {"Cc", "Cf", "Cs"} and sign != "\n"
    }


def too_wide(text: str, width: int) -> list[str]:
    """Return the lines wider than a terminal, except where a path stands alone at the end."""
    lines = [line for line in text.splitlines() if cell_len(line.rstrip()) > width]
    return [line for line in lines if "/" not in line]


@pytest.mark.parametrize("name", [name for name in ODD_ACCOUNTS if name != "nobody"])
@on_accounts
def test_an_odd_account_is_answered_in_both_languages(
    guanxi: Guanxi,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: click.Command,
    name: str,
) -> None:
    monkeypatch.setattr("guanxi.render.terminal.style.WIDTH_IN_A_PIPE", NARROW)
    account = write(name, tmp_path / "account")
    words = words_for(command, account, tmp_path, person=PERSON.get(name, "Ana"))
    answers = {lang: guanxi(*words, "--lang", lang) for lang in LANGUAGES}
    for answer in answers.values():
        assert answer.code in {0, 1}
        assert answer.err == ""
        assert answer.out.strip()
        assert steering(answer.out) == set()
        assert too_wide(answer.out, NARROW) == []
    assert answers["en"].code == answers["zh"].code


@on_accounts
def test_an_account_of_nobody_is_refused_with_the_way_out(
    guanxi: Guanxi, tmp_path: Path, command: click.Command
) -> None:
    answer = guanxi(*words_for(command, write("nobody", tmp_path / "account"), tmp_path))
    assert answer.code == 2
    assert answer.out == ""
    assert "write at least one row with a name into the contacts" in answer.err


@on_accounts
@pytest.mark.parametrize("wrong", ["not-there", "\x1b[2Jboo", "a" * 5000, "..", "/dev/null", ""])
def test_what_is_no_account_is_refused_in_words(
    guanxi: Guanxi, tmp_path: Path, command: click.Command, wrong: str
) -> None:
    answer = guanxi(*words_for(command, tmp_path / wrong, tmp_path))
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("guanxi: ")
    assert steering(answer.err) == set()


@every_command
def test_help_fits_a_terminal_and_tells_the_exit_codes(
    guanxi: Guanxi, monkeypatch: pytest.MonkeyPatch, command: click.Command
) -> None:
    monkeypatch.setenv("COLUMNS", str(NARROW))
    shown = guanxi(str(command.name), "--help")
    assert "Exit codes: 0 " in shown.out
    assert too_wide(shown.out, NARROW) == []


@every_command
def test_a_mistyped_option_is_answered_with_the_nearest(
    guanxi: Guanxi, command: click.Command
) -> None:
    option = max((one.opts[-1] for one in command.params if isinstance(one, click.Option)), key=len)
    answer = guanxi(str(command.name), option + "x")
    assert answer.code == 2
    assert option in answer.err
    assert "Traceback" not in answer.err
