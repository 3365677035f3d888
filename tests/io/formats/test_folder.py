"""An account as a folder."""

from pathlib import Path

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.columns import SHEETS
from guanxi.io.formats.folder import is_account_folder, write_account_folder
from guanxi.io.readers import read_account
from tests.io.folders import fault_names, folder_with, read_files, the_problem

GRAPHS = sorted((Path(__file__).parents[3] / "graphs").glob("*/contacts.csv"))


@pytest.mark.parametrize("name", ["contacts.csv", "CONTACTS.CSV", "联系人.csv", "people.csv"])
def test_a_folder_with_contacts_is_an_account(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("name\nAna\n", encoding="utf-8")
    assert is_account_folder(tmp_path)
    assert set(read_account(tmp_path)[0].people) == {"Ana"}


def test_a_folder_without_contacts_is_none(tmp_path: Path) -> None:
    (tmp_path / "ties.csv").write_text("", encoding="utf-8")
    assert not is_account_folder(tmp_path)
    assert not is_account_folder(tmp_path / "ties.csv")


def test_a_file_of_another_name_is_told_of_with_the_nearest(tmp_path: Path) -> None:
    _, report = read_files(tmp_path, {"tiess.csv": "", "notes.txt": ""})
    assert the_problem(report, "unknown-sheet").way_out() == "did you mean 'ties'?"


def test_two_files_of_one_sheet_are_both_read(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"联系人.csv": "姓名\nCy\n"})
    assert set(account.people) == {"Ana", "Bo", "Cy"}
    assert not report.problems


def test_a_file_that_is_no_text_is_told_of_and_the_rest_is_read(tmp_path: Path) -> None:
    ties = b"\x80\x81\xff\x8d" * 100
    account, report = read_files(tmp_path, {"ties.csv": ties})
    assert set(account.people) == {"Ana", "Bo"}
    assert "undecodable-file" in fault_names(report) or "missing-column" in fault_names(report)


def test_the_encoding_told_counts_for_all_files(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "a", {"contacts.csv": "name\n王\n".encode("gbk")})
    account, report = read_account(folder, encoding="gbk")
    assert set(account.people) == {"王"}
    assert report.counts[0].encoding == "gbk"


def test_a_file_in_another_encoding_than_told_is_told_of(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "a", {"ties.csv": b"source\n\xff\xff\n"})
    _, report = read_account(folder, encoding="utf-8")
    assert the_problem(report, "undecodable-file").cause() == "the text cannot be read as utf-8"


def test_an_excel_file_saved_as_csv_is_read(tmp_path: Path) -> None:
    text = "\ufeffsep=;\r\n姓名;职务\r\n王建国;局长\r\n"
    account, report = read_files(tmp_path, {"contacts.csv": text})
    assert account.people["王建国"].title == "局长"
    assert not report.problems


@pytest.mark.parametrize("contacts", GRAPHS, ids=lambda path: path.parent.name)
def test_the_accounts_that_come_with_guanxi_are_read_whole(contacts: Path, tmp_path: Path) -> None:
    account, report = read_account(contacts.parent)
    assert not [count for count in report.counts if count.rejected]
    write_account_folder(account, tmp_path / "again")
    assert read_account(tmp_path / "again")[0] == account


def test_every_sheet_is_written_even_when_empty(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {})
    write_account_folder(account, tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {f"{name}.csv" for name in SHEETS} | {"account.toml"}


def test_a_file_that_would_be_read_beside_the_written_ones_stops_the_writing(
    tmp_path: Path,
) -> None:
    account, _ = read_files(tmp_path, {})
    folder = folder_with(tmp_path / "out", {"联系人.csv": "姓名\nCy\n"})
    with pytest.raises(GuanxiError, match="would be read beside"):
        write_account_folder(account, folder)


def test_files_as_excel_saves_them_make_the_same_account(tmp_path: Path) -> None:
    plain = {
        "contacts.csv": 'name,support,note\nAna,0.5,"a, b; ""c"""\nBo,,"two\nlines"\n',
        "ties.csv": "source,target,kind,heard_on\nAna,Bo,advises,2001-10-09\n",
    }
    excel = {
        "contacts.csv": '\ufeffname;support;note\r\nAna;0,5;"a, b; ""c"""\r\nBo;;"two\nlines"\r\n',
        "ties.csv": "\ufeffsource;target;kind;heard_on\r\nAna;Bo;advises;9.10.2001\r\n",
    }
    account, report = read_files(tmp_path / "excel", excel)
    assert fault_names(report) == ["ambiguous-date"]
    excel["ties.csv"] = excel["ties.csv"].replace("9.10.2001", "09-Oct-2001")
    account, report = read_files(tmp_path / "excel", excel)
    assert not report.problems
    assert account == read_files(tmp_path / "plain", plain)[0]
