"""The CSV opens correctly and safely in a spreadsheet."""

import csv
import io

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render import as_csv


def rows(sketch: str) -> list[dict[str, str]]:
    content = as_csv.content(api.analyse(account_from(sketch)), "en")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_it_has_a_row_a_person_and_a_column_a_score() -> None:
    found = rows("Ana is decision_maker, +2; Bo => Ana")
    assert [row["id"] for row in found] == ["Bo", "Ana"]
    assert found[1]["decision_power"] == "20.000"
    assert found[1]["support"] == "2"


def test_what_is_unknown_is_blank() -> None:
    unknown = rows("Ana is decision_maker; Bo => Ana")[0]
    assert (unknown["support"], unknown["champion"]) == ("", "")


def test_excel_reads_it_as_utf_8() -> None:
    content = as_csv.content(api.analyse(account_from("吴国强 is decision_maker")), "zh")
    assert content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\tx", "\rx"])
def test_what_a_spreadsheet_would_run_is_made_inert(text: str) -> None:
    assert as_csv.inert(text) == "'" + text


@pytest.mark.parametrize("text", ["-2", "+1.5", "Ana", "", "a=b"])
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert as_csv.inert(text) == text
