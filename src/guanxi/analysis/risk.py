"""What speaks for a clash of each two people, side by side."""

import itertools
from collections.abc import Iterable

from guanxi.analysis.apart import apart
from guanxi.analysis.clash import Pair, clash
from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis

COLUMNS = (
    "one", "other", "one_name", "other_name", "declared", "probability", "clash", "apart",
)  # fmt: skip
"""What stands in a row; `guanxi.api.conflict_risk` tells what each means."""


def risks(account: Account, suspected: Iterable[Hypothesis]) -> list[tuple[str | float, ...]]:
    """Return a row for each two people, with what stands in each of the columns."""
    graph = social_graph(account)
    places = {person: place for place, person in enumerate(graph.people)}
    probable = {(one.one, one.other): one.probability for one in suspected}
    near, far = clash(graph), apart(graph)
    return [
        (
            *pair,
            *map(account.name_of, pair),
            _declared(graph, pair),
            probable.get(pair, 0.0),
            near.rank(*pair),
            float(far[places[pair[0]], places[pair[1]]]),
        )
        for pair in itertools.combinations(graph.people, 2)
    ]


def _declared(graph: SocialGraph, pair: Pair) -> float:
    """Return strength times confidence of the surest hostile tie between two people, or 0."""
    ties = graph.hostility(*pair)
    return ties[0].expected if ties else 0.0
