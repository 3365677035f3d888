"""Somebody is asked by one of ours who ranks far below."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.seniority import level_of
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Level, Means

_HOST = Phrase("{host}, {role}, is to ask {guest}", "由{host}（{role}）出面邀请{guest}")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every executive who is asked by one of ours known to stand below management."""
    for guest in plan.guests:
        host = plan.account.team.get(plan.host(guest) or "")
        if host is None or plan.account.people[guest].level is not Level.EXECUTIVE:
            continue
        if level_of(host) is Level.OPERATIONAL:
            values = {"guest": plan.name(guest), "host": host.name, "role": host.role or ""}
            yield Conflict(
                people=(guest,),
                severity=severity(
                    plan.account.weights.stake["junior_host"],
                    plan.closeness,
                    plan.account.weights,
                ),
                reasons=(Reason(_HOST, values),),
                values=values,
            )


JUNIOR_HOST = Rule(
    name="junior-host",
    situation=Phrase(
        "{guest} is asked by {host}, who ranks far below", "由级别低得多的{host}邀请{guest}"
    ),
    remedy=Phrase(
        "Let somebody of ours of a rank near that of {guest} ask.",
        "请我方级别相当的人出面邀请{guest}。",
    ),
    find=find,
    flags=(
        "our Tom is Service engineer; Ana is executive; dinner: Ana (by Tom)",
        "our Tom is Assistant; Ana is executive; dinner: Ana; dinner is by Tom",
    ),
    passes=(
        "our Tom is Account manager; Ana is executive; dinner: Ana (by Tom)",
        "our Tom is Service engineer; Ana is management; dinner: Ana (by Tom)",
        "Ana is executive; dinner: Ana",
        (
            "our Tom is Sales manager; our Ben is Trainee; Ana is executive; dinner: Ana (by Tom); "
            "dinner is by Ben"
        ),
    ),
    helps=frozenset({Means.ANOTHER_HOST}),
    local=True,
)
