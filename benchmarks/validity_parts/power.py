"""Questions about power: who is listened to, who stands high, who has more or less than rank."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from benchmarks.validity_parts.accounts import account
from benchmarks.validity_parts.answer import Answer, UnanswerableError, of_people
from benchmarks.validity_parts.baselines import baselines
from benchmarks.validity_parts.published import Published, Task
from guanxi import api
from guanxi.analysis.gap import Gap, power_gap
from guanxi.analysis.prominence import prominence
from guanxi.analysis.top import top_part
from guanxi.graph import social_graph
from guanxi.weights import DEFAULT_WEIGHTS


def influence(network: Published, task: Task) -> Answer:
    """Prominence, from the informal ties that the task allows."""
    rows = network.chosen(task)
    told = account(network, rows)
    graph = social_graph(told)
    simple = baselines(network, rows, graph)
    return Answer(
        of_people(prominence(graph, told)),
        {name: of_people(values) for name, values in simple.items()},
    )


def formal(network: Published, task: Task) -> Answer:
    """Formal authority by the reporting lines."""
    scores = api.analyse(account(network, network.chosen(task))).scores["formal_authority"]
    return Answer(of_people({person: score.points for person, score in scores.items()}))


def hidden_power(network: Published, task: Task) -> Answer:
    """The surplus of informal power over the rank that the task names."""
    gap = gap_beside_rank(network, task)
    return Answer(of_people({person: gap.surplus(person) for person in gap.parts}))


def figurehead(network: Published, task: Task) -> Answer:
    """The want of informal power; whoever is not among the top of rank comes after these."""
    gap = gap_beside_rank(network, task)
    lowest = min(gap.formal.values())
    high = top_part({one: rank - lowest for one, rank in gap.formal.items()}, DEFAULT_WEIGHTS)
    wants = {person: -gap.surplus(person) for person in gap.parts}
    below = min(wants.values()) - max(wants.values()) - 1
    return Answer(
        of_people({one: want if one in high else want + below for one, want in wants.items()})
    )


def gap_beside_rank(network: Published, task: Task) -> Gap:
    """Informal power beside the rank in a column of the people's table, or else in the chart."""
    told = account(network, network.chosen(task))
    gap = power_gap(social_graph(told), told)
    column = task.text("formal_attr")
    if not column:
        return gap
    formal = standardised({person: rank(network, person, column) for person in gap.parts})
    informal = standardised({person: gap.informal(person) for person in gap.parts})
    slope = float(np.mean([informal[person] * formal[person] for person in formal]))
    return replace(gap, formal=formal, slope=max(slope, 0.0))


def rank(network: Published, person: str, column: str) -> float:
    """Somebody's formal rank; nothing told is no rank."""
    cell = network.people[person].get(column)
    try:
        return float(cell or 0)
    except ValueError:
        raise UnanswerableError(f"column {column} holds {cell!r}, which is no number") from None


def standardised(values: Mapping[str, float]) -> dict[str, float]:
    """Values in standard deviations from their mean."""
    told = np.array(list(values.values()), dtype=np.float64)
    spread = float(np.std(told)) or 1.0
    return {person: (value - float(np.mean(told))) / spread for person, value in values.items()}


def blocking(network: Published, task: Task) -> Answer:
    """How much of the goal each person puts at risk, from the sides that are known."""
    goal = -1 if task.text("goal").startswith("-") else 1
    told = account(network, network.chosen(task), task.seeds, goal)
    scores = api.analyse(told).scores["blocker"]
    return Answer(of_people({person: score.points for person, score in scores.items()}))
