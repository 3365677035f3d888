"""Formal authority follows the reporting lines that hold in each draw."""

import math

import numpy as np
import pytest

from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.rank import formal_authority
from tests.analysis.draws.making import sketched

LEVEL, REPORTS = 70.0, 30.0  # points that level and reports bring at most


def authority_in(sketch: str, *kept: list[bool]) -> list[list[float]]:
    """Everybody's authority where these ties are kept, a list a draw."""
    found: list[list[float]] = formal_authority(givens(sketched(sketch)), np.array(kept)).tolist()
    return found


def points(level: float, below: int, people: int) -> float:
    """The points of a level with people below."""
    return LEVEL * level + REPORTS * math.log1p(below) / math.log(people)


def test_people_below_count_over_any_number_of_lines() -> None:
    found = authority_in("Cyd ^ Bo; Bo ^ Ana; Ana is executive", [True, True])
    assert found == [pytest.approx([points(1, 2, 3), points(0.55, 1, 3), points(0.15, 0, 3)])]


def test_a_line_that_is_dropped_cuts_off_all_below() -> None:
    sketch = "Bo ^ Ana; Cyd ^ Bo; Ana is executive; Bo is management"
    found = authority_in(sketch, [False, True], [True, False], [False, False])
    assert [draw[0] for draw in found] == pytest.approx(
        [points(1, 0, 3), points(1, 1, 3), points(1, 0, 3)]
    )


def test_an_unknown_level_is_management_only_where_somebody_reports() -> None:
    found = authority_in("Bo ^ Ana", [True], [False])
    assert [draw[0] for draw in found] == pytest.approx([points(0.55, 1, 2), points(0.15, 0, 2)])


def test_either_of_two_ways_up_is_enough() -> None:
    found = authority_in("Cyd ^ Ana; Cyd ^ Bo; Bo ^ Ana", [True, False, True], [True, True, False])
    assert [draw[0] for draw in found] == pytest.approx([points(0.55, 2, 3)] * 2)


def test_a_circle_of_lines_counts_each_once_and_nobody_below_themselves() -> None:
    found = authority_in("Ana ^ Bo; Bo ^ Cyd; Cyd ^ Ana", [True] * 3, [True, True, False])
    assert found[0] == pytest.approx([points(0.55, 2, 3)] * 3)
    assert found[1] == pytest.approx([points(0.15, 0, 3), points(0.55, 1, 3), points(0.55, 2, 3)])


def test_a_dotted_line_puts_nobody_below() -> None:
    assert authority_in("Bo dotted_to Ana", [True]) == [pytest.approx([10.5, 10.5])]
