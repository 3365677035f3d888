"""How the decision may go, and who carries it."""

from pathlib import Path

import pytest
from matplotlib.figure import Figure

from guanxi import api
from guanxi.model.results import Results
from guanxi.render.figures.forecast import FORECAST
from tests.render.figures.drawing import analysed, written

GRAPHS = Path(__file__).parents[3] / "graphs"


@pytest.fixture(scope="module")
def power() -> Results:
    return analysed(api.load(GRAPHS / "power"))


@pytest.fixture(scope="module")
def drawn(power: Results) -> Figure:
    return FORECAST.draw(power, "en")


def column(figure: Figure, place: int) -> list[str]:
    """What is written in one of the three columns below."""
    return [text.get_text() for text in figure.axes[1 + place].texts]


def test_how_often_it_goes_our_way_is_told_with_the_interval(power: Results, drawn: Figure) -> None:
    sure = power.uncertainty
    assert sure
    part = sure.draws.part(sure.draws.favourable)
    low = f"{sure.outcome.low:+.2f}".replace("-", "−")
    (line,) = (text for text in written(drawn) if "Goes our way" in text)
    assert f"Goes our way in {part:.0%} of 30 draws" in line
    assert f"from {low} to" in line


def test_every_draw_is_in_the_bars_on_its_side_of_nothing(power: Results, drawn: Figure) -> None:
    sure = power.uncertainty
    assert sure
    bars = drawn.axes[0].patches
    heights = [(bar.get_x(), bar.get_height()) for bar in bars]  # type: ignore[attr-defined] # each is a rectangle
    assert sum(height for _, height in heights) == 30
    ours = sum(height for left, height in heights if left > -1e-9)
    assert ours == sum(outcome >= 0 for outcome in sure.outcomes)


def test_who_carries_it_stands_apart_from_who_weighs_against_it(drawn: Figure) -> None:
    assert column(drawn, 0)[:2] == ["Xie Lan", "+0.05"]
    assert column(drawn, 1)[:2] == ["Bai Zhenhua", "−0.06"]


def test_whom_nobody_asked_may_move_it_either_way(drawn: Figure) -> None:
    assert column(drawn, 2)[:2] == ["Luo Chengzhi", "±0.30"]
    assert "Whom nobody asked: either way" in column(drawn, 2)


def test_a_column_of_nobody_says_so() -> None:
    figure = FORECAST.draw(analysed("Ana is decision_maker, +1; Bo is +1; Bo => Ana"), "en")
    assert "nobody, as far as we know" in column(figure, 1)
    assert "nobody, as far as we know" in column(figure, 2)


def test_what_moves_nothing_to_speak_of_is_left_out() -> None:
    crowd = "; ".join(f"P{number} is +1" for number in range(3))
    figure = FORECAST.draw(analysed(f"Ana is decision_maker, +1; {crowd}"), "en")
    assert [text for text in column(figure, 0) if text.startswith("P")] == []


def test_only_the_strongest_six_are_told() -> None:
    crowd = "; ".join(f"P{number} => Ana; P{number} is +1" for number in range(9))
    figure = FORECAST.draw(analysed(f"Ana is decision_maker, 0; {crowd}"), "en")
    assert len([text for text in column(figure, 0) if text.startswith("P")]) == 6


def test_chinese_is_written_when_asked(power: Results) -> None:
    texts = written(FORECAST.draw(power, "zh"))
    assert {"谁在推动", "谁在阻碍", "尚未询问者：两种可能"} <= set(texts)
