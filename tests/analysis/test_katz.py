"""Listening passed on, against networkx and by hand."""

import networkx as nx
import numpy as np
import pytest

from guanxi.analysis.katz import passed_on
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.sketch import account_from


def reached(*accounts: Account) -> np.ndarray:
    """What is passed on to everybody in some accounts of as many people, and 1 of their own."""
    size = len(accounts[0].people)
    ends, worth = [], []
    for number, account in enumerate(accounts):
        heard = social_graph(account).listening
        places = {person: number * size + place for place, person in enumerate(heard)}
        for one, other in heard.edges:
            ends.append((places[one], places[other]))
            worth.append(heard.edges[one, other]["weight"])
    listener, who = np.array(ends, dtype=np.intp).reshape(-1, 2).T
    passed = passed_on(listener, who, np.array(worth), (len(accounts), size))
    return 1 + np.bincount(who, passed, len(accounts) * size)


CIRCLE = account_from("Ana friendship Bo; Cy => Bo")
CHAIN = account_from("Ana => Bo; Bo => Cy")


def test_what_is_passed_on_along_a_circle_adds_up_as_katz_says() -> None:
    # The circle multiplies by its friendship's worth, the strongest tie by its own: half of that.
    heard = social_graph(CIRCLE).listening
    strongest = max(heard.edges[pair]["weight"] for pair in heard.edges)
    expected = nx.katz_centrality_numpy(
        heard, alpha=0.5 / strongest, weight="weight", normalized=False
    )
    assert dict(zip(heard, reached(CIRCLE), strict=True)) == pytest.approx(expected)


def test_each_step_passes_half_on() -> None:
    assert reached(CHAIN) == pytest.approx([1 + 0.5 * 1.5, 1.5, 1])


def test_accounts_side_by_side_are_what_each_is_alone() -> None:
    both = reached(CIRCLE, CHAIN)
    assert both == pytest.approx([*reached(CIRCLE), *reached(CHAIN)])


def test_where_nobody_listens_nothing_is_passed_on() -> None:
    nobody = np.zeros(0, dtype=np.intp)
    assert passed_on(nobody, nobody, np.zeros(0), (1, 3)).tolist() == []
