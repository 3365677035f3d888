"""guanxi latent."""

import json
from collections.abc import Callable

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_the_rivals_department_is_a_question_with_exit_code_1(guanxi: Guanxi) -> None:
    found = guanxi("latent", "telecom")
    assert found.code == 1
    assert "Might Wu Guoqiang and Xu Jianhua be at odds?  20%" in found.out
    assert "Li Weimin and Wu Guoqiang be at odds" not in found.out


def test_from_a_higher_probability_on_nobody_is_suspected(guanxi: Guanxi) -> None:
    found = guanxi("latent", "telecom", "--at-least", "90")
    assert found.code == 0
    assert "Nobody is suspected" in found.out


def test_json_is_complete(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("latent", "harbour", "--json").out)
    assert found["schema"] == "guanxi.latent/1"
    chances = [one["probability"] for one in found["hypotheses"]]
    assert chances == sorted(chances, reverse=True)
    assert len(chances) > 3


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    assert "会不会不和？" in guanxi("latent", "harbour", "--lang", "zh").out


def test_somebody_explained_is_told_with_whom_to_look_out(guanxi: Guanxi) -> None:
    shown = " ".join(guanxi("explain", "telecom", "Wu Guoqiang").out.split())
    assert "May be at odds, though nobody said so ┄┄ with Xu Jianhua? 20%" in shown
    found = json.loads(guanxi("explain", "telecom", "Wu Guoqiang", "--json").out)
    assert [one["ask"] != [] for one in found["hypotheses"]] == [True]
