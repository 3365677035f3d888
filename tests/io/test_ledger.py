"""The ledger of one reading."""

from guanxi.io.ledger import Ledger, shortened
from guanxi.model.evidence import Severity
from guanxi.model.report import Count, Place


def test_problems_are_told_by_file_and_line() -> None:
    ledger = Ledger()
    ledger.open_file("b.csv")
    ledger.open_file("a.csv")
    for file, line in (("a.csv", 3), ("account.toml", 0), ("b.csv", 9), ("a.csv", 2)):
        ledger.add("bad-date", Place(file, line), found="x")
    places = [(problem.place.file, problem.place.line) for problem in ledger.ordered_problems()]
    assert places == [("b.csv", 9), ("a.csv", 2), ("a.csv", 3), ("account.toml", 0)]


def test_a_row_rejected_for_two_reasons_is_rejected_once() -> None:
    ledger = Ledger()
    ledger.open_file("a.csv", "big5")
    for _ in range(3):
        ledger.count_row("a.csv")
    ledger.reject("missing-cell", Place("a.csv", 2, "name"), column="name")
    ledger.reject("bad-date", Place("a.csv", 2, "date"), found="x")
    assert ledger.counts() == (Count(file="a.csv", kept=2, rejected=1, encoding="big5"),)
    assert {problem.fault.severity for problem in ledger.problems} == {Severity.CRITICAL}


def test_a_row_may_be_dropped_for_what_was_told_of_its_file() -> None:
    ledger = Ledger()
    ledger.open_file("a.csv")
    ledger.count_row("a.csv")
    ledger.drop_row(Place("a.csv", 2))
    assert ledger.counts()[0].rejected == 1
    assert not ledger.problems


def test_what_is_quoted_is_cut_to_a_line() -> None:
    assert shortened("a\nb  c") == "a b c"
    assert shortened("x" * 100) == "x" * 59 + "…"
