"""What speaks for a clash of each two people, side by side."""

import itertools
from collections.abc import Iterable

from guanxi.analysis.apart import apart
from guanxi.analysis.clash import clash
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis

Column = list[float] | list[str]


def risks(account: Account, suspected: Iterable[Hypothesis]) -> dict[str, Column]:
    """Return the columns that `guanxi.api.conflict_risk` tells of, a row for each two people."""
    graph = social_graph(account)
    places = {person: place for place, person in enumerate(graph.people)}
    pairs = list(itertools.combinations(graph.people, 2))
    declared = (graph.hostility(*pair) for pair in pairs)
    probable = {(one.one, one.other): one.probability for one in suspected}
    near, far = clash(graph), apart(graph)
    return {
        "one": [one for one, _ in pairs],
        "other": [other for _, other in pairs],
        "one_name": [account.name_of(one) for one, _ in pairs],
        "other_name": [account.name_of(other) for _, other in pairs],
        "declared": [ties[0].expected if ties else 0.0 for ties in declared],
        "probability": [probable.get(pair, 0.0) for pair in pairs],
        "clash": [near.rank(*pair) for pair in pairs],
        "apart": [float(far[places[one], places[other]]) for one, other in pairs],
    }
