"""tools/check.py: runs the checks it is asked for, and says which failed."""

import sys

import pytest

from tools import check


def test_an_unknown_check_is_refused_with_the_names_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert check.main(["speling"]) == 2
    names = "lint, format, types, types-windows, imports, tests"
    assert capsys.readouterr().out == f"no such check: speling; there are {names}\n"


def test_all_checks_run_and_the_failed_ones_are_named(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    checks = {
        "first": [sys.executable, "-c", "raise SystemExit(1)"],
        "second": [sys.executable, "-c", "print('ran')"],
    }
    monkeypatch.setattr(check, "commands", lambda: checks)
    assert check.main([]) == 1
    assert capfd.readouterr().out.splitlines() == [
        "", "== first", "", "== second", "ran", "", "failed: first",
    ]  # fmt: skip


def test_a_check_can_be_run_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = {name: [sys.executable, "-c", f"raise SystemExit({name})"] for name in ("0", "1")}
    monkeypatch.setattr(check, "commands", lambda: checks)
    assert (check.main(["0"]), check.main(["1"])) == (0, 1)
