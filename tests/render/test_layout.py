"""Where people stand: together with their department, never on each other, the same every time."""

import random

import numpy as np
import pytest
from numpy.typing import NDArray

from guanxi.render.layout import influence_layout, radius, room
from guanxi.render.layout_org import LEVEL, STACK_DEPTH, org_layout

Account = tuple[
    list[str], list[str | None], list[tuple[int, int, float]], list[tuple[float, float]]
]


def account(count: int, seed: int = 1) -> Account:
    """Draw people in departments with ties among them."""
    dice = random.Random(seed)  # noqa: S311 - a repeatable draw
    ids = [f"p{number:04}" for number in range(count)]
    departments = [dice.choice(["Sales", "Finance", "Law", "Plant", None]) for _ in ids]
    ends = [(dice.randrange(count), dice.randrange(count)) for _ in range(2 * count)]
    ties = [(one, other, dice.uniform(0, 1)) for one, other in ends]
    return (
        ids,
        departments,
        ties,
        [room(dice.choice(["Li Na", "王芳"]), dice.random()) for _ in ids],
    )


def overlaps(places: NDArray[np.float64], rooms: list[tuple[float, float]]) -> int:
    """Count the pairs whose rooms overlap."""
    halves = np.array(rooms)
    gap = np.abs(places[:, None] - places[None]) + 1e-3
    hit = (gap < halves[:, None] + halves[None]).all(axis=2)
    return int(np.triu(hit, k=1).sum())


@pytest.mark.parametrize("count", [1, 2, 3, 40, 300])
def test_no_two_people_stand_in_each_others_room(count: int) -> None:
    ids, departments, ties, rooms = account(count)
    assert overlaps(influence_layout(ids, departments, ties, rooms), rooms) == 0


def test_two_thousand_people_find_their_places() -> None:
    ids, departments, ties, rooms = account(2000)
    places = influence_layout(ids, departments, ties, rooms)
    assert np.isfinite(places).all()
    assert overlaps(places, rooms) == 0


def test_departments_do_not_mix() -> None:
    ids, departments, ties, rooms = account(200)
    places = influence_layout(ids, departments, ties, rooms)
    boxes = {}
    for name in ("Sales", "Finance", "Law", "Plant"):
        members = places[[one == name for one in departments]]
        boxes[name] = (members.min(axis=0), members.max(axis=0))
    for one, (low, high) in boxes.items():
        for other, (start, end) in boxes.items():
            assert one == other or (high < start).any() or (end < low).any()


def test_the_order_of_the_rows_changes_nothing() -> None:
    ids, departments, ties, rooms = account(60)
    places = influence_layout(ids, departments, ties, rooms)
    order = random.Random(2).sample(range(60), 60)  # noqa: S311 - a repeatable draw
    rank = {person: place for place, person in enumerate(order)}
    shuffled = influence_layout(
        [ids[person] for person in order],
        [departments[person] for person in order],
        [(rank[other], rank[one], weight) for one, other, weight in reversed(ties)],
        [rooms[person] for person in order],
    )
    assert (shuffled == places[order]).all()


def test_tied_departments_stand_nearer_than_strangers() -> None:
    ids = [f"p{number:02}" for number in range(24)]
    departments: list[str | None] = [f"d{number // 4}" for number in range(24)]
    ties = [(one, 20 + one, 1.0) for one in range(4)]
    places = influence_layout(ids, departments, ties, [room("Li Na", 0.3)] * 24)
    centres = places.reshape(6, 4, 2).mean(axis=1)
    gaps = np.hypot(*(centres[1:] - centres[0]).T)
    assert gaps[-1] <= np.median(gaps)


def test_the_map_has_the_shape_of_a_screen() -> None:
    ids, departments, ties, rooms = account(300)
    width, height = np.ptp(influence_layout(ids, departments, ties, rooms), axis=0)
    assert 0.8 < width / height < 2.6


def test_nobody_at_all_needs_no_place() -> None:
    assert influence_layout([], [], [], []).shape == (0, 2)
    assert org_layout([], [], []).shape == (0, 2)


def test_a_longer_name_and_more_power_need_more_room() -> None:
    assert room("Li", 0.5)[0] < room("Maximilian Oberhausen", 0.5)[0]
    assert room("王芳", 0.1)[0] >= room("ab", 0.1)[0]
    assert room("Li", 0.9)[1] > room("Li", 0.1)[1]
    assert radius(-1) == radius(0) < radius(1) == radius(2)


def chart(count: int, reports: list[tuple[int, int]]) -> NDArray[np.float64]:
    """Place so many people, named by their number, on an org chart."""
    ids = [f"p{number:04}" for number in range(count)]
    return org_layout(ids, reports, [room("Li Na", 0.3)] * count)


def test_a_boss_stands_over_the_middle_of_the_staff() -> None:
    places = chart(3, [(1, 0), (2, 0)])
    assert places[0, 1] == places[1, 1] - LEVEL


def test_many_leaves_are_stacked_in_columns() -> None:
    places = chart(12, [(person, 0) for person in range(1, 12)])
    columns = {float(across) for across in places[1:, 0]}
    assert len(columns) == -(-11 // STACK_DEPTH)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nobody_stands_on_anybody_on_the_org_chart(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a repeatable draw
    reports = [(person, dice.randrange(max(1, person // 2))) for person in range(1, 250)]
    places = chart(260, reports)
    gap = np.abs(places[:, None] - places[None])
    near = (gap[..., 0] < 30) & (gap[..., 1] < 30)
    assert int(np.triu(near, k=1).sum()) == 0
    assert all(places[boss, 1] < places[person, 1] for person, boss in reports)


def test_a_wide_staff_is_wrapped_into_the_shape_of_a_screen() -> None:
    heads = [(person, 0) for person in range(1, 25)]
    staff = [(25 + number, 1 + number % 24) for number in range(96)]
    width, height = np.ptp(chart(121, heads + staff), axis=0)
    assert 0.7 < width / height < 3


def test_a_circle_of_bosses_is_cut() -> None:
    places = chart(4, [(0, 1), (1, 2), (2, 0), (3, 3)])
    assert np.isfinite(places).all()
    assert places[0, 1] < places[2, 1] < places[1, 1]


def test_a_chain_of_two_thousand_bosses_is_placed() -> None:
    places = chart(2000, [(person, person - 1) for person in range(1, 2000)])
    assert (np.diff(places[:, 1]) > 0).all()


def test_the_order_of_the_rows_does_not_change_the_org_chart() -> None:
    ids = ["a", "b", "c", "d", "e"]
    rooms = [room(name, 0.4) for name in ids]
    places = org_layout(ids, [(1, 0), (2, 0), (3, 1), (4, 1)], rooms)
    turned = org_layout(ids[::-1], [(0, 3), (1, 3), (2, 4), (3, 4)], rooms[::-1])
    assert (turned[::-1] == places).all()
