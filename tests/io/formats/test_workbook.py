"""An account as a workbook."""

from pathlib import Path

import pytest

from guanxi.errors import GuanxiError, InputError
from guanxi.io.formats.workbook import is_workbook, write_workbook
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.report import Report
from tests.io.folders import fault_names, read_files, the_problem
from tests.io.workbooks import entity_bomb, far_cell, workbook, zip_bomb

GRAPHS = sorted((Path(__file__).parents[3] / "graphs").glob("*/contacts.csv"))
PEOPLE = [["name", "title"], ["Ana", "Director"], ["Bo"]]


def read(folder: Path, data: bytes) -> tuple[Account, Report]:
    """Read a workbook."""
    (folder / "x.xlsx").write_bytes(data)
    return read_account(folder / "x.xlsx")


def test_a_workbook_is_known_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.XLSX").write_bytes(b"")
    assert is_workbook(tmp_path / "a.XLSX")
    assert not is_workbook(tmp_path / "b.xlsx")


@pytest.mark.parametrize(("contacts", "ties"), [("contacts", "ties"), ("联系人", "关系")])
def test_sheets_are_known_in_each_language(tmp_path: Path, contacts: str, ties: str) -> None:
    sheets = {contacts: PEOPLE, ties: [["source", "target", "kind"], ["Ana", "Bo", "rivalry"]]}
    account, report = read(tmp_path, workbook(sheets))
    assert account.people["Ana"].title == "Director"
    assert account.ties[0].claims[0].place == f"x.xlsx/{ties}:2"
    assert not report.problems
    assert [count.file for count in report.counts] == [f"x.xlsx/{contacts}", f"x.xlsx/{ties}"]


def test_settings_stand_on_their_own_sheet(tmp_path: Path) -> None:
    settings: list[list[object]] = [
        ["key", "value"],
        ["name", "Bureau"],
        ["decision.what", "x"],
        ["decision.goal", 7],
    ]
    account, report = read(tmp_path, workbook({"contacts": PEOPLE, "Settings": settings}))
    assert account.name == "Bureau"
    assert the_problem(report, "unknown-word").place.text() == (
        "x.xlsx/Settings, line 4, decision.goal"
    )


def test_a_workbook_of_one_sheet_is_taken_for_contacts(tmp_path: Path) -> None:
    account, report = read(tmp_path, workbook({"Sheet1": PEOPLE}))
    assert set(account.people) == {"Ana", "Bo"}
    assert fault_names(report) == ["taken-for-contacts"]


def test_a_sheet_that_is_no_table_is_told_of(tmp_path: Path) -> None:
    _, report = read(tmp_path, workbook({"contacts": PEOPLE, "Budget": [["x"]]}))
    assert the_problem(report, "unknown-sheet").values["found"] == "Budget"


@pytest.mark.parametrize(
    "data", [b"x", entity_bomb(), zip_bomb(201_000_000)], ids=["text", "entities", "zip bomb"]
)
def test_what_must_not_be_opened_is_refused_with_a_way_out(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputError, match=r"x\.xlsx: the workbook was not opened: .*save it anew"):
        read(tmp_path, data)


def test_a_far_cell_neither_ends_nor_hinders_the_reading(tmp_path: Path) -> None:
    account, report = read(tmp_path, far_cell())
    assert set(account.people) == {"Ana"}
    assert fault_names(report) == ["far-cells"]


@pytest.mark.parametrize("contacts", GRAPHS, ids=lambda path: path.parent.name)
def test_what_is_written_is_read_as_the_same(contacts: Path, tmp_path: Path) -> None:
    account, _ = read_account(contacts)
    write_workbook(account, tmp_path / "x.xlsx")
    again, report = read_account(tmp_path / "x.xlsx")
    assert again == account
    assert not [count for count in report.counts if count.rejected]


@pytest.mark.parametrize("limit", ["150", "99.5"])
def test_what_may_be_spent_on_a_guest_is_read_as_the_same(limit: str, tmp_path: Path) -> None:
    settings = f"[weights]\nhospitality_limit = {limit}\nnear_days = 7\n"
    account, _ = read_files(tmp_path, {"account.toml": settings})
    write_workbook(account, tmp_path / "x.xlsx")
    again, _ = read_account(tmp_path / "x.xlsx")
    assert again.weights.hospitality_limit == float(limit)
    assert again.weights == account.weights


def test_the_same_account_is_written_as_the_same_bytes(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {})
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(account, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_text_too_long_for_a_workbook_is_told_of(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {"contacts.csv": f"name,note\nAna,{'x' * 40_000}\n"})
    with pytest.raises(GuanxiError, match="too much for a workbook"):
        write_workbook(account, tmp_path / "x.xlsx")
