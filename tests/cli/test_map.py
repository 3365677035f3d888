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


def test_under_a_profile_the_map_shows_no_more_than_that(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "map.html"
    shown = guanxi("map", "telecom", "-o", path, "--profile", "pseudonymous")
    assert "Person 1" in shown.out
    assert "Wu Guoqiang" not in shown.out + path.read_text(encoding="utf-8")


def test_a_sealed_map_holds_nothing_to_read(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "map.html"
    monkeypatch.setenv("GUANXI_PASSPHRASE", "zani-gepu-lemo-tiru-bako")
    shown = guanxi("map", "telecom", "-o", path, "--seal")
    assert shown.code == 0
    assert "Sealed: it opens in a browser with the passphrase alone" in shown.out
    assert "Telecom" not in path.read_text(encoding="utf-8")


def test_a_weak_passphrase_is_refused_before_anything_is_written(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUANXI_PASSPHRASE", "1234")
    wrong = guanxi("map", "telecom", "-o", tmp_path / "map.html", "--seal")
    assert wrong.code == 2
    assert "too weak" in wrong.err
    assert not list(tmp_path.iterdir())


def test_where_nobody_can_be_asked_for_a_passphrase_it_says_where_to_put_it(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GUANXI_PASSPHRASE", raising=False)
    wrong = guanxi("map", "telecom", "-o", tmp_path / "map.html", "--seal")
    assert wrong.code == 2
    assert "GUANXI_PASSPHRASE" in wrong.err


def test_the_recipient_and_the_day_are_in_the_map(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "map.html"
    guanxi("map", "power", "-o", path, "--for", "Ana", "--date", "2026-03-04")
    written = path.read_bytes()
    guanxi("map", "power", "-o", path, "--for", "Ana", "--date", "2026-03-05")
    assert path.read_bytes() != written


def test_the_passphrase_is_asked_for_twice_on_a_terminal(
    guanxi: Guanxi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = iter(["zani-gepu-lemo-tiru-bako", "another one", *["bako-zani-gepu-lemo-tiru"] * 2])
    monkeypatch.delenv("GUANXI_PASSPHRASE", raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(asked))
    shown = guanxi("map", "telecom", "-o", tmp_path / "map.html", "--seal")
    assert shown.code == 0
    assert "One that was made just now" in shown.err
    assert next(asked, None) is None


def test_a_map_is_written_into_no_other_kind_of_file(guanxi: Guanxi, tmp_path: Path) -> None:
    wrong = guanxi("map", "telecom", "-o", tmp_path / "map.pdf")
    assert wrong.code == 2
    assert "give it a name such as map.html" in wrong.err
    assert list(tmp_path.iterdir()) == []
