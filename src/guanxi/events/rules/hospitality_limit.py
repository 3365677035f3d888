"""More is spent on a guest in a year than was agreed."""

import math
from collections import defaultdict
from collections.abc import Iterator

from guanxi.events.engagements import engagements
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.model.event import Event
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means

_SPENT = Phrase("“{event}”: {cost}", "“{event}”：{cost}")
_ONE_YEAR = Phrase("one year", "一")


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest on whom our events of the year cost more than the limit agreed.

    Where the day is not known yet, the event counts in the year in which most is spent.
    """
    limit = plan.account.weights.hospitality_limit
    if not limit or not plan.event.cost_per_guest:
        return
    for guest in plan.guests:
        year, events = max(_years(plan, guest), key=lambda one: (_spent(one[1]), one[0] or 0))
        if _spent(events) > limit:
            yield _conflict(plan, guest, year, events)


def _conflict(plan: Plan, guest: str, year: int | None, events: list[Event]) -> Conflict:
    """Return that the events of a year cost too much, each with its cost."""
    return Conflict(
        people=(guest,),
        severity=Severity.WARNING,
        reasons=tuple(
            Reason(_SPENT, {"event": event.name, "cost": f"{event.cost_per_guest:g}"})
            for event in events
        ),
        values={
            "guest": plan.name(guest),
            "spent": f"{_spent(events):g}",
            "limit": f"{plan.account.weights.hospitality_limit:g}",
            "year": _ONE_YEAR if year is None else str(year),
        },
    )


def _spent(events: list[Event]) -> float:
    """Return what some events cost for each guest."""
    return math.fsum(event.cost_per_guest or 0.0 for event in events)


def _years(plan: Plan, guest: str) -> Iterator[tuple[int | None, list[Event]]]:
    """Iterate over the years in which the event may be, each with our events that cost something.

    None is a year of which nothing else is known.
    """
    ours: dict[int | None, list[Event]] = defaultdict(list)
    for event in engagements(plan.account, guest, plan.event.id):
        if event.cost_per_guest and event.date and event.host not in plan.account.competitors:
            ours[event.date.year].append(event)
    for year in [plan.event.date.year] if plan.event.date else [None, *ours]:
        yield year, [plan.event, *ours.get(year, ())]


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
    helps=frozenset({Means.ANOTHER_DAY}),
    local=True,
)
