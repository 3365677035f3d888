"""More is spent on a guest in a year than was agreed."""

import math
from collections.abc import Iterator

from guanxi.events.days import engagements
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.model.event import Event
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase

_SPENT = Phrase("“{event}”: {cost}", "“{event}”：{cost}")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest on whom our events of the year cost more than the limit agreed."""
    limit, date = plan.account.weights.hospitality_limit, plan.event.date
    if not limit or date is None or not plan.event.cost_per_guest:
        return
    for guest in plan.guests:
        events = [plan.event, *_others(plan, guest, date.year)]
        spent = math.fsum(event.cost_per_guest or 0.0 for event in events)
        if spent > limit:
            yield Conflict(
                people=(guest,),
                severity=Severity.WARNING,
                reasons=tuple(
                    Reason(_SPENT, {"event": event.name, "cost": f"{event.cost_per_guest:g}"})
                    for event in events
                ),
                values={
                    "guest": plan.name(guest),
                    "spent": f"{spent:g}",
                    "limit": f"{limit:g}",
                    "year": str(date.year),
                },
            )


def _others(plan: Plan, guest: str, year: int) -> list[Event]:
    """Return our other events of a year that cost something and that a guest has not declined."""
    return [
        event
        for event in engagements(plan.account, guest, plan.event.id)
        if event.cost_per_guest
        and event.date
        and event.date.year == year
        and event.host not in plan.account.competitors
    ]


HOSPITALITY_LIMIT = Rule(
    name="hospitality-limit",
    situation=Phrase(
        "Compliance: {spent} would be spent on {guest} in {year}, and {limit} is the limit",
        "合规：{year}年将为{guest}花费{spent}，上限为{limit}",
    ),
    remedy=Phrase(
        "Ask compliance before you ask {guest}, or make it a working meeting without hospitality.",
        "邀请{guest}前先征求合规意见，或改为不含招待的工作会议。",
    ),
    find=find,
    flags=(
        (
            "limit 100; seminar: Ana (attended); seminar is on 2026-02-01, costs 60; "
            "dinner: Ana; dinner is on 2026-03-02, costs 90"
        ),
    ),
    passes=(
        (
            "limit 200; seminar: Ana (attended); seminar is on 2026-02-01, costs 60; "
            "dinner: Ana; dinner is on 2026-03-02, costs 90"
        ),
        (
            "limit 100; seminar: Ana (attended); seminar is on 2025-02-01, costs 60; "
            "dinner: Ana; dinner is on 2026-03-02, costs 90"
        ),
        (
            "limit 100; seminar: Ana (declined); seminar is on 2026-02-01, costs 60; "
            "dinner: Ana; dinner is on 2026-03-02, costs 90"
        ),
        "dinner: Ana; dinner is on 2026-03-02, costs 900",
    ),
    helps=frozenset(),
    local=True,
)
