"""Published networks as accounts of guanxi."""

import pytest

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.published import Row
from guanxi.graph import SocialGraph, social_graph
from tests.benchmarks.making import network


def graph_of(*rows: Row) -> SocialGraph:
    """The layers of the account of these ties."""
    return social_graph(account(network(*rows), rows))


@pytest.mark.parametrize(
    ("influence", "listeners"), [("target", ["a"]), ("source", ["b"]), ("both", ["a", "b"])]
)
def test_who_moves_whom_is_told_by_the_column_of_influence(
    influence: str, listeners: list[str]
) -> None:
    listening = graph_of(Row("a", "b", "advice", influence=influence)).listening
    assert sorted(listener for listener, _ in listening.edges) == listeners


@pytest.mark.parametrize(("influence", "reports"), [("target", ["a"]), ("source", ["b"])])
def test_reporting_lines_make_the_chart_and_nobody_is_heard_by_them(
    influence: str, reports: list[str]
) -> None:
    graph = graph_of(Row("a", "b", "reports_to", influence=influence))
    assert [report for report, _ in graph.formal.edges] == reports
    assert not graph.listening.edges


def test_hostile_ties_have_a_layer_of_their_own() -> None:
    graph = graph_of(Row("a", "b", "liking", sign=-1, influence="target"), Row("b", "c", "liking"))
    assert list(graph.antagonism.edges) == [("a", "b")]
    assert not graph.listening.has_edge("a", "b")


def test_counts_are_on_a_logarithmic_scale_relative_to_their_type() -> None:
    listening = graph_of(
        Row("a", "b", "mail", weight=1, influence="target"),
        Row("a", "c", "mail", weight=3, influence="target"),
    ).listening
    weights = {heard: known["weight"] for _, heard, known in listening.edges(data=True)}
    assert weights["c"] / weights["b"] == pytest.approx(2)


def test_what_types_are_worth_does_not_depend_on_their_unit() -> None:
    listening = graph_of(
        Row("a", "b", "advice", weight=1, influence="target"),
        Row("a", "c", "friendship", weight=500, influence="target"),
    ).listening
    assert listening.edges["a", "c"]["weight"] / listening.edges["a", "b"]["weight"] == (
        pytest.approx(0.35)
    )


def test_the_strongest_tie_has_strength_one() -> None:
    rows = [Row("a", "b", "friendship"), Row("a", "b", "friendship"), Row("b", "c", "friendship")]
    told = account(network(*rows), rows)
    assert [tie.strength for tie in told.ties] == [1.0, 0.5]


def test_ties_without_a_sign_or_to_oneself_are_left_out() -> None:
    rows = [Row("a", "b", "rating", sign=0), Row("a", "a", "rating"), Row("b", "c", "rating")]
    told = account(network(*rows), rows)
    assert {(tie.source, tie.target) for tie in told.ties} == {("b", "c"), ("c", "b")}
