"""Drop-down lists and looks of a written workbook."""

import io
from typing import TYPE_CHECKING

import pytest

from guanxi.io.columns import SHEETS
from guanxi.io.formats.settings_sheet import setting_rows
from guanxi.io.formats.workbook_writing import workbook_bytes
from guanxi.model.phrase import LANGUAGES, Language

if TYPE_CHECKING:
    from openpyxl import Workbook


def written(language: Language) -> "Workbook":
    """Return a workbook with one person, as Excel would open it."""
    tables = {"contacts": [{"name": "=1+1", "note": "http://a.example"}]}
    settings = list(setting_rows({}, language))
    return read_back(workbook_bytes(tables, settings, language, ["Read", "this"]))


def read_back(data: bytes) -> "Workbook":
    """Return a workbook from its bytes."""
    from openpyxl import load_workbook  # noqa: PLC0415 - slow, so banned at the top of files

    return load_workbook(io.BytesIO(data))


def choices(book: "Workbook", sheet: str, cell: str) -> list[object]:
    """Return what a cell offers."""
    (rule,) = [rule for rule in book[sheet].data_validations.dataValidation if cell in rule.sqref]
    title, _, cells = rule.formula1.rpartition("!")
    return [row[0].value for row in book[title.strip("'")][cells.replace("$", "")]]


def test_every_word_of_a_vocabulary_can_be_chosen() -> None:
    book = written("en")
    for name, sheet in SHEETS.items():
        for number, column in enumerate(sheet.columns.values()):
            if column.kind.choices:
                cell = f"{chr(65 + number)}3"
                assert choices(book, name, cell) == [each.en for each in column.kind.choices]


def test_words_and_headers_are_chinese_in_a_chinese_workbook() -> None:
    book = written("zh")
    assert book.sheetnames[:3] == ["说明", "联系人", "关系"]
    assert book["关系"]["C1"].value == "关系类型"
    assert "对手" in choices(book, "关系", "C2")


def test_names_can_be_chosen_from_the_contacts() -> None:
    assert choices(written("en"), "ties", "A2")[0] == "=1+1"


def test_text_stays_text() -> None:
    cell = written("en")["contacts"]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert written("en")["contacts"]["S2"].hyperlink is None


def test_headers_stay_in_sight_and_the_lists_out_of_it() -> None:
    for language in LANGUAGES:
        book = written(language)
        assert [page.freeze_panes for page in book.worksheets[:-1]] == [
            "A2", *("B2" for _ in SHEETS), "A2",
        ]  # fmt: skip
        assert book.worksheets[-1].sheet_state == "hidden"
        assert book.worksheets[0]["A2"].value == "this"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_header_has_room_in_its_column(language: Language) -> None:
    book = written(language)
    for sheet in SHEETS.values():
        page = book[sheet.label(language)]
        widths = {
            number: dimension.width
            for dimension in page.column_dimensions.values()
            for number in range(dimension.min or 1, (dimension.max or 1) + 1)
        }
        for number, column in enumerate(sheet.columns.values(), start=1):
            letters = len(column.header(language).encode("gb18030"))
            assert widths[number] > letters, column.name


def test_a_long_sentence_gets_the_height_of_its_lines() -> None:
    sentences = ["Title", "short", "long " * 60, "很长" * 60]
    book = read_back(workbook_bytes({}, [], "en", sentences))
    one, latin, chinese = (book.worksheets[0].row_dimensions[row].height or 0 for row in (2, 3, 4))
    assert latin == chinese == pytest.approx(3 * one, rel=0.02)


def test_names_and_ids_stay_as_they_are_typed() -> None:
    page = written("en")["contacts"]
    assert page.column_dimensions["B"].number_format == "@"
