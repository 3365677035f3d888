"""A guest has accepted a competitor's invitation at the same time."""

from collections.abc import Iterator

from guanxi.events.engagements import engagements, overlap
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.session import day_of
from guanxi.model.vocabulary import Means

_ACCEPTED = Phrase(
    "{guest} has accepted “{event}” by {vendor} at that time",
    "{guest}已接受{vendor}同时段的“{event}”",
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest who is a competitor's at that time; at least a warning."""
    for guest in plan.guests:
        day = day_of(plan.event, plan.session(guest))
        for other in engagements(plan.account, guest, plan.event.id):
            if other.host not in plan.account.competitors or not overlap(plan.event, other, day):
                continue
            values = {
                "guest": plan.name(guest),
                "event": other.name,
                "vendor": other.host or "",
            }
            how_bad = severity(
                plan.account.weights.stake["promised"], plan.closeness, plan.account.weights
            )
            yield Conflict(
                people=(guest,),
                severity=max(how_bad, Severity.WARNING),
                reasons=(Reason(_ACCEPTED, values),),
                values=values,
            )


PROMISED_ELSEWHERE = Rule(
    name="promised-elsewhere",
    situation=Phrase(
        "{guest} is already promised to {vendor} at that time", "{guest}届时已答应{vendor}"
    ),
    remedy=Phrase(
        "Offer {guest} another day, without mentioning {vendor}.",
        "为{guest}另选一天，且不要提起{vendor}。",
    ),
    find=find,
    flags=(
        (
            "party: Ana (accepted); party is by rival Acme, on 2026-03-02; "
            "dinner: Ana; dinner is on 2026-03-02"
        ),
    ),
    passes=(
        (
            "party: Ana (invited); party is by rival Acme, on 2026-03-02; "
            "dinner: Ana; dinner is on 2026-03-02"
        ),
        (
            "party: Ana (accepted); party is by rival Acme, on 2026-03-03; "
            "dinner: Ana; dinner is on 2026-03-02"
        ),
        (
            "party: Ana (accepted); party is by rival Acme, on 2026-03-02, 09:00 to 12:00; "
            "dinner: Ana; dinner is on 2026-03-02, 18:00 to 21:00"
        ),
    ),
    helps=frozenset({Means.ANOTHER_SESSION, Means.ANOTHER_DAY}),
    local=True,
)
