"""Somebody close to a competitor is invited to a confidential event."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.events.severity import severity
from guanxi.model.evidence import Reason
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie

_SUPPORTS = Phrase(
    "{guest} supports {vendor} ({support} of 2)", "{guest}支持{vendor}（{support}/2）"
)


def find(plan: Plan) -> Iterator[Conflict]:
    """Find every guest of a confidential event who is known to stand by a competitor."""
    if not plan.event.confidential:
        return
    alarm = plan.account.weights.vendor_alarm
    for guest in plan.guests:
        stands_by = {**_supported(plan, guest), **_preferred(plan, guest)}
        for vendor, (strength, reason) in sorted(stands_by.items(), key=lambda one: one[0]):
            if strength >= alarm:
                weights = plan.account.weights
                yield Conflict(
                    people=(guest,),
                    severity=severity(
                        weights.stake["competitor_ears"] * strength, plan.closeness, weights
                    ),
                    reasons=(reason,),
                    values={"guest": plan.name(guest), "vendor": vendor},
                    probability=reason.ties[0].confidence if reason.ties else 1.0,
                )


def _supported(plan: Plan, guest: str) -> dict[str, tuple[float, Reason]]:
    """Return the competitors whom somebody is told to support, how much (0 to 1), and why."""
    told = plan.account.people[guest].competitor_support
    return {
        vendor: (
            support / STRONGEST_SUPPORT,
            Reason(
                _SUPPORTS,
                {"guest": plan.name(guest), "vendor": vendor, "support": f"{support:+g}"},
            ),
        )
        for vendor, support in told.items()
        if support > 0 and vendor in plan.account.competitors
    }


def _preferred(plan: Plan, guest: str) -> dict[str, tuple[float, Reason]]:
    """Return the competitors whom somebody is told to prefer, how sure and strongly, and why."""
    ties = [tie for tie in plan.preferences() if tie.source == guest]
    return {tie.target: (tie.expected, _reason(plan, tie)) for tie in ties}


def _reason(plan: Plan, tie: Tie) -> Reason:
    """Return the preference in words."""
    values = {"source": plan.name(tie.source), "target": tie.target}
    return Reason(tie.kind.sentence, values, ties=(tie,))


COMPETITOR_EARS = Rule(
    name="competitor-ears",
    situation=Phrase(
        "{guest} stands by {vendor} and is invited to a confidential event",
        "{guest}偏向{vendor}，却受邀参加保密活动",
    ),
    remedy=Phrase(
        "Show {guest} only what {vendor} may know, or invite {guest} to another session.",
        "只向{guest}展示{vendor}可以知道的内容，或另请{guest}参加其他场次。",
    ),
    find=find,
    flags=("Ana prefers Acme; dinner: Ana, Bo; dinner is confidential",),
    passes=(
        "Ana prefers Acme; dinner: Ana, Bo",
        "Ana prefers us; dinner: Ana, Bo; dinner is confidential",
        "Ana prefers Acme 0.2; dinner: Ana, Bo; dinner is confidential",
    ),
    helps=frozenset(),
    local=True,
)
