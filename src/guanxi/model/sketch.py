"""A notation for small accounts, used in examples: "Ana >< Bo; dinner: Ana, Bo".

Statements are separated by ";" or line ends. There are ten:

    Ana >< Bo 0.4            a tie: by the sign of its kind (><, ==, ^, =>, ~>, !>, --) or its name,
                             with a strength from 0 to 1 and "until 2001-07-31" if wanted;
                             "Ana prefers us" is about a vendor, us or a competitor
    Ana is executive, +2     what a person is: a level, a role, a support from -2 to +2,
                             "in Finance" for the department, "titled Deputy Director" for the
                             title, "since 1994-05-01" for the first day in the post, or how much
                             contact we have ("brief contact")
    dinner: Ana, Bo (accepted, by Tom, table 2)
                             an event by its format and who is invited; in brackets a status, who
                             asks, the table, or the name of a session
    dinner is confidential, by Tom, on 2026-03-02, 18:00 to 21:00, costs 90
                             what an event is, once it has guests; "by rival Acme" is a competitor's
    our Tom is Account manager
                             one of our people
    limit 100                what may be spent on one guest in a year
    Cy appointed Head 2001-08-01 over Bo
                             a move: change, post and day, then if wanted "over" the candidates who
                             lost, "sought by" those who want it, "after" who had it, "from outside"
    [Sales] !> [IT]          departments at odds, or allied by ==
    Tom met Ana 2024         that one of our people was in contact with a person, and when
    it is 2001-10-15         the day that the account describes

A year stands for its first day.
"""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.pooling import Subject, pooled_ties, subject
from guanxi.model.post import Move, posts
from guanxi.model.sketched_event import event_with, invitations_from
from guanxi.model.sketched_move import first_day, move_from
from guanxi.model.tie import TIE_KINDS, Layer
from guanxi.model.vocabulary import (
    Coverage,
    Credibility,
    DecisionRule,
    Format,
    Level,
    Reliability,
    Role,
)
from guanxi.weights import DEFAULT_WEIGHTS, Weights

_KINDS = {kind.sign: kind for kind in TIE_KINDS.values() if kind.sign} | dict(TIE_KINDS)
_TIE = re.compile(
    rf"(?P<source>.+?) (?P<sign>{'|'.join(map(re.escape, _KINDS))}) (?P<target>.+?)"
    r"(?: (?P<strength>[\d.]+))?(?: until (?P<until>\d{4}(?:-\d\d-\d\d)?))?"
)
_DEPARTMENTS = re.compile(r"\[(?P<one>[^\]]+)\] (?P<sign>!>|==) \[(?P<other>[^\]]+)\]")
_CONTACT = re.compile(r"(?P<colleague>.+?) met (?P<person>.+?) (?P<day>\d{4}(?:-\d\d-\d\d)?)")
_US, _OURS, _BY_RIVAL, _LIMIT = "us", "our ", "by rival ", "limit "


def account_from(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> Account:
    """Return the account that a sketch describes; ValueError where a statement is not understood.

    Every tie rests on one claim graded B1. Who is a decision maker decides, alone or by majority.
    """
    drawn = _Sketch()
    for statement in filter(None, map(str.strip, re.split(r"[;\n]", sketch))):
        drawn.add(statement)
    return drawn.account(weights)


@dataclass
class _Sketch:
    """What has been drawn so far."""

    facts: dict[str, dict[str, object]] = field(default_factory=dict)
    claims: list[tuple[Subject, Claim]] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    invitations: list[Invitation] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    departments: dict[str, Department] = field(default_factory=dict)
    vendors: set[str] = field(default_factory=set)
    team: dict[str, Colleague] = field(default_factory=dict)
    activities: list[Activity] = field(default_factory=list)
    limit: float = 0.0
    as_of: dt.date | None = None

    def add(self, statement: str) -> None:
        """Add one statement."""
        head, colon, tail = statement.partition(": ")
        name, described, facts = statement.partition(" is ")
        if colon:
            self.add_event(head, tail)
        elif move := move_from(statement):
            self.add_move(move)
        elif about := _DEPARTMENTS.fullmatch(statement):
            self.add_departments(*about.groups())
        elif contact := _CONTACT.fullmatch(statement):
            self.add_contact(*contact.groups())
        elif statement.startswith(_LIMIT):
            self.limit = float(statement.removeprefix(_LIMIT))
        elif described:
            self.add_facts(name, facts)
        else:
            self.add_tie(statement)

    def add_facts(self, name: str, facts: str) -> None:
        """Add what somebody or something is."""
        if name == "it":
            self.as_of = first_day(facts)
        elif name in self.events:
            self.describe_event(name, facts)
        elif name.startswith(_OURS):
            ours = name.removeprefix(_OURS)
            self.team[ours] = Colleague(id=ours, name=ours, role=facts)
        else:
            self.describe(name, facts)

    def facts_of(self, name: str) -> dict[str, object]:
        """Return what is known of somebody, who exists from now on."""
        return self.facts.setdefault(name, {"id": name, "name": name, "roles": ()})

    def add_event(self, name: str, guests: str) -> None:
        """Add an event by its format and its guests."""
        format_ = Format.recognise(name)
        if format_ is None:
            message = f"not understood in a sketch: {name!r} is no format of an event"
            raise ValueError(message)
        self.events[name] = Event(id=name, name=name, format=format_)
        for invitation in invitations_from(name, guests):
            self.facts_of(invitation.person)
            self.invitations.append(invitation)

    def describe_event(self, name: str, told: str) -> None:
        """Add what an event is."""
        for word in map(str.strip, told.split(",")):
            if word.startswith(_BY_RIVAL):
                self.vendors.add(word.removeprefix(_BY_RIVAL))
            self.events[name] = event_with(self.events[name], word.replace(_BY_RIVAL, "by ", 1))

    def add_move(self, move: Move) -> None:
        """Add a move; everybody named in it exists."""
        for name in filter(None, (move.person, move.predecessor, *move.candidates)):
            self.facts_of(name)
        self.moves.append(move)

    def add_contact(self, colleague: str, person: str, day: str) -> None:
        """Add a contact that one of our people had."""
        self.facts_of(person)
        self.team.setdefault(colleague, Colleague(id=colleague, name=colleague))
        self.activities.append(
            Activity(date=first_day(day), kind="visit", person=person, our_person=colleague)
        )

    def add_departments(self, one: str, sign: str, other: str) -> None:
        """Add that the first of two departments is hostile to, or allied with, the second."""
        known = self.departments.get(one, Department(name=one))
        self.departments[one] = (
            replace(known, allied_with=(*known.allied_with, other))
            if sign == "=="
            else replace(known, hostile_to=(*known.hostile_to, other))
        )
        self.departments.setdefault(other, Department(name=other))

    def describe(self, name: str, told: str) -> None:
        """Add what somebody is."""
        facts = self.facts_of(name)
        for word in map(str.strip, told.split(",")):
            if word.startswith("in "):
                facts["department"] = word.removeprefix("in ")
            elif word.startswith("titled "):
                facts["title"] = word.removeprefix("titled ")
            elif word.startswith("since "):
                facts["since"] = first_day(word.removeprefix("since "))
            elif level := Level.recognise(word):
                facts["level"] = level
            elif contact := Coverage.recognise(word):
                facts["coverage"] = contact
            elif role := Role.recognise(word):
                facts["roles"] = (*_roles(facts), role)
            else:
                facts["support"] = float(word)

    def add_tie(self, statement: str) -> None:
        """Add a claim about a tie."""
        parts = _TIE.fullmatch(statement)
        if parts is None:
            message = f"not understood in a sketch: {statement!r}"
            raise ValueError(message)
        kind = _KINDS[parts["sign"]]
        self.facts_of(parts["source"])
        if Layer.VENDOR in kind.layers:
            self.vendors.add(parts["target"])
        else:
            self.facts_of(parts["target"])
        claim = Claim(
            strength=float(parts["strength"]) if parts["strength"] else None,
            until=first_day(parts["until"]) if parts["until"] else None,
            reliability=Reliability.B,
            credibility=Credibility.CONFIRMED,
        )
        self.claims.append((subject(parts["source"], parts["target"], kind), claim))

    def account(self, weights: Weights) -> Account:
        """Return the account drawn."""
        people = {name: Person(**facts) for name, facts in sorted(self.facts.items())}  # type: ignore[arg-type] # each fact was put under its field's name above
        deciders = tuple(one.id for one in people.values() if Role.DECISION_MAKER in one.roles)
        rule = DecisionRule.ONE if len(deciders) == 1 else DecisionRule.MAJORITY
        decision = Decision(what="the purchase", rule=rule, deciders=deciders)
        return Account(
            name="sketch",
            people=people,
            posts=posts(people, self.moves),
            moves=tuple(self.moves),
            departments=self.departments,
            team=self.team,
            our_company=_US if _US in self.vendors else None,
            competitors=tuple(sorted(self.vendors - {_US})),
            as_of=self.as_of,
            ties=pooled_ties(self.claims, weights),
            events=self.events,
            invitations=tuple(self.invitations),
            activities=tuple(self.activities),
            decisions=(decision,) if deciders else (),
            weights=replace(weights, hospitality_limit=self.limit or weights.hospitality_limit),
        )


def _roles(facts: dict[str, object]) -> tuple[Role, ...]:
    """Return the roles told so far."""
    roles = facts["roles"]
    return roles if isinstance(roles, tuple) else ()
