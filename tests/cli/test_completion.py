"""guanxi completion, and what the shell completes."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from guanxi.cli.completion import SHELLS
from tests.cli.conftest import GRAPHS, Run

Guanxi = Callable[..., Run]


@pytest.fixture
def completed(guanxi: Guanxi, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Return what fish is offered for the last of the words."""

    def offered(*words: str) -> list[str]:
        monkeypatch.setenv("_GUANXI_COMPLETE", "fish_complete")
        monkeypatch.setenv("COMP_WORDS", " ".join(["guanxi", *words[:-1]]))
        monkeypatch.setenv("COMP_CWORD", words[-1])
        lines = guanxi().out.splitlines()
        return [line.split(",", 1)[1].split("\t")[0] for line in lines if line.startswith("plain")]

    return offered


TELECOM = str(GRAPHS / "telecom")


def test_commands_and_options_are_completed(completed: Callable[..., list[str]]) -> None:
    assert completed("sco") == ["score"]
    assert "--lang" in completed("score", TELECOM, "--l")


def test_people_of_the_account_are_completed(completed: Callable[..., list[str]]) -> None:
    assert completed("explain", TELECOM, "he") == ["He Yongping"]
    assert len(completed("explain", TELECOM, "")) == 13


def test_events_and_decisions_are_completed(completed: Callable[..., list[str]]) -> None:
    assert completed("invite", TELECOM, "ex") == ["exhibition"]
    assert completed("export", TELECOM, "ex") == ["exhibition"]
    found = completed("score", TELECOM, "--decision", "S")
    assert found == ["Second stage of the city exchange: 60,000 lines"]


def test_people_of_one_name_are_completed_by_id(
    completed: Callable[..., list[str]], tmp_path: Path
) -> None:
    (tmp_path / "contacts.csv").write_text("id,name\n1,Ana\n2,Ana\n3,Bo\n", encoding="utf-8")
    assert completed("explain", str(tmp_path), "") == ["1", "2", "Bo"]


@pytest.mark.parametrize("content", [None, "", "name\n", "name\n" + "Ana Lima\n" * 200_000])
def test_nothing_is_offered_where_no_account_is_read_at_once(
    completed: Callable[..., list[str]], tmp_path: Path, content: str | None
) -> None:
    if content is not None:
        (tmp_path / "contacts.csv").write_text(content, encoding="utf-8")
    assert completed("explain", str(tmp_path if content is not None else tmp_path / "no"), "") == []


@pytest.mark.parametrize("shell", SHELLS)
def test_it_is_set_up_once_and_leaves_what_is_there(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    for variable in ("XDG_CONFIG_HOME", "ZDOTDIR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SHELL", f"/usr/bin/{shell}")
    start = tmp_path / f".{shell}rc"
    start.write_text("alias ll='ls -l'", encoding="utf-8")
    start.chmod(0o600)
    assert guanxi("completion", "--install").code == 0
    once = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert guanxi("completion", shell, "--install").code == 0
    assert once == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert once[start].startswith(b"alias ll='ls -l'")
    assert once[start].count(b"# guanxi") == (0 if shell == "fish" else 1)
    assert stat.S_IMODE(start.stat().st_mode) == 0o600


def test_without_installing_it_is_printed(guanxi: Guanxi) -> None:
    for shell in SHELLS:
        assert f"_GUANXI_COMPLETE={shell}_complete" in guanxi("completion", shell).out


def test_a_shell_that_is_not_known_is_asked_for(
    guanxi: Guanxi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHELL", "/bin/strange")
    wrong = guanxi("completion")
    assert wrong.code == 2
    assert "Name your shell: bash, zsh, fish" in wrong.err


BASH = shutil.which("bash")


@pytest.mark.skipif(BASH is None, reason="there is no bash")
def test_in_bash_a_name_with_blanks_and_quotes_stays_one_word(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    (tmp_path / "contacts.csv").write_text(
        'name\nAna Lima\n"Ann ""$(x)"" O\'Neil, Dr"\n', encoding="utf-8"
    )
    (tmp_path / "script").write_text(guanxi("completion", "bash").out, encoding="utf-8")
    asked = (
        f'source "{tmp_path}/script" 2>/dev/null; COMP_WORDS=(guanxi explain "{tmp_path}" A); '
        "COMP_CWORD=3; _guanxi_completion guanxi; eval \"printf '%s\\n' ${COMPREPLY[*]}\""
    )
    done = subprocess.run(
        [str(BASH), "-c", asked],
        env={
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.splitlines() == ["Ana Lima", 'Ann "$(x)" O\'Neil, Dr']
