"""What reading brought to light: places in words, counts that add up, the worst problem."""

import pytest

from guanxi.model.evidence import Severity
from guanxi.model.phrase import Phrase
from guanxi.model.report import Count, Fault, Place, Problem, Report


def fault(severity: Severity) -> Fault:
    """A kind of problem of a severity."""
    return Fault(
        name="unknown-word",
        cause=Phrase("'{found}' is no {column}", "“{found}”不是{column}"),
        way_out=Phrase("write {example}", "请写{example}"),
        severity=severity,
    )


@pytest.mark.parametrize(
    ("place", "english", "chinese"),
    [
        (Place("ties.csv", 2, "kind"), "ties.csv, line 2, kind", "ties.csv，第2行，kind"),
        (Place("ties.csv", 2), "ties.csv, line 2", "ties.csv，第2行"),
        (Place("ties.csv", column="kind"), "ties.csv, kind", "ties.csv，kind"),
        (Place("ties.csv"), "ties.csv", "ties.csv"),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(place: Place, english: str, chinese: str) -> None:
    assert (place.text(), place.text("zh")) == (english, chinese)


def test_places_are_ordered_by_file_then_line_as_a_number() -> None:
    places = [Place("a.csv", 9), Place("a.csv", 10), Place("b.csv", 1)]
    assert sorted([places[1], places[2], places[0]]) == places


def test_a_problem_tells_its_cause_and_its_way_out_in_each_language() -> None:
    problem = Problem(
        fault=fault(Severity.WARNING),
        place=Place("ties.csv", 2),
        values={"found": "frend", "column": "kind", "example": "friendship"},
    )
    assert problem.cause() == "'frend' is no kind"
    assert problem.cause("zh") == "“frend”不是kind"
    assert (problem.way_out(), problem.way_out("zh")) == ("write friendship", "请写friendship")


def test_rows_in_are_rows_kept_and_rows_rejected() -> None:
    assert Count(file="ties.csv", kept=38, rejected=2).rows == 40


def test_a_report_is_as_bad_as_its_worst_problem() -> None:
    problems = [
        Problem(fault=fault(severity), place=Place("ties.csv"))
        for severity in (Severity.NOTE, Severity.CRITICAL, Severity.WARNING)
    ]
    assert Report(problems=tuple(problems)).worst is Severity.CRITICAL
    assert Report().worst is None
