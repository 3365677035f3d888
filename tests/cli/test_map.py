"""guanxi map."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_it_says_what_it_found_and_where_the_map_is(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "telecom.html"
    shown = guanxi("map", "telecom", "-o", path)
    assert shown.code == 0
    assert str(path) in shown.out
    assert "Hidden power holder: He Yongping" in shown.out
    assert "Wu Guoqiang and Li Weimin are at odds" in shown.out
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_page_opens_in_the_language_asked_for(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "map.html"
    guanxi("map", "telecom", "-o", path, "--lang", "zh")
    assert '<html lang="zh' in path.read_text(encoding="utf-8")


def test_without_a_file_to_write_it_says_how(guanxi: Guanxi) -> None:
    wrong = guanxi("map", "telecom")
    assert wrong.code == 2
    assert "-o" in wrong.err


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no such permission")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_named(guanxi: Guanxi, tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    wrong = guanxi("map", "telecom", "-o", tmp_path / "map.html")
    assert wrong.code == 2
    assert str(tmp_path) in wrong.err


def test_a_folder_that_is_not_there_is_named(guanxi: Guanxi, tmp_path: Path) -> None:
    wrong = guanxi("map", "telecom", "-o", tmp_path / "nowhere" / "map.html")
    assert wrong.code == 2
    assert "nowhere" in wrong.err
