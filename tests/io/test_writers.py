"""The writers."""

from pathlib import Path

import pytest

from guanxi.io.readers import read_account
from guanxi.io.writers import WRITERS
from tests.io.folders import read_files

ODD = {
    "contacts.csv": 'name,id,note\nLi Wei,,"a ""b""\nc"\nLi Wei,,=1+1\n"Ana; Bo",7,\n🦊,,\n',
    "ties.csv": "source,target,kind,strength,said_by\n7,🦊,prefers,none,\n7,🦊,kinship,0.1,🦊\n",
    "account.toml": 'name = "a/b \\"c\\""\n[value_chain]\n"their customers" = "x"\n'
    '[[decision]]\nwhat = "p"\nvotes = { 7 = 0.5 }\n[[decision]]\nwhat = "q"\nveto = ["🦊"]\n',
}


@pytest.mark.parametrize("writer", list(WRITERS))
def test_odd_names_survive_being_written(writer: str, tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {**ODD, "contacts.csv": ODD["contacts.csv"].replace(
        '"Ana; Bo",7', "Ana,7")})  # fmt: skip
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    WRITERS[writer].write(account, path)
    assert read_account(path)[0] == account


@pytest.mark.parametrize("writer", list(WRITERS))
def test_an_account_may_be_written_over_itself(writer: str, tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {})
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    for _ in range(2):
        WRITERS[writer].write(account, path)
    assert read_account(path)[0] == account


@pytest.mark.parametrize("writer", list(WRITERS))
def test_nothing_that_a_source_no_longer_says_is_lost(writer: str, tmp_path: Path) -> None:
    files = {
        "contacts.csv": "name,reports_to\nAna,\nBo,Ana\n",
        "ties.csv": "source,target,kind,strength,said_by,heard_on\n"
        "Ana,Bo,friendship,,Cy,2019-01-01\nAna,Bo,rivalry,0.4,Cy,2023-01-01\n"
        "Ana,Bo,rivalry,0.8,Cy,2024-01-01\nBo,Ana,reports_to,,,2024-01-01\n",
    }
    account, _ = read_files(tmp_path, files)
    assert [len(tie.earlier) for tie in account.ties] == [1, 1, 1]
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    WRITERS[writer].write(account, path)
    assert read_account(path)[0] == account


@pytest.mark.parametrize("writer", list(WRITERS))
def test_every_decision_survives_being_written_with_all_that_was_told(
    writer: str, tmp_path: Path
) -> None:
    text = """
[[decisions]]
what = "Terminal system"
stage = "design"
rule = "weighted"
deciders = ["Ana", "Bo"]
votes = { Ana = 2.5 }
quota = 3
veto = ["Bo"]
index = "shapley"
goal = -1
by = 2027-02-26
[[decisions]]
what = "Spare parts"
rule = "unanimity"
deciders = ["Bo"]
[[decisions]]
what = "Training"
"""
    account, report = read_files(tmp_path, {"account.toml": text})
    assert not report.problems
    assert len(account.decisions) == 3
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    WRITERS[writer].write(account, path)
    assert read_account(path)[0].decisions == account.decisions


@pytest.mark.parametrize("writer", list(WRITERS))
def test_what_was_agreed_about_privacy_survives_being_written(writer: str, tmp_path: Path) -> None:
    settings = "[privacy]\nretention_months = 24\n"
    account, _ = read_files(tmp_path, {"account.toml": settings})
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    WRITERS[writer].write(account, path)
    assert read_account(path)[0].privacy.retention_months == 24
