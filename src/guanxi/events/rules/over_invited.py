"""The same person is invited every time, and an equal never."""

from collections import Counter
from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.sureness import all_hold
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Status

_COUNT = Phrase(
    "{guest} is invited to {count} of our {all} events, {other} of the same boss to none",
    "我方{all}次活动中{guest}受邀{count}次，同一上级的{other}一次也没有",
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest who is at nearly all of our events while an equal is at none."""
    weights = plan.account.weights
    ours = {
        event.id
        for event in plan.account.events.values()
        if event.host not in plan.account.competitors
    }
    invited = _invited(plan, ours)
    if len(ours) < weights.often_invited:
        return
    for guest in plan.guests:
        often = invited[guest] >= max(weights.often_invited, weights.often_part * len(ours))
        other = _never_asked(plan, guest, invited) if often else None
        if other:
            values = {
                "guest": plan.name(guest),
                "other": plan.name(other),
                "count": str(invited[guest]),
                "all": str(len(ours)),
            }
            yield Conflict(
                people=(guest, other),
                severity=Severity.NOTE,
                reasons=(Reason(_COUNT, values),),
                values=values,
                probability=all_hold(_lines(plan, guest, other)),
            )


def _invited(plan: Plan, events: set[str]) -> Counter[str]:
    """Return to how many of some events each person is asked and has not declined."""
    asked = {
        (one.person, one.event)
        for one in plan.account.invitations
        if one.event in events and one.status is not Status.DECLINED
    }
    return Counter(person for person, _ in asked)


def _lines(plan: Plan, *people: str) -> Iterator[Tie]:
    """Iterate over the best attested line of each of some people to the boss of the first."""
    boss = plan.boss(people[0])
    if boss:
        yield from (plan.graph.solid.edges[one, boss.id]["ties"][0] for one in people)


def _never_asked(plan: Plan, guest: str, invited: Counter[str]) -> str | None:
    """Return the first equal, of the same level under the same boss, who was never invited."""
    boss, own = plan.boss(guest), plan.account.people[guest]
    if boss is None or own.level is None:
        return None
    equals = (
        one
        for one in sorted(plan.graph.solid.pred[boss.id])
        if plan.account.people[one].level is own.level and not plan.account.people[one].placeholder
    )
    return next((one for one in equals if not invited[one] and one not in plan.asked), None)


OVER_INVITED = Rule(
    name="over-invited",
    situation=Phrase(
        "{guest} is invited every time, {other} never", "{guest}每次都受邀，{other}从未受邀"
    ),
    remedy=Phrase(
        "Ask {other} this time: one friend in a department is no relation to the department.",
        "这次改请{other}：在一个部门只有一位朋友，不等于与该部门有关系。",
    ),
    find=find,
    flags=(
        (
            "Ana ^ Di; Bo ^ Di; Ana is management; Bo is management; "
            "party: Ana; seminar: Ana; dinner: Ana, Di"
        ),
    ),
    passes=(
        (
            "Ana ^ Di; Bo ^ Di; Ana is management; Bo is management; "
            "party: Ana; seminar: Ana, Bo; dinner: Ana, Di"
        ),
        "Ana ^ Di; Bo ^ Di; Ana is management; Bo is management; party: Ana; dinner: Ana, Di",
        (
            "Ana ^ Di; Bo ^ Di; Ana is management; Bo is operational; "
            "party: Ana; seminar: Ana; dinner: Ana, Di"
        ),
    ),
    helps=frozenset(),
    local=True,
)
