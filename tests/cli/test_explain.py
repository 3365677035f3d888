"""guanxi explain."""

import json
import re
from collections.abc import Callable

import pytest

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]
SCORE = re.compile(r"^([A-Z][a-z ]+?)  (\d+\.\d)(  .* in 90% of draws, .*)?$")
AMOUNT = re.compile(r"^ +([+-]\d+\.\d)  ")


@pytest.mark.parametrize(
    ("account", "person"),
    [("telecom", "Wu Guoqiang"), ("telecom", "何永平"), ("harbour", "Edmund Hale")],
)
def test_the_amounts_printed_add_up_to_the_value_printed(
    guanxi: Guanxi, account: str, person: str
) -> None:
    value = 0.0
    amounts: list[float] = []
    sums: list[tuple[float, float]] = []
    for line in [*guanxi("explain", account, person).out.splitlines(), "End  0.0"]:
        if found := SCORE.match(line):
            sums.append((value, sum(amounts)))
            value, amounts = float(found[2]), []
        elif found := AMOUNT.match(line):
            amounts.append(float(found[1]))
    assert len(sums) > 3
    for shown, total in sums:
        assert total == pytest.approx(shown, abs=1e-6)


def test_who_told_us_is_told_with_date_and_code(guanxi: Guanxi) -> None:
    shown = guanxi("explain", "telecom", "Li Weimin").out
    assert "Li Weimin and Wu Guoqiang are rivals (84% sure)" in shown
    assert "Chen Zhigang told us on 9 Oct 2001 (B2)" in shown


def test_what_is_not_known_is_said(guanxi: Guanxi) -> None:
    shown = guanxi("explain", "telecom", "Wu Guoqiang").out
    assert "Not known yet  Championing, Coaching" in shown


def test_a_part_of_a_name_is_enough_where_it_fits_one(guanxi: Guanxi) -> None:
    assert "He Yongping" in guanxi("explain", "telecom", "yongp").out


def test_a_part_that_fits_several_is_asked_about(guanxi: Guanxi) -> None:
    wrong = guanxi("explain", "telecom", "ang")
    assert wrong.code == 2
    assert "could mean several people" in wrong.err


def test_a_wrong_name_is_answered_with_the_nearest(guanxi: Guanxi) -> None:
    wrong = guanxi("explain", "telecom", "Wu Guoqing")
    assert wrong.code == 2
    assert "did you mean 'Wu Guoqiang'" in wrong.err


def test_json_tells_of_one_person_only(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("explain", "telecom", "He Yongping", "--json").out)
    assert [person["id"] for person in found["people"]] == ["he-yongping"]


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    shown = guanxi("explain", "telecom", "Li Weimin", "--lang", "zh").out
    assert "Chen Zhigang于2001年10月9日告诉我们 (B2)" in shown


def test_what_stands_out_about_the_person_is_told(guanxi: Guanxi) -> None:
    assert "Amara Diallo may lead here one day" in guanxi("explain", "harbour", "Diallo").out
    assert "may lead here" not in guanxi("explain", "harbour", "Carver").out
