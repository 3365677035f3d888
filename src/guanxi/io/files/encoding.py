"""From bytes to text, when nobody says in which encoding they are."""

import codecs
from typing import NamedTuple

from guanxi.errors import GuanxiError

# What spreadsheets in Europe and East Asia still write. GB18030 includes GBK and GB2312.
_GUESSED = ["utf_8", "gb18030", "big5", "cp950", "cp932", "cp1252", "utf_16"]
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


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
    if data.startswith(_WIDE_MARKS):
        return _decode_as(data, "utf-16")
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


def _guess(data: bytes) -> str:
    """Return the likeliest encoding of bytes that are not UTF-8."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_GUESSED).best()
    if best is None:
        raise DecodingError("UTF-8")
    return codecs.lookup(best.encoding).name
