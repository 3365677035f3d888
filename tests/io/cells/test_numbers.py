"""Numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.numbers import (
    number_in,
    read_amount,
    read_count,
    read_share,
    read_yes_no,
    write_number,
    write_yes_no,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7), ("+0.5", 0.5), (".5", 0.5), ("5.", 5), ("−2", -2), ("\uff0d\uff12", -2),
        ("60%", 0.6),
        ("1,200", 1200), ("1,200.50", 1200.5), ("0,5", 0.5), ("1 200", 1200), ("007", 7),
    ],
)  # fmt: skip
def test_a_number_is_understood_however_it_is_written(text: str, number: float) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    "text", ["", "NaN", "inf", "-inf", "1e308", "1e5", "9" * 400, "ten", "1.2.3", "0x10", "1_000"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert number_in(text) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_is_read_as_the_same(number: float) -> None:
    assert number_in(write_number(number)) == number


def test_numbers_are_written_short_and_without_exponent() -> None:
    assert [write_number(number) for number in (2.0, -1, 0.5, 1e-7, 1e21)] == [
        "2", "-1", "0.5", "0.0000001", "1000000000000000000000",
    ]  # fmt: skip


def test_a_number_out_of_range_is_refused_with_the_range() -> None:
    complaints = Complaints()
    assert read_share("1.5", complaints) is None
    (complaint,) = complaints
    assert complaint.fault == "number-out-of-range"
    assert dict(complaint.values) == {"found": "1.5", "lowest": "0", "highest": "1"}


def test_an_amount_may_be_large_but_not_negative() -> None:
    assert read_amount("1,500.50", Complaints()) == 1500.5
    assert read_amount("-1", Complaints()) is None


def test_a_count_is_a_whole_number() -> None:
    assert read_count("12", Complaints()) == 12
    assert read_count("12.0", Complaints()) == 12
    for text in ("1.5", "-3", "many"):
        complaints = Complaints()
        assert read_count(text, complaints) is None
        assert complaints


@pytest.mark.parametrize(
    ("text", "answer"), [("yes", True), ("是", True), ("TRUE", True), ("no", False), ("否", False)]
)
def test_yes_and_no_are_understood(text: str, answer: bool) -> None:  # noqa: FBT001 - the answer
    assert read_yes_no(text, Complaints()) is answer
    assert read_yes_no(write_yes_no(answer), Complaints()) is answer


def test_neither_yes_nor_no_is_refused() -> None:
    complaints = Complaints()
    assert read_yes_no("perhaps", complaints) is None
    assert complaints[0].known == ("yes", "no")
