"""A new account to fill in."""

import re
from pathlib import Path

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.columns import SHEETS
from guanxi.io.readers import read_account
from guanxi.io.starter import write_starter_folder, write_starter_workbook
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.tie import Layer


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_folder_is_a_whole_account_without_any_problem(
    tmp_path: Path, language: Language
) -> None:
    write_starter_folder(tmp_path / "new", language=language)
    account, report = read_account(tmp_path / "new")
    assert not report.problems
    assert len(account.people) == 3
    assert account.language == language
    assert account.decision is not None
    assert any(Layer.ANTAGONISM in tie.kind.layers for tie in account.ties)
    assert account.invitations


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_workbook_holds_the_same_account(tmp_path: Path, language: Language) -> None:
    write_starter_folder(tmp_path / "new", language=language)
    write_starter_workbook(tmp_path / "new.xlsx", language=language)
    book, report = read_account(tmp_path / "new.xlsx")
    assert not report.problems
    assert book == read_account(tmp_path / "new")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_optional_setting_shown_can_be_used(tmp_path: Path, language: Language) -> None:
    write_starter_folder(tmp_path / "new", language=language)
    path = tmp_path / "new" / "account.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^# (?=\[|\w+ = )", "", text), encoding="utf-8")
    account, report = read_account(tmp_path / "new")
    assert not report.problems
    assert account.decision is not None
    assert account.decision.veto
    assert account.value_chain
    assert str(account.as_of) == "2026-04-01"
    assert account.weights.rivalry_alarm == 0.3


def test_the_read_me_tells_of_every_file(tmp_path: Path) -> None:
    write_starter_folder(tmp_path / "new")
    text = (tmp_path / "new" / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.csv`" in text for name in [*SHEETS])


def test_chinese_files_open_rightly_in_excel(tmp_path: Path) -> None:
    write_starter_folder(tmp_path / "new", language="zh")
    assert (tmp_path / "new" / "contacts.csv").read_bytes().startswith(b"\xef\xbb\xbf\xe5\xa7\x93")


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    write_starter_folder(tmp_path)
    assert (tmp_path / "contacts.csv").exists()


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"mine")
    with pytest.raises(GuanxiError, match="something here already"):
        write_starter_folder(tmp_path)
    with pytest.raises(GuanxiError, match="something here already"):
        write_starter_folder(tmp_path / "a.xlsx")
    with pytest.raises(GuanxiError, match="something here already"):
        write_starter_workbook(tmp_path / "a.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == b"mine"


def test_the_same_workbook_is_written_each_time(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_starter_workbook(tmp_path / name, language="zh")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
