"""Archives, refused before anything is unpacked."""

import io
import struct
import zipfile

import pytest

from guanxi.io.files.archive import RefusedArchiveError, checked_archive
from tests.io.workbooks import workbook, zip_bomb


def test_a_sound_workbook_is_opened() -> None:
    assert "xl/workbook.xml" in checked_archive(workbook({"a": [["x"]]})).namelist()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"not a zip", "not an .xlsx"),
        (b"", "not an .xlsx"),
        (b"PK\x03\x04" + b"\0" * 100, "not an .xlsx"),
        (zip_bomb(201_000_000), "larger than 200 MB"),
        (zip_bomb(20_000_000), "more than 200 times"),
    ],
    ids=["old or encrypted", "text", "empty", "torn", "large", "dense"],
)
def test_what_is_unsafe_or_no_workbook_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(RefusedArchiveError, match=why):
        checked_archive(data)


def test_an_archive_of_very_many_parts_is_refused() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), b"")
    with pytest.raises(RefusedArchiveError, match="10000 parts"):
        checked_archive(content.getvalue())


def test_an_archive_with_a_password_is_refused() -> None:
    data = bytearray(workbook({"a": [["x"]]}))
    entry = data.index(b"PK\x01\x02")
    (flags,) = struct.unpack_from("<H", data, entry + 8)
    struct.pack_into("<H", data, entry + 8, flags | 1)
    with pytest.raises(RefusedArchiveError, match="password"):
        checked_archive(bytes(data))
