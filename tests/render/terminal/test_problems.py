"""What a check of the files found, as whoever typed them reads it."""

import dataclasses
import io
from pathlib import Path

import pytest
from rich.console import Console

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.evidence import Severity
from guanxi.model.phrase import Language, Phrase
from guanxi.model.report import Count, Fault, Gap, Place, Problem, Report
from guanxi.model.sketch import account_from
from guanxi.render.terminal.problems import problem_list

FAULT = Fault(
    name="no-name",
    cause=Phrase("nobody is called {name}", "没有人叫{name}"),
    way_out=Phrase("correct {name}", "请改正{name}"),
    severity=Severity.WARNING,
)
NOT_ASKED = Phrase("support not known", "态度未知")


def problem(name: str = "Anna", severity: Severity = Severity.WARNING) -> Problem:
    """A name that nobody has, in the second line of the ties."""
    fault = dataclasses.replace(FAULT, severity=severity)
    return Problem(fault=fault, place=Place("ties.csv", 2, "source"), values={"name": name})


def told(
    report: Report, account: Account | None = None, language: Language = "en", width: int = 120
) -> list[str]:
    """What is printed without colour, a line each."""
    out = io.StringIO()
    Console(file=out, width=width).print(problem_list(report, account, language))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def people(count: int) -> tuple[str, ...]:
    """The ids of so many people."""
    return tuple(f"P{number}" for number in range(count))


def gaps(count: int) -> Report:
    """A report that nothing is known of so many people's support."""
    return Report(gaps=(Gap(name="support", label=NOT_ASKED, people=people(count)),))


def test_what_became_of_the_rows_stands_first() -> None:
    report = Report(counts=(Count(file="contacts.csv", kept=9, rejected=1),))
    assert [line.split() for line in told(report)[:2]] == [
        ["File", "Rows", "Kept", "Rejected"],
        ["contacts.csv", "10", "9", "1"],
    ]


def test_files_stand_in_the_order_in_which_they_were_read() -> None:
    names = ("ties.csv", "contacts.csv", "events.csv")
    report = Report(counts=tuple(Count(file=name, kept=1, rejected=0) for name in names))
    assert [line.split()[0] for line in told(report)[1:4]] == list(names)


def test_numbers_stand_under_each_other_by_their_last_digit() -> None:
    counts = (Count(file="a.csv", kept=5, rejected=0), Count(file="b.csv", kept=5000, rejected=0))
    _, one, other, *_ = told(Report(counts=counts))
    assert one.index(" 5 ") + 2 == other.index(" 5000 ") + 5


@pytest.mark.parametrize(
    ("severity", "english", "chinese"),
    [
        (Severity.NOTE, "note", "提示"),
        (Severity.WARNING, "warning", "警告"),
        (Severity.CRITICAL, "critical", "严重"),
    ],
)
def test_a_problem_is_told_with_place_cause_and_way_out(
    severity: Severity, english: str, chinese: str
) -> None:
    report = Report(problems=(problem(severity=severity),))
    assert told(report)[-2:] == [
        f"{english}  ties.csv, line 2, source: nobody is called Anna",
        "  → correct Anna",
    ]
    assert told(report, language="zh")[-2:] == [
        f"{chinese}  ties.csv，第2行，source: 没有人叫Anna",
        "  → 请改正Anna",
    ]


def test_several_problems_stand_in_the_order_of_the_report() -> None:
    names = ["Zed", "Anna", "Mo"]
    shown = told(Report(problems=tuple(map(problem, names))))
    assert [line.split()[-1] for line in shown if "nobody is called" in line] == names


def test_a_clean_account_is_called_so_and_one_with_a_problem_is_not() -> None:
    assert told(Report())[-1] == "No problem found."
    assert told(Report(), language="zh")[-1] == "未发现问题。"
    assert "No problem found." not in told(Report(problems=(problem(severity=Severity.NOTE),)))


def test_what_is_not_known_does_not_make_an_account_unclean() -> None:
    shown = told(gaps(1))
    assert "No problem found." in shown
    assert shown.index("No problem found.") < shown.index("Not known yet")


def test_a_gap_is_told_with_how_many_and_who() -> None:
    account = account_from("P0 is +1; P1 is executive")
    named = dataclasses.replace(account.people["P0"], name="Ana")
    known = dataclasses.replace(account, people={**account.people, "P0": named})
    assert told(gaps(2), known)[-1].split() == ["support", "not", "known", "2", "Ana,", "P1"]


def test_without_an_account_people_are_told_by_their_ids() -> None:
    assert told(gaps(2))[-1].endswith("2  P0, P1")


@pytest.mark.parametrize(
    ("count", "english", "chinese"),
    [(6, "P5", "P5"), (7, "P5 and 1 more", "P5等1人"), (30, "P5 and 24 more", "P5等24人")],
)
def test_of_many_people_the_first_six_are_named(count: int, english: str, chinese: str) -> None:
    assert told(gaps(count))[-1].endswith(english)
    assert told(gaps(count), language="zh")[-1].endswith(chinese)


def test_a_gap_about_nobody_is_none() -> None:
    assert "Not known yet" not in told(gaps(0))


def test_only_gaps_about_somebody_get_a_line() -> None:
    empty = Gap(name="post", label=Phrase("post not known", "职位未知"), people=())
    report = Report(gaps=(empty, *gaps(1).gaps))
    assert not any("post not known" in line for line in told(report))
    assert any("support not known" in line for line in told(report))


@pytest.mark.parametrize("sign", ["\x1b[31m", "\r", "\x00", "\u202e", "\u2028", "\x9b"])
def test_nothing_in_a_file_can_steer_the_terminal(sign: str) -> None:
    report = Report(
        problems=(
            Problem(fault=FAULT, place=Place(f"a{sign}.csv", 1, sign), values={"name": sign}),
        ),
        counts=(Count(file=f"a{sign}.csv", kept=1, rejected=0),),
        gaps=(Gap(name="support", label=NOT_ASKED, people=(f"Ana{sign}",)),),
    )
    assert all(letter.isprintable() for letter in "".join(told(report)))


def test_a_narrow_terminal_breaks_lines_and_loses_nothing() -> None:
    report = Report(problems=(problem("A very long name that nobody would have typed"),))
    narrow, wide = told(report, width=30), told(report, width=300)
    assert max(map(len, narrow)) <= 30
    assert "".join("".join(narrow).split()) == "".join("".join(wide).split())


def test_a_real_folder_is_told_row_for_row(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name,title\nAna,Head\n,Nobody\n", encoding="utf-8")
    account, report = api.load_with_report(tmp_path)
    shown = told(report, account)
    assert shown[1].split() == ["contacts.csv", "2", "1", "1"]
    assert any("contacts.csv, line 3" in line for line in shown)
