"""An event and its guests, as the rules of invitation conflict see them."""

import contextlib
import datetime as dt
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from guanxi.graph import SocialGraph
from guanxi.model.account import Account, ProfileFact
from guanxi.model.event import Event, Invitation
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.person import Person
from guanxi.model.tie import Layer, Tie
from guanxi.model.vocabulary import Level, Status

_ITINERARY = frozenset({"itinerary", "行程"})  # the topic of facts on where somebody is when

_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_RANKS = {level: rank for rank, level in enumerate(reversed(Level))}


@dataclass(frozen=True, slots=True)
class Plan:
    """An event, who is to come to it, and what is known about them.

    `guests` are the ids of those who are asked and have not declined, in order; `asked` includes
    those who have. `invitations` hold what is known of each guest's, and of those who are to come
    on another day of the event; who is to come without one has none there. `hypotheses` say who may
    be at odds though nobody said so; `itineraries` are there only where somebody asked for these
    personal facts by name.
    """

    account: Account
    graph: SocialGraph
    event: Event
    guests: tuple[str, ...]
    asked: frozenset[str]
    hypotheses: tuple[Hypothesis, ...] = ()
    invitations: Mapping[str, Invitation] = field(default_factory=dict)
    itineraries: tuple[ProfileFact, ...] = ()

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Iterate over every two guests who meet."""
        return (pair for pair in itertools.combinations(self.guests, 2) if self.meet(*pair))

    def meet(self, one: str, other: str) -> bool:
        """Return whether two guests meet: not where they are asked to different sessions."""
        sessions = self.session(one), self.session(other)
        return None in sessions or sessions[0] == sessions[1]

    def session(self, guest: str) -> str | None:
        """Return the session that a guest is asked to; None for the whole event, or not told."""
        invitation = self.invitations.get(guest)
        return invitation.session if invitation else None

    def host(self, guest: str) -> str | None:
        """Return who asks a guest: by name in the invitation, or else the host of the event."""
        invitation = self.invitations.get(guest)
        return (invitation.invited_by if invitation else None) or self.event.host

    def away(self, guest: str, day: dt.date | None) -> Iterator[str]:
        """Iterate over what somebody's itinerary says of a day."""
        for fact in self.itineraries:
            days = list(_days(fact.value or ""))
            if day and fact.person == guest and days and min(days) <= day <= max(days):
                yield fact.value or ""

    def table(self, guest: str) -> str | None:
        """Return the table at which a guest is to sit, or None where it is not told."""
        invitation = self.invitations.get(guest)
        return invitation.table if invitation else None

    def closeness_between(self, one: str, other: str) -> float:
        """Return how close the event brings two guests, 0 (they never meet) to 1."""
        if not self.meet(one, other):
            return 0.0
        tables = self.table(one), self.table(other)
        apart = None not in tables and tables[0] != tables[1]
        return self.closeness * (self.account.weights.other_table if apart else 1.0)

    def hostile_pairs(self) -> Iterator[tuple[str, str]]:
        """Iterate over every two people asked between whom hostility is told, in order."""
        guests = set(self.guests)
        told = {
            tuple(sorted(pair)) for pair in self.graph.antagonism.edges if guests.issuperset(pair)
        }
        return iter(sorted((one, other) for one, other in told))

    def rivals(self, person: str) -> Iterator[str]:
        """Iterate over those with whom somebody is at odds so far that it matters, in order."""
        near = {*self.graph.antagonism.succ[person], *self.graph.antagonism.pred[person]}
        return (other for other in sorted(near) if self.hostility(person, other))

    def boss(self, person: str) -> Person | None:
        """Return the boss by the solid line that is best attested, if any is known."""
        lines = self.graph.solid.succ[person]
        surest = max(
            lines, key=lambda boss: (lines[boss]["ties"][0].confidence, boss), default=None
        )
        return self.account.people[surest] if surest else None

    def friendly(self, one: str, other: str) -> bool:
        """Return whether one of two people is known to listen to the other."""
        heard = self.graph.listening
        return heard.has_edge(one, other) or heard.has_edge(other, one)

    def preferences(self) -> Iterator[Tie]:
        """Iterate over the ties that say that somebody prefers a competitor."""
        competitors = set(self.account.competitors)
        return (
            tie
            for tie in self.account.current_ties()
            if Layer.VENDOR in tie.kind.layers and tie.target in competitors
        )

    def status(self, guest: str) -> Status:
        """Return how far a guest's invitation has come; planned where nothing is told."""
        invitation = self.invitations.get(guest)
        return invitation.status if invitation else Status.PLANNED

    def hostility(self, one: str, other: str) -> tuple[Tie, ...]:
        """Return the hostile ties between two people that are strong and sure enough to matter."""
        return tuple(
            tie
            for tie in self.graph.hostility(one, other)
            if tie.expected >= self.account.weights.rivalry_alarm
        )

    def name(self, person: str) -> str:
        """Return somebody's name."""
        return self.account.name_of(person)

    @property
    def closeness(self) -> float:
        """How close the event brings its guests, 0 to 1."""
        weights = self.account.weights
        if self.event.format is None:
            return weights.unknown_closeness
        return weights.closeness[self.event.format]

    def by_rank(self, *people: str) -> list[str]:
        """Return the people in the order in which protocol asks them: the highest first."""
        return sorted(people, key=lambda person: (-self.rank(person), person))

    def rank(self, person: str) -> int:
        """Return how high somebody stands: by level, 0 where it is unknown, and people below."""
        level = self.account.people[person].level
        below = len(self.graph.below(person))
        return len(self.account.people) * (_RANKS[level] + 1 if level else 0) + below


def plan(  # noqa: PLR0913 - what is looked at, a name each
    account: Account,
    graph: SocialGraph,
    event: Event,
    guests: tuple[str, ...] | None = None,
    *,
    hypotheses: tuple[Hypothesis, ...] = (),
    itinerary: bool = False,
) -> Plan:
    """Return the plan of an event: with the guests given, or else those in the account's list.

    `itinerary` also looks at where people are on that day, which is a personal fact.
    """
    listed = {one.person for one in account.invitations if one.event == event.id}
    open_to = _not_declined(account, event)
    asked = listed if guests is None else set(guests)
    coming = sorted(asked.intersection(open_to) if guests is None else asked)
    return Plan(
        account=account,
        graph=graph,
        event=event,
        guests=tuple(coming),
        asked=frozenset(asked),
        hypotheses=hypotheses,
        invitations={guest: open_to[guest] for guest in coming if guest in open_to},
        itineraries=_itineraries(account) if itinerary else (),
    )


def _not_declined(account: Account, event: Event) -> dict[str, Invitation]:
    """Return the invitations to an event that were not declined, by person."""
    return {
        one.person: one
        for one in account.invitations
        if one.event == event.id and one.status is not Status.DECLINED
    }


def _days(text: str) -> Iterator[dt.date]:
    """Iterate over the days that a text names; there is no 30 February."""
    for told in _DAY.findall(text):
        with contextlib.suppress(ValueError):
            yield dt.date.fromisoformat(told)


def _itineraries(account: Account) -> tuple[ProfileFact, ...]:
    """Return what is known of where people are."""
    return tuple(fact for fact in account.profiles if fact.topic.casefold() in _ITINERARY)
