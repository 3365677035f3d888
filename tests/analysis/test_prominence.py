"""Prominence, on networks small enough to see who must come first."""

import networkx as nx
import pytest
from hypothesis import given

from guanxi.analysis.prominence import _katz, in_strength, prominence
from guanxi.graph import social_graph
from guanxi.model.account import Account
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie


def prominent(account: Account) -> dict[str, float]:
    """Everybody's prominence."""
    return prominence(social_graph(account), account)


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


def test_all_are_alike_where_nobody_listens_or_all_do_in_a_circle() -> None:
    assert set(prominent(advised("")).values()) == {0.0}
    assert set(prominent(advised("ab bc ca", "abc")).values()) == {0.0}


def test_nobody_at_all_is_no_problem() -> None:
    assert prominent(account_with([], [])) == {}


def test_reporting_lines_and_hostility_do_not_enter() -> None:
    told = advised("ab ac")
    more = account_with(
        told.people.values(),
        [*told.ties, sure_tie("b", "reports_to", "f"), sure_tie("b", "hostile_to", "f")],
    )
    assert prominent(more) == prominent(told)


def test_what_is_passed_on_along_a_circle_adds_up_as_katz_says() -> None:
    # A friendship of a and b, and c advises b: circles multiply by 0.35, the strongest tie by 1.
    account = account_with(
        [somebody(person) for person in "abc"],
        [sure_tie("a", "friendship", "b"), sure_tie("c", "advises", "b")],
    )
    heard = social_graph(account).listening
    expected = nx.katz_centrality_numpy(heard, alpha=0.5, weight="weight", normalized=False)
    assert dict(zip(heard, _katz(heard), strict=True)) == pytest.approx(expected)


@given(drafts())
def test_prominence_is_in_deviations_around_zero(draft: Draft) -> None:
    found = prominent(draft.account())
    assert sum(found.values()) == pytest.approx(0, abs=1e-6)
