"""An event and its guests, as the rules see them."""

import dataclasses

import pytest

from guanxi.events.plan import Plan, plan
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Format, Status
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import account_with, somebody, sure_tie


def plan_of(account: Account, event: str, *guests: str) -> Plan:
    """The plan of an event with the guests given, or else with those in the list."""
    return plan(account, social_graph(account), account.events[event], guests or None)


def answered(**answers: Status) -> Account:
    """An account in which people have answered an invitation to dinner."""
    account = account_from("dinner: " + ", ".join(answers))
    asked = [
        Invitation(event="dinner", person=person, status=status)
        for person, status in answers.items()
    ]
    return dataclasses.replace(account, invitations=tuple(asked))


def test_the_guests_are_those_in_the_list_of_the_event_in_order() -> None:
    account = account_from("dinner: Cy, Ana; seminar: Bo")
    found = plan_of(account, "dinner")
    assert found.guests == ("Ana", "Cy")
    assert found.asked == {"Ana", "Cy"}


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.DECLINED])
def test_whoever_is_asked_and_has_not_declined_is_a_guest(status: Status) -> None:
    assert plan_of(answered(Ana=status), "dinner").guests == ("Ana",)


def test_who_declined_was_asked_and_is_no_guest() -> None:
    found = plan_of(answered(Ana=Status.ACCEPTED, Bo=Status.DECLINED), "dinner")
    assert found.guests == ("Ana",)
    assert found.asked == {"Ana", "Bo"}


def test_who_declined_one_session_and_accepted_another_is_a_guest() -> None:
    account = answered(Ana=Status.DECLINED)
    again = Invitation(event="dinner", person="Ana", session="Friday", status=Status.ACCEPTED)
    both = dataclasses.replace(account, invitations=(again, *account.invitations))
    assert plan_of(both, "dinner").guests == ("Ana",)


def test_guests_given_take_the_place_of_the_list() -> None:
    found = plan_of(answered(Ana=Status.ACCEPTED, Bo=Status.DECLINED), "dinner", "Bo")
    assert found.guests == ("Bo",)
    assert found.asked == {"Bo"}


def test_every_two_guests_are_a_pair_once() -> None:
    found = plan_of(account_from("dinner: Cy, Ana, Bo"), "dinner")
    assert list(found.pairs()) == [("Ana", "Bo"), ("Ana", "Cy"), ("Bo", "Cy")]


@pytest.mark.parametrize(("strength", "matters"), [(0.26, True), (0.25, True), (0.24, False)])
def test_hostility_matters_from_a_strength_times_confidence_of_a_quarter(
    strength: float, *, matters: bool
) -> None:
    tie = sure_tie("Ana", "rivalry", "Bo", strength)
    account = account_with([somebody("Ana"), somebody("Bo")], [tie])
    event = Event(id="talk", name="Talk")
    found = plan(account, social_graph(account), event, ("Ana", "Bo"))
    assert found.hostility("Ana", "Bo") == ((tie,) if matters else ())


@pytest.mark.parametrize("format_", Format)
def test_closeness_is_that_of_the_format(format_: Format) -> None:
    account = account_from(f"{format_}: Ana")
    assert plan_of(account, format_).closeness == DEFAULT_WEIGHTS.closeness[format_]


def test_closeness_of_an_event_whose_format_was_not_told_is_in_the_middle() -> None:
    account = account_from("Ana is +1")
    found = plan(account, social_graph(account), Event(id="it", name="It"), ("Ana",))
    assert found.closeness == 0.6


def test_protocol_asks_the_highest_level_first_then_who_has_more_reports_then_by_id() -> None:
    account = account_from(
        """
        Cy is executive; Bo is management; Ana is management; Dee is operational
        Eve ^ Bo; Fay ^ Bo; Gus ^ Eve; party: Ana
        """
    )
    found = plan_of(account, "party")
    people = sorted(account.people, reverse=True)
    assert found.by_rank(*people) == ["Cy", "Bo", "Ana", "Dee", "Eve", "Fay", "Gus"]


def test_of_one_level_the_boss_comes_before_the_report_who_has_as_many_direct_reports() -> None:
    account = account_from(
        "Zoe is management; Ana is management; Ana ^ Zoe; Bo ^ Ana; Cy dotted_to Ana; party: Ana"
    )
    assert plan_of(account, "party").by_rank("Ana", "Zoe") == ["Zoe", "Ana"]


def test_a_guest_is_told_by_name() -> None:
    assert plan_of(account_from("party: Ana"), "party").name("Ana") == "Ana"


def placed(sketch: str, **invited: tuple[str | None, str | None]) -> Plan:
    """The plan of the dinner of a sketch, with the session and table of some guests."""
    account = account_from(sketch)
    invitations = tuple(
        dataclasses.replace(one, session=invited[one.person][0], table=invited[one.person][1])
        if one.person in invited
        else one
        for one in account.invitations
    )
    return plan_of(dataclasses.replace(account, invitations=invitations), "dinner")


def test_guests_of_different_sessions_do_not_meet() -> None:
    made = placed("dinner: Ana, Bo, Cy", Ana=("morning", None), Bo=("evening", None))
    assert list(made.pairs()) == [("Ana", "Cy"), ("Bo", "Cy")]
    assert made.closeness_between("Ana", "Bo") == 0


def test_guests_at_different_tables_come_less_close_than_at_one() -> None:
    made = placed("dinner: Ana, Bo, Cy, Dee", Ana=(None, "1"), Bo=(None, "2"), Cy=(None, "1"))
    assert made.closeness_between("Ana", "Cy") == made.closeness_between("Ana", "Dee") == 1
    assert made.closeness_between("Ana", "Bo") == made.account.weights.other_table
