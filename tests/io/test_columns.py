"""The sheets and their columns."""

import pytest

from guanxi.io.cells.words import folded_word
from guanxi.io.columns import SHEETS, Sheet
from guanxi.io.sections import SECTIONS
from guanxi.model.phrase import LANGUAGES

ALL = [*SHEETS.values(), *SECTIONS.values()]


@pytest.mark.parametrize("sheet", ALL)
def test_no_header_means_two_columns(sheet: Sheet) -> None:
    spellings = [each for column in sheet.columns.values() for each in column.spellings]
    assert len(spellings) == len(set(spellings))


def test_no_title_means_two_sheets() -> None:
    for table in (SHEETS, SECTIONS):
        spellings = [each for sheet in table.values() for each in sheet.spellings]
        assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize("sheet", ALL)
def test_every_column_is_known_by_its_header_in_each_language(sheet: Sheet) -> None:
    for column in sheet.columns.values():
        for language in LANGUAGES:
            header = column.header(language)
            assert sheet.column_of[folded_word(header)] is column
            assert sheet.column_of[folded_word(header.upper().replace("_", " "))] is column


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))
def test_required_columns_come_first(sheet: Sheet) -> None:
    needed = [column.required for column in sheet.columns.values()]
    assert needed == sorted(needed, reverse=True)
    assert needed[0]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Job Title", "title"), ("职务", "title"), ("职位", "title"), ("岗位", "title"),
        ("Manager", "reports_to"), ("Reports To", "reports_to"), ("直属上级", "reports_to"),
        ("上级", "reports_to"), ("主管", "reports_to"), ("汇报对象", "reports_to"),
        ("决策角色", "roles"), ("Buying Role", "roles"), ("态度", "support"), ("级别", "level"),
        ("职能", "function"), ("虚线上级", "dotted_to"), ("编号", "id"), ("备注", "note"),
    ],
)  # fmt: skip
def test_contacts_are_known_by_the_headers_that_people_use(header: str, column: str) -> None:
    assert SHEETS["contacts"].column_of[folded_word(header)].name == column


def test_the_columns_that_name_somebody_are_known() -> None:
    naming = [column.name for column in SHEETS["ties"].naming]
    assert naming == ["source", "target", "said_by"]
