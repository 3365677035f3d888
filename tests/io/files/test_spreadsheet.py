"""The sheets of .xlsx files as text."""

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from guanxi.io.files.archive import RefusedArchiveError
from guanxi.io.files.grid import MOST_ROWS
from guanxi.io.files.spreadsheet import grids_of
from guanxi.io.ledger import Ledger
from tests.io.workbooks import (
    END,
    HEAD,
    SHEET,
    cell,
    entity_bomb,
    far_cell,
    with_sheet_xml,
    workbook,
)

HOSTILE = Path(__file__).parents[4] / "shared" / "samples" / "hostile"


def rows(data: bytes, ledger: Ledger | None = None) -> list[tuple[int, list[str]]]:
    """Return lines and cells of the first sheet."""
    (grid, *_) = grids_of(data, "x.xlsx", ledger or Ledger())
    return [(row.line, row.cells) for row in grid.rows]


def test_values_become_the_text_that_was_typed() -> None:
    values = [
        "007", 7, 7.0, 0.3, True, dt.datetime(2001, 10, 9), dt.datetime(2001, 10, 9, 14, 30),  # noqa: DTZ001 - cells know no time zones
        dt.time(9, 30), " Ana ", None, "a\r\nb",
    ]  # fmt: skip
    assert rows(workbook({"a": [values]})) == [
        (1, ["007", "7", "7", "0.3", "yes", "2001-10-09", "2001-10-09 14:30:00", "09:30:00",
             "Ana", "", "a\nb"]),
    ]  # fmt: skip


def test_blank_rows_are_passed_over_and_lines_still_right() -> None:
    assert rows(workbook({"a": [["x"], [], ["y"]]})) == [(1, ["x"]), (3, ["y"])]


def test_each_sheet_tells_its_title_and_file() -> None:
    grids = grids_of(workbook({"contacts": [["a"]], "关系": [["b"]]}), "x.xlsx", Ledger())
    assert [(grid.title, grid.file) for grid in grids] == [
        ("contacts", "x.xlsx/contacts"), ("关系", "x.xlsx/关系"),
    ]  # fmt: skip


def test_a_formula_without_a_stored_result_is_told_of() -> None:
    ledger = Ledger()
    assert rows(workbook({"a": [["x", "=1+1"]]}), ledger) == [(1, ["x", ""])]
    (problem,) = ledger.problems
    assert problem.cause() == "the formula =1+1 in column 2 was saved without its result"


def test_an_error_in_a_cell_is_told_of_and_left_out() -> None:
    ledger = Ledger()
    assert rows(workbook({"a": [["x", "#REF!"]]}), ledger) == [(1, ["x", ""])]
    assert ledger.problems[0].cause() == "the cell shows an error, #REF!"


def test_a_far_cell_is_told_of_and_costs_nothing() -> None:
    ledger = Ledger()
    assert rows(far_cell(), ledger) == [(1, ["name"]), (2, ["Ana"])]
    (problem,) = ledger.problems
    assert (problem.fault.name, problem.place.line) == ("far-cells", 1_048_576)


def test_very_many_far_cells_end_the_reading() -> None:
    far = b"".join(
        f'<row r="{line}"><c r="XFD{line}"><v>1</v></c></row>'.encode() for line in range(1, 1200)
    )
    ledger = Ledger()
    assert rows(with_sheet_xml(HEAD + SHEET + far + END), ledger) == []
    assert ledger.problems[-1].fault.name == "broken-sheet"


def test_a_row_number_beyond_the_last_row_ends_the_sheet() -> None:
    wild = b'<row r="1">' + cell("A1", "x") + b'</row><row r="99999999999">' + b"</row>"
    assert rows(with_sheet_xml(HEAD + SHEET + wild + END)) == [(1, ["x"])]


def test_entities_are_refused() -> None:
    with pytest.raises(RefusedArchiveError, match=r"damaged or unsafe.*Entities"):
        grids_of(entity_bomb(), "x.xlsx", Ledger())


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as archive:
        archive.writestr("a", "b")
    with pytest.raises(RefusedArchiveError, match="damaged"):
        grids_of((tmp_path / "x.xlsx").read_bytes(), "x.xlsx", Ledger())


def test_what_came_before_a_tear_is_kept() -> None:
    sized = SHEET.replace(b"<sheetData>", b'<dimension ref="A1"/><sheetData>')
    sound = b"".join(b"<row>" + cell(f"A{line}", "x") + b"</row>" for line in range(1, 5001))
    ledger = Ledger()
    found = rows(with_sheet_xml(HEAD + sized + sound + b"<row " * 3), ledger)
    assert found[0] == (1, ["x"])
    assert ledger.problems[0].fault.name == "broken-sheet"


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile samples are not on this machine")
@pytest.mark.parametrize("name", ["billion_laughs.xlsx", "far_cell_4.7KB_aborts_calamine.xlsx"])
def test_hostile_samples_are_read_or_refused(name: str) -> None:
    try:
        rows((HOSTILE / name).read_bytes())
    except RefusedArchiveError as error:
        assert "unsafe" in str(error)  # noqa: PT017 - either way is right


def test_no_more_rows_are_read_than_show_that_there_are_too_many() -> None:
    content = HEAD + SHEET + b"<row><c><v>1</v></c></row>" * (MOST_ROWS + 100) + END
    assert len(rows(with_sheet_xml(content, compressed=False))) == MOST_ROWS + 2


@pytest.mark.parametrize(("told", "crowded"), [(MOST_ROWS + 1, False), (MOST_ROWS + 2, True)])
def test_a_crowded_sheet_is_known_without_reading_its_rows(told: int, *, crowded: bool) -> None:
    row, blank = b'<row r="1"><c><v>1</v></c></row>', b'<row r="1"></row>'
    content = with_sheet_xml(HEAD + SHEET + row * told + blank * 9 + END, compressed=False)
    (grid,) = grids_of(content, "x.xlsx", Ledger())
    assert grid.crowded is crowded
    if crowded:
        assert len(list(grid.rows)) == 1
