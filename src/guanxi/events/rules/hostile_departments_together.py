"""People of two departments at odds are invited together."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase

_HOSTILE = Phrase("{one} is at odds with {other}", "“{one}”与“{other}”部门不和")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every two departments at odds whose people meet, once for all of them.

    Those between whom a rivalry of their own is told are left to the rule for rivals.
    """
    members = _members(plan)
    for one, other in _hostile(plan):
        pairs = [pair for pair in product(members[one], members[other]) if plan.meet(*pair)]
        if not pairs or any(plan.hostility(*pair) for pair in pairs):
            continue  # rivals of both departments meet, which is worse and said already
        closeness = max(plan.closeness_between(*pair) for pair in pairs)
        values = {"one": one, "other": other}
        yield Conflict(
            people=tuple(sorted({person for pair in pairs for person in pair})),
            severity=severity(
                plan.account.weights.stake["hostile_departments"], closeness, plan.account.weights
            ),
            reasons=(Reason(_HOSTILE, values), *_quarrels(plan, pairs)),
            values=values,
        )


def _quarrels(plan: Plan, pairs: list[tuple[str, str]]) -> Iterator[Reason]:
    """Iterate over what is told of single people, too weak or unsure to count as a rivalry."""
    for pair in pairs:
        for tie in plan.graph.hostility(*pair):
            values = {"source": plan.name(tie.source), "target": plan.name(tie.target)}
            yield Reason(tie.kind.sentence, values, ties=(tie,))


def _members(plan: Plan) -> dict[str, list[str]]:
    """Return the guests of each department."""
    members: dict[str, list[str]] = defaultdict(list)
    for guest in plan.guests:
        department = plan.account.people[guest].department
        if department:
            members[department].append(guest)
    return members


def _hostile(plan: Plan) -> list[tuple[str, str]]:
    """Return the departments of which one is hostile to the other, each two once."""
    departments = plan.account.departments.values()
    told = {(one.name, other) for one in departments for other in one.hostile_to}
    return sorted({(min(pair), max(pair)) for pair in told if pair[0] != pair[1]})


HOSTILE_DEPARTMENTS_TOGETHER = Rule(
    name="hostile-departments-together",
    situation=Phrase(
        "People of {one} and {other} are invited together: the two departments are at odds",
        "同时邀请了“{one}”和“{other}”的人：两个部门不和",
    ),
    remedy=Phrase(
        "Give each department an occasion of its own, or seat them apart with a host between them.",
        "分别为两个部门安排活动，或让其分开就座并由主人居中。",
    ),
    find=find,
    flags=("Ana is in IT; Bo is in Law; [IT] !> [Law]; dinner: Ana, Bo, Cy",),
    passes=(
        "Ana is in IT; Bo is in Law; [IT] == [Law]; dinner: Ana, Bo",
        "Ana is in IT; Bo is in Law; [IT] !> [Law]; dinner: Ana, Cy",
        "Ana is in IT; Bo is in Law; [IT] !> [Law]; dinner: Ana (morning), Bo (evening)",
    ),
    local=True,
)
