"""What not to mention to a guest: rivals, those close to a competitor, confidences, and sources."""

from collections.abc import Collection, Iterator

from guanxi.events.plan import Plan
from guanxi.model.event import Event
from guanxi.model.evidence import Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase, named, percent
from guanxi.model.tie import Tie

_RIVAL = Phrase("that {other} is asked, too: the two are at odds", "{other}也在受邀之列：两人不和")
_MAYBE = Phrase(
    "that {other} is asked, too: they may be at odds, though nobody said so ({percent})",
    "{other}也在受邀之列：两人可能不和，但无人说过（{percent}）",
)
_SOURCE = Phrase(
    "how we know of {other}: {sources} told us in confidence",
    "我们如何得知与{other}之事：是{sources}私下告知",
)
_VENDOR = Phrase(
    "who else is asked, and what will be shown: {vendor} would hear of it",
    "还邀请了谁、将展示什么：{vendor}会得知",
)
_SECRET = Phrase(
    "“{event}”, which is confidential, with whoever is not asked to it",
    "“{event}”（保密活动，不可向未受邀者提起）",
)


def silences(plan: Plan, asked: frozenset[str], guest: str) -> tuple[Reason, ...]:
    """Return what not to mention to a guest of an event to which certain people are asked."""
    found: list[Reason] = []
    for other in sorted(_hostile(plan, guest) & asked):
        found += _about_rival(plan, guest, other)
    found += (_about_maybe(plan, guess, guest) for guess in _guesses(plan, asked, guest))
    found += _competitors(plan, guest)
    return tuple(found)


def _hostile(plan: Plan, guest: str) -> set[str]:
    """Return everybody with whom a guest has any hostile tie."""
    graph = plan.graph.antagonism
    return {*graph.succ[guest], *graph.pred[guest]} if guest in graph else set()


def _about_rival(plan: Plan, guest: str, other: str) -> Iterator[Reason]:
    """Iterate over what not to mention about somebody with whom a guest is at odds."""
    hostility = plan.hostility(guest, other)
    if hostility:
        yield Reason(_RIVAL, {"other": plan.name(other)}, ties=hostility)
    sources = [plan.name(source) for source in _sources(plan, hostility, guest)]
    if sources:
        names = named(sources)
        yield Reason(_SOURCE, {"other": plan.name(other), "sources": names}, ties=hostility)


def _guesses(plan: Plan, asked: frozenset[str], guest: str) -> Iterator[Hypothesis]:
    """Iterate over who may be at odds with a guest though nobody said so."""
    for guess in plan.hypotheses:
        if guest in guess.pair and guess.pair <= asked and not plan.hostility(*guess.pair):
            yield guess


def _about_maybe(plan: Plan, guess: Hypothesis, guest: str) -> Reason:
    """Return what not to mention about somebody who may be at odds with a guest."""
    other = guess.other if guest == guess.one else guess.one
    values = {"other": plan.name(other), "percent": percent(guess.probability)}
    return Reason(_MAYBE, values, assumed=True)


def _sources(plan: Plan, ties: tuple[Tie, ...], guest: str) -> list[str]:
    """Return who of the customer's people told us of ties, but for the guest."""
    told = {claim.said_by for tie in ties for claim in tie.claims if claim.said_by}
    return sorted((told & set(plan.account.people)) - {guest})


def _competitors(plan: Plan, guest: str) -> Iterator[Reason]:
    """Iterate over the competitors to whom a guest is close."""
    preferred = [tie for tie in plan.account.ties if tie.source == guest and _prefers(plan, tie)]
    support = plan.account.people[guest].competitor_support
    told = {vendor for vendor, amount in support.items() if amount > 0}
    for vendor in sorted(told | {tie.target for tie in preferred}):
        ties = tuple(tie for tie in preferred if tie.target == vendor)
        yield Reason(_VENDOR, {"vendor": vendor}, ties=ties)


def _prefers(plan: Plan, tie: Tie) -> bool:
    """Return whether a tie says, surely enough, that somebody is close to a competitor today."""
    sure = tie.expected >= plan.account.weights.rivalry_alarm
    holds = tie.holds_on(plan.account.as_of) and not tie.denied
    return sure and holds and tie.target in plan.account.competitors


def secrets(plan: Plan, guests: Collection[str]) -> tuple[Reason, ...]:
    """Return our confidential events to come of which not to speak, as not all are asked to it."""
    account = plan.account
    found = []
    for event in account.events.values():
        told = {one.person for one in account.invitations if one.event == event.id}
        ours = event.confidential and event.host not in account.competitors
        if ours and _to_come(plan, event) and not told.issuperset(guests):
            found.append(Reason(_SECRET, {"event": event.name}))
    return tuple(found)


def _to_come(plan: Plan, event: Event) -> bool:
    """Return whether an event is not known to be over."""
    today = plan.account.as_of
    return today is None or event.date is None or event.date >= today
