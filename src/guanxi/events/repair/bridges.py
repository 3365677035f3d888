"""Whom one could ask in addition: the bosses and others named, and who stands well with guests."""

from collections import defaultdict

from guanxi.events.plan import Plan
from guanxi.events.rules.table import RULES
from guanxi.model.evidence import Finding

MOST = 4
"""How many people who stand well with guests are thought of at most."""


def additions(plan: Plan, finding: Finding) -> tuple[str, ...]:
    """Return who may be asked in addition because of a finding, by id.

    Those whom it names; and, where it depends on the whole company, who stands best with those
    whom it names.
    """
    named = [person for person in finding.people if person not in plan.asked]
    more = [] if RULES[finding.rule].local else bridges(plan, finding.people)
    return tuple(sorted({*named, *more}))


def bridges(plan: Plan, people: tuple[str, ...]) -> list[str]:
    """Return who is not asked and stands best with some people, the closest first.

    Close is who listens to them or is listened to, and is hostile to none of the guests.
    """
    close: dict[str, float] = defaultdict(float)
    for person in people:
        for other in {*plan.graph.listening.succ[person], *plan.graph.listening.pred[person]}:
            close[other] += _weight(plan, person, other) + _weight(plan, other, person)
    fit = [one for one in close if one not in plan.asked and _welcome(plan, one)]
    return sorted(fit, key=lambda one: (-close[one], one))[:MOST]


def _weight(plan: Plan, one: str, other: str) -> float:
    """Return how much somebody listens to another."""
    edges = plan.graph.listening
    return float(edges.edges[one, other]["weight"]) if edges.has_edge(one, other) else 0.0


def _welcome(plan: Plan, person: str) -> bool:
    """Return whether somebody is known by name and at odds with no guest."""
    known = not plan.account.people[person].placeholder
    return known and not any(plan.hostility(person, guest) for guest in plan.guests)
