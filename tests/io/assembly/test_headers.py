"""Which column of a grid is which column of a sheet."""

from guanxi.io.assembly.headers import header_of
from guanxi.io.columns import SHEETS
from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.report import Problem


def problems(*titles: str) -> list[Problem]:
    """Return what is wrong with a line of headers for contacts."""
    ledger = Ledger()
    header_of(SHEETS["contacts"], GridRow(1, list(titles)), "x.csv", ledger)
    return ledger.problems


def test_headers_are_found_wherever_they_stand() -> None:
    row = GridRow(1, ["备注", " Full  Name ", ""])
    header = header_of(SHEETS["contacts"], row, "x.csv", Ledger())
    assert [(number, column.name) for number, column in header.columns] == [
        (0, "note"), (1, "name"),
    ]  # fmt: skip
    assert header.titles == ("备注", "Full Name", "")
    assert header.unnamed == {2}
    assert header.complete


def test_an_unknown_header_is_told_with_the_nearest() -> None:
    (problem,) = problems("name", "suport")
    assert problem.cause() == "the column 'suport' is not known and was left out"
    assert "'support'" in problem.way_out()


def test_of_two_headers_for_one_column_the_first_counts() -> None:
    (problem,) = problems("name", "title", "Job Title")
    assert problem.cause() == "the column 'title' is there twice; 'Job Title' was left out"


def test_a_needed_header_that_is_not_there_is_told_of() -> None:
    (problem,) = problems("title")
    assert problem.cause() == "there is no column 'name', so no row can be used"
    assert problem.cause("zh") == "缺少“姓名”列，所有行都无法使用"
