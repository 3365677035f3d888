"""The scores against published numbers, where the data sets lie beside the checkout."""

import csv
import itertools
import json
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pytest

from benchmarks.validity_parts.baselines import CENTRALITIES
from guanxi.analysis.ballot import Ballot
from guanxi.analysis.gap import power_gap
from guanxi.analysis.influence import Influence, influence
from guanxi.analysis.katz import passed_on
from guanxi.analysis.power_index import power_index
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.vocabulary import PowerIndex
from tests.model.making import account_with, somebody, sure_tie

DATA = Path(__file__).resolve().parents[3] / "shared" / "validation" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the published data sets are not beside this checkout"
)

NETWORKS = [
    ("karate", "karate_igraph", "affiliation"),
    ("padgett", "padgett_igraph", "marriage business"),
    ("strike", "strike_igraph", "discuss"),
    ("krack_hightech", "krack_hightech_advice_igraph", "advice"),
    ("lazega", "lazega_advice_igraph", "advice"),
]
"""Data set, file of known numbers, and the types of tie that these are about."""


def known() -> dict[str, Any]:
    """The known values; Any, because each of them has its own shape."""
    text = (DATA / "oracles" / "known_values.json").read_text(encoding="utf-8")
    values: dict[str, Any] = json.loads(text)
    return values


def rows(*parts: str) -> list[dict[str, str]]:
    """The rows of a file of the data sets."""
    with DATA.joinpath(*parts).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def network(name: str, types: str) -> Account:
    """A published network as an account: all ties of these types equally strong and sure."""
    people = [somebody(row["id"]) for row in rows(name, "nodes.csv")]
    ties = {}
    for row in rows(name, "edges.csv"):
        if row["type"] in types.split():
            mutual = row["influence"] == "both"
            adviser, asker = row["target"], row["source"]
            pair = (min(adviser, asker), max(adviser, asker)) if mutual else (adviser, asker)
            ties[pair] = sure_tie(pair[0], "alliance" if mutual else "advises", pair[1])
    return account_with(people, ties.values())


def oracle(name: str, column: str) -> dict[str, float]:
    """The known number of everybody."""
    return {row["id"]: float(row[column]) for row in rows("oracles", f"{name}.csv")}


def shares_of_the_whole(values: dict[str, float]) -> dict[str, float]:
    """Values as parts of their sum."""
    whole = sum(values.values())
    return {key: value / whole for key, value in values.items()}


@pytest.mark.parametrize(("name", "numbers", "types"), NETWORKS)
def test_betweenness_agrees_with_igraph(name: str, numbers: str, types: str) -> None:
    account = network(name, types)
    gap = power_gap(social_graph(account), account)
    found = {person: 3 * parts[-1].amount for person, parts in gap.parts.items()}
    expected = shares_of_the_whole(oracle(numbers, "betweenness"))
    assert found == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(("name", "numbers", "types"), NETWORKS)
def test_the_number_of_listeners_agrees_with_igraph(name: str, numbers: str, types: str) -> None:
    graph = social_graph(network(name, types))
    column = "indegree" if types == "advice" else "degree"
    assert dict(graph.listening.in_degree()) == oracle(numbers, column)


@pytest.mark.parametrize(("name", "numbers", "types"), NETWORKS[3:])
def test_what_is_passed_on_agrees_with_igraph(name: str, numbers: str, types: str) -> None:
    heard = social_graph(network(name, types)).listening
    places = {person: place for place, person in enumerate(heard)}
    ends = np.array([[places[one], places[other]] for one, other in heard.edges], dtype=np.intp)
    passed = passed_on(ends[:, 0], ends[:, 1], np.ones(len(ends)), (1, len(places)))
    reached = 1 + np.bincount(ends[:, 1], passed, len(places))
    expected = oracle(numbers, "katz_alpha05rho")
    assert dict(zip(places, reached, strict=True)) == pytest.approx(expected, abs=1e-6)


BASELINES = {"degree": "degree", "betweenness": "betweenness", "pagerank": "pagerank_w"}
"""The baselines of the validity benchmark, and the columns of known numbers."""


@pytest.mark.parametrize(("baseline", "column"), BASELINES.items())
def test_baselines_agree_with_igraph(baseline: str, column: str) -> None:
    told = network("strike", "discuss")
    plain = nx.Graph([(tie.source, tie.target) for tie in told.ties])
    found, expected = CENTRALITIES[baseline](plain), oracle("strike_igraph", column)
    assert shares_of_the_whole(dict(found)) == pytest.approx(
        shares_of_the_whole(expected), abs=1e-6
    )


def power(index: PowerIndex, held: list[int], needed: int, *vetoes: str) -> list[float]:
    """The power of a body's members, who are called by their places."""
    units = {f"{place:02}": votes for place, votes in enumerate(held)}
    ballot = Ballot(units=units, needed=needed, vetoes=frozenset(vetoes))
    return list(power_index(ballot, index).values())


@pytest.mark.parametrize("index", PowerIndex)
def test_the_six_of_1958_have_the_published_power(index: PowerIndex) -> None:
    council = known()["EEC1958"]
    found = power(index, council["weights"], council["quota"])
    assert found == pytest.approx(council[index.value], abs=1e-6)


@pytest.mark.parametrize("index", PowerIndex)
def test_the_security_council_has_the_published_power(index: PowerIndex) -> None:
    council = known()["UNSC"]
    found = power(index, council["weights"], council["quota"])
    assert found[0] == pytest.approx(council[f"{index}_permanent"], abs=1e-6)
    assert found[-1] == pytest.approx(council[f"{index}_rotating"], abs=1e-6)


@pytest.mark.parametrize("index", PowerIndex)
def test_the_security_council_as_nine_votes_with_five_vetoes_is_the_same(
    index: PowerIndex,
) -> None:
    council = known()["UNSC"]
    found = power(index, [1] * 15, 9, "00", "01", "02", "03", "04")
    assert found[0] == pytest.approx(council[f"{index}_permanent"], abs=1e-6)
    assert found[-1] == pytest.approx(council[f"{index}_rotating"], abs=1e-6)


def published_example() -> tuple[Account, dict[str, Any]]:
    """The published example of opinion change, its self-weights turned into less openness.

    Who gives the own opinion a weight w and has the susceptibility a follows the others by
    a (1 - w) / (1 - a w), and their weights are scaled up to 1.
    """
    example = known()["friedkin_johnsen_SINT_readme"]
    weights = example["W"]
    people = [
        Person(
            id=str(place),
            name=str(place),
            support=4 * opinion - 2,
            openness=open_ * (1 - weights[place][place]) / (1 - open_ * weights[place][place]),
        )
        for place, (open_, opinion) in enumerate(
            zip(example["susceptibility"], example["y0"], strict=True)
        )
    ]
    ties = [
        sure_tie(str(heard), "influences", str(listener), weights[listener][heard])
        for listener, heard in itertools.permutations(range(len(people)), 2)
        if weights[listener][heard]
    ]
    return account_with(people, ties), example


def decided_by_one(account: Account, decider: str) -> Influence:
    """The model in which one person decides alone."""
    return influence(social_graph(account), account, {decider: 1.0})


def test_opinions_end_where_the_published_example_says() -> None:
    account, example = published_example()
    opinion = decided_by_one(account, "0").opinion
    assert (opinion + 1) / 2 == pytest.approx(np.array(example["equilibrium"]), abs=1e-6)


def test_shares_are_the_published_total_influence() -> None:
    account, example = published_example()
    found = [decided_by_one(account, decider).share for decider in account.people]
    published_digits = 5e-4
    assert np.abs(np.array(found) - example["total_influence"]).max() <= published_digits * 1.01
