"""Small account folders for tests, and what is asked of them again and again."""

from collections.abc import Mapping
from pathlib import Path

from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.report import Problem, Report

TWO_PEOPLE = "name\nAna\nBo\n"


def folder_with(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder; two people are there unless other contacts are given."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in {"contacts.csv": TWO_PEOPLE, **files}.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / name).write_bytes(data)
    return folder


def read_files(folder: Path, files: Mapping[str, str | bytes]) -> tuple[Account, Report]:
    """Read the account that some files make."""
    return read_account(folder_with(folder / "account", files))


def fault_names(report: Report) -> list[str]:
    """Return the names of the faults found, in order."""
    return [problem.fault.name for problem in report.problems]


def the_problem(report: Report, fault: str) -> Problem:
    """Return the only problem of its kind."""
    (problem,) = [each for each in report.problems if each.fault.name == fault]
    return problem
