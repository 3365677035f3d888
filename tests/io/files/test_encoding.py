"""From bytes to text, in all the encodings that spreadsheets still write."""

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.files.encoding import DecodingError, checked_encoding, decode

SIMPLIFIED = "姓名,职务,部门\n王建国,局长,电信局办公室\n李卫民,副局长,电信处\n"
TRADITIONAL = "姓名,職務,部門\n王建國,局長,電信局辦公室\n李衛民,副局長,電信處\n"
JAPANESE = "name,title,department\n佐藤太郎,部長,営業部\n鈴木花子,課長,技術部のエンジニア\n"
EUROPEAN = "name,title,department\nJosé Müller,Geschäftsführer,Bürgerbüro\nZoë,Directrice,Qualité\n"


@pytest.mark.parametrize(
    ("text", "written", "named"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (EUROPEAN, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (JAPANESE, "shift_jis", "cp932"),
        (EUROPEAN, "cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found_and_named(text: str, written: str, named: str) -> None:
    assert decode(text.encode(written)) == (text, named)


def test_the_encoding_told_is_the_one_used() -> None:
    assert decode("王".encode("gbk"), "gbk") == ("王", "gbk")
    assert decode("\ufeffA".encode(), "utf-8").text == "A"


def test_bytes_that_are_no_text_in_the_encoding_told_are_refused() -> None:
    with pytest.raises(DecodingError, match="cannot be read as utf-8") as caught:
        decode(b"\xff\xfe\xff", "utf-8")
    assert caught.value.encoding == "utf-8"


def test_bytes_that_are_text_in_no_likely_encoding_are_refused() -> None:
    with pytest.raises(DecodingError):
        decode(bytes(range(128, 256)) * 3 + b"\x81\xff\x8d" * 40)


def test_an_encoding_is_known_by_all_its_names() -> None:
    assert checked_encoding("UTF8") == "utf-8"
    assert checked_encoding("GBK") == "gbk"


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "", "a\0b"])
def test_what_is_no_encoding_of_text_is_refused(name: str) -> None:
    with pytest.raises(GuanxiError, match="unknown encoding"):
        checked_encoding(name)
