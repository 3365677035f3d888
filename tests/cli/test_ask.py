"""guanxi ask."""

import json
from collections.abc import Callable

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_the_question_that_decides_most_comes_first_with_what_was_said(guanxi: Guanxi) -> None:
    words = " ".join(guanxi("ask", "power").out.split())
    assert "1. Ask whether Bai Zhenhua and Qian Yuemei are rivals: it decides what to say" in words
    assert "2. Ask whether Bai Zhenhua informs Luo Chengzhi: it decides whether" in words
    assert "so far: " in words


def test_the_rivalry_is_asked_about_because_an_invitation_hangs_on_it(guanxi: Guanxi) -> None:
    words = " ".join(guanxi("ask", "telecom").out.split())
    assert "Ask whether Li Weimin and Wu Guoqiang are rivals: it decides what to say of" in words


def test_as_many_are_told_as_wanted(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("ask", "harbour", "--most", "3", "--json").out)
    assert found["schema"] == "guanxi.ask/1"
    assert len(found["questions"]) == 3
    changes = [question["expected_change"] for question in found["questions"]]
    assert changes == sorted(changes, reverse=True)
    assert all(change > 0 for change in changes)


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    assert "这决定" in guanxi("ask", "power", "--lang", "zh").out
