"""By which competitors somebody is known to stand."""

from dataclasses import dataclass

from guanxi.events.plan import Plan
from guanxi.model.evidence import Reason
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie

_SUPPORTS = Phrase(
    "{guest} supports {vendor} ({support} of 2)", "{guest}支持{vendor}（{support}/2）"
)


@dataclass(frozen=True, slots=True)
class Allegiance:
    """That somebody stands by a competitor: how strongly (0 to 1), how surely (0 to 1), and why."""

    vendor: str
    strength: float
    probability: float
    reason: Reason


def allegiances(plan: Plan, person: str) -> tuple[Allegiance, ...]:
    """Return the competitors by which somebody stands so clearly that it matters, in order.

    What several people told of a preference comes before the figure in the contact list.
    """
    told = {one.vendor: one for one in (*_supported(plan, person), *_preferred(plan, person))}
    enough = plan.account.weights.vendor_alarm
    return tuple(one for _, one in sorted(told.items()) if one.strength >= enough)


def _supported(plan: Plan, person: str) -> list[Allegiance]:
    """Return the competitors whom somebody is told to support."""
    told = plan.account.people[person].competitor_support
    return [
        Allegiance(vendor, support / STRONGEST_SUPPORT, 1.0, _support(plan, person, vendor))
        for vendor, support in told.items()
        if support > 0 and vendor in plan.account.competitors
    ]


def _support(plan: Plan, person: str, vendor: str) -> Reason:
    """Return the support in words."""
    support = plan.account.people[person].competitor_support[vendor]
    values = {"guest": plan.name(person), "vendor": vendor, "support": f"{support:+g}"}
    return Reason(_SUPPORTS, values)


def _preferred(plan: Plan, person: str) -> list[Allegiance]:
    """Return the competitors whom somebody is told to prefer."""
    return [
        Allegiance(tie.target, tie.expected, tie.confidence, _preference(plan, tie))
        for tie in plan.preferences()
        if tie.source == person
    ]


def _preference(plan: Plan, tie: Tie) -> Reason:
    """Return the preference in words."""
    values = {"source": plan.name(tie.source), "target": tie.target}
    return Reason(tie.kind.sentence, values, ties=(tie,))
