"""For discussing a case without names: everybody and everything under an invented label.

The picture of power stays as it is. Names, titles, notes, places and what the deal is about go.
The labels are the same each time and whatever the order of rows; no key to them is kept.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.phrase import Phrase
from guanxi.model.post import Move, posts
from guanxi.model.profiles.profile import Profile
from guanxi.model.tie import Tie, tie_order

_PERSON = Phrase("Person {number}", "人员{number}")
_POST = Phrase("?Post {number}", "?职位{number}")  # the mark says that nobody known holds it
_COLLEAGUE = Phrase("Colleague {number}", "同事{number}")
_DEPARTMENT = Phrase("Department {number}", "部门{number}")
_VENDOR = Phrase("Vendor {number}", "供应商{number}")
_SOURCE = Phrase("Source {number}", "来源{number}")
_EVENT = Phrase("Event {number}", "活动{number}")
_SESSION = Phrase("Session {number}", "场次{number}")
_TABLE = Phrase("Table {number}", "桌{number}")
_DECISION = Phrase("Decision {number}", "决定{number}")
_ACCOUNT = Phrase("Customer", "客户")
_US = Phrase("Our company", "我方公司")


def apply(account: Account) -> Account:
    """Return the account with an invented label for everybody and everything that has a name."""
    labels = _labels(account)
    people = {one.id: one for one in (labels.person(one) for one in account.people.values())}
    moves = tuple(labels.move(move) for move in account.moves)
    return Account(
        name=_ACCOUNT(account.language),
        people=dict(sorted(people.items())),
        ties=tuple(sorted(map(labels.tie, account.ties), key=tie_order)),
        posts=posts(people, moves),
        departments={one.name: one for one in map(labels.department, account.departments.values())},
        moves=moves,
        events={one.id: one for one in map(labels.event, account.events.values())},
        invitations=tuple(map(labels.invitation, account.invitations)),
        activities=tuple(map(labels.activity, account.activities)),
        team={one.id: one for one in map(labels.colleague, account.team.values())},
        decisions=tuple(map(labels.decision, account.decisions)),
        our_company=labels.of(account.our_company),
        competitors=tuple(labels.all[name] for name in account.competitors),
        language=account.language,
        as_of=account.as_of,
        weights=account.weights,
        profile="pseudonymous",
    )


@dataclass(frozen=True, slots=True)
class _Labels:
    """The invented label of everything that has a name, by that name or id."""

    all: Mapping[str, str]
    other: Mapping[str, str]

    def of(self, name: str | None) -> str | None:
        """Return the label of a name, None where there was none."""
        return None if name is None else self.all[name]

    def each(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the label of each name."""
        return tuple(self.all[name] for name in names)

    def person(self, person: Person) -> Person:
        """Return somebody whom only the place in the picture could tell."""
        label = self.all[person.id]
        return Person(
            id=label,
            name=label,
            other_name=self.other.get(person.id),
            department=self.of(person.department),
            level=person.level,
            function=person.function,
            roles=person.roles,
            support=person.support,
            competitor_support={
                self.all[vendor]: told for vendor, told in person.competitor_support.items()
            },
            coverage=person.coverage,
            relation=person.relation,
            owner=self.of(person.owner),
            openness=person.openness,
            since=person.since,
        )

    def tie(self, tie: Tie) -> Tie:
        """Return a tie between labels; mutual ones name the two in alphabetical order again."""
        ends = (self.all[tie.source], self.all[tie.target])
        source, target = sorted(ends) if tie.kind.mutual else ends
        return replace(
            tie,
            source=source,
            target=target,
            claims=tuple(map(self.claim, tie.claims)),
            opposed=tuple(map(self.claim, tie.opposed)),
            earlier=tuple(map(self.claim, tie.earlier)),
        )

    def claim(self, claim: Claim) -> Claim:
        """Return a claim without its note, by a source that only its label tells."""
        return replace(claim, said_by=self.of(claim.said_by), note=None, place="")

    def move(self, move: Move) -> Move:
        """Return a move without the names of posts."""
        return Move(
            person=self.all[move.person],
            date=move.date,
            change=move.change,
            department=self.of(move.department),
            predecessor=self.of(move.predecessor),
            outsider=move.outsider,
            candidates=self.each(move.candidates),
        )

    def department(self, department: Department) -> Department:
        """Return a department without its note."""
        return Department(
            name=self.all[department.name],
            function=department.function,
            parent=self.of(department.parent),
            hostile_to=self.each(department.hostile_to),
            allied_with=self.each(department.allied_with),
        )

    def event(self, event: Event) -> Event:
        """Return an event without its place."""
        return Event(
            id=self.all[event.id],
            name=self.all[event.id],
            format=event.format,
            date=event.date,
            start=event.start,
            end=event.end,
            host=self.of(event.host),
            capacity=event.capacity,
            sessions=self.each(event.sessions),
            tables=event.tables,
            confidential=event.confidential,
            cost_per_guest=event.cost_per_guest,
        )

    def invitation(self, invitation: Invitation) -> Invitation:
        """Return an invitation."""
        return Invitation(
            event=self.all[invitation.event],
            person=self.all[invitation.person],
            status=invitation.status,
            invited_by=self.of(invitation.invited_by),
            session=self.of(invitation.session),
            table=self.of(invitation.table),
            keep_with=self.each(invitation.keep_with),
            keep_from=self.each(invitation.keep_from),
        )

    def activity(self, activity: Activity) -> Activity:
        """Return a contact without its note; its kind is a word that anybody may have written."""
        return Activity(
            date=activity.date,
            kind="",
            person=self.all[activity.person],
            our_person=self.of(activity.our_person),
            sentiment=activity.sentiment,
        )

    def colleague(self, colleague: Colleague) -> Colleague:
        """Return one of our people."""
        label = self.all[colleague.id]
        return Colleague(id=label, name=label)

    def decision(self, decision: Decision) -> Decision:
        """Return how something is decided, and nothing of what it is about."""
        return replace(
            decision,
            what=self.all[decision.what],
            deciders=self.each(decision.deciders),
            votes={self.all[one]: votes for one, votes in decision.votes.items()},
            veto=self.each(decision.veto),
        )


def _labels(account: Account) -> _Labels:
    """Return a label for every name that an account knows; what is a person's stays a person's."""
    labels = {account.our_company: _US(account.language)} if account.our_company else {}
    other: dict[str, str] = {}
    for phrase, names in _named(account):
        new = sorted(set(names) - set(labels), key=lambda name: _shuffled(account, name))
        for number, name in enumerate(new, 1):
            values = {"number": str(number)}
            labels[name] = phrase(account.language, values)
            if phrase in {_PERSON, _POST}:
                other[name] = phrase("en" if account.language == "zh" else "zh", values)
    return _Labels(labels, other)


def _shuffled(account: Account, name: str) -> str:
    """Return a key for an order that says nothing of names, the same each time."""
    return hashlib.sha256(f"{account.name}\n{name}".encode()).hexdigest()


def _named(account: Account) -> Iterator[tuple[Phrase, Iterable[str]]]:
    """Iterate over what has names, and how it is labelled; what comes first keeps its label."""
    people = account.people.values()
    known = [one.id for one in people if not one.placeholder]
    yield _PERSON, known
    yield _POST, [one.id for one in people if one.placeholder]
    yield _COLLEAGUE, account.team
    yield _VENDOR, [*account.competitors, *_vendors(account)]
    yield _DEPARTMENT, _departments(account)
    yield _SOURCE, filter(None, _others(account))
    yield _EVENT, account.events
    yield _SESSION, _sessions(account)
    yield _TABLE, filter(None, [one.table for one in account.invitations])
    yield _DECISION, [one.what for one in account.decisions]


def _sessions(account: Account) -> Iterator[str]:
    """Iterate over the sessions of all events."""
    for event in account.events.values():
        yield from event.sessions
    yield from filter(None, [one.session for one in account.invitations])


def _vendors(account: Account) -> Iterator[str]:
    """Iterate over whoever is preferred or supported without being a person of the account."""
    for tie in account.ties:
        yield from (end for end in (tie.source, tie.target) if end not in account.people)
    for person in account.people.values():
        yield from person.competitor_support


def _departments(account: Account) -> Iterator[str]:
    """Iterate over all departments that are named anywhere."""
    for department in account.departments.values():
        yield department.name
        yield from filter(None, [department.parent])
        yield from (*department.hostile_to, *department.allied_with)
    yield from filter(None, [person.department for person in account.people.values()])
    yield from filter(None, [move.department for move in account.moves])


def _others(account: Account) -> Iterator[str | None]:
    """Iterate over whoever said, did or is to do something without being listed anywhere else."""
    for tie in account.ties:
        yield from (claim.said_by for claim in _claims(tie))
    yield from (person.owner for person in account.people.values())
    yield from (event.host for event in account.events.values())
    yield from (activity.our_person for activity in account.activities)
    for move in account.moves:
        yield from (move.predecessor, *move.candidates)
    for one in account.invitations:
        yield from (one.invited_by, *one.keep_with, *one.keep_from)
    for decision in account.decisions:
        yield from (*decision.deciders, *decision.votes, *decision.veto)


def _claims(tie: Tie) -> tuple[Claim, ...]:
    """Return everything that was ever said about a tie."""
    return (*tie.claims, *tie.opposed, *tie.earlier)


PSEUDONYMOUS = Profile(
    name="pseudonymous",
    label=Phrase("pseudonymous", "化名"),
    meaning=Phrase(
        "The whole picture of power under invented labels; no names, titles, notes or places.",
        "完整的权力图景，但均以代号表示；不含姓名、职务、备注和地点。",
    ),
    apply=apply,
)
