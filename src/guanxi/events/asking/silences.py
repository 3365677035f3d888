"""What not to mention to a guest: rivals, those close to a competitor, confidences, and sources."""

from collections.abc import Iterator

from guanxi.events.plan import Plan
from guanxi.model.event import Event
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, percent
from guanxi.model.tie import Layer, Tie
from guanxi.model.vocabulary import Status

_RIVAL = Phrase("that {other} is asked, too: the two are at odds", "{other}也在受邀之列：两人不和")
_MAYBE = Phrase(
    "that {other} is asked, too: they may be at odds, though nobody said so ({percent})",
    "{other}也在受邀之列：两人可能不和，但无人说过（{percent}）",
)
_SOURCE = Phrase(
    "how we know of {other}: {source} told us in confidence",
    "我们如何得知与{other}之事：是{source}私下告知",
)
_VENDOR = Phrase(
    "who else is asked, and what will be shown: {vendor} would hear of it",
    "还邀请了谁、将展示什么：{vendor}会得知",
)
_SECRET = Phrase(
    "“{event}”: it is confidential, and {person} is not asked to it",
    "“{event}”：属保密活动，未邀请{person}",
)


def silences(plans: tuple[Plan, ...], guest: str) -> tuple[Reason, ...]:
    """Return what not to mention to a guest of an event that is held on one or several days."""
    plan = plans[0]
    others = sorted({other for one in plans for other in one.asked} - {guest})
    found: list[Reason] = []
    for other in others:
        found += _about(plan, guest, other)
    found += _competitors(plan, guest)
    found += _secrets(plan, guest, {one.event.id for one in plans})
    return tuple(found)


def _about(plan: Plan, guest: str, other: str) -> Iterator[Reason]:
    """Iterate over what not to mention about another guest."""
    hostility = plan.hostility(guest, other)
    if hostility:
        yield Reason(_RIVAL, {"other": plan.name(other)}, ties=hostility)
        for source in _sources(plan, hostility, guest):
            values = {"other": plan.name(other), "source": plan.name(source)}
            yield Reason(_SOURCE, values, ties=hostility)
        return
    for guess in plan.hypotheses:
        if guess.pair == {guest, other}:
            values = {"other": plan.name(other), "percent": percent(guess.probability)}
            yield Reason(_MAYBE, values, assumed=True)


def _sources(plan: Plan, ties: tuple[Tie, ...], guest: str) -> list[str]:
    """Return who of the customer's people told us of ties, but for the guest."""
    told = {claim.said_by for tie in ties for claim in tie.claims if claim.said_by}
    return sorted(told & set(plan.account.people) - {guest})


def _competitors(plan: Plan, guest: str) -> Iterator[Reason]:
    """Iterate over the competitors to whom a guest is close."""
    competitors = set(plan.account.competitors)
    preferred = [
        tie
        for tie in plan.account.current_ties()
        if tie.source == guest
        and tie.target in competitors
        and Layer.VENDOR in tie.kind.layers
        and tie.expected >= plan.account.weights.rivalry_alarm
    ]
    support = plan.account.people[guest].competitor_support
    told = {vendor for vendor, amount in support.items() if amount > 0}
    for vendor in sorted(told | {tie.target for tie in preferred}):
        ties = tuple(tie for tie in preferred if tie.target == vendor)
        yield Reason(_VENDOR, {"vendor": vendor}, ties=ties)


def _secrets(plan: Plan, guest: str, held: set[str]) -> Iterator[Reason]:
    """Iterate over our confidential events to come to which a guest is not asked."""
    account = plan.account
    asked = {
        one.event
        for one in account.invitations
        if one.person == guest and one.status is not Status.DECLINED
    }
    for event in account.events.values():
        ours = event.host not in account.competitors
        if event.confidential and ours and event.id not in asked | held and _to_come(plan, event):
            yield Reason(_SECRET, {"event": event.name, "person": plan.name(guest)})


def _to_come(plan: Plan, event: Event) -> bool:
    """Return whether an event is not known to be over."""
    today = plan.account.as_of
    return today is None or event.date is None or event.date >= today
