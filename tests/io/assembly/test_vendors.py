"""Our company and its competitors."""

from pathlib import Path

from tests.io.folders import fault_names, read_files, the_problem

SETTINGS = 'our_company = "Tessel"\ncompetitors = ["Marlo", "Oriva"]\n'


def test_vendors_are_told_as_the_settings_write_them(tmp_path: Path) -> None:
    ties = "source,target,kind\nAna,MARLO,prefers\nBo,tessel,prefers\n"
    account, report = read_files(tmp_path, {"account.toml": SETTINGS, "ties.csv": ties})
    assert [tie.target for tie in account.ties] == ["Marlo", "Tessel"]
    assert not report.problems


def test_an_unknown_vendor_is_noted_and_kept(tmp_path: Path) -> None:
    ties = "source,target,kind\nAna,Marla,prefers\n"
    account, report = read_files(tmp_path, {"account.toml": SETTINGS, "ties.csv": ties})
    assert account.ties[0].target == "Marla"
    assert the_problem(report, "outside-name").way_out() == "did you mean 'Marlo'?"


def test_support_for_competitors_is_told_by_name_and_bare_for_the_first(tmp_path: Path) -> None:
    contacts = "name,competitor_support\nAna,oriva=-1;Marlo=2\nBo,1\n"
    account, _ = read_files(tmp_path, {"account.toml": SETTINGS, "contacts.csv": contacts})
    assert account.people["Ana"].competitor_support == {"Oriva": -1, "Marlo": 2}
    assert account.people["Bo"].competitor_support == {"Marlo": 1}


def test_bare_support_without_competitors_is_refused(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"contacts.csv": "name,competitor_support\nAna,1\n"})
    assert account.people["Ana"].competitor_support == {}
    assert fault_names(report) == ["bad-support"]
