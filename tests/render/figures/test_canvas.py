"""The sheet and its texts."""

from pathlib import Path

import pytest

from guanxi.errors import GuanxiError
from guanxi.model.phrase import Phrase
from guanxi.render.figures.canvas import cut, fit, legend_of_roles, plain, saved, sheet, write
from tests.render.figures.drawing import analysed, written

TITLE = Phrase("Power", "权力")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("short", "short"), ("0123456789", "0123456789"), ("0123456789a", "012345678…")],
)
def test_a_text_too_wide_is_cut_and_shows_it(text: str, shown: str) -> None:
    assert cut(text, 10) == shown


def test_a_chinese_character_is_as_wide_as_two_letters() -> None:
    assert cut("云州电信局", 10) == "云州电信局"
    assert cut("云州电信局长", 10) == "云州电信…"


def test_a_text_is_on_one_line_without_control_characters() -> None:
    assert plain("A\n B\x07\tC") == "A B C"


def test_the_legend_tells_only_the_marks_that_are_drawn() -> None:
    results = analysed("Ana is decision_maker, +2; Bo => Ana; Cy => Ana")
    figure = sheet(results, TITLE, "en")
    legend_of_roles(figure, results, "en")
    legend = [text.get_text() for text in figure.legends[0].get_texts()]
    assert legend[0] == "Decision maker"
    assert legend[-1] == "no role"
    assert "Figurehead" not in legend


def test_an_account_without_a_day_is_told_without_one() -> None:
    texts = written(sheet(analysed(), TITLE, "en"))
    assert texts[:2] == ["sketch", "Power · the purchase"]


@pytest.mark.parametrize("ending", [".png", ".SVG", ".pdf"])
def test_the_ending_of_the_name_says_the_form(ending: str) -> None:
    starts = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}
    content = saved(sheet(analysed(), TITLE, "en"), Path(f"x{ending}"))
    assert content.startswith(starts[ending.lower()])


def test_another_ending_is_refused_and_told_the_known_ones() -> None:
    with pytest.raises(GuanxiError, match=r"one of \.png, \.svg, \.pdf, not as 'x\.gif'"):
        saved(sheet(analysed(), TITLE, "en"), Path("x.gif"))


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_a_file_says_nothing_of_when_it_was_made(ending: str) -> None:
    content = saved(sheet(analysed(), TITLE, "en"), Path(f"x{ending}"))
    assert b"CreationDate" not in content
    assert b"dc:date" not in content


def test_a_text_that_would_leave_the_sheet_is_cut_and_shows_it() -> None:
    figure = sheet(analysed(), TITLE, "en")
    text = write(figure, 0.5, 0.5, "W" * 100, size=20)
    fit(text, 0.9)
    assert text.get_text().endswith("W…")
    assert text.get_window_extent().x1 <= 0.9 * figure.bbox.width


def test_a_text_that_fits_stays_whole() -> None:
    text = write(sheet(analysed(), TITLE, "en"), 0.5, 0.5, "Ana", size=20)
    fit(text, 0.9)
    assert text.get_text() == "Ana"
