"""The integer programme."""

import time

import pytest

from guanxi.events.repair.choices import Choice, Matter, Place, Space, Topic
from guanxi.events.repair.cuts import Apart, Cut
from guanxi.events.repair.programme import Programme
from guanxi.model.event import Event
from guanxi.model.vocabulary import Means, Status
from tests.events.repair.making import ALL_MEANS, event, sketched

ANA, BO, CY = (Matter(Topic.PLACE, name) for name in ("Ana", "Bo", "Cy"))
APART = Apart(frozenset({"Ana", "Bo"}))


def space_of(sketch: str, **told: Event | Status) -> Space:
    """The space of the event of a sketch."""
    made = sketched(sketch, **told)
    people = [Matter(Topic.PLACE, person) for person in sorted(made.account.people)]
    return Space(made, {}, ALL_MEANS).opened(people)


def soon() -> float:
    """A point in time that leaves time enough."""
    return time.monotonic() + 10


def test_without_cuts_nothing_is_changed() -> None:
    answer = Programme(space_of("dinner: Ana, Bo"), []).solved(soon())
    assert (answer.decided, answer.bound, answer.ended, answer.possible) == ({}, 0, True, True)


def test_the_cheapest_choice_that_keeps_to_a_cut_is_made_and_its_cost_is_the_bound() -> None:
    space = space_of("dinner: Ana, Bo", Ana=Status.ACCEPTED)
    answer = Programme(space, [APART]).solved(soon())
    assert answer.decided == {BO: space.matters[BO][-1]}
    assert answer.bound == pytest.approx(1.0)


def test_a_second_further_day_is_held_only_after_the_first() -> None:
    cuts = [Apart(frozenset({one, other})) for one, other in (("Ana", "Bo"), ("Ana", "Cy"))]
    told = dict.fromkeys(("Ana", "Bo", "Cy"), Status.ACCEPTED)
    answer = Programme(space_of("dinner: Ana, Bo, Cy", **told), cuts).solved(soon())
    assert answer.decided == {ANA: Choice(Means.ANOTHER_DAY, 3.0, Place(day=1))}
    assert answer.bound == pytest.approx(3.0 + 1.0)


def test_a_day_takes_no_more_than_there_is_room_for() -> None:
    cut = Cut(frozenset(), frozenset({"Ana", "Bo"}), frozenset())
    told = dict.fromkeys(("Bo", "Cy"), Status.ACCEPTED)
    space = space_of("Bo ^ Ana; dinner: Bo, Cy", event=event(capacity=2), **told)
    decided = Programme(space, [cut]).solved(soon()).decided
    assert decided
    assert decided[ANA].place in {Place(day=1), Place(day=2)}


def test_that_nobody_is_left_to_come_has_its_price() -> None:
    cut = Cut(frozenset(), frozenset({"Ana"}), frozenset())
    alone, with_bo = (space_of(f"dinner: {names}") for names in ("Ana", "Ana, Bo"))
    assert Programme(alone, [cut]).solved(soon()).bound == pytest.approx(1.0 + 5.0)
    assert Programme(with_bo, [cut]).solved(soon()).bound == pytest.approx(1.0)
    assert alone.cost({ANA: alone.matters[ANA][-1]}) == pytest.approx(1.0 + 5.0)
    assert with_bo.cost({ANA: with_bo.matters[ANA][-1]}) == pytest.approx(1.0)


def test_what_cannot_be_kept_to_is_impossible_unless_it_may_be_broken() -> None:
    space = space_of("dinner: Ana, Bo", Ana=Status.ATTENDED, Bo=Status.ATTENDED)
    assert not Programme(space, [APART]).solved(soon()).possible
    answer = Programme(space, [APART], lenient=True).solved(soon())
    assert (answer.decided, answer.possible) == ({}, True)


def test_a_decision_unlike_another_makes_half_its_changes_otherwise() -> None:
    space = space_of("dinner: Ana, Bo", Ana=Status.INVITED, Bo=Status.INVITED)
    first = Programme(space, [APART]).solved(soon()).decided
    assert first
    second = Programme(space, [APART], [first]).solved(soon()).decided
    assert second
    changed = [{(one, choice.means) for one, choice in made.items()} for made in (first, second)]
    assert changed[0] != changed[1]


def test_without_time_there_is_no_answer() -> None:
    answer = Programme(space_of("dinner: Ana, Bo"), [APART]).solved(time.monotonic() - 1)
    assert (answer.decided, answer.ended, answer.possible) == (None, False, True)
