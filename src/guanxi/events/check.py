"""The check of an event's guests against all rules."""

from guanxi.events.plan import Plan
from guanxi.events.rules.table import RULES
from guanxi.model.evidence import Finding


def conflicts(plan: Plan) -> tuple[Finding, ...]:
    """Return what the rules object to, the worst first.

    A competitor's event is not ours to plan: it is a fact about its guests.
    """
    if plan.event.host in plan.account.competitors:
        return ()
    found = [finding for rule in RULES.values() for finding in rule.findings(plan)]
    return tuple(sorted(found, key=lambda finding: -finding.severity))
