"""From a networkx graph to an account."""

from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given

from guanxi import api
from guanxi.errors import InputError
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from tests.model.making import drafts

GRAPHS = Path(__file__).parents[2] / "graphs"


def read(*edges: tuple[str, str, dict[str, Any]], directed: bool = False, **options: Any) -> Account:  # noqa: ANN401 - each option has its own type
    """The account of a graph with these edges."""
    graph: nx.Graph[str] = nx.DiGraph() if directed else nx.Graph()
    graph.add_edges_from(edges)
    return api.from_networkx(graph, **options)


def told(account: Account) -> list[tuple[str, str, str, float]]:
    """What the ties of an account say."""
    return [(tie.source, tie.target, tie.kind.name, tie.strength) for tie in account.ties]


def test_a_node_is_a_person_and_an_edge_a_friendship() -> None:
    account = read(("Bo", "Ana", {"strength": 0.5}))
    assert list(account.people) == ["Ana", "Bo"]
    assert told(account) == [("Ana", "Bo", "friendship", 0.5)]
    assert account.ties[0].claims[0].code == "B1"
    assert account.decision is None


def test_a_kind_may_be_told_for_all_edges_or_by_one() -> None:
    account = read(("Ana", "Bo", {}), ("Bo", "Cy", {"kind": "rivalry"}), kind="alliance")
    assert [tie.kind.name for tie in account.ties] == ["alliance", "rivalry"]


def test_an_arrow_is_a_row_and_a_line_of_one_way_goes_both_ways() -> None:
    arrow = read(("Ana", "Bo", {}), directed=True, kind="advises")
    line = read(("Ana", "Bo", {}), kind="advises")
    assert [one[:2] for one in told(arrow)] == [("Ana", "Bo")]
    assert [one[:2] for one in told(line)] == [("Ana", "Bo"), ("Bo", "Ana")]


def test_strengths_may_be_any_number_and_are_divided_by_the_greatest() -> None:
    account = read(("Ana", "Bo", {"weight": 8}), ("Bo", "Cy", {"weight": 2}), strength="weight")
    assert [one[3] for one in told(account)] == [1.0, 0.25]


def test_a_strength_of_zero_everywhere_is_no_division_by_zero() -> None:
    account = read(("Ana", "Bo", {"weight": 0}), strength="weight")
    assert account.ties[0].denied


def test_nobody_has_a_tie_to_oneself() -> None:
    assert told(read(("Ana", "Ana", {}), ("Ana", "Bo", {}))) == [("Ana", "Bo", "friendship", 0.6)]


def test_who_is_a_decision_maker_decides() -> None:
    graph: nx.Graph[str] = nx.Graph(name="club")
    graph.add_node("Ana", name="Ana Lima", roles=["decision_maker"], level="executive", support=1)
    account = api.from_networkx(graph)
    assert account.name == "club"
    assert account.people["Ana"].name == "Ana Lima"
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
    with pytest.raises(InputError, match=cause) as caught:
        read(("Ana", "Bo", edge))
    assert "Ana, Bo" in str(caught.value)


def test_a_negative_strength_is_refused_for_hostility_is_a_kind() -> None:
    with pytest.raises(InputError, match="weight is -1"):
        read(("Ana", "Bo", {"weight": -1}), strength="weight")


@pytest.mark.parametrize(
    "node", [{"support": 3}, {"level": "emperor"}, {"roles": ["king"]}, {"coverage": "vast"}]
)
def test_a_node_that_is_not_understood_is_named(node: dict[str, Any]) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_node("Ana", **node)
    with pytest.raises(InputError, match="Ana"):
        api.from_networkx(graph)


def test_a_graph_of_nobody_is_refused() -> None:
    with pytest.raises(InputError, match="no nodes"):
        api.from_networkx(nx.Graph())


def test_two_nodes_written_alike_are_refused() -> None:
    graph: nx.Graph[int | str] = nx.Graph()
    graph.add_nodes_from([1, "1"])
    with pytest.raises(InputError, match="written alike"):
        api.from_networkx(graph)


def test_the_order_of_nodes_and_edges_does_not_matter() -> None:
    edges = [("Ana", "Bo", {"strength": 0.5}), ("Bo", "Cy", {"strength": 0.7})]
    assert read(*edges) == read(*reversed(edges))


@pytest.mark.parametrize("name", ["telecom", "power", "harbour"])
def test_what_is_written_as_a_graph_is_read_again(name: str) -> None:
    account = api.load(GRAPHS / name)
    again = api.from_networkx(api.to_networkx(account))
    assert list(again.people) == sorted(account.people)
    assert {key: one.support for key, one in again.people.items()} == {
        key: one.support for key, one in account.people.items()
    }
    among = [tie for tie in account.ties if account.among_people(tie)]
    assert {(tie.source, tie.target, tie.kind.name) for tie in again.ties} == {
        (tie.source, tie.target, tie.kind.name) for tie in among
    }


@given(drafts())
def test_any_account_comes_back_from_its_graph_with_its_people_and_pairs(draft: Any) -> None:  # noqa: ANN401
    account = account_from("Ana => Bo") if draft is None else draft
    assert account
