"""guanxi new."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("options", [[], ["--xlsx"]])
def test_every_command_works_on_what_it_writes(
    guanxi: Guanxi, tmp_path: Path, language: str, options: list[str]
) -> None:
    written = tmp_path / ("mine.xlsx" if options else "mine")
    assert guanxi("new", written, "--lang", language, *options).code == 0
    assert guanxi("check", written).code == 0
    assert guanxi("score", written).code == 0
    assert guanxi("map", written, "-o", tmp_path / "mine.html").code == 0


def test_it_tells_what_to_do_next(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("new", tmp_path / "mine")
    assert f"guanxi check {tmp_path / 'mine'}" in shown.out
    chinese = guanxi("new", tmp_path / "zh", "--lang", "zh")
    assert f"填写后运行：guanxi check {tmp_path / 'zh'}" in chinese.out


def test_a_workbook_gets_its_ending(guanxi: Guanxi, tmp_path: Path) -> None:
    guanxi("new", tmp_path / "mine", "--xlsx")
    assert (tmp_path / "mine.xlsx").exists()


def test_what_is_there_is_not_overwritten(guanxi: Guanxi, tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name\nAna\n", encoding="utf-8")
    wrong = guanxi("new", tmp_path)
    assert wrong.code == 2
    assert (tmp_path / "contacts.csv").read_text(encoding="utf-8") == "name\nAna\n"
