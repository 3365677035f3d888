"""Titles of further sheets mean no table of an account."""

from guanxi.io.formats.sheets import sheet_named
from guanxi.io.formats.titles import LISTS_SHEET, READ_ME_SHEET, SETTINGS_SHEET


def test_further_sheets_are_taken_for_no_table() -> None:
    for title in (LISTS_SHEET, READ_ME_SHEET, SETTINGS_SHEET):
        assert sheet_named(title.en) is None
        assert sheet_named(title.zh) is None
