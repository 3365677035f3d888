"""Power and support on one plane."""

import dataclasses

from matplotlib.axes import Axes

from guanxi.render.figures.support import SUPPORT
from tests.render.figures.drawing import analysed, written

SKETCH = "Ana is decision_maker, -2; Bo => Ana; Bo is +1; Cy => Ana; Dee => Ana; Dee is 0"


def place_of(axes: Axes, name: str) -> float:
    """How far to the right the name of somebody stands, just beside the mark."""
    (text,) = (text for text in axes.texts if text.get_text() == name)
    return float(text.get_position()[0])


def test_people_stand_by_their_support_and_the_unknown_apart_from_all() -> None:
    (axes,) = SUPPORT.draw(analysed(SKETCH), "en").axes
    places = [place_of(axes, name) for name in ("Cy", "Ana", "Dee", "Bo")]
    assert places == sorted(places)
    assert places[0] < -2.65 < places[1]


def test_an_unknown_support_is_not_neutral() -> None:
    (axes,) = SUPPORT.draw(analysed(SKETCH), "en").axes
    assert abs(place_of(axes, "Dee")) < 0.5
    assert abs(place_of(axes, "Cy")) > 2.5


def test_the_fields_are_named_in_both_languages() -> None:
    english, chinese = (written(SUPPORT.draw(analysed(SKETCH), lang)) for lang in ("en", "zh"))
    assert {"nobody asked yet", "opponent −2", "neutral 0", "advocate +2"} <= set(english)
    assert {"尚未询问", "反对 −2", "中立 0", "力挺 +2"} <= set(chinese)


def test_without_draws_power_is_drawn_without_intervals() -> None:
    drawn = SUPPORT.draw(dataclasses.replace(analysed(SKETCH), uncertainty=None), "en")
    assert "Ana" in written(drawn)
    assert not any("draws" in text for text in written(drawn))
