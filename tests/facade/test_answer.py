"""Answers hold data and show themselves."""

import base64
import re

import guanxi as gx
from guanxi.facade.answer import AccountMap, Answer
from guanxi.model.sketch import account_from

HOSTILE = "<script>alert(1)</script>"


def test_an_answer_reads_as_its_command_prints_it() -> None:
    answer = Answer(7, "seven")
    assert answer.value == 7
    assert str(answer) == repr(answer) == "seven"


def test_an_answer_without_a_picture_is_text_in_a_page() -> None:
    shown = Answer(7, "seven")._repr_html_()
    assert shown.startswith("<pre")
    assert "seven" in shown
    assert "<img" not in shown


def test_a_picture_stands_above_the_text() -> None:
    report = gx.analyse(account_from("Ana ^ Bo; dinner: Ana, Bo"), draws=0)
    shown = report.seat("dinner", tables=1, capacity=4)._repr_html_()
    image = re.match(r'<img [^>]*src="data:image/png;base64,([^"]+)">', shown)
    assert image
    assert base64.b64decode(image[1]).startswith(b"\x89PNG")
    assert shown[image.end() :].startswith("<pre")


def test_data_cannot_write_into_the_page_of_a_notebook() -> None:
    report = gx.analyse(account_from(f"Ana is titled {HOSTILE}; Ana => Bo"), draws=0)
    for shown in (report._repr_html_(), report.explain("Ana")._repr_html_()):
        assert HOSTILE not in shown
        assert "&lt;script&gt;" in shown


def test_a_map_in_a_notebook_stays_in_a_frame_of_its_own() -> None:
    frame = AccountMap(f'<html lang="en">{HOSTILE}')._repr_html_()
    assert frame.startswith('<iframe sandbox="allow-scripts allow-downloads"')
    assert "<script" not in frame
