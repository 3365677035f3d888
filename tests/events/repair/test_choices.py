"""What can be decided, and what it costs."""

import dataclasses

import pytest

from guanxi.events.repair.choices import Choice, Matter, Place, Space, Topic
from guanxi.model.event import Event, Invitation
from guanxi.model.vocabulary import Coverage, Means, Status
from tests.events.repair.making import ALL_MEANS, TEAM, event, plan_of, sketched
from tests.model.making import day

HALVES = ("morning", "evening")


def choices(space: Space, person: str | None, topic: Topic = Topic.PLACE) -> tuple[Choice, ...]:
    """The choices in one matter; none where there is nothing to decide."""
    matter = Matter(topic, person)
    return space.opened([matter]).matters.get(matter, ())


def space_of(sketch: str, **told: Event | Status | str) -> Space:
    """All that can be decided about the event of a sketch, nobody having any say."""
    return Space(sketched(sketch, **told), {}, ALL_MEANS)


def test_a_guest_can_stay_come_on_a_further_day_or_not_at_all() -> None:
    found = choices(space_of("dinner: Ana"), "Ana")
    assert [one.place for one in found] == [Place(), Place(day=1), Place(day=2), None]
    assert [one.means for one in found] == [
        None, Means.ANOTHER_DAY, Means.ANOTHER_DAY, Means.WITHDRAW,
    ]  # fmt: skip


def test_where_there_are_sessions_these_are_the_choice_and_no_further_days() -> None:
    found = choices(space_of("dinner: Ana", event=event(sessions=HALVES), Ana="morning"), "Ana")
    assert [one.place for one in found] == [Place(0, "morning"), Place(0, "evening"), None]


def test_tables_are_those_told_and_as_many_as_there_are() -> None:
    space = space_of("dinner: Ana, Bo", event=event(tables=2))
    invitations = {
        **space.plan.invitations,
        "Bo": Invitation(event="dinner", person="Bo", table="Rose"),
    }
    changed = dataclasses.replace(
        space, plan=dataclasses.replace(space.plan, invitations=invitations)
    )
    tables = [one.place.table for one in choices(changed, "Ana") if one.place and not one.place.day]
    assert tables == [None, "Rose", "1"]


def test_who_has_attended_stays_whatever_happens() -> None:
    assert choices(space_of("dinner: Ana", Ana=Status.ATTENDED), "Ana") == ()


def test_who_is_not_asked_may_be_added_unless_they_declined_or_are_an_empty_post() -> None:
    space = space_of("Bo ^ ?CFO; dinner: Ana, Cy", Cy=Status.DECLINED)
    assert [one.means for one in choices(space, "Bo")] == [None, *[Means.ADD] * 3]
    assert choices(space, "Cy") == choices(space, "?CFO") == ()


@pytest.mark.parametrize(
    ("coverage", "times"), [(None, 2), (Coverage.NONE, 3), (Coverage.BRIEF, 1.5), ("in_depth", 1)]
)
def test_the_less_we_have_seen_of_somebody_the_more_it_costs_to_add_them(
    coverage: Coverage | None, times: float
) -> None:
    space = space_of("Bo == Ana; dinner: Ana")
    people = dict(space.plan.account.people)
    people["Bo"] = dataclasses.replace(people["Bo"], coverage=coverage)
    account = dataclasses.replace(space.plan.account, people=people)
    made = Space(plan_of(account, "dinner"), {}, ALL_MEANS)
    assert choices(made, "Bo")[1].cost == pytest.approx(1.5 * times)


@pytest.mark.parametrize(
    ("status", "cost"), [(Status.PLANNED, 1), (Status.INVITED, 5), (Status.ACCEPTED, 10)]
)
def test_the_more_somebody_knows_the_more_it_costs_to_withdraw(status: Status, cost: float) -> None:
    assert choices(space_of("dinner: Ana", Ana=status), "Ana")[-1].cost == cost


def test_the_more_say_somebody_has_the_more_a_change_costs() -> None:
    space = space_of("dinner: Ana", Ana=Status.INVITED)
    powerful = dataclasses.replace(space, power={"Ana": 0.5})
    for one, other in zip(choices(space, "Ana"), choices(powerful, "Ana"), strict=True):
        assert other.cost == pytest.approx(2 * one.cost)


def test_a_further_day_costs_once_for_all_who_come() -> None:
    moved = Choice(Means.ANOTHER_DAY, 1.5, Place(day=1))
    space = space_of("dinner: Ana, Bo")
    both = {Matter(Topic.PLACE, name): moved for name in ("Ana", "Bo")}
    assert space.cost(both) == pytest.approx(1.5 + 1.5 + 1)
    assert space.cost({}) == 0


def test_a_place_at_the_time_of_another_engagement_is_no_choice() -> None:
    space = space_of(
        "dinner: Ana", event=event(sessions=("3 May", "4 May"), date=day("2030-05-03"))
    )
    fair = Event(id="fair", name="Fair", date=day("2030-05-04"))
    account = dataclasses.replace(
        space.plan.account,
        events={**space.plan.account.events, "fair": fair},
        invitations=(
            *space.plan.account.invitations,
            *(Invitation(event="fair", person=person) for person in ("Ana", "Bo")),
        ),
        people={**space.plan.account.people, "Bo": space.plan.account.people["Ana"]},
    )
    busy = Space(plan_of(account, "dinner"), {}, ALL_MEANS)
    for person in ("Ana", "Bo"):
        assert Place(0, "4 May") not in [one.place for one in choices(busy, person)]
        assert Place(0, "3 May") in [one.place for one in choices(busy, person)]


def test_only_who_is_not_yet_asked_can_be_asked_first() -> None:
    space = space_of("dinner: Ana, Bo", Bo=Status.INVITED)
    assert [one.means for one in choices(space, "Ana", Topic.ASKING)] == [None, Means.ASK_FIRST]
    assert choices(space, "Bo", Topic.ASKING) == ()


def test_another_of_us_can_ask_and_a_stranger_less_easily() -> None:
    space = space_of("dinner: Ana", event=event(host="Jin"))
    people = {"Ana": dataclasses.replace(space.plan.account.people["Ana"], owner="zhou")}
    account = dataclasses.replace(space.plan.account, team=TEAM, people=people)
    made = Space(plan_of(account, "dinner"), {}, ALL_MEANS)
    asking = choices(made, "Ana", Topic.HOST)
    assert [(one.host, one.cost) for one in asking] == [(None, 0), ("jin", 1.5), ("zhou", 0.5)]
    assert [one.host for one in choices(made, None, Topic.HOST)] == ["Jin", "zhou"]


def test_what_is_not_allowed_is_no_choice_and_what_is_open_stays_open() -> None:
    space = Space(sketched("dinner: Ana"), {}, frozenset({Means.WITHDRAW}))
    assert [one.means for one in choices(space, "Ana")] == [None, Means.WITHDRAW]
    opened = space.opened([Matter(Topic.PLACE, "Ana")])
    assert opened.opened([Matter(Topic.PLACE, "Ana")]) is opened
