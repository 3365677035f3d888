"""Posts stay, people move: who holds a post, and who held it before."""

import datetime as dt
import itertools

import pytest

from guanxi.model.person import Person
from guanxi.model.post import Move, Occupancy, Post, posts
from guanxi.model.vocabulary import Change, Level
from tests.model.making import day, somebody

DIRECTOR = Person(
    id="Wu", name="Wu", title="Director", department="Telecom", level=Level.MANAGEMENT
)
APPOINTED = Move(
    person="Wu",
    date=day("2001-08-01"),
    change=Change.APPOINTED,
    post="Director",
    predecessor="Sun",
    outsider=True,
)


def post_of(person: Person, *moves: Move) -> Post:
    """The post that a person holds after these moves."""
    return posts({person.id: person}, moves)[person.id]


def test_everybody_holds_a_post_of_their_title_department_and_level() -> None:
    post = post_of(DIRECTOR)
    assert (post.id, post.title, post.department, post.level) == (
        "Wu",
        "Director",
        "Telecom",
        Level.MANAGEMENT,
    )
    assert post.occupancies == (Occupancy(person="Wu"),)


def test_somebody_who_never_moved_has_held_the_post_since_told() -> None:
    long_there = Person(id="Wu", name="Wu", since=day("1998-03-01"))
    assert post_of(long_there).occupancies == (Occupancy(person="Wu", since=day("1998-03-01")),)


def test_an_appointment_tells_of_the_predecessor_and_of_the_day() -> None:
    assert post_of(DIRECTOR, APPOINTED).occupancies == (
        Occupancy(person="Sun", until=day("2001-08-01")),
        Occupancy(person="Wu", since=day("2001-08-01")),
    )


@pytest.mark.parametrize(
    ("on", "holder"),
    [("1990-01-01", "Sun"), ("2001-07-31", "Sun"), ("2001-08-01", "Wu"), ("2020-01-01", "Wu")],
)
def test_the_holder_changes_on_the_day_of_the_appointment(on: str, holder: str) -> None:
    assert post_of(DIRECTOR, APPOINTED).holder(day(on)) == holder


def test_without_a_day_the_holder_is_the_present_one() -> None:
    assert post_of(DIRECTOR, APPOINTED).holder() == "Wu"


def test_before_the_first_known_holder_nobody_known_held_the_post() -> None:
    move = Move(person="Wu", date=day("2001-08-01"), change=Change.APPOINTED, post="Director")
    assert post_of(DIRECTOR, move).holder(day("2001-07-31")) is None


@pytest.mark.parametrize("change", [Change.RETIRED, Change.LEFT, Change.PASSED_OVER])
def test_who_leaves_or_is_passed_over_arrives_nowhere(change: Change) -> None:
    move = Move(person="Wu", date=day("2001-08-01"), change=change, post="Director")
    assert post_of(DIRECTOR, move).occupancies == (Occupancy(person="Wu"),)


def test_the_latest_of_several_arrivals_counts_in_whatever_order_they_are_told() -> None:
    earlier = Move(
        person="Wu", date=dt.date(1995, 1, 1), change=Change.PROMOTED, post="Head", predecessor="Qi"
    )
    twin = Move(
        person="Wu", date=APPOINTED.date, change=Change.APPOINTED, post="Acting", predecessor="Lu"
    )
    for moves in itertools.permutations([earlier, APPOINTED, twin]):
        assert post_of(DIRECTOR, *moves).holder(day("2001-07-31")) == "Sun"


def test_a_move_to_no_named_post_changes_no_post() -> None:
    move = Move(person="Wu", date=day("2001-08-01"), change=Change.TRANSFERRED)
    assert post_of(somebody("Wu"), move).occupancies == (Occupancy(person="Wu"),)


def test_a_move_of_another_person_changes_nothing() -> None:
    assert post_of(somebody("Ana"), APPOINTED).occupancies == (Occupancy(person="Ana"),)
