"""Steps in words."""

import dataclasses

import pytest

from guanxi.events.repair.choices import Choice, Matter, Place, Space, Topic
from guanxi.events.repair.steps import steps
from guanxi.model.phrase import LANGUAGES
from guanxi.model.vocabulary import Means, Status
from tests.events.repair.making import ALL_MEANS, TEAM, plan_of, sketched


def space_of(**told: Status | str) -> Space:
    """The space of a dinner of Ana, to which Bo is not asked."""
    made = sketched("Bo == Ana; dinner: Ana", **told)
    account = dataclasses.replace(made.account, team=TEAM)
    return Space(plan_of(account, "dinner"), {}, ALL_MEANS)


@pytest.mark.parametrize(
    ("topic", "person", "choice", "text"),
    [
        (Topic.PLACE, "Ana", Choice(Means.ANOTHER_SESSION, 1, Place(0, "noon")),
         "Ask Ana for noon instead of morning"),
        (Topic.PLACE, "Ana", Choice(Means.ANOTHER_TABLE, 1, Place(0, "morning", "2")),
         "Seat Ana at table 2"),
        (Topic.PLACE, "Ana", Choice(Means.ANOTHER_DAY, 1, Place(1)), "Invite Ana on another day"),
        (Topic.PLACE, "Ana", Choice(Means.ANOTHER_DAY, 1, Place(2)), "Invite Ana on a third day"),
        (Topic.PLACE, "Bo", Choice(Means.ADD, 1, Place()), "Invite Bo as well"),
        (Topic.PLACE, "Bo", Choice(Means.ADD, 1, Place(0, "noon")), "Invite Bo as well, for noon"),
        (Topic.PLACE, "Bo", Choice(Means.ADD, 1, Place(1)), "Invite Bo as well, on another day"),
        (Topic.ASKING, "Ana", Choice(Means.ASK_FIRST, 1), "Ask Ana now, before the others"),
        (Topic.HOST, "Ana", Choice(Means.ANOTHER_HOST, 1, host="zhou"), "Let Zhou ask Ana"),
        (Topic.HOST, None, Choice(Means.ANOTHER_HOST, 1, host="zhou"), "Let Zhou be the host"),
    ],
)  # fmt: skip
def test_every_change_is_told_in_words(
    topic: Topic, person: str | None, choice: Choice, text: str
) -> None:
    (step,) = steps(space_of(Ana="morning"), {Matter(topic, person): choice}, ())
    assert step.text() == text
    assert (step.means, step.person, step.cost) == (choice.means, person, 1)
    assert all(step.text(language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status.PLANNED, "Leave Ana off the list: nothing has been said yet"),
        (Status.INVITED, "Take back the invitation of Ana, who has been asked"),
        (Status.ACCEPTED, "Take back the invitation of Ana, who has accepted"),
    ],
)
def test_to_take_back_an_invitation_is_told_by_what_the_guest_knows(
    status: Status, text: str
) -> None:
    out = {Matter(Topic.PLACE, "Ana"): Choice(Means.WITHDRAW, 5)}
    (step,) = steps(space_of(Ana=status), out, ())
    assert step.text() == text


def test_a_session_where_none_was_told_is_no_change_of_one() -> None:
    moved = {Matter(Topic.PLACE, "Ana"): Choice(Means.ANOTHER_SESSION, 1, Place(0, "noon"))}
    (step,) = steps(space_of(), moved, ())
    assert step.text() == "Ask Ana for noon"


def test_steps_stand_in_the_order_of_asking_those_about_the_event_first_and_others_last() -> None:
    moved = Choice(Means.ANOTHER_DAY, 1, Place(1))
    decided = {
        Matter(Topic.PLACE, "Ana"): moved,
        Matter(Topic.PLACE, "Bo"): moved,
        Matter(Topic.ASKING, "Bo"): Choice(Means.ASK_FIRST, 1),
        Matter(Topic.HOST, None): Choice(Means.ANOTHER_HOST, 1, host="zhou"),
    }
    made = steps(space_of(), decided, ["Bo"])
    assert [(step.person, step.means) for step in made] == [
        (None, Means.ANOTHER_HOST),
        ("Bo", Means.ASK_FIRST),
        ("Bo", Means.ANOTHER_DAY),
        ("Ana", Means.ANOTHER_DAY),
    ]
