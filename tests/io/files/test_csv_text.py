"""Rows from separated text, whatever is the matter with it."""

import csv

import pytest

from guanxi.io.files.csv_text import rows_of, sniff
from guanxi.io.formats.sheets import knows_header
from guanxi.io.ledger import Ledger


def rows(text: str, ledger: Ledger | None = None) -> list[tuple[int, list[str]]]:
    """Return lines and cells."""
    found = rows_of(text, "x.csv", knows_header, ledger or Ledger())
    return [(row.line, row.cells) for row in found]


def faults(text: str) -> list[tuple[str, int]]:
    """Return the faults found, with their lines."""
    ledger = Ledger()
    rows(text, ledger)
    return [(problem.fault.name, problem.place.line) for problem in ledger.problems]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_are_understood(end: str) -> None:
    assert rows(f"name,id{end}Ana,1{end}{end}Bo,2{end}") == [
        (1, ["name", "id"]), (2, ["Ana", "1"]), (4, ["Bo", "2"]),
    ]  # fmt: skip


def test_line_ends_may_be_mixed() -> None:
    assert [cells for _, cells in rows("name\r\nAna\rBo\nCy")] == [
        ["name"],
        ["Ana"],
        ["Bo"],
        ["Cy"],
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_separator_is_found_by_the_headers(delimiter: str) -> None:
    text = (
        f"name{delimiter}job title\nAna{delimiter}a,b\n"
        if delimiter != ","
        else "name,title\nA,b\n"
    )
    assert rows(text)[0][1] == (["name", "title"] if delimiter == "," else ["name", "job title"])


def test_a_separator_inside_a_header_does_not_mislead() -> None:
    assert sniff("name;title;owner, x1, x2, x3, x4", knows_header) == ";"


def test_the_separator_that_excel_writes_down_is_obeyed() -> None:
    assert rows("sep=;\nname;id\nAna;1\n") == [(2, ["name", "id"]), (3, ["Ana", "1"])]


def test_quotes_hold_separators_line_ends_and_quotes() -> None:
    assert rows('name,note\nAna,"a, ""b""\nc"\nBo,d\n') == [
        (1, ["name", "note"]), (2, ["Ana", 'a, "b"\nc']), (4, ["Bo", "d"]),
    ]  # fmt: skip


def test_a_quote_that_is_never_closed_costs_one_line_at_most() -> None:
    text = 'name,note\nAna,"oh\nBo,fine\n'
    assert rows(text) == [(1, ["name", "note"]), (2, ["Ana", "oh"]), (3, ["Bo", "fine"])]
    assert faults(text) == [("lone-quote", 2)]


def test_a_quote_closed_inside_a_word_costs_nothing() -> None:
    text = 'name,note\n"Ana" Lee,x\nBo,y\n'
    assert [cells for _, cells in rows(text)][1:] == [['Ana" Lee', "x"], ["Bo", "y"]]
    assert faults(text) == [("lone-quote", 2)]


def test_quotes_inside_an_unquoted_word_are_part_of_it() -> None:
    assert rows('name\nAna "Bee" Lee\n')[1][1] == ['Ana "Bee" Lee']


def test_a_quote_open_for_hundreds_of_lines_was_never_meant() -> None:
    text = "name,note\n" + 'Ana,"oh\n' + "Bo,fine\n" * 2000 + 'Cy,"x"\n'
    assert len(rows(text)) == 2003


def test_a_cell_too_long_is_rejected_alone() -> None:
    long = "x" * (csv.field_size_limit() + 1)
    text = f"name\nAna\n{long}\nBo\n"
    assert [cells for _, cells in rows(text)] == [["name"], ["Ana"], ["Bo"]]
    assert faults(text) == [("oversized-cell", 3)]


@pytest.mark.parametrize("text", ["", "\n\n", "  \n , ,\n"])
def test_where_nothing_is_there_are_no_rows(text: str) -> None:
    assert rows(text) == []
