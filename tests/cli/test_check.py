"""guanxi check."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def broken(folder: Path) -> Path:
    (folder / "contacts.csv").write_text("name,reports_to\nAna,Bo\nBo,\n", encoding="utf-8")
    (folder / "ties.csv").write_text("source,target,kind\nAna,Bo,rivl\n", encoding="utf-8")
    return folder


def test_a_sound_account_ends_with_0(guanxi: Guanxi) -> None:
    assert guanxi("check", "telecom").code == 0


def test_a_problem_is_told_with_place_cause_and_way_out(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("check", broken(tmp_path))
    assert shown.code == 1
    assert "ties.csv, line 2, kind" in shown.out
    assert "rivl" in shown.out
    assert "did you mean 'rivalry'?" in shown.out


def test_problems_are_told_in_chinese(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("check", broken(tmp_path), "--lang", "zh")
    assert "ties.csv，第2行" in shown.out


def test_where_a_name_is_missing_from_is_told_by_its_name_in_the_language(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    broken(tmp_path)
    (tmp_path / "ties.csv").write_text("source,target,kind\nAna,Cy,ally\n", encoding="utf-8")
    assert "add it to contacts" in guanxi("check", tmp_path).out
    assert "请在“联系人”中添加" in guanxi("check", tmp_path, "--lang", "zh").out


def test_what_is_not_known_is_told_with_names(guanxi: Guanxi) -> None:
    shown = guanxi("check", "telecom")
    assert "Not known yet" in shown.out
    assert "Wu Guoqiang" in shown.out


def test_json_tells_the_same(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("check", broken(tmp_path), "--json")
    found = json.loads(shown.out)
    assert shown.code == 1
    assert found["schema"] == "guanxi.check/1"
    assert [problem["line"] for problem in found["problems"]] == [2]


def test_an_account_without_anybody_cannot_be_used(guanxi: Guanxi, tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name\n", encoding="utf-8")
    assert guanxi("check", tmp_path).code == 2


def test_words_that_may_be_written_are_offered_in_the_language_spoken(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    (tmp_path / "contacts.csv").write_text("name,level\nAna,xyzzy\n", encoding="utf-8")
    assert "请填写以下之一：高层、管理层、操作层" in guanxi("check", tmp_path, "--lang", "zh").out
    assert "write one of: executive, management, operational" in guanxi("check", tmp_path).out
