"""Every fault that there is, provoked by files that a person may have written."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

import pytest

from guanxi.io.faults import FAULTS
from guanxi.io.readers import read_account
from guanxi.model.phrase import LANGUAGES
from guanxi.model.report import Problem, Report
from tests.io.folders import fault_names, read_files
from tests.io.workbooks import workbook

CONTACTS = "name,id\nAna,\nBo,\n"
TIES = "source,target,kind,since,until\n"


@dataclasses.dataclass(frozen=True)
class Slip:
    """Files in which a fault is found, and where; line 0 means the file as a whole."""

    files: Mapping[str, str | bytes]
    file: str
    line: int = 0
    column: str = ""
    rejected: int = 0


def contacts(text: str | bytes, line: int = 0, column: str = "", rejected: int = 0) -> Slip:
    """A slip in the contacts."""
    return Slip({"contacts.csv": text}, "contacts.csv", line, column, rejected)


def beside(
    file: str, text: str | bytes, line: int = 0, column: str = "", rejected: int = 0
) -> Slip:
    """A slip in another file beside contacts without one."""
    return Slip({"contacts.csv": CONTACTS, file: text}, file, line, column, rejected)


SLIPS = {
    "undecodable-file": beside("ties.csv", bytes(range(128, 256)) * 3 + b"\x81\xff\x8d" * 40),
    "other-encoding": contacts("name,title\n王建国,局长\n".encode("gb18030")),
    "no-header": beside("ties.csv", ""),
    "missing-column": beside("ties.csv", "source,kind\nAna,rivalry\n", 1, "", 1),
    "unknown-column": contacts("name,shoe size\nAna,42\n", 1),
    "second-column": contacts("name,title,job title\nAna,Head,Boss\n", 1),
    "unnamed-column": contacts("name,\nAna,what?\n", 2),
    "unknown-sheet": beside("shopping.csv", "milk,bread\n"),
    "too-many-cells": contacts("name,title\nAna,Head, of all\nBo,Clerk\n", 2, "", 1),
    "lone-quote": contacts('name,title\nAna,"Head\nBo,Clerk\n', 2),
    "control-characters": contacts("name\nA\x07na\n", 2),
    "same-row": contacts("name,title\nAna,Head\nAna,Head\n", 3),
    "missing-cell": contacts("name,title\n,Head\nBo,\n", 2, "name", 1),
    "unknown-word": contacts("name,level\nAna,xyzzy\n", 2, "level"),
    "bad-date": contacts("name,since\nAna,soon\n", 2, "since"),
    "ambiguous-date": contacts("name,since\nAna,03/04/2001\n", 2, "since"),
    "bad-time": beside("events.csv", "id,name,start\ne,E,noon\n", 2, "start"),
    "bad-number": contacts("name,openness\nAna,very\n", 2, "openness"),
    "number-out-of-range": contacts("name,openness\nAna,7\n", 2, "openness"),
    "bad-support": contacts("name,competitor_support\nAna,Acme=9\n", 2, "competitor_support"),
    "stance-not-role": contacts("name,roles\nAna,blocker\n", 2, "roles"),
    "stance-told-twice": contacts("name,roles,support\nAna,blocker,1\n", 2, "roles"),
    "same-name": contacts("name,title\nAna,Head\nAna,Clerk\n", 3, "name"),
    "same-id": contacts("name,id\nAna,1\nBo,1\n", 3, "id"),
    "same-thing": beside("events.csv", "id,name\ne,Dinner\ne,Lunch\n", 3, "id", 1),
    "unknown-name": beside("ties.csv", f"{TIES}Ana,Zoe,rivalry,,\n", 2, "target", 1),
    "ambiguous-name": Slip(
        {
            "contacts.csv": "name,id\nAna,1\nAna,2\nBo,3\n",
            "ties.csv": f"{TIES}Ana,Bo,rivalry,,\n",
        },
        "ties.csv", 2, "source", 1,
    ),
    "outside-name": Slip(
        {"contacts.csv": "name,owner\nAna,Tom Lee\n", "team.csv": "name\nTom Leo\n"},
        "contacts.csv", 2, "owner",
    ),
    "new-placeholder": contacts("name,reports_to\nAna,?Head\n", 2, "reports_to"),
    "own-boss": contacts("name,reports_to\nAna,Ana\n", 2, "reports_to"),
    "self-tie": beside("ties.csv", f"{TIES}Ana,Ana,rivalry,,\n", 2, "", 1),
    "cycle": contacts("name,reports_to\nAna,Bo\nBo,Ana\n"),
    "reversed-dates": beside("ties.csv", f"{TIES}Ana,Bo,rivalry,2002-01-01,2001-01-01\n", 2),
    "disputed": beside("ties.csv", f"{TIES}Ana,Bo,rivalry,,\nAna,Bo,alliance,,\n"),
    "broken-settings": beside("account.toml", "name = \n", 1),
    "unknown-setting": beside("account.toml", 'colour = "red"\n', 1, "colour"),
    "bad-setting": beside("account.toml", "[weights]\nrivalry_alarm = 7\n", 2),
    "quota-out-of-reach": beside(
        "account.toml", '[decision]\nwhat = "x"\ndeciders = ["Ana"]\nquota = 9\n', 4
    ),
    "nameless-decision": beside("account.toml", '[decision]\nstage = "design"\n', 1),
}  # fmt: skip
OTHERWISE = {
    "unreadable-file", "oversized-file", "too-many-rows", "oversized-cell",
    "broken-sheet", "far-cells", "uncomputed-formula", "error-value", "taken-for-contacts",
}  # fmt: skip
"""What only other kinds of files, or very large ones, have wrong with them."""

every_slip = pytest.mark.parametrize(("name", "slip"), SLIPS.items(), ids=list(SLIPS))


def found(name: str, report: Report) -> Problem:
    """The first problem of a kind."""
    problems = [one for one in report.problems if one.fault.name == name]
    assert problems, [one.fault.name for one in report.problems]
    return problems[0]


def test_every_fault_is_provoked_here_or_by_other_kinds_of_files() -> None:
    assert set(SLIPS) | OTHERWISE == set(FAULTS)
    assert not OTHERWISE & set(SLIPS)


@every_slip
def test_a_fault_is_found_where_it_is(name: str, slip: Slip, tmp_path: Path) -> None:
    problem = found(name, read_files(tmp_path, slip.files)[1])
    assert problem.place.file == slip.file
    if slip.line:
        assert problem.place.line == slip.line
    if slip.column:
        assert problem.place.column == slip.column


@every_slip
def test_a_fault_costs_no_more_rows_than_it_must(name: str, slip: Slip, tmp_path: Path) -> None:
    _, report = read_files(tmp_path, slip.files)
    assert name in fault_names(report)
    rejected = {count.file: count.rejected for count in report.counts}
    assert rejected.get(slip.file, 0) == slip.rejected


@every_slip
def test_a_fault_is_told_in_both_languages_with_a_way_out(
    name: str, slip: Slip, tmp_path: Path
) -> None:
    problem = found(name, read_files(tmp_path, slip.files)[1])
    for language in LANGUAGES:
        assert problem.cause(language)
        assert problem.way_out(language)
        assert "{" not in problem.cause(language)
    assert problem.cause("en") != problem.cause("zh")


@every_slip
def test_whatever_is_wrong_somebody_is_still_there(name: str, slip: Slip, tmp_path: Path) -> None:
    account, report = read_files(tmp_path, slip.files)
    assert name in fault_names(report)
    assert account.people


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("uncomputed-formula", workbook({"contacts": [["name"], ["Ana"], ["=1+1"]]}), 3),
        ("error-value", workbook({"contacts": [["name", "title"], ["Ana", "#REF!"]]}), 2),
        ("taken-for-contacts", workbook({"Whoever": [["name"], ["Ana"]]}), 0),
    ],
)
def test_what_only_workbooks_have_wrong_is_found_too(
    name: str, content: bytes, line: int, tmp_path: Path
) -> None:
    path = tmp_path / "account.xlsx"
    path.write_bytes(content)
    account, report = read_account(path)
    assert found(name, report).place.line == line
    assert [person.name for person in account.people.values()] == ["Ana"]
