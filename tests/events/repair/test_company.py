"""Who is to stay with whom."""

import dataclasses

import pytest

from guanxi.events.plan import Plan
from guanxi.events.repair.choices import Matter, Space, Topic
from guanxi.events.repair.company import companions, company
from tests.events.repair.making import ALL_MEANS, event, plan_of, sketched


def wished(told: Plan, **wishes: dict[str, tuple[str, ...]]) -> Plan:
    """A plan whose guests are to be kept with or from others."""
    asked = tuple(
        dataclasses.replace(one, **wishes.get(one.person, {}))  # type: ignore[arg-type] # named
        for one in told.account.invitations
    )
    return plan_of(dataclasses.replace(told.account, invitations=asked), told.event.id)


def forbidden(made: Plan) -> int:
    """How many combinations of choices are against the wishes."""
    matters = [Matter(Topic.PLACE, guest) for guest in made.guests]
    return len(list(company(Space(made, {}, ALL_MEANS).opened(matters))))


def test_companions_are_found_either_way_round_and_through_others() -> None:
    made = wished(
        sketched("dinner: Ana, Bo, Cy, Dee"),
        Ana={"keep_with": ("Bo",)},
        Cy={"keep_with": ("Bo", "Nobody")},
    )
    assert companions(made, ["Ana"]) == {"Ana", "Bo", "Cy"}
    assert companions(made, ["Dee"]) == set()


def test_who_is_asked_to_another_session_already_is_no_companion() -> None:
    made = sketched("dinner: Ana, Bo", Ana="morning", Bo="evening")
    assert companions(wished(made, Ana={"keep_with": ("Bo",)}), ["Ana"]) == set()


@pytest.mark.parametrize(("wish", "rows"), [("keep_with", 6), ("keep_from", 0)])
def test_to_part_companions_is_forbidden_for_each_day(wish: str, rows: int) -> None:
    made = wished(sketched("dinner: Ana, Bo"), Ana={wish: ("Bo",)})
    assert forbidden(made) == rows


def test_who_is_to_be_kept_from_somebody_is_not_put_at_the_same_table() -> None:
    made = sketched("dinner: Ana, Bo", event=event(tables=2))
    assert forbidden(made) == 0
    assert forbidden(wished(made, Ana={"keep_from": ("Bo",)})) == 2
