"""An account: everything known about one customer, read, checked and frozen."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.phrase import Language
from guanxi.model.post import Move, Post
from guanxi.model.tie import Layer, Tie
from guanxi.weights import DEFAULT_WEIGHTS, Weights

Found = TypeVar("Found", Person, Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFact:
    """A personal fact about somebody. It enters no score and no output unless asked for by name."""

    person: str
    topic: str
    value: str | None = None
    said_by: str | None = None
    heard_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """What was agreed about keeping personal data; None stands for nothing agreed.

    `retention_months` says for how many months after it was heard something may be kept.
    """

    retention_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One customer as a social system. People, posts, departments and events are kept by id.

    `as_of` is the day that the account describes; None stands for the end of what is known.
    `profile` names how much of it is here (`guanxi.model.profiles`).
    """

    name: str
    people: Mapping[str, Person]
    ties: tuple[Tie, ...] = ()
    posts: Mapping[str, Post] = field(default_factory=dict)
    departments: Mapping[str, Department] = field(default_factory=dict)
    moves: tuple[Move, ...] = ()
    events: Mapping[str, Event] = field(default_factory=dict)
    invitations: tuple[Invitation, ...] = ()
    activities: tuple[Activity, ...] = ()
    team: Mapping[str, Colleague] = field(default_factory=dict)
    profiles: tuple[ProfileFact, ...] = ()
    decisions: tuple[Decision, ...] = ()
    our_company: str | None = None
    competitors: tuple[str, ...] = ()
    value_chain: Mapping[str, str] = field(default_factory=dict)
    language: Language = "en"
    as_of: dt.date | None = None
    weights: Weights = DEFAULT_WEIGHTS
    privacy: Privacy = field(default_factory=Privacy)
    profile: str = "internal"
    _told_apart: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out how to call those who share a name."""
        object.__setattr__(self, "_told_apart", _told_apart(self.people.values()))

    @property
    def decision(self) -> Decision | None:
        """The decision that scores are about: the first one, if any."""
        return self.decisions[0] if self.decisions else None

    def find_person(self, text: str) -> Person:
        """Return the person whom a text means: by id, name, other name, or a unique part of one.

        UnknownNameError where nobody fits, GuanxiError where several people do.
        """
        known = [name for one in self.people.values() for name in one.names]
        return _the_only("people", self.people_called(text), text, known)

    def people_called(self, text: str) -> list[Person]:
        """Return who has a text for an id or name, or else for a part of one, in order."""
        wanted = text.strip().casefold()
        everybody = self.people.values()
        whole = [one for one in everybody if wanted in map(str.casefold, one.names)]
        if whole or not wanted:
            return whole
        return [one for one in everybody if any(wanted in name.casefold() for name in one.names)]

    def find_decision(self, text: str) -> Decision:
        """Return the decision whose name a text is, or else a unique part of.

        UnknownNameError where there is none, GuanxiError where it could be several.
        """
        fitting = _called(self.decisions, text.strip().casefold())
        if len(fitting) > 1:
            choices = "; ".join(one.what for one in fitting)
            message = f"'{text}' could mean several decisions; write more of the name: {choices}"
            raise GuanxiError(message)
        if not fitting:
            raise UnknownNameError("decision", text, (one.what for one in self.decisions))
        return fitting[0]

    def about(self, decision: str | None) -> "Account":
        """Return the account with the decision of that name (or part of it) put first.

        None leaves it as it is. UnknownNameError with the nearest names where there is none.
        """
        if decision is None:
            return self
        chosen = self.find_decision(decision)
        others = tuple(one for one in self.decisions if one is not chosen)
        return replace(self, decisions=(chosen, *others))

    def find_event(self, text: str) -> Event:
        """Return the event whose id is a text, or else the one of that name.

        UnknownNameError where there is none, GuanxiError where several have the name.
        """
        wanted = text.strip().casefold()
        events = self.events.values()
        by_id = [event for event in events if event.id.casefold() == wanted]
        by_name = [event for event in events if event.name.casefold() == wanted]
        known = [name for event in events for name in (event.id, event.name)]
        return _the_only("events", by_id or by_name, text, known)

    def current_ties(self) -> Iterator[Tie]:
        """Iterate over the ties that hold on the account's day and that somebody affirms."""
        return (tie for tie in self.ties if tie.holds_on(self.as_of) and not tie.denied)

    def current_ties_among_people(self) -> Iterator[Tie]:
        """Iterate over the current ties with a person of the account at both ends."""
        return (tie for tie in self.current_ties() if self.among_people(tie))

    def among_people(self, tie: Tie) -> bool:
        """Return whether a person of the account stands at both ends of a tie."""
        return tie.source in self.people and tie.target in self.people

    def boss_of(self, person: str) -> Person | None:
        """Return the boss by the solid line that is best attested, if any is known."""
        lines = [
            tie for tie in self.current_ties()
            if tie.kind.name == "reports_to" and tie.source == person
        ]  # fmt: skip
        best = max(lines, key=lambda line: (line.confidence, line.target), default=None)
        return self.people.get(best.target) if best else None

    def ties_of(self, person: str) -> Iterator[Tie]:
        """Iterate over a person's ties to other people, ended ones included."""
        return (
            tie for tie in self.ties
            if person in (tie.source, tie.target) and Layer.VENDOR not in tie.kind.layers
        )  # fmt: skip

    def name_of(self, key: str) -> str:
        """Return the name of whom an id means: a person, a colleague of ours, or else the id.

        Where several people bear one name, what tells them apart stands behind it in brackets.
        """
        if key in self.people:
            return self._told_apart.get(key) or self.people[key].name
        return self.team[key].name if key in self.team else key


def _told_apart(people: Iterable[Person]) -> dict[str, str]:
    """Return how to call each of those who share a name, by id: with title, department or id."""
    bearers: dict[str, list[Person]] = {}
    for person in people:
        bearers.setdefault(person.name, []).append(person)
    shared = [several for several in bearers.values() if len(several) > 1]
    return {
        person.id: f"{person.name} ({told})"
        for several in shared
        for person, told in zip(several, _what_differs(several), strict=True)
    }


def _what_differs(people: list[Person]) -> list[str]:
    """Return the titles of people, or their departments, if all differ, or else their ids."""
    for told in ([one.title for one in people], [one.department for one in people]):
        known = [text for text in told if text]
        if len(set(known)) == len(people):
            return known
    return [one.id for one in people]


def _called(decisions: tuple[Decision, ...], wanted: str) -> list[Decision]:
    """Return the decisions of a name, or else those with it as a part of theirs."""
    whole = [one for one in decisions if one.what.casefold() == wanted]
    part = [one for one in decisions if wanted and wanted in one.what.casefold()]
    return whole or part


def _the_only(kind: str, fitting: list[Found], text: str, known: list[str]) -> Found:
    """Return what a text means, if it means one thing."""
    if len(fitting) > 1:
        choices = ", ".join(f"{one.name} ({one.id})" for one in fitting)
        message = f"'{text}' could mean several {kind}; write the name or id of one: {choices}"
        raise GuanxiError(message)
    if not fitting:
        raise UnknownNameError(_ONE_OF[kind], text, known)
    return fitting[0]


_ONE_OF = {"people": "person", "events": "event"}
