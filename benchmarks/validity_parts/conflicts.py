"""Questions about conflict: who clashes, who will, and whether a tie is friendly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.answer import Answer, Scores, of_people
from benchmarks.validity_parts.published import Key, Published, Row, Task
from guanxi import api
from guanxi.graph import social_graph
from guanxi.model.account import Account

FOLDS = 5
ONE_BY_ONE = 200  # ties below which each is hidden alone
SEED = 0  # of who is hidden with whom


def conflict(network: Published, task: Task) -> Answer:
    """How far two people move in different circles, from the friendly ties."""
    told = account(network, [row for row in network.chosen(task) if row.sign > 0])
    return Answer(of_pairs(network, task, column(told, "apart"), frozenset()))


def conflict_node(network: Published, task: Task) -> Answer:
    """How much hostility somebody meets; where none is known, the distance to the others."""
    told = account(network, network.chosen(task))
    graph = social_graph(told)
    met = {person: float(worth) for person, worth in graph.antagonism.in_degree(weight="weight")}
    if any(met.values()):
        return Answer(of_people(met))
    distances: dict[str, float] = defaultdict(float)
    for pair, distance in column(told, "apart").items():
        for person in pair:
            distances[person] += distance
    return Answer(of_people(distances))


def conflict_future(network: Published, task: Task) -> Answer:
    """The risk of a clash of two people who have not clashed yet, from one period of time."""
    rows = [row for row in network.rows if row.time == task.text("train")]
    fought = frozenset((row.source, row.target) for row in rows if row.sign < 0)
    risk = column(account(network, rows), "clash")
    return Answer(of_pairs(network, task, risk, fought))


def column(told: Account, name: str) -> dict[Key, float]:
    """What the table of all pairs tells of each, the smaller id first."""
    table = api.conflict_risk(told)
    return dict(zip(zip(table["one"], table["other"], strict=True), table[name], strict=True))


def of_pairs(
    network: Published, task: Task, values: Mapping[Key, float], left_out: frozenset[Key]
) -> Scores:
    """The values of the pairs asked about, or else of all but some."""
    asked = network.answers(task) or [
        pair for pair in values if not left_out.intersection((pair, pair[::-1]))
    ]
    ordered = {pair: (min(pair), max(pair)) for pair in asked}
    return {pair: values[key] for pair, key in ordered.items() if key in values}


def sign(network: Published, task: Task) -> Answer:
    """The probability that a tie is friendly, found while it and some others are hidden."""
    rows = sign_rows(network, task)
    unlabelled = frozenset(key for row in rows if not row.sign for key in keys_of(row))
    found: dict[Key, float] = {}
    for hidden in (unlabelled, *folds([row for row in rows if row.sign])):
        told, asked = hiding(network, rows, hidden)
        chances = api.tie_signs(told, list(asked.values()))["friendly"]
        found |= dict(zip(asked, chances, strict=True))
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
) -> tuple[Account, dict[Key, Key]]:
    """The account without some ties, and for each of these who reacts to whom by it."""
    known = [row for row in rows if not hidden.intersection(keys_of(row))]
    asked = {
        key: (key[1], key[0]) if row.influence == "source" else key
        for row in rows
        for key in keys_of(row)
        if key in hidden
    }
    return account(network, known), asked
