"""Somebody close to a competitor is invited to a confidential event."""

from collections.abc import Iterator

from guanxi.events.allegiance import allegiances
from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest of a confidential event who is known to stand by a competitor."""
    if not plan.event.confidential:
        return
    weights = plan.account.weights
    for guest in plan.guests:
        for one in allegiances(plan, guest):
            stake = weights.stake["competitor_ears"] * one.strength
            yield Conflict(
                people=(guest,),
                severity=severity(stake, plan.closeness, weights),
                reasons=(one.reason,),
                values={"guest": plan.name(guest), "vendor": one.vendor},
                probability=one.probability,
            )


COMPETITOR_EARS = Rule(
    name="competitor-ears",
    situation=Phrase(
        "{guest} stands by {vendor} and is invited to a confidential event",
        "{guest}偏向{vendor}，却受邀参加保密活动",
    ),
    remedy=Phrase(
        "Invite {guest} to an occasion where nothing is shown that {vendor} must not know.",
        "另请{guest}参加不涉密的活动，只展示{vendor}可以知道的内容。",
    ),
    find=find,
    flags=("Ana prefers Acme; dinner: Ana, Bo; dinner is confidential",),
    passes=(
        "Ana prefers Acme; dinner: Ana, Bo",
        "Ana prefers us; dinner: Ana, Bo; dinner is confidential",
        "Ana prefers Acme 0.2; dinner: Ana, Bo; dinner is confidential",
    ),
    helps=frozenset({Means.ANOTHER_DAY}),
    local=True,
)
