"""Formal and informal power on one plane."""

from pathlib import Path

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from guanxi import api
from guanxi.render.figures.quadrant import QUADRANT
from tests.render.figures.drawing import analysed, written

GRAPHS = Path(__file__).parents[3] / "graphs"


@pytest.fixture(scope="module")
def harbour() -> Figure:
    return QUADRANT.draw(analysed(api.load(GRAPHS / "harbour")), "en")


def lines_of(axes: Axes) -> tuple[float, float]:
    """Where the plane is divided: at which rank, and at which hearing."""
    across, along = axes.lines[:2]
    return float(np.asarray(across.get_xdata())[0]), float(np.asarray(along.get_ydata())[0])


def place_of(axes: Axes, name: str) -> tuple[float, float]:
    """Where the name of somebody stands, just beside the mark."""
    (text,) = (text for text in axes.texts if text.get_text() == name)
    return text.get_position()


@pytest.mark.parametrize(
    ("name", "ranks_high", "is_heard"),
    [
        ("Nora Whelan", False, True),
        ("Edmund Hale", True, False),
        ("Dimitri Kovalenko", True, True),
        ("?Head of Internal Audit", False, False),
    ],
)
def test_the_people_of_harbour_stand_in_the_quarters_of_their_story(
    harbour: Figure, name: str, *, ranks_high: bool, is_heard: bool
) -> None:
    (axes,) = harbour.axes
    rank, hearing = lines_of(axes)
    x, y = place_of(axes, name)
    assert (x > rank, y > hearing) == (ranks_high, is_heard)


def test_the_quarters_are_named_in_both_languages() -> None:
    results = analysed()
    english, chinese = (written(QUADRANT.draw(results, language)) for language in ("en", "zh"))
    assert "Hidden power · heard beyond rank" in english
    assert "Figureheads · rank without hearing" in english
    assert "隐性权力 · 级别不高，说话有分量" in chinese
    assert "有名无实 · 有级别，少分量" in chinese


def test_the_number_of_draws_is_told(harbour: Figure) -> None:
    assert any("90% of 30 draws" in text for text in written(harbour))


def test_high_rank_begins_in_the_middle_where_nobody_stands_on_the_top_level() -> None:
    (axes,) = QUADRANT.draw(analysed("Ana is management; Bo is operational; Bo => Ana"), "en").axes
    assert lines_of(axes)[0] == pytest.approx((38.5 + 10.5) / 2)
