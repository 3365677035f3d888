"""From bytes to text, when nobody says in which encoding they are."""

import codecs
from typing import NamedTuple

from guanxi.errors import GuanxiError

# What spreadsheets in Europe and East Asia still write. GB18030 includes GBK and GB2312.
_GUESSED = ["utf_8", "gb18030", "big5", "cp950", "cp932", "cp1252", "utf_16"]
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_HEAD = 4096
_WIDE_SHARE = 0.05  # of all bytes; separators and line ends alone make as much


class Decoded(NamedTuple):
    """A text and the encoding in which it was."""

    text: str
    encoding: str


class DecodingError(GuanxiError):
    """The bytes are no text in the encoding named."""

    def __init__(self, encoding: str) -> None:
        """Tell which encoding failed."""
        super().__init__(f"the text cannot be read as {encoding}")
        self.encoding = encoding


def checked_encoding(name: str) -> str:
    """Return the usual name of an encoding of text; GuanxiError if there is none of that name."""
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)
    except (LookupError, ValueError) as error:
        message = f"unknown encoding '{name}'; use for example utf-8, gb18030, big5 or cp1252"
        raise GuanxiError(message) from error
    return codec.name


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text; DecodingError where the encoding named, or every likely one, fails."""
    if encoding is not None:
        return _decode_as(data, encoding)
    if wide := _wide_encoding(data):
        return _decode_as(data, wide)
    try:
        return Decoded(data.decode("utf-8-sig"), "utf-8")
    except UnicodeDecodeError:
        return _decode_as(data, _guess(data))


def _decode_as(data: bytes, encoding: str) -> Decoded:
    """Decode in one encoding."""
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeError as error:
        raise DecodingError(encoding) from error
    return Decoded(text.removeprefix("\ufeff"), encoding)


def _wide_encoding(data: bytes) -> str | None:
    """Return the form of UTF-16 that marks, or zeros in every other place, tell of."""
    if data.startswith(_WIDE_MARKS):
        return "utf-16"
    head = data[:_HEAD]
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        if head[first::2].count(0) > _WIDE_SHARE * len(head):
            return encoding
    return None


def _guess(data: bytes) -> str:
    """Return the likeliest encoding of bytes that are not UTF-8."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_GUESSED).best()
    if best is None:
        raise DecodingError("UTF-8")
    return codecs.lookup(best.encoding).name
