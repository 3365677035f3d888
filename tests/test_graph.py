"""The layers of an account's ties: who is in which, which way the arrows point, what they weigh."""

import dataclasses

import networkx as nx
import pytest
from hypothesis import given

from guanxi.graph import SocialGraph, annotated_graph, social_graph
from guanxi.model.claim import Claim
from guanxi.model.person import Person
from guanxi.model.sketch import account_from
from guanxi.model.tie import TIE_KINDS, Layer
from guanxi.model.vocabulary import Coverage, Level, Role
from tests.model.making import Draft, account_with, day, drafts, somebody, sure_tie

LAYERS = ("formal", "listening", "antagonism", "information")


def arrows(graph: SocialGraph) -> dict[str, list[tuple[str, str]]]:
    """The arrows of each layer that has any."""
    found = {layer: list(getattr(graph, layer).edges) for layer in LAYERS}
    return {layer: edges for layer, edges in found.items() if edges}


def arrows_of(sketch: str) -> dict[str, list[tuple[str, str]]]:
    """The arrows of each layer of a sketch."""
    return arrows(social_graph(account_from(sketch)))


@pytest.mark.parametrize("kind", ["advises", "informs", "mentors"])
def test_an_adviser_is_listened_to_and_passes_information(kind: str) -> None:
    expected = {"listening": [("Bo", "Ana")], "information": [("Bo", "Ana")]}
    assert arrows_of(f"Ana {kind} Bo") == expected


def test_who_influences_is_listened_to_without_passing_information() -> None:
    assert arrows_of("Ana ~> Bo") == {"listening": [("Bo", "Ana")]}


@pytest.mark.parametrize("kind", ["alliance", "friendship", "former_colleague"])
def test_friends_listen_to_each_other_and_tell_each_other(kind: str) -> None:
    both = [("Ana", "Bo"), ("Bo", "Ana")]
    assert arrows_of(f"Bo {kind} Ana") == {"listening": both, "information": both}


@pytest.mark.parametrize("kind", ["kinship", "classmate", "hometown"])
def test_a_common_origin_makes_people_listen_to_each_other(kind: str) -> None:
    assert arrows_of(f"Ana {kind} Bo") == {"listening": [("Ana", "Bo"), ("Bo", "Ana")]}


def test_rivals_react_against_each_other() -> None:
    assert arrows_of("Ana >< Bo") == {"antagonism": [("Ana", "Bo"), ("Bo", "Ana")]}


@pytest.mark.parametrize("kind", ["hostile_to", "blocks"])
def test_the_hostile_one_reacts_against_the_target(kind: str) -> None:
    assert arrows_of(f"Ana {kind} Bo") == {"antagonism": [("Ana", "Bo")]}


@pytest.mark.parametrize("kind", ["reports_to", "dotted_to"])
def test_a_report_points_to_the_boss_in_the_formal_layer_alone(kind: str) -> None:
    assert arrows_of(f"Ana {kind} Bo") == {"formal": [("Ana", "Bo")]}


@given(drafts())
def test_hostility_is_in_no_layer_but_its_own(draft: Draft) -> None:
    graph = social_graph(draft.account())
    for layer in LAYERS:
        for _, _, known in getattr(graph, layer).edges(data=True):
            assert known["weight"] > 0
            assert known["distance"] == 1 / known["weight"]
            assert all(Layer(layer) in tie.kind.layers for tie in known["ties"])


def test_everybody_is_in_every_layer_in_order_of_id() -> None:
    graph = social_graph(account_from("Zoe => Ana; Moe is executive"))
    assert graph.people == ("Ana", "Moe", "Zoe")
    assert all(tuple(getattr(graph, layer)) == graph.people for layer in LAYERS)


def test_a_tie_weighs_its_kind_times_its_strength_times_its_confidence() -> None:
    tie = sure_tie("Ana", "alliance", "Bo", 0.5, confidence=0.8)
    graph = social_graph(account_with([somebody("Ana"), somebody("Bo")], [tie]))
    assert graph.listening.edges["Ana", "Bo"]["weight"] == pytest.approx(0.35 * 0.5 * 0.8)
    assert graph.listening.edges["Ana", "Bo"]["ties"] == (tie,)


def test_several_ties_between_two_people_add_up() -> None:
    ties = [sure_tie("Ana", "advises", "Bo", 0.5), sure_tie("Ana", "friendship", "Bo", 0.6)]
    graph = social_graph(account_with([somebody("Ana"), somebody("Bo")], ties))
    heard, back = graph.listening.edges["Bo", "Ana"], graph.listening.edges["Ana", "Bo"]
    assert heard["weight"] == pytest.approx(0.5 + 0.35 * 0.6)
    assert heard["ties"] == tuple(ties)
    assert back["ties"] == (ties[1],)


def test_ties_that_ended_are_denied_or_lead_out_of_the_account_are_in_no_layer() -> None:
    ended = dataclasses.replace(sure_tie("Ana", "advises", "Bo"), until=day("2020-12-31"))
    denied = sure_tie("Ana", "rivalry", "Bo", 0.0)
    vendor, stranger = sure_tie("Ana", "prefers", "Bo"), sure_tie("Ana", "advises", "Zoe")
    people = [somebody("Ana"), somebody("Bo")]
    assert arrows(social_graph(account_with(people, [ended, denied, vendor, stranger]))) == {}


def test_a_tie_that_held_on_the_accounts_day_is_in_its_layer() -> None:
    ended = dataclasses.replace(sure_tie("Ana", "advises", "Bo"), until=day("2020-12-31"))
    account = account_with([somebody("Ana"), somebody("Bo")], [ended])
    graph = social_graph(dataclasses.replace(account, as_of=day("2020-06-01")))
    assert list(graph.listening.edges) == [("Bo", "Ana")]


def test_the_layers_cannot_be_changed() -> None:
    graph = social_graph(account_from("Ana => Bo"))
    with pytest.raises(nx.NetworkXError, match="Frozen graph"):
        graph.listening.add_edge("Ana", "Bo")


def test_hostility_between_two_is_found_from_either_side_the_strongest_first() -> None:
    rivalry, block = sure_tie("Ana", "rivalry", "Bo", 0.4), sure_tie("Bo", "blocks", "Ana", 0.7)
    people = map(somebody, ("Ana", "Bo", "Cy"))
    graph = social_graph(account_with(people, [rivalry, block]))
    assert graph.hostility("Ana", "Bo") == graph.hostility("Bo", "Ana") == (block, rivalry)
    assert graph.hostility("Ana", "Cy") == ()


def test_equally_strong_hostility_is_told_in_the_same_order_from_either_side() -> None:
    ties = [sure_tie("Ana", "hostile_to", "Bo"), sure_tie("Bo", "hostile_to", "Ana")]
    graph = social_graph(account_with([somebody("Ana"), somebody("Bo")], ties))
    assert graph.hostility("Bo", "Ana") == graph.hostility("Ana", "Bo") == tuple(ties)


def test_below_a_person_is_everybody_whom_solid_lines_lead_from() -> None:
    graph = social_graph(account_from("Bo ^ Ana; Cy ^ Bo; Dee dotted_to Ana; Eve ^ Dee; Bo == Fay"))
    assert graph.below("Ana") == {"Bo", "Cy"}
    assert graph.below("Dee") == {"Eve"}
    assert graph.below("Cy") == frozenset()


def test_in_a_circle_of_reports_nobody_is_below_themselves() -> None:
    graph = social_graph(account_from("Ana ^ Bo; Bo ^ Cy; Cy ^ Ana"))
    assert graph.below("Ana") == {"Bo", "Cy"}


def test_the_graph_for_notebooks_knows_what_is_known_of_everybody() -> None:
    ana = Person(
        id="ana",
        name="Ana Lima",
        title="Director",
        department="Finance",
        level=Level.EXECUTIVE,
        roles=(Role.APPROVER,),
        support=1.0,
        coverage=Coverage.BRIEF,
        note="Never quote her",
    )
    graph = annotated_graph(account_with([ana, somebody("bo")]))
    assert graph.graph["name"] == "made"
    assert graph.nodes["ana"] == {
        "name": "Ana Lima",
        "title": "Director",
        "department": "Finance",
        "level": "executive",
        "roles": ["approver"],
        "support": 1.0,
        "coverage": "brief",
    }
    assert graph.nodes["bo"]["support"] is None
    assert graph.nodes["bo"]["level"] is None
    assert type(graph.nodes["ana"]["level"]) is str


def test_the_graph_for_notebooks_has_an_arrow_for_every_tie_and_two_for_a_mutual_one() -> None:
    graph = annotated_graph(account_from("Ana => Bo; Bo => Ana; Ana >< Bo; Bo ^ Ana"))
    assert sorted(graph.edges(keys=True)) == [
        ("Ana", "Bo", "advises"),
        ("Ana", "Bo", "rivalry"),
        ("Bo", "Ana", "advises"),
        ("Bo", "Ana", "reports_to"),
        ("Bo", "Ana", "rivalry"),
    ]


def test_the_graph_for_notebooks_tells_what_is_known_of_a_tie_ended_and_disputed_ones_too() -> None:
    told = [Claim(said_by="Dora"), Claim(said_by="Chen", strength=0.0), Claim(note="a rumour")]
    tie = dataclasses.replace(
        sure_tie("Ana", "advises", "Bo", 0.5, confidence=0.7),
        claims=tuple(told),
        since=day("2020-01-01"),
        until=day("2021-01-01"),
    )
    graph = annotated_graph(account_with([somebody("Ana"), somebody("Bo")], [tie]))
    assert graph.edges["Ana", "Bo", "advises"] == {
        "kind": "advises",
        "layers": ["information", "listening"],
        "mutual": False,
        "strength": 0.5,
        "confidence": 0.7,
        "disputed": True,
        "denied": False,
        "since": day("2020-01-01"),
        "until": day("2021-01-01"),
        "said_by": ["Chen", "Dora"],
    }


def test_the_graph_for_notebooks_leaves_out_vendors() -> None:
    graph = annotated_graph(
        account_with([somebody("Ana")], [sure_tie("Ana", "prefers", "Altavena")])
    )
    assert list(graph.nodes) == ["Ana"]


@pytest.mark.parametrize("kind", [kind for kind in TIE_KINDS if kind not in {"prefers", "knows"}])
def test_every_kind_of_tie_between_people_is_in_a_layer(kind: str) -> None:
    assert arrows_of(f"Ana {kind} Bo")


def test_a_tie_of_unknown_sign_is_in_no_layer() -> None:
    assert not arrows_of("Ana knows Bo")
