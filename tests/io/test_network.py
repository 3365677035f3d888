"""From a networkx graph to an account."""

from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi import api
from guanxi.errors import InputError
from guanxi.graph import annotated_graph
from guanxi.model.account import Account
from tests.model.making import Draft, drafts

GRAPHS = Path(__file__).parents[2] / "graphs"
Edge = tuple[str, str, dict[str, Any]]


def account_of(*edges: Edge, kind: str = "friendship", strength: str | None = None) -> Account:
    """The account of an undirected graph with these edges."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(edges)
    return api.from_networkx(graph, kind=kind, strength=strength)


def told(account: Account) -> list[tuple[str, str, str, float]]:
    """What the ties of an account say."""
    return [(tie.source, tie.target, tie.kind.name, tie.strength) for tie in account.ties]


def test_a_node_is_a_person_and_an_edge_a_friendship() -> None:
    account = account_of(("Bo", "Ana", {"strength": 0.5}))
    assert list(account.people) == ["Ana", "Bo"]
    assert told(account) == [("Ana", "Bo", "friendship", 0.5)]
    assert account.ties[0].claims[0].code == "B1"
    assert account.decision is None


def test_a_kind_may_be_told_for_all_edges_or_by_one() -> None:
    account = account_of(("Ana", "Bo", {}), ("Bo", "Cy", {"kind": "rivalry"}), kind="alliance")
    assert [tie.kind.name for tie in account.ties] == ["alliance", "rivalry"]


def test_an_arrow_is_a_row_and_a_line_of_one_way_goes_both_ways() -> None:
    arrow: nx.DiGraph[str] = nx.DiGraph([("Bo", "Ana")])
    assert [one[:2] for one in told(api.from_networkx(arrow, kind="advises"))] == [("Bo", "Ana")]
    line = account_of(("Bo", "Ana", {}), kind="advises")
    assert [one[:2] for one in told(line)] == [("Ana", "Bo"), ("Bo", "Ana")]


def test_strengths_may_be_any_number_and_are_divided_by_the_greatest() -> None:
    heavy, light = {"weight": 8}, {"weight": 2}
    account = account_of(
        ("Ana", "Bo", heavy), ("Bo", "Cy", light), ("Cy", "Di", {}), strength="weight"
    )
    assert [one[3] for one in told(account)] == [1.0, 0.25, 0.6]


def test_a_strength_that_no_edge_tells_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match="'wieght'; did you mean 'weight'"):
        account_of(("Ana", "Bo", {"weight": 2}), strength="wieght")


def test_a_strength_may_be_asked_of_a_graph_without_edges() -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_node("Ana")
    assert api.from_networkx(graph, strength="weight").ties == ()


def test_a_strength_of_zero_denies_the_tie() -> None:
    assert account_of(("Ana", "Bo", {"weight": 0}), strength="weight").ties[0].denied


def test_nobody_has_a_tie_to_oneself() -> None:
    assert [one[:2] for one in told(account_of(("Ana", "Ana", {}), ("Ana", "Bo", {})))] == [
        ("Ana", "Bo")
    ]


def test_who_is_a_decision_maker_decides() -> None:
    graph: nx.Graph[str] = nx.Graph(name="club")
    graph.add_node("Ana", name="Ana Lima", roles=["decision_maker"], level="executive", support=1)
    account = api.from_networkx(graph)
    assert account.name == "club"
    assert (account.people["Ana"].name, account.people["Ana"].level) == ("Ana Lima", "executive")
    assert account.decision
    assert account.decision.deciders == ("Ana",)


@pytest.mark.parametrize(
    ("edge", "cause"),
    [
        ({"kind": "frendship"}, "did you mean 'friendship'"),
        ({"strength": 2}, "should be a number from 0 to 1"),
        ({"strength": "strong"}, "should be a number"),
        ({"strength": float("nan")}, "should be a number"),
    ],
)
def test_an_edge_that_is_not_understood_is_named(edge: dict[str, Any], cause: str) -> None:
    with pytest.raises(InputError, match=f"Ana, Bo: .*{cause}"):
        account_of(("Ana", "Bo", edge))


@pytest.mark.parametrize("weight", [-1, float("inf")])
def test_a_strength_that_cannot_be_is_refused_for_hostility_is_a_kind(weight: float) -> None:
    with pytest.raises(InputError, match=f"weight is {weight} and should be a number from 0 on"):
        account_of(("Ana", "Bo", {"weight": weight}), strength="weight")


@pytest.mark.parametrize(
    "node", [{"support": 3}, {"level": "emperor"}, {"roles": ["king"]}, {"coverage": "vast"}]
)
def test_a_node_that_is_not_understood_is_named(node: dict[str, Any]) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_node("Ana", **node)
    with pytest.raises(InputError, match="Ana: "):
        api.from_networkx(graph)


def test_a_graph_of_nobody_is_refused() -> None:
    with pytest.raises(InputError, match="no nodes"):
        api.from_networkx(nx.Graph())


def test_two_nodes_written_alike_are_refused() -> None:
    graph: nx.Graph[int | str] = nx.Graph()
    graph.add_nodes_from([1, "1"])
    with pytest.raises(InputError, match="written alike"):
        api.from_networkx(graph)


@given(st.permutations([("Ana", "Bo", 0.5), ("Bo", "Cy", 0.7), ("Cy", "Di", 0.1)]))
def test_the_order_of_edges_does_not_matter(edges: list[tuple[str, str, float]]) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_weighted_edges_from(edges, weight="strength")
    known = sorted(told(api.from_networkx(graph)))
    assert known == [
        ("Ana", "Bo", "friendship", 0.5),
        ("Bo", "Cy", "friendship", 0.7),
        ("Cy", "Di", "friendship", 0.1),
    ]


@given(drafts())
def test_every_person_and_tie_comes_back_from_the_graph(draft: Draft) -> None:
    account = draft.account()
    again = api.from_networkx(annotated_graph(account))
    assert {key: (one.support, one.level) for key, one in again.people.items()} == {
        key: (one.support, one.level) for key, one in account.people.items()
    }
    assert {tie[:3] for tie in told(again)} == {
        (tie.source, tie.target, tie.kind.name) for tie in account.ties if account.among_people(tie)
    }


@pytest.mark.parametrize("name", ["telecom", "power", "harbour"])
def test_an_example_comes_back_from_its_graph_with_scores(name: str) -> None:
    account = api.load(GRAPHS / name)
    again = api.from_networkx(api.to_networkx(account))
    assert {one.id: (one.title, one.roles, one.coverage) for one in again.people.values()} == {
        one.id: (one.title, one.roles, one.coverage) for one in account.people.values()
    }
