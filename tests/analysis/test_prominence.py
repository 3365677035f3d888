"""Prominence, on networks small enough to see who must come first."""

import math

import numpy as np
import pytest
from hypothesis import given

from guanxi.analysis.prominence import aspect_units, in_strength, prominence
from guanxi.graph import social_graph
from guanxi.model.account import Account
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie


def prominent(account: Account) -> dict[str, float]:
    """Everybody's part of all prominence."""
    found = prominence(social_graph(account), account)
    return {person: found.of(person) for person in account.people}


def advised(text: str, people: str = "abcdef") -> Account:
    """An account in which "ab" means that a advises b."""
    return account_with(
        [somebody(person) for person in people],
        [sure_tie(pair[0], "advises", pair[1]) for pair in text.split()],
    )


def test_who_is_heard_by_most_comes_first() -> None:
    found = prominent(advised("ab ac ad ae bf"))
    assert max(found, key=lambda person: found[person]) == "a"


def test_of_two_with_one_listener_the_one_whose_listener_is_heard_comes_first() -> None:
    found = prominent(advised("ab bc bd ef"))
    assert in_strength(social_graph(advised("ab bc bd ef")))["a"] == 1.0
    assert found["a"] > found["e"]


def test_in_strength_adds_up_what_ties_to_listeners_are_worth() -> None:
    account = account_with(
        [somebody(person) for person in "abc"],
        [sure_tie("a", "advises", "b", 0.5), sure_tie("a", "friendship", "c")],
    )
    assert in_strength(social_graph(account)) == pytest.approx({"a": 0.85, "b": 0, "c": 0.35})


def test_where_nobody_listens_nobody_is_prominent() -> None:
    assert set(prominent(advised("")).values()) == {0.0}


def test_where_all_listen_in_a_circle_all_are_alike() -> None:
    assert prominent(advised("ab bc ca", "abc")) == pytest.approx(dict.fromkeys("abc", 1 / 3))


def test_nobody_at_all_is_no_problem() -> None:
    assert prominent(account_with([], [])) == {}


def test_reporting_lines_and_hostility_do_not_enter() -> None:
    told = advised("ab ac")
    more = account_with(
        told.people.values(),
        [*told.ties, sure_tie("b", "reports_to", "f"), sure_tie("b", "hostile_to", "f")],
    )
    assert prominent(more) == prominent(told)


def test_each_aspect_counts_as_a_part_of_its_largest() -> None:
    totals = np.array([[[1.0, 4.0]], [[0.0, 0.0]], [[0.0, 0.0]], [[5.0, 2.5]]])
    units = aspect_units(totals)[:, 0]
    # 4 times (1/4, 1), and half of (1, 1/2): (1.5, 4.25) of 5.75.
    assert (units[:, np.newaxis] * totals[:, 0]).sum(axis=0) == pytest.approx(
        [1.5 / 5.75, 4.25 / 5.75]
    )


def test_two_strangers_change_nobodys_part_beside_anothers() -> None:
    before, after = (
        prominent(advised("ab bc bd ce")),
        prominent(advised("ab bc bd ce yz", "abcdefyz")),
    )
    assert {one: after[one] / after["b"] for one in "abcde"} == pytest.approx(
        {one: before[one] / before["b"] for one in "abcde"}
    )


@given(drafts())
def test_everybodys_prominence_is_a_part_of_one_whole(draft: Draft) -> None:
    account = draft.account()
    found = prominent(account)
    told = any(known["weight"] for *_, known in social_graph(account).listening.edges(data=True))
    assert math.fsum(found.values()) == pytest.approx(float(told))
    assert all(part >= 0 for part in found.values())


@given(drafts())
def test_each_listener_has_a_portion_with_the_ties_behind_it(draft: Draft) -> None:
    account = draft.account()
    graph = social_graph(account)
    for person, portions in prominence(graph, account).portions.items():
        *heard, between = portions
        assert [one.listener for one in heard] == sorted(graph.listening.predecessors(person))
        assert all(one.ties for one in heard)
        assert between.listener is None
