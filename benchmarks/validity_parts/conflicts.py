"""Questions about conflict: who clashes, who will, and whether a tie is friendly."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.answer import Answer, Scores, of_people
from benchmarks.validity_parts.published import Key, Published, Row, Task
from guanxi.analysis.apart import apart
from guanxi.analysis.clash import clash
from guanxi.analysis.signs import friendly_chance
from guanxi.graph import SocialGraph, social_graph

FOLDS = 5
ONE_BY_ONE = 200  # ties below which each is hidden alone
SEED = 0  # of who is hidden with whom


def conflict(network: Published, task: Task) -> Answer:
    """How far two people move in different circles, from the friendly ties."""
    told = account(network, [row for row in network.chosen(task) if row.sign > 0])
    return Answer(of_pairs(network, task, apart(social_graph(told)), frozenset()))


def conflict_node(network: Published, task: Task) -> Answer:
    """How much hostility somebody meets; where none is known, the distance to the others."""
    graph = social_graph(account(network, network.chosen(task)))
    met = {person: float(worth) for person, worth in graph.antagonism.in_degree(weight="weight")}
    if any(met.values()):
        return Answer(of_people(met))
    distances = apart(graph).mean(axis=1).tolist()
    return Answer(of_people(dict(zip(graph.people, distances, strict=True))))


def conflict_future(network: Published, task: Task) -> Answer:
    """The risk of a clash of two people who have not clashed yet, from one period of time."""
    rows = [row for row in network.rows if row.time == task.text("train")]
    fought = frozenset((row.source, row.target) for row in rows if row.sign < 0)
    risk = clash(social_graph(account(network, rows)))
    return Answer(of_pairs(network, task, risk, fought))


def of_pairs(
    network: Published, task: Task, values: NDArray[np.float64], left_out: frozenset[Key]
) -> Scores:
    """The values of the pairs asked about, or else of all but some."""
    people = sorted(network.people)
    places = {person: place for place, person in enumerate(people)}
    every = ((one, other) for place, one in enumerate(people) for other in people[place + 1 :])
    asked = network.answers(task) or [
        pair for pair in every if not left_out.intersection((pair, pair[::-1]))
    ]
    return {
        (one, other): float(values[places[one], places[other]])
        for one, other in asked
        if one in places and other in places
    }


def sign(network: Published, task: Task) -> Answer:
    """The probability that a tie is friendly, found while it and some others are hidden."""
    rows = sign_rows(network, task)
    unlabelled = frozenset(key for row in rows if not row.sign for key in keys_of(row))
    found: dict[Key, float] = {}
    for hidden in (unlabelled, *folds([row for row in rows if row.sign])):
        graph, asked = hiding(network, rows, hidden)
        chances = friendly_chance(graph, list(asked.values()))
        found |= {key: chances[pair] for key, pair in asked.items()}
    return Answer({key: found[key] for key in network.answers(task) or found if key in found})


def sign_rows(network: Published, task: Task) -> list[Row]:
    """The ties whose signs a task is about."""
    types = task.words("sign_types")
    known = set(network.people)
    return [
        row
        for row in network.chosen(task)
        if (not types or row.type in types) and {row.source, row.target} <= known
    ]


def keys_of(row: Row) -> tuple[Key, ...]:
    """From whom to whom a tie runs, as published; each way where it holds both ways."""
    there, back = (row.source, row.target), (row.target, row.source)
    return (there, back) if row.influence == "both" else (there,)


def folds(rows: Iterable[Row]) -> Iterator[frozenset[Key]]:
    """The ties to hide together: each alone where they are few."""
    ties = sorted({tuple(sorted(keys_of(row))) for row in rows})
    count = len(ties) if len(ties) < ONE_BY_ONE else FOLDS
    order = np.random.default_rng(SEED).permutation(len(ties)).tolist()
    for number in range(count):
        yield frozenset(key for place in order[number::count] for key in ties[place])


def hiding(
    network: Published, rows: Iterable[Row], hidden: frozenset[Key]
) -> tuple[SocialGraph, dict[Key, Key]]:
    """The graph without some ties, and for each of these who reacts to whom by it."""
    known = [row for row in rows if not hidden.intersection(keys_of(row))]
    asked = {
        key: (key[1], key[0]) if row.influence == "source" else key
        for row in rows
        for key in keys_of(row)
        if key in hidden
    }
    return social_graph(account(network, known)), asked
