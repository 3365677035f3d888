"""Every header by which a column is known, in files as people write them."""

from pathlib import Path

import pytest

from guanxi.io.columns import SHEETS, Column, Sheet
from guanxi.io.formats.sheets import sheet_named
from guanxi.model.phrase import LANGUAGES
from tests.io.folders import fault_names, read_files

every_sheet = pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))
every_column = pytest.mark.parametrize(
    ("sheet", "column"),
    [
        pytest.param(sheet, column, id=f"{sheet.name} {column.name}")
        for sheet in SHEETS.values()
        for column in sheet.columns.values()
    ],
)


@every_column
def test_a_column_is_known_by_each_of_its_headers(sheet: Sheet, column: Column) -> None:
    assert column.spellings
    assert all(sheet.column_of[spelling] is column for spelling in column.spellings)


@every_column
def test_a_header_is_told_in_each_language(sheet: Sheet, column: Column) -> None:
    english, chinese = (column.header(language) for language in LANGUAGES)
    assert english == column.name
    assert english.isascii()
    assert not chinese.isascii()
    assert sheet.columns[column.name] is column


@every_sheet
def test_a_file_is_known_by_each_of_the_names_of_its_sheet(sheet: Sheet) -> None:
    for name in (sheet.name, sheet.chinese, sheet.name.upper(), f" {sheet.name} "):
        assert sheet_named(name) is sheet
    assert all(sheet_named(spelling) is sheet for spelling in sheet.spellings)


@every_sheet
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_headers_alone_has_nothing_wrong(
    sheet: Sheet, language: str, tmp_path: Path
) -> None:
    titles = [
        column.name if language == "en" else column.chinese for column in sheet.columns.values()
    ]
    name = sheet.name if language == "en" else sheet.chinese
    if sheet.name == "contacts":
        row = ["Ana" if column.required else "" for column in sheet.columns.values()]
        files = {"contacts.csv": f"{','.join(titles)}\n{','.join(row)}\n"}
    else:
        files = {f"{name}.csv": ",".join(titles) + "\n"}
    account, report = read_files(tmp_path, files)
    assert fault_names(report) == []
    assert account.people
