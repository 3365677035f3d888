"""Camps of an account: which ties count, and that names and row order do not."""

import dataclasses
import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.camps import Camps, hostile, worth
from guanxi.model.sketch import account_from
from guanxi.model.tie import Tie
from tests.analysis.camps.signed import PETERSEN, everybody_against_everybody, whole
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie

HARBOUR = Path(__file__).parents[3] / "graphs" / "harbour"
QUAY = ["Kovalenko", "Solberg", "Haddad", "Okafor", "Laurent", "Mehta", "Diallo"]
TOWER = ["Beck", "Penhallow", "Keller", "Benali", "Osei", "Russo"]

READINGS = 64
"""More than any small account has."""

Division = frozenset[frozenset[str]]


def divisions(camps: Camps) -> set[frozenset[Division]]:
    """Every combination of readings, each as its camps without order."""
    ways = [
        [frozenset(map(frozenset, reading.camps)) for reading in split.readings]
        for split in camps.splits
    ]
    return {frozenset(combination) for combination in itertools.product(*ways)}


def least_by_trying_all(account: Account) -> float:
    """What the best of all divisions into two camps leaves contradicted."""
    people = sorted(account.people)
    ties = [tie for split in api.camps(account).splits for tie in split.ties]
    return min(
        worth(contradicting(dict(zip(people, sides, strict=True)), ties))
        for sides in itertools.product((1, -1), repeat=len(people))
    )


def contradicting(sides: dict[str, int], ties: list[Tie]) -> list[Tie]:
    """The friendly ties across, and the hostile ties within."""
    return [tie for tie in ties if (sides[tie.source] == sides[tie.target]) == hostile(tie)]


@given(drafts())
@settings(max_examples=60)
def test_no_division_of_a_small_account_contradicts_less(draft: Draft) -> None:
    camps = api.camps(draft.account(), readings=READINGS)
    assert camps.proven
    assert camps.contradicted == pytest.approx(least_by_trying_all(draft.account()), abs=1e-3)
    assert camps.least == pytest.approx(camps.contradicted)


@given(drafts())
@settings(max_examples=60)
def test_every_reading_contradicts_equally_much_and_everybody_has_a_place(draft: Draft) -> None:
    camps = api.camps(draft.account(), readings=READINGS)
    for split in camps.splits:
        for reading in split.readings:
            assert reading.contradicted == pytest.approx(split.best.contradicted, abs=1e-3)
            assert sorted(one for camp in reading.camps for one in camp) == list(split.people)
    placed = [one for split in camps.splits for one in split.people]
    assert sorted([*placed, *camps.apart]) == sorted(camps.account.people)


@given(drafts())
@settings(max_examples=60)
def test_other_names_change_nothing(draft: Draft) -> None:
    names = {one.id: f"n{9 - place}" for place, one in enumerate(draft.people)}
    before = api.camps(draft.account(), readings=READINGS)
    after = api.camps(draft.renamed(names).account(), readings=READINGS)
    assert after.contradicted == pytest.approx(before.contradicted, abs=1e-3)
    assert sorted(after.apart) == sorted(names[one] for one in before.apart)
    renamed = {
        frozenset(
            frozenset(frozenset(names[one] for one in camp) for camp in division)
            for division in combination
        )
        for combination in divisions(before)
    }
    assert divisions(after) == renamed


@given(drafts())
@settings(max_examples=60)
def test_the_order_of_rows_and_people_changes_nothing(draft: Draft) -> None:
    turned = dataclasses.replace(draft, people=draft.people[::-1], rows=draft.rows[::-1])
    assert api.camps(turned.account()).splits == api.camps(draft.account()).splits


def test_the_example_splits_into_quay_and_tower() -> None:
    account = api.load(HARBOUR)
    camps = api.camps(account)
    (split,) = camps.splits
    first, second = (" ".join(map(account.name_of, camp)) for camp in split.best.camps)
    assert all(name in first for name in QUAY)
    assert all(name in second for name in TOWER)
    assert (split.proven, split.complete, split.open) == (True, True, ())
    bridge = split.best.contradictions[0]
    assert (account.name_of(bridge.source), account.name_of(bridge.target)) == (
        "Fatima Benali",
        "Grace Okafor",
    )


@pytest.mark.parametrize("example", ["telecom", "power"])
def test_the_examples_without_camps_have_none(example: str) -> None:
    camps = api.camps(api.load(HARBOUR.parent / example))
    assert [split.divided for split in camps.splits] == [False]


def test_without_weights_the_index_counts_ties() -> None:
    people = sorted({one for pair in PETERSEN for one in pair})
    ties = [sure_tie(one, "rivalry", other) for one, other in PETERSEN]
    camps = api.camps(account_with(map(somebody, people), ties))
    assert (len(camps.contradictions), camps.contradicted, camps.least) == (3, 3, 3)


def test_a_stronger_tie_outweighs_two_weak_ones() -> None:
    camps = api.camps(account_from("Ana >< Bo 0.9; Ana == Cy 0.3; Bo == Cy 0.4"))
    (tie,) = camps.contradictions
    assert (tie.source, tie.target) == ("Ana", "Cy")


def test_advice_across_camps_contradicts_less_than_friendship() -> None:
    both = "Ana >< Bo 0.5; Ana == Cy 0.9; "
    advised = api.camps(account_from(both + "Bo => Cy 0.9"))
    friends = api.camps(account_from(both + "Bo friendship Cy 0.9"))
    assert [tie.kind.name for tie in advised.contradictions] == ["advises"]
    assert [tie.kind.name for tie in friends.contradictions] == ["rivalry"]


def test_neither_the_chart_nor_vendors_make_camps() -> None:
    camps = api.camps(account_from("Ana ^ Bo; Bo ^ Cy"))
    assert (camps.splits, camps.apart) == ((), ("Ana", "Bo", "Cy"))
    assert (camps.contradicted, camps.proven) == (0, True)


def test_people_whom_no_hostility_touches_stand_apart() -> None:
    camps = api.camps(account_from("Ana >< Bo; Bo == Cy; Dee == Eve; Fay is executive"))
    assert [split.people for split in camps.splits] == [("Ana", "Bo", "Cy")]
    assert camps.apart == ("Dee", "Eve", "Fay")


def test_groups_that_nothing_joins_have_camps_of_their_own_the_largest_first() -> None:
    camps = api.camps(account_from("Ana >< Bo; Cy >< Dee; Dee == Eve"))
    assert [split.best.camps for split in camps.splits] == [
        (("Dee", "Eve"), ("Cy",)),
        (("Ana",), ("Bo",)),
    ]


def test_an_odd_quarrel_of_three_has_three_readings() -> None:
    (split,) = api.camps(account_from("Ana >< Bo; Bo >< Cy; Ana >< Cy; Cy == Dee")).splits
    assert (len(split.readings), split.complete) == (3, True)
    assert [len(reading.contradictions) for reading in split.readings] == [1, 1, 1]


def test_as_many_readings_as_asked_for_are_returned() -> None:
    people = [f"p{place}" for place in range(6)]
    ties = [sure_tie(one, "rivalry", other) for one, other in everybody_against_everybody(6)]
    (split,) = api.camps(account_with(map(somebody, people), ties), readings=2).splits
    assert (len(split.readings), split.complete) == (2, False)


def test_a_pair_of_whom_both_is_said_alike_can_be_read_either_way() -> None:
    ties = [sure_tie("Ana", "alliance", "Bo", 0.5), sure_tie("Ana", "rivalry", "Bo", 0.5)]
    (split,) = api.camps(account_with(map(somebody, ["Ana", "Bo"]), ties)).splits
    assert (len(split.readings), split.complete) == (2, True)
    assert whole(split.best.contradicted) == whole(0.5)


def test_without_time_a_good_answer_says_how_far_off_it_may_be() -> None:
    camps = api.camps(account_from("Ana >< Bo; Bo >< Cy; Ana >< Cy"), time_limit=0)
    (split,) = camps.splits
    assert (split.proven, split.complete, camps.proven) == (False, False, False)
    assert split.least == pytest.approx(0)
    assert split.gap == pytest.approx(1)
