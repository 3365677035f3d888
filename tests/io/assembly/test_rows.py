"""From the grid of a sheet to rows of checked values."""

from collections.abc import Sequence
from itertools import count

import pytest

from guanxi.io.assembly.rows import Row, rows_in
from guanxi.io.columns import SHEETS
from guanxi.io.files.grid import MOST_ROWS, Grid, GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.evidence import Severity
from guanxi.model.report import Place, Problem

Cells = Sequence[Sequence[str]]


def read(sheet: str, cells: Cells, encoding: str = "utf-8") -> tuple[list[Row], Ledger]:
    """Read the rows of a sheet, the headers first."""
    ledger = Ledger()
    ledger.open_file("x.csv", encoding)
    rows = [GridRow(line, list(row)) for line, row in enumerate(cells, start=1)]
    grid = Grid(title=sheet, file="x.csv", rows=rows, encoding=encoding)
    return list(rows_in(SHEETS[sheet], grid, ledger)), ledger


def problem(sheet: str, cells: Cells) -> Problem:
    """Return the only problem of a sheet."""
    _, ledger = read(sheet, cells)
    (found,) = ledger.problems
    return found


def test_values_stand_under_the_names_of_the_columns() -> None:
    (row,), ledger = read("contacts", [["姓名", "态度", "备注"], ["Ana", "支持", ""]])
    assert row.values == {"name": "Ana", "support": 1}
    assert not ledger.problems


def test_a_short_row_is_a_row_with_empty_cells() -> None:
    (row,), _ = read("contacts", [["name", "title"], ["Ana"]])
    assert row.values == {"name": "Ana"}


def test_empty_cells_too_many_do_not_matter() -> None:
    (row,), ledger = read("contacts", [["name"], ["Ana", "", " "]])
    assert row.values == {"name": "Ana"}
    assert not ledger.problems


def test_a_row_with_more_cells_than_headers_is_rejected() -> None:
    rows, ledger = read("contacts", [["name", "title"], ["Ana", "Head", "of"], ["Bo"]])
    assert [row.values["name"] for row in rows] == ["Bo"]
    assert ledger.problems[0].cause() == "the row has 3 cells, but there are 2 headers"
    assert (ledger.counts()[0].kept, ledger.counts()[0].rejected) == (1, 1)


def test_a_row_without_what_it_must_have_is_rejected() -> None:
    found = problem("ties", [["source", "target", "kind"], ["Ana", "", "rivalry"]])
    assert found.place == Place("x.csv", 2, "target")
    assert found.cause() == "'target' is empty"
    assert found.fault.severity is Severity.CRITICAL


def test_an_unknown_word_is_told_with_the_nearest_that_is_known() -> None:
    found = problem("ties", [["From", "To", "Type"], ["Ana", "Bo", "rivl"]])
    assert found.place.text() == "x.csv, line 2, Type"
    assert found.cause() == "unknown Type 'rivl'"
    assert found.way_out() == "did you mean 'rivalry'?"
    assert found.way_out("zh") == "是否应为'rivalry'？"


def test_an_unknown_word_near_none_is_told_with_all_that_are_known() -> None:
    found = problem("contacts", [["name", "level"], ["Ana", "xyz"]])
    assert found.way_out() == "write one of: executive, management, operational"
    assert found.fault.severity is Severity.WARNING


def test_what_is_wrong_in_a_cell_that_may_be_empty_costs_only_the_cell() -> None:
    rows, ledger = read("contacts", [["name", "since"], ["Ana", "soon"]])
    assert rows[0].values == {"name": "Ana"}
    assert ledger.counts()[0].rejected == 0


def test_without_a_needed_column_every_row_is_rejected_for_one_reason() -> None:
    rows, ledger = read("ties", [["source", "target"], ["Ana", "Bo"], ["Bo", "Cy"]])
    assert not rows
    (found,) = ledger.problems
    assert found.cause() == "there is no column 'kind', so no row can be used"
    assert found.way_out() == "add the column; the headers found are: source, target"
    assert ledger.counts()[0].rejected == 2


def test_a_sheet_without_even_a_header_is_told_of() -> None:
    assert problem("ties", []).fault.name == "no-header"


def test_an_encoding_other_than_utf_8_is_named() -> None:
    _, ledger = read("contacts", [["name"], ["Ana"]], encoding="gb18030")
    assert ledger.problems[0].values == {"encoding": "gb18030"}
    assert ledger.counts()[0].encoding == "gb18030"


def test_a_row_that_says_the_same_as_another_counts_once() -> None:
    rows, ledger = read("contacts", [["name"], ["Ana"], ["Bo"], ["Ana"]])
    assert [row.values["name"] for row in rows] == ["Ana", "Bo"]
    assert ledger.problems[0].cause() == "the row says the same as line 2; it counts once"
    assert ledger.counts()[0].kept == 3


def test_control_characters_are_taken_out() -> None:
    (row,), ledger = read("contacts", [["name"], ["A\x00n\x1ba"]])
    assert row.values == {"name": "Ana"}
    assert ledger.problems[0].fault.name == "control-characters"


def test_what_stands_under_no_header_is_told_of_once() -> None:
    rows, ledger = read("contacts", [["name", ""], ["Ana", "x"], ["Bo", "y"]])
    assert len(rows) == 2
    assert [found.cause() for found in ledger.problems] == [
        "column 2 has no header and was left out"
    ]


@pytest.mark.parametrize("again", ["2001-10-09", "soon"])
def test_a_cell_is_read_alike_each_time(again: str) -> None:
    cells = [["name", "since"], ["Ana", again], ["Bo", again]]
    rows, ledger = read("contacts", cells)
    assert rows[0].values.get("since") == rows[1].values.get("since")
    assert len(ledger.problems) in {0, 2}


@pytest.mark.parametrize(("rows", "read_rows"), [(MOST_ROWS, MOST_ROWS), (MOST_ROWS + 1, 0)])
def test_a_file_of_too_many_rows_is_not_read_at_all(rows: int, read_rows: int) -> None:
    cells = [["name"], *([f"n{number}"] for number in range(rows))]
    found, ledger = read("team", cells)
    assert len(found) == read_rows
    faults = [each.cause() for each in ledger.problems]
    assert faults == ([] if read_rows else ["there are more than 200,000 rows, so none was read"])


def test_a_crowded_sheet_is_refused_unread() -> None:
    ledger = Ledger()
    rows = [GridRow(1, ["name"]), GridRow(2, ["Ana"])]
    grid = Grid(title="", file="x", rows=rows, crowded=True)
    assert not list(rows_in(SHEETS["team"], grid, ledger))
    assert [each.fault.name for each in ledger.problems] == ["too-many-rows"]


def test_no_more_of_a_file_is_gone_through_than_shows_that_it_is_too_long() -> None:
    lines = iter(GridRow(line, ["name" if line == 1 else str(line)]) for line in count(1))
    ledger = Ledger()
    assert not list(rows_in(SHEETS["team"], Grid(title="", file="x", rows=lines), ledger))
    assert next(lines).line == MOST_ROWS + 3
