"""guanxi figure."""

from collections.abc import Callable
from pathlib import Path

import pytest

from guanxi.cli.figure import figure
from guanxi.render.figures import fonts
from guanxi.render.figures.table import FIGURES
from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


@pytest.mark.parametrize("kind", list(FIGURES))
def test_a_picture_is_written_and_said_to_be_confidential(
    guanxi: Guanxi, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"{kind}.png"
    shown = guanxi("figure", "telecom", "-o", path, "--kind", kind)
    assert shown.code == 0
    assert shown.err == ""
    assert str(path) in shown.out
    assert "confidential" in shown.out
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_long_path_stays_whole(guanxi: Guanxi, tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    path = folder / "power.png"
    assert f"Figure: {path}\n" in guanxi("figure", "power", "-o", path).out


def test_chinese_is_spoken_when_asked(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("figure", "power", "-o", tmp_path / "power.svg", "--lang", "zh")
    assert "图：" in shown.out
    assert "机密" in shown.out


def test_an_unknown_kind_or_ending_is_answered_with_what_there_is(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    kind = guanxi("figure", "power", "-o", tmp_path / "x.png", "--kind", "quadrat")
    assert kind.code == 2
    assert "did you mean 'quadrant'" in kind.err
    ending = guanxi("figure", "power", "-o", tmp_path / "x.gif")
    assert ending.code == 2
    assert "one of .png, .svg, .pdf" in ending.err
    assert list(tmp_path.iterdir()) == []


def test_a_missing_font_is_told_in_one_line(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_installed", frozenset)
    shown = guanxi("figure", "power", "-o", tmp_path / "power.png", "--lang", "zh")
    assert shown.code == 0
    assert len(shown.err.splitlines()) == 1
    assert "未安装中文字体" in shown.err


def test_help_tells_every_kind() -> None:
    (option,) = (one for one in figure.params if one.name == "kind")
    told = str(option.to_info_dict()["help"])
    assert all(kind in told for kind in FIGURES)
