"""People as marks on a plane."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from guanxi.model.phrase import Phrase
from guanxi.model.uncertainty import Interval
from guanxi.render.figures.canvas import sheet
from guanxi.render.figures.people import draw_people, rooted, spot
from tests.render.figures.drawing import analysed, written

TITLE = Phrase("People", "人员")


def test_small_values_get_more_room_than_large_ones() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    top = rooted(axes, [20.0])
    heights = [float(axes.transData.transform((0, value))[1]) for value in (0, 1, 20)]
    assert top == pytest.approx(23.6)
    assert heights[1] - heights[0] > (heights[2] - heights[0]) / 5


def test_the_ticks_are_percentages_up_to_the_top() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    rooted(axes, [4.9])
    ticks = [label.get_text() for label in axes.get_yticklabels()]
    assert ticks == ["0%", "0.5%", "1%", "2%", "5%"]


def test_the_scale_of_nothing_goes_on_below_nothing() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    rooted(axes, [])
    low, high = axes.get_ylim()
    assert low < 0 < high


def test_an_interval_is_a_line_across_and_along() -> None:
    results = analysed()
    axes = sheet(results, TITLE, "en").add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 100), ylim=(0, 100))
    one = spot(results, "Dee", 50, 40, Interval(45, 50, 60), Interval(30, 40, 55))
    draw_people(axes, [one])
    across, along = (np.asarray(line.get_xydata()) for line in axes.lines[:2])
    assert across.ravel() == pytest.approx([45, 40, 60, 40])
    assert along.ravel() == pytest.approx([50, 30, 50, 55])


def test_everybody_is_named_and_who_bears_a_role_in_bold() -> None:
    results = analysed()
    figure = sheet(results, TITLE, "en")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 100), ylim=(0, 100))
    draw_people(axes, [spot(results, "Ana", 20, 20), spot(results, "Dee", 80, 80)])
    assert {"Ana", "Dee"} <= set(written(figure))
    weights = {text.get_text(): text.get_fontweight() for text in axes.texts}
    assert (weights["Ana"], weights["Dee"]) == ("bold", "normal")
