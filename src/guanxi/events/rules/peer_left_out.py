"""All equals but one are invited."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.events.engagements import nearby
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.events.sureness import all_hold
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, Values, listed, verbatim
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Level, Means

_EQUALS = Phrase(
    "{left} has the rank of {invited}, in one department under {boss}",
    "{left}与{invited}同属一个部门，同为{boss}的下属，级别相同",
)
_RANKS = frozenset({Level.EXECUTIVE, Level.MANAGEMENT})


def find(plan: Plan) -> Iterator[Conflict]:
    """Find who alone is left out of the equals under a boss.

    Whom rivalry keeps away, or who is asked to another event of ours near in time, is not.
    """
    for boss, equals in _equals(plan):
        left = _left_out(plan, equals)
        if left is None or _has_a_cause(plan, left):
            continue
        invited = [one for one in equals if one != left]
        values: Values = {
            "left": plan.name(left),
            "invited": listed(verbatim(plan.name(one)) for one in invited),
            "boss": plan.name(boss),
        }
        yield Conflict(
            people=(left, *invited),
            severity=severity(
                plan.account.weights.stake["peer_left_out"], plan.closeness, plan.account.weights
            ),
            reasons=(Reason(_EQUALS, values),),
            values=values,
            probability=all_hold(_lines(plan, boss, equals)),
        )


def _has_a_cause(plan: Plan, person: str) -> bool:
    """Return whether there is a good cause not to ask somebody."""
    elsewhere = nearby(plan.account, person, plan.event)
    return bool(elsewhere) or any(rival in plan.guests for rival in plan.rivals(person))


def _lines(plan: Plan, boss: str, equals: list[str]) -> list[Tie]:
    """Return the best attested line of each of some people to a boss."""
    return [plan.graph.solid.edges[one, boss]["ties"][0] for one in equals]


def _left_out(plan: Plan, equals: list[str]) -> str | None:
    """Return the only one who is not asked, where all the others come."""
    left = [one for one in equals if one not in plan.asked]
    others = [one for one in equals if one in plan.guests]
    return left[0] if len(left) == 1 and len(others) == len(equals) - 1 else None


def _equals(plan: Plan) -> Iterator[tuple[str, list[str]]]:
    """Iterate over the groups of known people of one rank in one department under one boss."""
    people = plan.account.people
    bosses = {found.id for guest in plan.guests if (found := plan.boss(guest))}
    for boss in sorted(bosses):
        groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        for report in sorted(plan.graph.solid.pred[boss]):
            one = people[report]
            if one.level in _RANKS and one.department and not one.placeholder:
                groups[one.level, one.department].append(report)
        yield from ((boss, equals) for _, equals in sorted(groups.items()) if len(equals) > 1)


PEER_LEFT_OUT = Rule(
    name="peer-left-out",
    situation=Phrase(
        "{left} alone is left out, while equals are invited: {invited}",
        "同级中唯独没有邀请{left}，却邀请了{invited}",
    ),
    remedy=Phrase(
        "Invite {left} as well, or have a reason ready that does not slight.",
        "同时邀请{left}，或准备一个不伤人的理由。",
    ),
    find=find,
    flags=(
        "Ana ^ Di; Bo ^ Di; Ana is management, in IT; Bo is management, in IT; dinner: Ana, Di",
        (
            "Ana ^ Di; Bo ^ Di; Cy ^ Di; Ana is management, in IT; Bo is management, in IT; "
            "Cy is management, in IT; dinner: Ana, Bo, Di"
        ),
    ),
    passes=(
        "Ana ^ Di; Bo ^ Di; Ana is management, in IT; Bo is management, in IT; dinner: Ana, Bo, Di",
        "Ana ^ Di; Bo ^ Di; Ana is management, in IT; Bo is operational, in IT; dinner: Ana, Di",
        "Ana ^ Di; Bo ^ Di; Ana is management, in IT; Bo is management, in Law; dinner: Ana, Di",
        (
            "Ana ^ Di; Bo ^ Di; Ana is management, in IT; Bo is management, in IT; Ana >< Bo; "
            "dinner: Ana, Di"
        ),
        (
            "Ana ^ Di; Bo ^ Di; Cy ^ Di; Ana is management, in IT; Bo is management, in IT; "
            "Cy is management, in IT; dinner: Ana, Di"
        ),
    ),
    helps=frozenset({Means.ANOTHER_DAY}),
    local=True,
)
