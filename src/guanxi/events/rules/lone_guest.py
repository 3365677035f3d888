"""A guest who knows nobody there."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means

_KNOWS_NOBODY = Phrase(
    "no tie is known between {guest} and any other guest, and no department in common",
    "尚不知{guest}与其他任何客人有关系，也不同部门",
)
_FEWEST = 2  # other guests who know each other: only beside them is one alone


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest of a close event who, alone of all, is tied to no other guest."""
    if plan.closeness < plan.account.weights.noticed_closeness:
        return
    company = {guest: _company(plan, guest) for guest in plan.guests}
    alone = [guest for guest, others in company.items() if not others]
    if len(alone) != 1 or len(plan.guests) - len(alone) < _FEWEST:
        return
    values = {"guest": plan.name(alone[0])}
    yield Conflict(
        people=tuple(alone),
        severity=severity(
            plan.account.weights.stake["alone"], plan.closeness, plan.account.weights
        ),
        reasons=(Reason(_KNOWS_NOBODY, values),),
        values=values,
    )


def _company(plan: Plan, guest: str) -> list[str]:
    """Return the other guests whom somebody meets there and has to do with."""
    return [
        other
        for other in plan.guests
        if other != guest and plan.meet(guest, other) and _know_each_other(plan, guest, other)
    ]


def _know_each_other(plan: Plan, one: str, other: str) -> bool:
    """Return whether two people share a department or any tie, hostile ones too."""
    department = plan.account.people[one].department
    together = department is not None and department == plan.account.people[other].department
    lines = plan.graph.formal
    return (
        together
        or plan.friendly(one, other)
        or bool(plan.graph.hostility(one, other))
        or lines.has_edge(one, other)
        or lines.has_edge(other, one)
    )


LONE_GUEST = Rule(
    name="lone-guest",
    situation=Phrase("{guest} knows none of the other guests", "{guest}不认识其他任何客人"),
    remedy=Phrase(
        "Invite somebody whom {guest} trusts as well, or put a host of ours beside {guest}.",
        "再邀请一位{guest}信任的人，或安排我方主人陪同{guest}。",
    ),
    find=find,
    flags=("Ana == Bo; dinner: Ana, Bo, Cy",),
    passes=(
        "Ana == Bo; Cy => Ana; dinner: Ana, Bo, Cy",
        "Ana == Bo; exhibition: Ana, Bo, Cy",
        "dinner: Ana",
        "dinner: Ana, Bo, Cy",
        "Ana == Bo; Cy is in IT; Bo is in IT; dinner: Ana, Bo, Cy",
    ),
    helps=frozenset({Means.ANOTHER_SESSION, Means.ANOTHER_DAY}),
)
