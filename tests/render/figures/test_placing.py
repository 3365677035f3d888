"""Marks and names do not cover each other."""

import itertools
import math

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from guanxi.render.figures.marks import SIZE
from guanxi.render.figures.placing import Place, apart, name_all
from tests.render.figures.drawing import overlapping


def plane() -> Axes:
    """An empty plane from 0 to 10 each way, 500 points wide and high."""
    figure = Figure(figsize=(500 / 72, 500 / 72), dpi=72)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 10), ylim=(0, 10), xticks=[], yticks=[])
    return axes


def crowd(count: int, *, important: bool = False) -> list[Place]:
    """So many marks at one place."""
    return [Place(5, 5, SIZE, f"Person {number}", important) for number in range(count)]


def test_marks_at_one_place_stand_side_by_side_at_the_same_height() -> None:
    axes = plane()
    places = apart(axes, crowd(9))
    assert {place.y for place in places} == {5}
    at = [axes.transData.transform((place.x, place.y)) for place in places]
    assert all(math.dist(one, other) >= SIZE for one, other in itertools.combinations(at, 2))


def test_the_first_keeps_its_place_and_the_others_stay_near() -> None:
    places = apart(plane(), crowd(5))
    assert places[0].x == 5
    assert max(abs(place.x - 5) for place in places) < 1


def test_marks_that_do_not_touch_stay_where_they_are() -> None:
    spread = [Place(2, 2, SIZE, "Ana"), Place(8, 8, SIZE, "Bo")]
    assert apart(plane(), spread) == spread


def test_nobody_needs_no_place() -> None:
    assert apart(plane(), []) == []


def test_names_cover_neither_each_other_nor_a_mark() -> None:
    axes = plane()
    lost = name_all(axes, apart(axes, crowd(30)))
    assert overlapping(axes.figure) == []
    assert 0 < len(lost) < 30


def test_the_first_names_find_room_before_the_later_ones() -> None:
    axes = plane()
    lost = name_all(axes, apart(axes, crowd(30)))
    assert "Person 0" not in lost


def test_an_important_name_may_stand_further_off_with_a_line_to_its_mark() -> None:
    plain, important = plane(), plane()
    kept = len(name_all(plain, apart(plain, crowd(12))))
    lost = len(name_all(important, apart(important, crowd(12, important=True))))
    assert lost < kept
    assert len(plain.lines) == 0
    assert len(important.lines) > 0


def test_a_name_at_the_edge_turns_inwards() -> None:
    axes = plane()
    assert name_all(axes, [Place(9.9, 5, SIZE, "Somebody at the edge")]) == []
    (name,) = axes.texts
    assert name.get_window_extent().x1 <= axes.get_window_extent().x1
