"""The schema guanxi.check/1."""

from pathlib import Path
from typing import Any

import pytest

from guanxi import api
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.render.as_json import problems
from tests.render.schemas.form import MAYBE_TEXT, misfits, read_back

FORM = {
    "schema": str,
    "files": [{"file": str, "rows": int, "kept": int, "rejected": int, "encoding": str}],
    "problems": [
        {
            "fault": str,
            "severity": str,
            "file": str,
            "line": int | None,
            "column": MAYBE_TEXT,
            "cause": str,
            "way_out": str,
        }
    ],
    "gaps": [{"name": str, "text": str, "people": [str]}],
}
CONTACTS = "name,title,support\nAna,Head,sure\n,Nobody,1\nBo,Clerk,1\n"


def checked(folder: Path, language: Language = "en", contacts: str = CONTACTS) -> dict[str, Any]:
    """What is said of an account of one file."""
    (folder / "contacts.csv").write_text(contacts, encoding="utf-8")
    return read_back(problems(api.check(folder), language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contacts", [CONTACTS, "name\nAna\n"])
def test_it_has_its_form(tmp_path: Path, contacts: str, language: Language) -> None:
    found = checked(tmp_path, language, contacts)
    assert misfits(found, FORM) == []
    assert found["schema"] == "guanxi.check/1"


def test_every_row_is_kept_or_rejected(tmp_path: Path) -> None:
    (contacts,) = checked(tmp_path)["files"]
    assert (contacts["rows"], contacts["kept"], contacts["rejected"]) == (3, 2, 1)
    assert contacts["file"] == "contacts.csv"


def test_a_problem_stands_where_its_cell_is(tmp_path: Path) -> None:
    places = [(one["fault"], one["line"], one["column"]) for one in checked(tmp_path)["problems"]]
    assert ("unknown-word", 2, "support") in places
    assert any(line == 3 for _, line, _ in places)


def test_cause_and_way_out_are_told_in_the_language_and_names_are_not(tmp_path: Path) -> None:
    english, chinese = (checked(tmp_path, language)["problems"] for language in LANGUAGES)
    for one, other in zip(english, chinese, strict=True):
        assert one["cause"] != other["cause"]
        assert (one["fault"], one["severity"]) == (other["fault"], other["severity"])


def test_a_clean_account_has_an_empty_list_of_problems(tmp_path: Path) -> None:
    assert checked(tmp_path, contacts="name,title\nAna,Head\n")["problems"] == []


def test_a_gap_names_those_whom_it_is_about(tmp_path: Path) -> None:
    english, chinese = (
        {gap["name"]: gap for gap in checked(tmp_path, to, "name\nAna\n")["gaps"]}
        for to in LANGUAGES
    )
    assert english["support-unknown"]["people"] == chinese["support-unknown"]["people"]
    assert len(english["support-unknown"]["people"]) == 1
    assert english["support-unknown"]["text"] != chinese["support-unknown"]["text"]
