"""Whether we can be introduced to those who decide, and who stands in the way."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.analysis.reading import reading
from guanxi.analysis.ways.access import Access
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage, Relation
from tests.model.making import Draft, drafts

GATE = "Dee is decision_maker; Gus => Dee; Cy => Gus"


def known(account: Account, *people: str) -> Account:
    """The account in which we have met some people often."""
    met = {
        person: dataclasses.replace(account.people[person], coverage=Coverage.MULTIPLE)
        for person in people
    }
    return dataclasses.replace(account, people={**account.people, **met})


def access(sketch: str, *people: str) -> Access:
    """Our access where we know these people well."""
    return reading(known(account_from(sketch), *people)).access


def test_who_stands_in_every_known_way_cuts_us_off() -> None:
    found = access(GATE, "Cy")
    assert (found.starts, found.goals) == (("Cy",), ("Dee",))
    assert found.cut == {"Cy": ("Dee",), "Gus": ("Dee",)}  # the only friend we have does, too


def test_a_second_friend_who_is_heard_opens_a_way_round() -> None:
    assert access(f"{GATE}; Eve => Dee", "Cy", "Eve").cut == {}


def test_two_ways_that_meet_again_are_cut_off_where_they_meet() -> None:
    sketch = "Dee is decision_maker; Gus => Dee; Cy => Gus; Eve => Gus"
    assert access(sketch, "Cy", "Eve").cut == {"Gus": ("Dee",)}


def test_where_no_way_is_known_nobody_cuts_us_off() -> None:
    assert access("Dee is decision_maker; Dee => Gus; Cy => Eve", "Cy").cut == {}


def test_an_order_or_a_quarrel_introduces_us_to_nobody() -> None:
    assert access("Dee is decision_maker; Cy ^ Dee; Cy >< Dee; Dee !> Cy", "Cy").cut == {}


def test_a_decider_whom_we_know_needs_no_way() -> None:
    found = access(GATE, "Cy", "Dee")
    assert (found.goals, found.cut, found.known) == ((), {}, False)


def test_where_nobody_told_whom_we_know_nothing_is_known() -> None:
    assert not access(GATE).known


def test_where_nobody_is_known_to_decide_there_is_nothing_to_be_cut_off_from() -> None:
    assert access("Gus => Dee; Cy => Gus", "Cy").goals == ()


@pytest.mark.parametrize(
    ("coverage", "relation", "starts"),
    [
        (Coverage.BRIEF, None, ()),
        (Coverage.IN_DEPTH, None, ("Cy",)),
        (Coverage.BRIEF, Relation.FRIEND, ("Cy",)),
        (None, Relation.OUTSIDER, ()),
    ],
)
def test_who_is_met_often_or_a_friend_is_known_well(
    coverage: Coverage | None, relation: Relation | None, starts: tuple[str, ...]
) -> None:
    account = account_from(GATE)
    cy = dataclasses.replace(account.people["Cy"], coverage=coverage, relation=relation)
    told = dataclasses.replace(account, people={**account.people, "Cy": cy})
    assert reading(told).access.starts == starts


def reached(account: Account, without: str | None) -> set[str]:
    """Who is reached from those we know along listening, one by one."""
    read = reading(account)
    found = set(read.access.starts) - {without}
    while True:
        more = {
            listener
            for listener, heard in read.graph.listening.edges
            if heard in found and listener != without
        }
        if more <= found:
            return found
        found |= more


@given(draft=drafts(decided=True), chance=st.integers(1, 2))
def test_it_is_what_trying_each_person_finds(draft: Draft, chance: int) -> None:
    account = draft.account()
    account = known(account, *sorted(account.people)[:chance])
    found = reading(account).access
    for person in account.people:
        missing = reached(account, None) - reached(account, person) - {person}
        assert set(found.cut.get(person, ())) == missing & set(found.goals)
