"""Who stands between others and passes on what they know."""

import math
from collections.abc import Iterator, Mapping

import networkx as nx

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.top import top_quarter
from guanxi.model.evidence import FULL_SCORE, Reason, Score
from guanxi.model.phrase import Phrase, percent
from guanxi.model.results import DerivedRole
from guanxi.model.tie import Tie
from guanxi.sources import BORGATTI, FREEMAN, GOULD_FERNANDEZ, NEWMAN

_VIEWS = {
    "shortest": Phrase(
        "on the shortest ways of news between others ({percent})",
        "位于他人之间消息的最短路径上（{percent}）",
    ),
    "every": Phrase(
        "on all the ways that news may take between others ({percent})",
        "位于他人之间消息的各条路径上（{percent}）",
    ),
    "across": Phrase(
        "passes on what departments hear from one another ({percent} of it)",
        "在部门之间传递消息（占{percent}）",
    ),
    "parted": Phrase(
        "others would lose each other without this person ({percent} of pairs)",
        "没有此人，其他人将彼此失联（{percent}的人对）",
    ),
}
_APART = Phrase("no news is known to pass through this person", "尚不知有消息经由此人")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the mean of the views of standing between; nothing where no news is known to pass."""
    views = views_between(reading, person)
    if nx.is_empty(reading.graph.information):
        return ()
    return tuple(_told(reading, person, views)) or (Reason(_APART),)


def views_between(reading: Reading, person: str) -> dict[str, float]:
    """Return the views that are known, each from 0 to 1."""
    place = reading.influence.places[person]
    views = {name: float(getattr(reading.brokering, name)[0, place]) for name in _VIEWS}
    return {name: part for name, part in views.items() if not math.isnan(part)}


def _ties_of_news(reading: Reading, person: str) -> tuple[Tie, ...]:
    """Return the ties by which news comes to somebody or goes on, each once."""
    news = reading.graph.information
    arrows = [*news.in_edges(person), *news.out_edges(person)]
    ties = {id(tie): tie for pair in sorted(arrows) for tie in news.edges[pair]["ties"]}
    return tuple(ties.values())


def _told(reading: Reading, person: str, views: Mapping[str, float]) -> Iterator[Reason]:
    """Iterate over the views that show anything, with the ties by which news passes."""
    ties = _ties_of_news(reading, person)
    for name, part in views.items():
        if part:
            points = FULL_SCORE * part / len(views)
            yield Reason(_VIEWS[name], {"percent": percent(part)}, points, ties)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return the top quarter, as far as much passes through them."""
    enough = FULL_SCORE * reading.account.weights.broker_flag
    return frozenset(
        person
        for person in top_quarter(scores, reading.account.weights)
        if scores[person].points >= enough
    )


INFORMATION_BROKER = ScoreRule(
    name="information_broker",
    label=Phrase("Brokering", "信息中介"),
    meaning=Phrase(
        "How much of what others know of one another, in percent, passes through this person.",
        "他人之间的消息有百分之多少经由此人。",
    ),
    sources=(FREEMAN, NEWMAN, GOULD_FERNANDEZ, BORGATTI),
    reasons=reasons,
    role=DerivedRole("information_broker", Phrase("Information broker", "信息中介")),
    bearers=bearers,
)
