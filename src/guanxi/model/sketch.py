"""A notation for small accounts, used in examples: "Ana >< Bo; dinner: Ana, Bo".

Statements are separated by ";" or line ends. There are these:

    Ana >< Bo 0.4            a tie: by the sign of its kind (><, ==, ^, =>, ~>, !>) or its name,
                             with a strength from 0 to 1 and "until 2024" if wanted
    Ana is executive, +2     what a person is: a level, a role, a support from -2 to +2, how much
                             contact we have ("brief contact"), "in Finance" for the department,
                             "since 1991"
    Ana promoted 2022        what happened to a person's career, and when
    Kim met Ana 2024         that one of our people was in contact with a person, and when
    today: 2026              the day that the account describes
    dinner: Ana, Bo          an event by its format and who is invited

A year stands for its first day.
"""

import datetime as dt
import re
from dataclasses import dataclass, field

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.pooling import Subject, pooled_ties, subject
from guanxi.model.post import Move, posts
from guanxi.model.tie import TIE_KINDS
from guanxi.model.vocabulary import (
    Change,
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
    r"(?: (?P<strength>[\d.]+))?(?: until (?P<until>\d{4}))?"
)
_MOVE = re.compile(rf"(?P<person>.+?) (?P<change>{'|'.join(Change)}) (?P<year>\d{{4}})")
_CHANGES = {str(change): change for change in Change}
_CONTACT = re.compile(r"(?P<colleague>.+?) met (?P<person>.+?) (?P<year>\d{4})")


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
    activities: list[Activity] = field(default_factory=list)
    today: dt.date | None = None

    def add(self, statement: str) -> None:
        """Add one statement."""
        head, colon, tail = statement.partition(": ")
        name, described, facts = statement.partition(" is ")
        if head == "today":
            self.today = _first_day(tail)
        elif colon:
            self.add_event(head, tail)
        elif described:
            self.describe(name, facts)
        elif move := _MOVE.fullmatch(statement):
            self.add_move(move["person"], _CHANGES[move["change"]], move["year"])
        elif contact := _CONTACT.fullmatch(statement):
            self.add_contact(contact["colleague"], contact["person"], contact["year"])
        else:
            self.add_tie(statement)

    def facts_of(self, name: str) -> dict[str, object]:
        """Return what is known of somebody, who exists from now on."""
        return self.facts.setdefault(name, {"id": name, "name": name, "roles": ()})

    @property
    def team(self) -> list[str]:
        """Our people, by name."""
        return sorted({one.our_person for one in self.activities if one.our_person})

    def add_event(self, name: str, guests: str) -> None:
        """Add an event by its format and its guests."""
        format_ = Format.recognise(name)
        if format_ is None:
            message = f"not understood in a sketch: {name!r} is no format of an event"
            raise ValueError(message)
        self.events[name] = Event(id=name, name=name, format=format_)
        for guest in map(str.strip, guests.split(",")):
            self.facts_of(guest)
            self.invitations.append(Invitation(event=name, person=guest))

    def describe(self, name: str, told: str) -> None:
        """Add what somebody is."""
        facts = self.facts_of(name)
        for word in map(str.strip, told.split(",")):
            if word.startswith("in "):
                facts["department"] = word.removeprefix("in ")
            elif level := Level.recognise(word):
                facts["level"] = level
            elif role := Role.recognise(word):
                facts["roles"] = (*_roles(facts), role)
            elif coverage := Coverage.recognise(word):
                facts["coverage"] = coverage
            elif word.startswith("since "):
                facts["since"] = _first_day(word.removeprefix("since "))
            else:
                facts["support"] = float(word)

    def add_move(self, name: str, change: Change, year: str) -> None:
        """Add what happened to somebody's career."""
        self.facts_of(name)
        self.moves.append(Move(person=name, date=_first_day(year), change=change))

    def add_contact(self, colleague: str, name: str, year: str) -> None:
        """Add that one of ours was in contact with somebody."""
        self.facts_of(name)
        self.activities.append(
            Activity(date=_first_day(year), kind="visit", person=name, our_person=colleague)
        )

    def add_tie(self, statement: str) -> None:
        """Add a claim about a tie."""
        parts = _TIE.fullmatch(statement)
        if parts is None:
            message = f"not understood in a sketch: {statement!r}"
            raise ValueError(message)
        kind = _KINDS[parts["sign"]]
        self.facts_of(parts["source"])
        self.facts_of(parts["target"])
        claim = Claim(
            strength=float(parts["strength"]) if parts["strength"] else None,
            until=_first_day(parts["until"]) if parts["until"] else None,
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
            ties=pooled_ties(self.claims, weights),
            moves=tuple(self.moves),
            events=self.events,
            invitations=tuple(self.invitations),
            activities=tuple(self.activities),
            team={name: Colleague(id=name, name=name) for name in self.team},
            as_of=self.today,
            decisions=(decision,) if deciders else (),
            weights=weights,
        )


def _first_day(year: str) -> dt.date:
    """Return the first day of a year."""
    return dt.date(int(year), 1, 1)


def _roles(facts: dict[str, object]) -> tuple[Role, ...]:
    """Return the roles told so far."""
    roles = facts["roles"]
    return roles if isinstance(roles, tuple) else ()
