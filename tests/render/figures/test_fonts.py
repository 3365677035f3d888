"""Fonts that are installed, and the word about those that are not."""

import dataclasses
import sys

import pytest

from guanxi.model.results import Results
from guanxi.render.figures import fonts
from tests.render.figures.drawing import analysed


def installed(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let only these fonts be installed, whatever this machine has."""
    monkeypatch.setattr(fonts, "_installed", lambda: frozenset(names))


def named(name: str) -> Results:
    """An account of this name."""
    results = analysed()
    return dataclasses.replace(results, account=dataclasses.replace(results.account, name=name))


def test_the_first_that_is_installed_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "SimHei", "Arial", "Liberation Sans", "Microsoft YaHei")
    assert fonts.families() == ["Arial", "Microsoft YaHei", "DejaVu Sans"]


def test_there_is_always_a_font(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch)
    assert fonts.families() == ["DejaVu Sans"]


@pytest.mark.parametrize(
    ("system", "remedy"),
    [
        ("win32", "Microsoft YaHei"),
        ("darwin", "Font Book"),
        ("linux", "fonts-noto-cjk"),
    ],
)
def test_what_to_install_is_told_for_each_system(
    monkeypatch: pytest.MonkeyPatch, system: str, remedy: str
) -> None:
    installed(monkeypatch, "Arial")
    monkeypatch.setattr(sys, "platform", system)
    told = fonts.missing_font(named("云州电信局"), "en")
    assert told
    assert "No font with Chinese characters" in told
    assert remedy in told
    assert "\n" not in told


def test_a_chinese_picture_needs_the_font_whatever_the_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    installed(monkeypatch, "Arial")
    assert fonts.missing_font(named("Yunzhou"), "zh")
    assert fonts.missing_font(named("Yunzhou"), "en") is None


def test_nothing_is_said_where_a_font_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "SimHei")
    assert fonts.missing_font(named("云州电信局"), "zh") is None


def test_a_chinese_name_of_a_person_needs_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "Arial")
    assert fonts.missing_font(analysed("何永平 is executive"), "en")
