"""Small workbooks for tests, sound and hostile, made on the spot."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

HEAD = b'<?xml version="1.0"?>'
SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
END = b"</sheetData></worksheet>"


def workbook(sheets: Mapping[str, Iterable[Sequence[object]]]) -> bytes:
    """Return a workbook with some rows of values on each sheet."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow, so banned at the top of files

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_sheet_xml(xml: bytes, *, title: str = "contacts", compressed: bool = True) -> bytes:
    """Return a workbook whose only sheet has the XML given."""
    sound = zipfile.ZipFile(io.BytesIO(workbook({title: [["x"]]})))
    content = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(content, "w", method) as archive:
        for name in sound.namelist():
            is_sheet = name == "xl/worksheets/sheet1.xml"
            archive.writestr(name, xml if is_sheet else sound.read(name))
    return content.getvalue()


def cell(place: str, text: str) -> bytes:
    """Return one cell in XML."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


def entity_bomb() -> bytes:
    """Return a workbook with entities that unfold a thousand million times."""
    lines = [b'<!ENTITY a "lol">']
    lines += [
        f'<!ENTITY {chr(98 + depth)} "{f"&{chr(97 + depth)};" * 10}">'.encode()
        for depth in range(9)
    ]
    doctype = b"<!DOCTYPE x [" + b"".join(lines) + b"]>"
    return with_sheet_xml(HEAD + doctype + SHEET + b"<row>" + cell("A1", "&j;") + b"</row>" + END)


def far_cell() -> bytes:
    """Return a workbook of a person, and something in the farthest cell there is."""
    rows = [
        b'<row r="1">' + cell("A1", "name") + b"</row>",
        b'<row r="2">' + cell("A2", "Ana") + b"</row>",
        b'<row r="1048576">' + cell("XFD1048576", "x") + b"</row>",
    ]
    return with_sheet_xml(HEAD + SHEET + b"".join(rows) + END)


def zip_bomb(size: int) -> bytes:
    """Return an archive that is small and unpacks to a size in bytes."""
    content = io.BytesIO()
    with (
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/workbook.xml", "w") as part,
    ):
        for _ in range(size // 1_000_000):
            part.write(b"A" * 1_000_000)
    return content.getvalue()
