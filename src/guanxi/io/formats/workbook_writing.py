"""An account's sheets as one .xlsx workbook, with drop-down lists for all that has a vocabulary."""

import datetime as dt
import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from guanxi.errors import GuanxiError
from guanxi.io.assembly.written import Tables
from guanxi.io.cells.kinds import Kind, Refers
from guanxi.io.columns import SHEETS, Sheet
from guanxi.io.formats.settings_sheet import SettingRow
from guanxi.io.formats.titles import LISTS_SHEET, READ_ME_SHEET, SETTINGS_SHEET
from guanxi.model.phrase import Language, Phrase

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_ALWAYS = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)  # so that the same sheets are the same bytes
_ROOM = 2000  # rows that drop-down lists are made for
_WIDTHS = {"note": 48, "power_note": 36, "title": 26, "name": 22, "source": 22, "target": 22}
_USUAL_WIDTH = 14
_HEADER_MARGIN = 3  # for bold letters and the arrow of a list
_SETTING_WIDTHS = (30, 60)
_READ_ME_WIDTH = 112
_LINE_HEIGHT = 16  # points

# Which column of which sheet offers the names that a cell may refer to.
_OFFERS = {
    Refers.PERSON: "contacts",
    Refers.END: "contacts",
    Refers.ANYBODY: "contacts",
    Refers.OURS: "team",
    Refers.EVENT: "events",
    Refers.DEPARTMENT: "departments",
}
_KEY, _VALUE = Phrase("key", "设置"), Phrase("value", "内容")


def workbook_bytes(
    tables: Tables,
    settings: Sequence[SettingRow],
    language: Language,
    read_me: Sequence[str] = (),
) -> bytes:
    """Return a workbook with all sheets, the settings, and, if told, what to fill in first."""
    import xlsxwriter

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(content, options)
    book.set_properties({"created": _ALWAYS})
    writer = _Writer(book, language)
    if read_me:
        writer.add_text(READ_ME_SHEET, read_me)
    for name, sheet in SHEETS.items():
        writer.add_table(sheet, tables.get(name, []))
    writer.add_settings(settings)
    writer.add_lists()
    book.close()
    return content.getvalue()


class _Writer:
    """Writes sheet after sheet; everything is text, so that nothing is rounded or reckoned."""

    def __init__(self, book: "xlsxwriter.Workbook", language: Language) -> None:
        self.book = book
        self.language: Language = language
        self.title = book.add_format({"bold": True, "font_size": 14, "font_color": "#1F3A5F"})
        self.head = book.add_format({"bold": True, "bg_color": "#E8EEF4", "bottom": 1})
        self.needed = book.add_format({"bold": True, "bg_color": "#A9C8E6", "bottom": 1})
        self.text = book.add_format({"num_format": "@"})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self.lists: dict[Kind, int] = {}

    def add_text(self, title: Phrase, lines: Sequence[str]) -> None:
        """Add a sheet of sentences, the first of them a heading."""
        page = self.page(title)
        page.set_column(0, 0, _READ_ME_WIDTH)
        page.hide_gridlines(2)
        page.set_row(0, 2 * _LINE_HEIGHT)
        for number, line in enumerate(lines):
            if number:  # heights are told, for not every program reckons them
                page.set_row(number, _LINE_HEIGHT * (1 + _width(line) // _READ_ME_WIDTH))
            self.put(page, number, 0, line, self.wrapped if number else self.title)

    def add_table(self, sheet: Sheet, rows: Iterable[Mapping[str, str]]) -> None:
        """Add a sheet of an account."""
        page = self.page(sheet.label, fixed_columns=1)
        for number, column in enumerate(sheet.columns.values()):
            head = self.needed if column.required else self.head
            title = column.header(self.language)
            self.put(page, 0, number, title, head)
            as_typed = self.text if column.kind.plain else None
            width = max(_WIDTHS.get(column.name, _USUAL_WIDTH), _width(title) + _HEADER_MARGIN)
            page.set_column(number, number, width, as_typed)
            self.offer(page, (1, number, _ROOM, number), column.kind)
        for line, row in enumerate(rows, start=1):
            for number, name in enumerate(sheet.columns):
                if name in row:
                    self.put(page, line, number, row[name])

    def add_settings(self, rows: Sequence[SettingRow]) -> None:
        """Add the sheet of settings."""
        page = self.page(SETTINGS_SHEET)
        for number, title in enumerate((_KEY, _VALUE)):
            page.set_column(number, number, _SETTING_WIDTHS[number], self.text)
            self.put(page, 0, number, title(self.language), self.head)
        for line, row in enumerate(rows, start=1):
            self.put(page, line, 0, row.key)
            self.put(page, line, 1, row.value)
            self.offer(page, (line, 1, line, 1), row.kind)

    def add_lists(self) -> None:
        """Add the hidden sheet from which the drop-down lists are taken."""
        page = self.book.add_worksheet(LISTS_SHEET(self.language))
        for kind, number in self.lists.items():
            for line, choice in enumerate(kind.choices):
                self.put(page, line, number, choice(self.language))
        page.hide()

    def page(self, title: Phrase, fixed_columns: int = 0) -> "Worksheet":
        """Add a sheet whose first row, and as many columns as told, stay in sight."""
        page = self.book.add_worksheet(title(self.language))
        page.freeze_panes(1, fixed_columns)
        page.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        return page

    def put(
        self, page: "Worksheet", line: int, number: int, text: str, style: "Format | None" = None
    ) -> None:
        """Write the text of one cell; GuanxiError where a workbook cannot hold it."""
        if text and page.write_string(line, number, text, style) != 0:
            message = f"{page.name}, line {line + 1}: too much for a workbook; write a folder"
            raise GuanxiError(message)

    def offer(self, page: "Worksheet", cells: tuple[int, int, int, int], kind: Kind) -> None:
        """Offer a drop-down list in some cells, if there is something to choose from."""
        source = self.source(kind)
        if source:
            rule = {"validate": "list", "source": source, "show_error": kind.closed}
            page.data_validation(*cells, rule)

    def source(self, kind: Kind) -> str | None:
        """Return where the words or names stand that may be chosen."""
        from xlsxwriter.utility import xl_col_to_name

        if kind.choices:
            column = xl_col_to_name(self.lists.setdefault(kind, len(self.lists)))
            title = LISTS_SHEET(self.language)
            return f"='{title}'!${column}$1:${column}${len(kind.choices)}"
        if kind.refers in _OFFERS:
            title = SHEETS[_OFFERS[kind.refers]].label(self.language)
            return f"='{title}'!$A$2:$A${_ROOM + 1}"
        return None


def _width(text: str) -> int:
    """Return how many digits wide a text is; Chinese characters are two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
