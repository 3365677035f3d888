"""Questions about sides: where people stand, who belongs together, how balanced all is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import networkx as nx

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.answer import Answer, UnanswerableError, of_people
from benchmarks.validity_parts.baselines import plain_graph
from benchmarks.validity_parts.published import Published, Row, Task
from guanxi import api

TIME_LIMIT = 60.0  # seconds for a proof that camps are the best


def stance(network: Published, task: Task) -> Answer:
    """Where everybody leans, by the sides known beforehand or by those of all others."""
    rows = network.chosen(task)
    if not task.settings.get("loo"):
        return Answer(of_people(leaning(network, rows, task.seeds)))
    known = task.seeds or {key[0]: float(side) for key, side in network.answers(task).items()}
    if not known:
        raise UnanswerableError("no side is known that could be left out")
    found = {}
    for person in known:
        others = {one: side for one, side in known.items() if one != person}
        found[person] = leaning(network, rows, others)[person]
    return Answer(of_people(found))


def stance_majority(network: Published, task: Task) -> Answer:
    """How many of the others lean to the side of each of those whose side is known."""
    seeds = task.seeds
    leaning_to = leaning(network, network.chosen(task), seeds)
    followers = {
        seed: sum(side * leaning_to[one] > 0 for one in leaning_to if one not in seeds)
        for seed, side in seeds.items()
    }
    return Answer(of_people({seed: float(count) for seed, count in followers.items()}))


def leaning(
    network: Published, rows: Iterable[Row], sides: Mapping[str, float]
) -> dict[str, float]:
    """Where everybody leans, -1 to 1."""
    found = api.leanings(account(network, rows, sides))
    return {person: one.stance for person, one in found.items()}


def faction(network: Published, task: Task) -> Answer:
    """The circle of everybody; beside it the two camps, and modularity as networkx finds it."""
    rows = network.chosen(task)
    told = account(network, rows)
    camps = [
        camp
        for split in api.camps(told, time_limit=TIME_LIMIT, readings=1).splits
        for camp in split.best.camps
    ]
    friendly = plain_graph(network, [row for row in rows if row.sign > 0])
    groups = nx.community.greedy_modularity_communities(friendly)
    return Answer(
        of_people(labels(api.circles(told))),
        {
            "camps": of_people({**dict.fromkeys(told.people, "apart"), **labels(camps)}),
            "modularity": of_people(labels(groups)),
        },
    )


def labels(groups: Iterable[Iterable[str]]) -> dict[str, str]:
    """The group of everybody by its number."""
    return {person: str(number) for number, group in enumerate(groups, 1) for person in group}


def balance(network: Published, task: Task) -> Answer:
    """The frustration index: the fewest pairs that two camps leave unexplained."""
    net: dict[tuple[str, str], int] = defaultdict(int)
    for row in network.chosen(task):
        net[min(row.source, row.target), max(row.source, row.target)] += row.sign
    pairs = [
        Row(*pair, "friendship", (sign > 0) - (sign < 0)) for pair, sign in sorted(net.items())
    ]
    found = api.camps(account(network, pairs), time_limit=TIME_LIMIT, readings=1)
    return Answer({("", ""): float(len(found.contradictions))})
