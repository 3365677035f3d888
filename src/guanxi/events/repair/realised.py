"""What the rules say of a decision: the plan is made as it would be, and all rules look at it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from guanxi.events.asking.askers import asker
from guanxi.events.check import conflicts
from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan, plan
from guanxi.events.repair.choices import OPEN_DAY, Choice, Decided, Matter, Place, Topic, day_id
from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Finding, Severity
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Means, Status

_ANOTHER_DAY = Phrase("{event}, another day", "{event}（另一天）")
_THIRD_DAY = Phrase("{event}, a third day", "{event}（第三天）")
_OPEN_DAY = Phrase("{event}, without what is confidential", "{event}（不涉密部分）")
_NAMES = {1: _ANOTHER_DAY, 2: _THIRD_DAY, OPEN_DAY: _OPEN_DAY}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The account as it would be, the plan of each day of the event, and what the rules find."""

    account: Account
    plans: tuple[Plan, ...]
    findings: tuple[Finding, ...]

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings that are so bad or worse."""
        return tuple(finding for finding in self.findings if finding.severity >= severity)


def realised(made: Plan, decided: Decided, *, only: frozenset[str] | None = None) -> Outcome:
    """Return what becomes of a plan by a decision; `only` those people are guests, if given."""
    everybody = dict(_places(made, decided))
    places = {one: everybody[one] for one in sorted(everybody) if only is None or one in only}
    used = sorted({0, *(place.day for place in places.values())})
    days = {day: _day(made, decided, day) for day in used}
    open_ones = [
        _invitation(made, decided, guest, place, days[place.day].id)
        for guest, place in places.items()
    ]
    account = _account(made, tuple(days.values()), open_ones, decided)
    return _outcome(account, [_planned(made, account, day) for day in days.values()])


def _planned(made: Plan, account: Account, day: Event) -> Plan:
    """Return the plan of a day under another account."""
    return plan(account, made.graph, day, hypotheses=made.hypotheses)


def _outcome(account: Account, days: list[Plan]) -> Outcome:
    """Return what the rules find on each day; who is asked for one is asked."""
    asked = frozenset().union(*(one.asked for one in days))
    invitations = {guest: told for one in days for guest, told in one.invitations.items()}
    plans = tuple(replace(one, asked=asked, invitations=invitations) for one in days)
    found = [finding for one in plans for finding in conflicts(one)]
    return Outcome(account, plans, tuple(sorted(found, key=lambda finding: -finding.severity)))


def worsened(
    before: Account, after: Outcome, event: str, severity: Severity
) -> tuple[Finding, ...]:
    """Return what the rules find so bad in the other events of the account and did not before."""
    graph, hypotheses = after.plans[0].graph, after.plans[0].hypotheses
    days = {one.event.id for one in after.plans} | {event}

    def found(account: Account, other: Event) -> list[Finding]:
        made = plan(account, graph, other, hypotheses=hypotheses)
        return [finding for finding in conflicts(made) if finding.severity >= severity]

    worse: list[Finding] = []
    for other in before.events.values():
        if other.id not in days and (now := found(after.account, other)):
            known = {(one.rule, frozenset(one.people)) for one in found(before, other)}
            worse += [one for one in now if (one.rule, frozenset(one.people)) not in known]
    return tuple(worse)


def _places(made: Plan, decided: Decided) -> Iterator[tuple[str, Place]]:
    """Iterate over everybody who is to come, and where."""
    chosen = {one.person: choice for one, choice in decided.items() if one.topic is Topic.PLACE}
    for guest in made.guests:
        if guest not in chosen:
            yield guest, Place(session=made.session(guest), table=made.table(guest))
    for person, choice in chosen.items():
        if person is not None and choice.place is not None:
            yield person, choice.place


def _day(made: Plan, decided: Decided, day: int) -> Event:
    """Return the event as it is held on a day; of a further one the date is not yet known."""
    host = decided.get(Matter(Topic.HOST, None), Choice(host=made.event.host)).host
    event = replace(made.event, host=host)
    if not day:
        return event
    return replace(
        event,
        id=day_id(event.id, day),
        name=_NAMES[day](made.account.language, {"event": event.name}),
        sessions=(),
        date=None,
        start=None,
        end=None,
        confidential=event.confidential and day != OPEN_DAY,
    )


def _invitation(made: Plan, decided: Decided, guest: str, place: Place, event: str) -> Invitation:
    """Return somebody's invitation as it would be; who is moved has not accepted that yet."""
    asking = decided.get(Matter(Topic.ASKING, guest))
    host = decided.get(Matter(Topic.HOST, guest))
    now = _now(made, guest)
    told = replace(now, event=event, session=place.session, table=place.table)
    if now.status is Status.ACCEPTED and (event, place.session) != (now.event, now.session):
        told = replace(told, status=Status.INVITED)
    if host:
        told = replace(told, invited_by=host.host)
    if asking and asking.means is Means.ASK_FIRST:
        told = replace(told, status=Status.INVITED)
    return told


def _now(made: Plan, guest: str) -> Invitation:
    """Return somebody's invitation as it is; whoever is nearest asks who is not yet on the list."""
    now = invitation_of(made, guest)
    if guest in made.guests:
        return now
    return replace(now, invited_by=asker(made, guest)[0])


def _account(
    made: Plan, days: tuple[Event, ...], open_ones: list[Invitation], decided: Decided
) -> Account:
    """Return the account with the event and its invitations as they would be."""
    declined = [
        one
        for one in made.account.invitations
        if one.event == made.event.id
        and one.person in made.asked - set(made.guests)
        and Matter(Topic.PLACE, one.person) not in decided
    ]
    others = [one for one in made.account.invitations if one.event != made.event.id]
    events = {**made.account.events, **{day.id: day for day in days}}
    ours = sorted(
        (*declined, *open_ones), key=lambda one: (one.person, one.event, str(one.session))
    )
    invitations = (*others, *ours)
    return replace(made.account, events=events, invitations=invitations)
