"""Two at odds are invited apart from each other, and must not hear of it from us."""

from collections.abc import Iterator

from guanxi.events.engagements import nearby
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.sureness import any_holds
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Means

_ELSEWHERE = Phrase("{other} is invited to “{event}”", "{other}受邀参加“{event}”")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest whose rival is in another session, or at another event of ours soon."""
    for one, other in plan.hostile_pairs():
        if plan.hostility(one, other) and not plan.meet(one, other):
            yield _conflict(plan, one, other, plan.session(other) or plan.event.name)
    for guest, rival, event in _nearby(plan):
        yield _conflict(plan, guest, rival, event)


def _nearby(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Iterate over guests, their rivals elsewhere, and the events that these are asked to."""
    for guest in plan.guests:
        for rival in plan.rivals(guest):
            if rival not in plan.asked:
                for event in nearby(plan.account, rival, plan.event):
                    yield guest, rival, event.name


def _conflict(plan: Plan, guest: str, rival: str, event: str) -> Conflict:
    """Return that the two must not hear of each other."""
    hostility = plan.hostility(guest, rival)
    told = {"other": plan.name(rival), "event": event}
    return Conflict(
        people=(guest, rival),
        severity=Severity.NOTE,
        reasons=(Reason(_ELSEWHERE, told), *(_reason(plan, tie) for tie in hostility)),
        values={"guest": plan.name(guest), "rival": plan.name(rival)},
        probability=any_holds(hostility),
    )


def _reason(plan: Plan, tie: Tie) -> Reason:
    """Return the tie in words."""
    values = {"source": plan.name(tie.source), "target": plan.name(tie.target)}
    return Reason(tie.kind.sentence, values, ties=(tie,))


MENTION_RISK = Rule(
    name="mention-risk",
    situation=Phrase(
        "{guest} must not hear from us that {rival} is invited as well",
        "不能让{guest}从我们这里得知{rival}也受邀",
    ),
    remedy=Phrase(
        "Do not name {rival} to {guest}, nor the other way round; send separate lists.",
        "邀请{guest}时不要提及{rival}，反之亦然；名单分开发送。",
    ),
    find=find,
    flags=(
        "Ana >< Bo; dinner: Ana (morning), Bo (evening)",
        "Ana >< Bo; party: Bo; party is on 2026-03-05; dinner: Ana; dinner is on 2026-03-02",
    ),
    passes=(
        "Ana >< Bo; dinner: Ana, Bo",
        "Ana == Bo; dinner: Ana (morning), Bo (evening)",
        "Ana >< Bo; party: Bo; party is on 2026-07-05; dinner: Ana; dinner is on 2026-03-02",
        (
            "Ana >< Bo; party: Bo (declined); party is on 2026-03-05; dinner: Ana; "
            "dinner is on 2026-03-02"
        ),
    ),
    helps=frozenset({Means.ANOTHER_SESSION, Means.ANOTHER_DAY}),
    local=True,
)
