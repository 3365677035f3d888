"""A guest is asked to two events of ours at the same time, or is known to be away."""

from collections.abc import Iterator

from guanxi.events.engagements import engagements, overlap
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.session import day_of
from guanxi.model.vocabulary import Means

_TWICE = Phrase("{guest} is asked to “{event}” as well", "{guest}同时受邀参加“{event}”")
_AWAY = Phrase("the itinerary says: {told}", "行程安排：{told}")
_ELSEWHERE = Phrase("an engagement elsewhere", "其他行程")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest who is expected elsewhere at that time; a competitor's has its own rule."""
    for guest in plan.guests:
        day = day_of(plan.event, plan.session(guest))
        for other in engagements(plan.account, guest, plan.event.id):
            if other.host not in plan.account.competitors and overlap(plan.event, other, day):
                values = {"guest": plan.name(guest), "event": other.name}
                yield _conflict(plan, guest, other.name, Reason(_TWICE, values))
        for told in plan.away(guest, day):
            yield _conflict(plan, guest, _ELSEWHERE, Reason(_AWAY, {"told": told}))


def _conflict(plan: Plan, guest: str, elsewhere: str | Phrase, reason: Reason) -> Conflict:
    """Return that a guest cannot be at two places, however close the event brings people."""
    return Conflict(
        people=(guest,),
        severity=Severity.WARNING,
        reasons=(reason,),
        values={"guest": plan.name(guest), "elsewhere": elsewhere},
    )


DOUBLE_BOOKED = Rule(
    name="double-booked",
    situation=Phrase(
        "{guest} is expected at two places at that time: {elsewhere}",
        "{guest}同一时间另有安排：{elsewhere}",
    ),
    remedy=Phrase(
        "Offer {guest} another day, or let one of the two go.",
        "为{guest}另选一天，或取消其中一项。",
    ),
    find=find,
    flags=("party: Ana; party is on 2026-03-02; dinner: Ana; dinner is on 2026-03-02",),
    passes=(
        "party: Ana (declined); party is on 2026-03-02; dinner: Ana; dinner is on 2026-03-02",
        (
            "party: Ana; party is on 2026-03-02, 09:00 to 12:00; "
            "dinner: Ana; dinner is on 2026-03-02, 18:00 to 21:00"
        ),
        "party: Ana; dinner: Ana; dinner is on 2026-03-02",
    ),
    helps=frozenset({Means.ANOTHER_SESSION, Means.ANOTHER_DAY}),
    local=True,
)
