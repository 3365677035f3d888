"""The cheapest repair of a plan, and others that differ from it."""

import time
from collections.abc import Mapping

from guanxi.events.asking.order import asking_order
from guanxi.events.plan import Plan
from guanxi.events.repair.choices import Decided, Space
from guanxi.events.repair.search import Found, Search
from guanxi.events.repair.steps import steps
from guanxi.model.evidence import Severity
from guanxi.model.repair import Repair, Repairs
from guanxi.model.vocabulary import Means

MOST_ALTERNATIVES = 3
_TRIED = 5
"""How many other repairs are looked at."""

COMPARED = 20
"""Steps of a repair from which nobody would compare it to another one."""


def repairs(
    plan: Plan,
    power: Mapping[str, float],
    *,
    severity: Severity = Severity.WARNING,
    time_limit: float = 10.0,
    allowed: frozenset[Means] = frozenset(Means),
) -> Repairs:
    """Return the cheapest changes of a plan that leave no conflict of a severity or worse.

    `power` is everybody's say in the decision as a part (0 to 1) of the greatest. Past
    `time_limit` (seconds) a makeshift is returned with what is proven about it.
    """
    search = Search(Space(plan, power, allowed), severity, time.monotonic() + time_limit)
    best = search.best()
    others = _others(search, best)
    return Repairs(
        severity=severity,
        best=_repair(search.space, best),
        bound=best.bound,
        proven=best.proven,
        alternatives=tuple(_repair(search.space, one) for one in others),
        leftover=best.leftover,
    )


def _others(search: Search, best: Found) -> list[Found]:
    """Return further repairs, each unlike those before; none where there is nothing to repair.

    What changes more than it need is no other way, but one known with a detour.
    """
    found: list[Found] = []
    known: list[Decided] = [best.decided]
    if best.leftover or not best.proven or not 0 < len(best.decided) <= COMPARED:
        return found
    for _ in range(_TRIED):
        another = search.another(known)
        if another is None or len(found) == MOST_ALTERNATIVES:
            break
        known.append(another.decided)
        if not search.wasteful(another.decided):
            found.append(another)
    return found


def _repair(space: Space, found: Found) -> Repair:
    """Return a decision as a repair, in words."""
    touched = {matter.person for matter in found.decided if matter.person is not None}
    order = asking_order(
        found.outcome.plans, space.power, only=frozenset(touched), before=space.plan
    )
    people = [turn.person for turn in order.turns]
    accounts = found.outcome.account.invitations
    days = tuple(made.event for made in found.outcome.plans)
    return Repair(
        steps=steps(space, found.decided, people),
        cost=space.cost(found.decided),
        remaining=tuple(one for one in found.outcome.findings if one not in found.leftover),
        days=days,
        invitations=tuple(one for one in accounts if one.event in {day.id for day in days}),
        asking=order,
    )
