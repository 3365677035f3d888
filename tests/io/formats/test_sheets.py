"""By which names sheets are known."""

from guanxi.io.columns import SHEETS
from guanxi.io.files.grid import Grid
from guanxi.io.formats.sheets import by_sheet, knows_header, sheet_named


def test_sheets_are_known_in_each_language() -> None:
    for sheet in SHEETS.values():
        assert sheet_named(sheet.name.upper()) is sheet
        assert sheet_named(sheet.chinese) is sheet
    assert sheet_named("budget") is None


def test_headers_of_all_sheets_are_known() -> None:
    assert knows_header("Said By")
    assert knows_header("姓名")
    assert not knows_header("budget")


def test_grids_are_kept_by_sheet_in_their_order() -> None:
    one, other = (Grid(title=title, file=title, rows=()) for title in "ab")
    assert by_sheet([(SHEETS["ties"], one), (SHEETS["ties"], other)]) == {"ties": (one, other)}
