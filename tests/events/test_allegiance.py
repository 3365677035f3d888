"""By which competitors somebody stands."""

import dataclasses

from guanxi.events.allegiance import allegiances
from guanxi.model.sketch import account_from
from tests.events.checking import plan_in


def test_each_competitor_is_named_once_with_how_strongly_surely_and_why() -> None:
    account = account_from("Ana prefers Box 0.5; Ana prefers Acme; Ana prefers us; dinner: Ana")
    acme, box = allegiances(plan_in(account), "Ana")
    assert (acme.vendor, box.vendor) == ("Acme", "Box")
    assert box.strength == box.reason.ties[0].expected
    assert box.probability == box.reason.ties[0].confidence
    assert box.reason.text() == "Ana prefers Box"


def test_what_people_told_of_a_preference_comes_before_a_figure_in_the_list() -> None:
    account = account_from("Ana prefers Acme; dinner: Ana")
    ana = dataclasses.replace(account.people["Ana"], competitor_support={"Acme": 2.0})
    told = dataclasses.replace(account, people={**account.people, "Ana": ana})
    (found,) = allegiances(plan_in(told), "Ana")
    assert found.reason.ties
    (alone,) = allegiances(plan_in(dataclasses.replace(told, ties=())), "Ana")
    assert (alone.strength, alone.probability, alone.reason.ties) == (1, 1, ())


def test_of_whom_nothing_is_told_stands_by_nobody() -> None:
    assert allegiances(plan_in(account_from("Bo prefers Acme; dinner: Ana")), "Ana") == ()
