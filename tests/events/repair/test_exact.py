"""The cheapest repair under every rule at once, against trying everything."""

import dataclasses
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guanxi.events.check import conflicts
from guanxi.events.plan import plan
from guanxi.events.repair.repairs import repairs
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Severity
from guanxi.model.sketch import account_from
from tests.events.repair.making import cheapest, plan_of, powers

NAMES = ("Ana", "Bo", "Cy")
FACTS = (
    "Bo ^ Ana", "Cy ^ Ana", "Cy ^ Bo", "Ana >< Bo 0.9", "Bo !> Cy 0.4", "Ana == Cy",
    "Cy => Bo", "Cy == Bo", "Ana is executive", "Bo is executive", "Bo is management, in IT",
    "Cy is management, in IT", "Ana is in Law", "[IT] !> [Law]", "Ana is +2", "Bo is -2",
    "Cy is -2", "Ana is none", "Ana is multiple", "Bo is brief", "Bo prefers Acme",
    "Ana prefers Acme 0.4",
)  # fmt: skip
ABOUT_THE_EVENT = ("confidential", "on 2030-05-01", "costs 90", "by Tom")
ELSEWHERE = (
    "party: Ana; party is on 2030-05-01",
    "party: Bo (accepted); party is by rival Acme, on 2030-05-01",
    "seminar: Ana, Cy; seminar is on 2030-05-04, costs 60", "limit 100", "our Tom is Trainee",
)  # fmt: skip
STATUSES = ("", " (invited)", " (accepted)", " (morning)", " (evening, accepted)")


@st.composite
def lives(draw: st.DrawFn) -> Account:
    """Three people as they may stand to each other, some of them asked to an event."""
    facts = draw(
        st.lists(st.sampled_from([*FACTS, *ELSEWHERE]), min_size=5, max_size=14, unique=True)
    )
    form = draw(st.sampled_from(["dinner", "technical_exchange", "exhibition"]))
    guests = draw(st.lists(st.sampled_from(NAMES), min_size=2, unique=True))
    asked = ", ".join(f"{guest}{draw(st.sampled_from(STATUSES))}" for guest in guests)
    told = draw(st.lists(st.sampled_from(ABOUT_THE_EVENT), unique=True))
    about = f"; {form} is {', '.join(told)}" if told else ""
    drawn = account_from(f"{'; '.join(NAMES_KNOWN)}; {form}: {asked}{about}; {'; '.join(facts)}")
    sessions = ("morning", "evening") if draw(st.booleans()) else ()
    event = dataclasses.replace(drawn.events[form], sessions=sessions)
    return dataclasses.replace(drawn, events={**drawn.events, form: event})


NAMES_KNOWN = tuple(f"{name} is brief" for name in NAMES)
some = settings(max_examples=40, deadline=None)
severities = st.sampled_from([Severity.NOTE, Severity.WARNING])


def first(account: Account) -> str:
    """The event that is to be repaired."""
    return next(iter(account.events))


@some
@given(account=lives(), power=powers, severity=severities)
def test_no_repair_is_cheaper_when_all_are_tried(
    account: Account, power: dict[str, float], severity: Severity
) -> None:
    made = plan_of(account, first(account))
    found = repairs(made, power, severity=severity)
    best = cheapest(made, power, severity)
    assert found.proven
    assert bool(found.leftover) == math.isinf(best)
    if not found.leftover:
        assert found.best.cost == pytest.approx(best)


@some
@given(account=lives(), power=powers)
def test_carried_out_it_never_worsens_another_event(
    account: Account, power: dict[str, float]
) -> None:
    best = repairs(plan_of(account, first(account)), power).best
    graph = social_graph(account)
    after = best.carried_out(account)
    for other in list(account.events.values())[1:]:
        known, found = (
            {(one.rule, one.people) for one in conflicts(plan(told, graph, other))
             if one.severity >= Severity.WARNING}
            for told in (account, after)
        )  # fmt: skip
        assert found <= known
