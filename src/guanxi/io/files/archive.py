"""Archives, refused before anything is unpacked when they declare too much."""

import io
import zipfile

from guanxi.errors import GuanxiError

_LARGEST_SUM = 200_000_000  # bytes, unpacked
_LARGEST_RATIO = 200  # unpacked to packed
_RATIO_MATTERS = 1_000_000  # bytes, unpacked; smaller parts are harmless whatever their ratio
_MOST_MEMBERS = 10_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 1


class RefusedArchiveError(GuanxiError):
    """The file is no archive, or one that is not safe or possible to open; the text says why."""


def checked_archive(data: bytes) -> zipfile.ZipFile:
    """Return the archive, if what it declares about itself is bearable."""
    if data.startswith(_OLD_OFFICE):
        raise RefusedArchiveError("it is protected by a password, or is an old .xls")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise RefusedArchiveError("it is not an .xlsx file") from error
    if objection := _objection(archive.infolist()):
        raise RefusedArchiveError(objection)
    return archive


def _objection(members: list[zipfile.ZipInfo]) -> str | None:
    """Return why an archive with these parts must not be unpacked, or None."""
    if len(members) > _MOST_MEMBERS:
        return f"it has more than {_MOST_MEMBERS} parts"
    if sum(member.file_size for member in members) > _LARGEST_SUM:
        return f"unpacked it is larger than {_LARGEST_SUM // 1_000_000} MB"
    if any(map(_is_bomb, members)):
        return f"a part of it unpacks to more than {_LARGEST_RATIO} times its size"
    if any(member.flag_bits & _ENCRYPTED for member in members):
        return "it is protected by a password"
    return None


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    """Return whether a part unpacks to much more than it is."""
    ratio = member.file_size / max(member.compress_size, 1)
    return member.file_size > _RATIO_MATTERS and ratio > _LARGEST_RATIO
