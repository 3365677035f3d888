"""What the analysis of an account tells."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from guanxi.api.planning import all_checked
from guanxi.errors import GuanxiError
from guanxi.model.account import Account
from guanxi.model.camps import Camps
from guanxi.model.forecast import Forecast
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.results import Results

if TYPE_CHECKING:
    import networkx as nx

    from guanxi.model.evidence import Finding
    from guanxi.model.leaning import Leaning
    from guanxi.model.uncertainty import Question

_THOROUGH = 100  # people up to which the best camps are found well before any time is up


def analyse(
    account: Account,
    *,
    decision: str | None = None,
    draws: int = 300,
    seed: int = 0,
    ranks: Mapping[str, float] | None = None,
) -> Results:
    """Return the scores (0 to 100, with their reasons), the roles, and every event checked.

    They are about the `decision` of that name (or part of it), or else about the account's first.
    `findings` say what else stands out: who may lead one day, whom that decides we never met.
    How sure they are comes from `draws` of the account as it may really be; the same `seed` gives
    the same numbers, and 0 draws leave it out. A role less probable than not is withheld.
    `ranks` (pay grades, seats, any unit; by name or id) count as formal authority instead of level
    and reports. UnknownNameError, with the nearest names, where somebody ranked, or such a
    decision, is not there.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.forecast import forecast as forecast_of
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results, sure_of
    from guanxi.analysis.standing_out import standing_out
    from guanxi.analysis.suspecting import hypotheses

    account = account.about(decision)
    ranked = None if ranks is None else _by_id(account, ranks)
    read = reading(account, ranked)
    suspected = hypotheses(account, read.graph)
    checks = all_checked(read.graph, account, suspected)
    stands_out = standing_out(read)
    found = replace(results(read), checks=checks, findings=stands_out, hypotheses=suspected)
    if not account.people:
        return found
    if not draws:
        return replace(found, forecast=forecast_of(read))
    uncertainty = drawn(read, count=draws, seed=seed)
    return replace(sure_of(found, uncertainty), forecast=forecast_of(read, uncertainty))


def forecast(
    account: Account, *, decision: str | None = None, draws: int = 300, seed: int = 0
) -> Forecast:
    """Return how a decision is likely to go, who carries it, who can stop it, what is unknown.

    See `analyse` for what is told; with 0 draws the forecast says nothing of how sure it is.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.forecast import forecast as forecast_of
    from guanxi.analysis.reading import reading

    read = reading(account.about(decision))
    enough = draws > 0 and bool(account.people)
    return forecast_of(read, drawn(read, count=draws, seed=seed) if enough else None)


def ask(
    account: Account,
    *,
    decision: str | None = None,
    most: int = 10,
    draws: int = 300,
    seed: int = 0,
) -> "tuple[Question, ...]":
    """Return what to ask next: whose answer would change the most scores, roles and verdicts.

    It is about the `decision` of that name (or part of it), or else about the account's first.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.draws.questions import questions
    from guanxi.analysis.reading import reading
    from guanxi.analysis.suspecting import hypotheses

    read = reading(account.about(decision))
    uncertainty = drawn(read, count=draws, seed=seed)
    suspected = hypotheses(account, read.graph)
    return questions(read.account, uncertainty, verdicts=_verdicts, hypotheses=suspected, most=most)


def questions(analysed: Results, *, most: int = 10) -> "tuple[Question, ...]":
    """Return what to ask next, by the draws of an analysis; GuanxiError where it has none."""
    from guanxi.analysis.draws.questions import questions as asked

    sure = analysed.uncertainty
    if sure is None:
        message = "what to ask follows from draws; analyse with draws=300"
        raise GuanxiError(message)
    suspected = analysed.hypotheses
    return asked(analysed.account, sure, verdicts=_verdicts, hypotheses=suspected, most=most)


def complete(analysed: Results, *, most: int = 12) -> Results:
    """Return results with all that the map shows: the camps too, and `most` questions to ask next.

    In large accounts a good division into camps is taken unproven, and not the best that can be
    found in some time, so that the same account gives the same map.
    """
    asked = () if analysed.uncertainty is None else questions(analysed, most=most)
    patience = 10.0 if len(analysed.account.people) <= _THOROUGH else 0.0
    return replace(analysed, questions=asked, camps=camps(analysed.account, time_limit=patience))


def _verdicts(supposed: Account) -> "tuple[Finding, ...]":
    """Return what the rules object to at all events of an account."""
    from guanxi.analysis.suspecting import hypotheses
    from guanxi.graph import social_graph

    graph = social_graph(supposed)
    checks = all_checked(graph, supposed, hypotheses(supposed, graph))
    return tuple(conflict for check in checks for conflict in check.conflicts)


def latent(account: Account, *, at_least: float | None = None) -> tuple[Hypothesis, ...]:
    """Return who may be at odds though nobody said so, the most probable first: never facts.

    Those from a probability on, 0 to 1; the weight `suspicion_shown` unless told. A rivalry that is
    declared is a fact and not among them, and one that somebody denies is less probable for it.
    """
    from guanxi.analysis.suspecting import hypotheses

    return hypotheses(account, at_least=at_least)


def camps(account: Account, *, time_limit: float = 10.0, readings: int = 5) -> Camps:
    """Return who stands in which camp, the ties that contradict it, and whether that is proven.

    `readings` is the most equally good divisions to return. Past `time_limit` (seconds), or where
    more than 250 people are entangled, a good division is returned with what is proven about it.
    """
    from guanxi.analysis.camps.divide import camps as divided

    return divided(account, time_limit, max(readings, 1))


def circles(account: Account) -> tuple[tuple[str, ...], ...]:
    """Return the groups of people (ids) who keep to themselves, the largest first.

    Camps are two and made by hostility; circles are as many as friendly ties show. Somebody
    without ties is a circle alone.
    """
    from guanxi.analysis.circles import circles as found

    return found(account)


def leanings(account: Account) -> "dict[str, Leaning]":
    """Return where everybody (by id) seems to stand: as told, or else guessed from those close."""
    from guanxi.analysis.stance import leanings as found

    return found(account)


def to_networkx(account: Account) -> "nx.MultiDiGraph[str]":
    """Return one annotated graph of all people and ties, to go on with.

    Each person carries name, title, department, level, roles, support, coverage, `derived_roles`
    and each score by its name (0 to 100, None where unknown); each arrow carries kind, layers,
    mutual, strength, confidence (0 to 1), disputed, denied, since, until, said_by. A mutual tie
    is an arrow each way. Personal facts and notes are not in it.
    """
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results
    from guanxi.graph import annotated_graph

    graph = annotated_graph(account)
    found = results(reading(account))
    for person in graph:
        scores = {name: by_person[person].value for name, by_person in found.scores.items()}
        graph.nodes[person].update(scores, derived_roles=list(found.roles[person]))
    return graph


def _by_id(account: Account, values: Mapping[str, float]) -> dict[str, float]:
    """Return values told by name or id, by id."""
    return {account.find_person(one).id: float(value) for one, value in values.items()}
