"""Informal power beside formal authority: three equal aspects, all from informal ties alone."""

import dataclasses
import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from guanxi.analysis.gap import Gap, power_gap
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Level, Role
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie

STAR = "Hub => Ana; Hub => Bo; Hub => Cy"


def gap_of(account: Account) -> Gap:
    """The gap of an account."""
    return power_gap(social_graph(account), account)


def informal(account: Account) -> dict[str, float]:
    """Everybody's informal power."""
    gap = gap_of(account)
    return {person: gap.informal(person) for person in account.people}


def test_the_only_one_heard_has_all_that_there_is_of_being_heard() -> None:
    # being listened to and swaying; nobody stands between others here
    assert informal(account_from(STAR)) == pytest.approx({"Ana": 0, "Bo": 0, "Cy": 0, "Hub": 2 / 3})


def test_a_chain_solved_by_hand() -> None:
    # Ana and Bo each have one ear: half of being listened to. Attention: 1/3 at Cy, 0.6 at Bo,
    # so Ana sways 0.8 · 0.6 = 0.48 and Bo 0.2 · 0.8 / 3: nine parts to one. Only Bo is between.
    account = account_from("Ana => Bo; Bo => Cy")
    expected = {"Ana": (0.5 + 0.9) / 3, "Bo": (0.5 + 0.1 + 1) / 3, "Cy": 0}
    assert informal(account) == pytest.approx(expected)


def test_informal_power_is_a_share_of_the_whole() -> None:
    account = account_from("Ana => Bo; Bo => Cy; Cy => Ana; Dee == Ana")
    assert math.fsum(informal(account).values()) == pytest.approx(1)


@given(drafts())
def test_the_aspects_of_everybody_make_up_the_whole_of_each(draft: Draft) -> None:
    open_minded = tuple(dataclasses.replace(person, openness=None) for person in draft.people)
    account = dataclasses.replace(draft, people=open_minded).account()
    graph = social_graph(account)
    between = nx.betweenness_centrality(graph.information, weight="distance")
    aspects = 2 * bool(graph.listening.edges) + any(between.values())
    powers = informal(account)
    assert math.fsum(powers.values()) == pytest.approx(aspects / 3)
    assert all(power >= 0 for power in powers.values())


@given(drafts())
def test_a_part_for_each_listener_and_one_for_standing_between(draft: Draft) -> None:
    account = draft.account()
    graph = social_graph(account)
    parts = gap_of(account).parts
    for person in graph.people:
        *heard, between = parts[person]
        assert [part.listener for part in heard] == sorted(graph.listening.predecessors(person))
        assert all(part.ties for part in heard)
        assert (between.listener, between.ties) == (None, ())


@given(drafts())
def test_title_level_role_support_and_reporting_lines_do_not_enter_informal_power(
    draft: Draft,
) -> None:
    promoted = tuple(
        Person(
            id=one.id,
            name=one.name,
            openness=one.openness,
            title="President",
            level=Level.EXECUTIVE,
            roles=(Role.DECISION_MAKER,),
            support=2.0,
        )
        for one in draft.people
    )
    flat = tuple(row for row in draft.rows if row[2] not in {"reports_to", "dotted_to"})
    changed = dataclasses.replace(draft, people=promoted, rows=flat, decision=None)
    assert gap_of(changed.account()).parts == gap_of(draft.account()).parts


@given(drafts())
def test_hostility_is_never_taken_from_informal_power(draft: Draft) -> None:
    hostile = {"rivalry", "hostile_to", "blocks"}
    ties = [tie for tie in draft.account().ties if tie.kind.name not in hostile]
    account = draft.account()
    assert informal(dataclasses.replace(account, ties=tuple(ties))) == informal(account)


@given(drafts())
def test_formal_authority_is_standardised_and_the_slope_not_negative(draft: Draft) -> None:
    gap = gap_of(draft.account())
    formal = np.array(list(gap.formal.values()))
    assert formal.mean() == pytest.approx(0, abs=1e-9)
    assert formal.std() == pytest.approx(1) or not formal.any()
    assert 0.5 <= gap.slope <= 1 + 1e-9


@given(drafts())
def test_surplus_and_want_balance_each_other(draft: Draft) -> None:
    gap = gap_of(draft.account())
    surpluses = [gap.surplus(person) for person in gap.parts]
    assert math.fsum(surpluses) == pytest.approx(0, abs=1e-7)
    assert gap.known or not any(surpluses)


@given(drafts())
def test_where_rank_explains_something_the_rest_has_nothing_to_do_with_rank(draft: Draft) -> None:
    gap = gap_of(draft.account())
    if gap.slope > 0.5:
        pairs = [gap.surplus(person) * gap.formal[person] for person in gap.parts]
        assert math.fsum(pairs) == pytest.approx(0, abs=1e-7)


def test_of_two_equally_heard_the_lower_one_has_the_surplus() -> None:
    sketch = "Ana is executive; Bo is operational; Ana => Cy; Bo => Cy; Dee is operational"
    gap = gap_of(account_from(sketch))
    assert gap.informal("Ana") == pytest.approx(gap.informal("Bo"))
    assert gap.slope > 0
    assert gap.surplus("Bo") > gap.surplus("Ana")


def test_rank_that_goes_with_little_influence_lets_expect_half_a_deviation_all_the_same() -> None:
    gap = gap_of(account_from("Ana is executive; Bo is operational; Bo => Ana"))
    assert gap.slope == 0.5
    assert (gap.surplus("Bo"), gap.surplus("Ana")) == (1.5, -1.5)


def test_how_much_rank_lets_expect_at_least_can_be_weighted() -> None:
    weights = DEFAULT_WEIGHTS.with_override("least_slope", 0)
    gap = gap_of(account_from("Ana is executive; Bo is operational; Bo => Ana", weights))
    assert (gap.slope, gap.surplus("Bo"), gap.surplus("Ana")) == (0.0, 1.0, -1.0)


def test_a_ranking_of_its_own_takes_the_place_of_level_and_reports() -> None:
    account = account_from("Ana is executive; Bo ^ Ana; Bo => Ana; Cy == Ana")
    ranked = power_gap(social_graph(account), account, {"Ana": 1, "Bo": 7, "Cy": 4})
    assert ranked.formal == pytest.approx({"Ana": -(1.5**0.5), "Bo": 1.5**0.5, "Cy": 0})
    assert ranked.parts == gap_of(account).parts


@pytest.mark.parametrize(
    "sketch",
    [
        "",
        "Ana is executive; Bo is operational",
        "Ana ^ Bo; Ana >< Bo",
        "Ana == Bo; Bo == Cy; Ana == Cy",
        "Ana => Bo 0.7; Bo => Cy 0.7; Cy => Dee 0.7; Dee => Ana 0.7",
        "Ana == Bo 0.1; Cy == Dee 0.1; Eve == Fay 0.1",
    ],
)
def test_where_informal_power_is_unknown_or_the_same_there_is_no_gap(sketch: str) -> None:
    gap = gap_of(account_from(sketch))
    assert not gap.known
    assert [gap.surplus(person) for person in gap.parts] == [0.0] * len(gap.parts)


def test_in_a_large_account_betweenness_is_estimated_the_same_way_every_time() -> None:
    names = [f"p{place:03}" for place in range(601)]
    ties = [sure_tie(*pair) for pair in zip(names, ["informs"] * 600, names[1:], strict=False)]
    account = account_with(map(somebody, names), ties)
    gap = gap_of(account)
    middle, end = gap.parts["p300"][-1].amount, gap.parts["p000"][-1].amount
    assert middle > end == 0
    assert gap.parts == gap_of(account).parts
