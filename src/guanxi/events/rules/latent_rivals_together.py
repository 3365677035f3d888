"""Two guests may be at odds, though nobody said so."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Severity
from guanxi.model.phrase import Phrase, percent


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every two guests who may be at odds by a hypothesis; a warning at worst.

    Where hostility is told, it is a fact, and the rule for rivals speaks of it.
    """
    guests = set(plan.guests)
    for guess in plan.hypotheses:
        pair = (guess.one, guess.other)
        enough = guess.probability >= plan.account.weights.suspicion_alarm
        if enough and guests.issuperset(pair) and plan.meet(*pair) and not plan.hostility(*pair):
            first, second = plan.by_rank(*pair)
            how_bad = severity(
                guess.probability, plan.closeness_between(*pair), plan.account.weights
            )
            yield Conflict(
                people=(first, second),
                severity=min(how_bad, Severity.WARNING),
                reasons=guess.reasons,
                values={
                    "first": plan.name(first),
                    "second": plan.name(second),
                    "percent": percent(guess.probability),
                },
                probability=guess.probability,
            )


LATENT_RIVALS_TOGETHER = Rule(
    name="latent-rivals-together",
    situation=Phrase(
        "{first} and {second} may be at odds ({percent}), though nobody said so; both are invited",
        "{first}与{second}可能不和（{percent}），但无人说过；两人同时受邀",
    ),
    remedy=Phrase(
        "Ask somebody who knows both before you invite both; until then keep them apart.",
        "先向了解双方的人核实再同时邀请；在此之前请将两人分开。",
    ),
    find=find,
    flags=(
        "Bo appointed Head 2001-08-01 over Ana from outside; it is 2001-10-01; dinner: Ana, Bo",
    ),
    passes=(
        "dinner: Ana, Bo",
        (
            "Bo appointed Head 2001-08-01 over Ana from outside; it is 2001-10-01; "
            "dinner: Ana (morning), Bo (evening)"
        ),
    ),
    local=True,
)
