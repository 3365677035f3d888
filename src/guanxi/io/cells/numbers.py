"""Numbers as people write them: with signs of every form, a decimal comma, or per cent."""

import math
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from guanxi.io.cells.complaint import Complaints

_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+")
_LARGEST = 1e12

_YES = frozenset({"yes", "y", "true", "1", "x", "是", "对", "有", "√", "✓"})
_NO = frozenset({"no", "n", "false", "0", "否", "不", "无", "不是", "没有", "×"})


def number_in(text: str) -> float | None:
    """Return the number that a text is, or None; "60%" is 0.6, infinity and the like are none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-").replace(" ", "")
    bare = plain.removesuffix("%")
    if _GROUPED.fullmatch(bare):
        bare = bare.replace(",", "")
    elif _DECIMAL_COMMA.fullmatch(bare):
        bare = bare.replace(",", ".")
    if not _PLAIN.fullmatch(bare):
        return None
    number = float(bare) / 100 if plain.endswith("%") else float(bare)
    return number if math.isfinite(number) else None


def number_between(
    lowest: float, highest: float, example: str
) -> Callable[[str, Complaints], float | None]:
    """Return a way to read a number within two bounds."""

    def read(text: str, complaints: Complaints) -> float | None:
        number = number_in(text)
        if number is None:
            complaints.add("bad-number", found=text, example=example)
            return None
        return within(number, lowest, highest, complaints)

    return read


def within(number: float, lowest: float, highest: float, complaints: Complaints) -> float | None:
    """Return the number if it lies within two bounds, else complain."""
    if lowest <= number <= highest:
        return number
    complaints.add(
        "number-out-of-range", found=f"{number:g}", lowest=f"{lowest:g}", highest=f"{highest:g}"
    )
    return None


read_share = number_between(0, 1, "0.6")
read_amount = number_between(0, _LARGEST, "180")


def read_count(text: str, complaints: Complaints) -> int | None:
    """Return a whole number from 0."""
    number = number_in(text)
    if number is None or number != int(number):
        complaints.add("bad-number", found=text, example="12")
        return None
    checked = within(number, 0, _LARGEST, complaints)
    return None if checked is None else int(checked)


def read_yes_no(text: str, complaints: Complaints) -> bool | None:
    """Return whether a text says yes."""
    word = unicodedata.normalize("NFKC", text).strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES
    complaints.add("unknown-word", ("yes", "no"), found=text)
    return None


def write_number(value: object) -> str:
    """Return a number as short as it can be read back, without exponent or needless point."""
    text = str(value)
    return format(Decimal(text), "f") if "e" in text else text.removesuffix(".0")


def write_yes_no(value: object) -> str:
    """Return yes or no."""
    return "yes" if value else "no"
