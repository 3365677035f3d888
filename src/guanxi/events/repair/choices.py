"""What can be decided about an event, and what each choice costs."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from guanxi.events.asking.askers import nearness
from guanxi.events.engagements import engagements, overlap
from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan
from guanxi.model.session import day_of
from guanxi.model.vocabulary import Coverage, Means, Status

FURTHER_DAYS = 2
"""How many more days an event without sessions may be held on."""

OPEN_DAY = FURTHER_DAYS + 1
"""A further day of a confidential event, on which nothing confidential is shown."""

DAYS = range(1, OPEN_DAY + 1)
"""All further days there can be."""

_DIGITS = 2  # of a cost; what is finer is no difference


class Topic(Enum):
    """What is decided: where a guest is to be, when to ask, or who of us asks."""

    PLACE = "place"
    ASKING = "asking"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to be decided about a person, or about the event itself (None)."""

    topic: Topic
    person: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a guest is: on a day (0 as planned, else of DAYS), in a session, at a table."""

    day: int = 0
    session: str | None = None
    table: str | None = None

    @property
    def room(self) -> tuple[int, str | None]:
        """The day and session: the place without its table."""
        return self.day, self.session


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice in one matter: by which means (None: as it is) it comes about, and its cost.

    `place` is that of a guest, None for nobody who is invited; `host` who of us asks.
    """

    means: Means | None = None
    cost: float = 0.0
    place: Place | None = None
    host: str | None = None


Decided = Mapping[Matter, Choice]
"""What is chosen; a matter that is not there stays as it is."""


@dataclass(frozen=True, slots=True)
class Space:
    """The matters open to decision, each with its choices; the first is to leave it as it is.

    `power` is everybody's say in the decision as a part (0 to 1) of the greatest; `allowed` are
    the means that may be used.
    """

    plan: Plan
    power: Mapping[str, float]
    allowed: frozenset[Means]
    matters: Mapping[Matter, tuple[Choice, ...]] = field(default_factory=dict)

    def opened(self, matters: Collection[Matter]) -> "Space":
        """Return the space with these matters open, too, where there is any choice in them."""
        new = {matter: self._choices(matter) for matter in matters if matter not in self.matters}
        found = {matter: choices for matter, choices in new.items() if len(choices) > 1}
        return replace(self, matters={**self.matters, **found}) if found else self

    def cost(self, decided: Decided) -> float:
        """Return what a decision costs: its choices, further days, and that no guest is left."""
        spent = sum(choice.cost for choice in decided.values())
        days = {choice.place.day for choice in decided.values() if choice.place} - {0}
        out = {one.person for one, choice in decided.items() if choice.means is Means.WITHDRAW}
        lost = bool(out) and out.issuperset(self.plan.guests)
        return round(spent + len(days) * self.new_day + lost * self.no_guest, _DIGITS)

    @property
    def no_guest(self) -> float:
        """What it costs that none of the guests is left, whoever is added."""
        return self.plan.account.weights.repair_no_guest

    @property
    def new_day(self) -> float:
        """What one further day costs."""
        return self.plan.account.weights.repair_new_day

    def _choices(self, matter: Matter) -> tuple[Choice, ...]:
        """Return the choices in a matter, the cheapest means first."""
        found = {Topic.PLACE: self._places, Topic.ASKING: self._asking, Topic.HOST: self._hosts}
        first, *others = found[matter.topic](matter.person)
        return (first, *(one for one in others if one.means in self.allowed))

    def _places(self, person: str | None) -> Iterator[Choice]:
        """Iterate over where somebody can be: as planned, elsewhere, or not invited."""
        assert person is not None  # noqa: S101 - only a person has a place
        if person not in self.plan.guests:
            yield Choice()
            if person not in self.plan.asked and not self.plan.account.people[person].placeholder:
                yield from self._additions(person)
            return
        now = Place(session=self.plan.session(person), table=self.plan.table(person))
        yield Choice(place=now)
        if self._status(person) is not Status.ATTENDED:
            for place in self._elsewhere(now):
                if place.room == now.room or not self._busy(person, place):
                    means = _means(now, place)
                    yield Choice(means, self._trouble(means, person), place)
            yield Choice(Means.WITHDRAW, self._trouble(Means.WITHDRAW, person))

    def _additions(self, person: str) -> Iterator[Choice]:
        """Iterate over where somebody can be asked to who is not."""
        cost = self._effort(Means.ADD) * self._reach(person)
        apart = self.plan.account.weights.repair_apart
        sessions = self.plan.event.sessions or (None,)
        for place in [*(Place(session=one) for one in sessions), *self._further_days()]:
            if not self._busy(person, place):
                yield Choice(Means.ADD, round(cost + bool(place.day) * apart, _DIGITS), place)

    def _elsewhere(self, now: Place) -> Iterator[Place]:
        """Iterate over the other places that a guest can have."""
        tables = [now.table, *(table for table in self._tables() if table != now.table)]
        sessions = [now.session, *(one for one in self.plan.event.sessions if one != now.session)]
        for session in sessions:
            for table in tables:
                if (session, table) != (now.session, now.table):
                    yield Place(session=session, table=table)
        yield from self._further_days()

    def _tables(self) -> list[str]:
        """Return the tables there are: those told, or else numbered ones."""
        told = {table for guest in self.plan.guests if (table := self.plan.table(guest))}
        numbered = [str(number + 1) for number in range(self.plan.event.tables or 0)]
        others = [number for number in numbered if number not in told]
        return [*sorted(told), *others][: max(len(told), len(numbered))]

    def _further_days(self) -> Iterator[Place]:
        """Iterate over the further days: where there are sessions to choose from, the open one."""
        if len(self.plan.event.sessions) < 2:  # noqa: PLR2004  # a choice
            yield from (Place(day=day + 1) for day in range(FURTHER_DAYS))
        if self.plan.event.confidential:
            yield Place(day=OPEN_DAY)

    def _busy(self, person: str, place: Place) -> bool:
        """Return whether somebody is expected elsewhere at the time of a place."""
        event = self.plan.event
        day = None if place.day else day_of(event, place.session)
        others = engagements(self.plan.account, person, event.id)
        return any(overlap(event, other, day) for other in others)

    def _asking(self, person: str | None) -> Iterator[Choice]:
        """Iterate over when somebody not yet asked can be: in turn, or before all others."""
        yield Choice()
        if person is not None and self._status(person) is Status.PLANNED:
            yield Choice(Means.ASK_FIRST, self._effort(Means.ASK_FIRST))

    def _hosts(self, person: str | None) -> Iterator[Choice]:
        """Iterate over who of us can ask somebody, or be the host of the event."""
        invitation = self.plan.invitations.get(person or "")
        now = invitation.invited_by if invitation else None
        if person is None:
            now = self.plan.event.host
        yield Choice(host=now)
        for colleague in sorted(self.plan.account.team):
            if now not in (colleague, self.plan.account.team[colleague].name):
                cost = self._effort(Means.ANOTHER_HOST) * self._stranger(person, colleague)
                yield Choice(Means.ANOTHER_HOST, round(cost, _DIGITS), host=colleague)

    def _stranger(self, person: str | None, colleague: str) -> float:
        """Return how many times as much it costs that a colleague asks who may not know them."""
        known = person is None or nearness(self.plan, person, colleague)
        return 1.0 if known else self.plan.account.weights.repair_reach[Coverage.NONE]

    def _status(self, person: str) -> Status:
        """Return how far somebody's invitation has come."""
        return invitation_of(self.plan, person).status

    def _effort(self, means: Means) -> float:
        """Return what a change by some means costs at its least."""
        return self.plan.account.weights.repair_effort[means]

    def _reach(self, person: str) -> float:
        """Return how many times as much it costs to ask somebody whom we have seen so much."""
        weights = self.plan.account.weights
        coverage: Coverage | None = self.plan.account.people[person].coverage
        return weights.repair_reach_untold if coverage is None else weights.repair_reach[coverage]

    def _trouble(self, means: Means, person: str) -> float:
        """Return what a change costs with a guest: more with more power, and who knows more."""
        weights = self.plan.account.weights
        known = weights.repair_known[self._status(person)]
        say = 1 + weights.repair_power * self.power.get(person, 0.0)
        return round(self._effort(means) * known * say, _DIGITS)


def day_id(event: str, day: int) -> str:
    """Return the id of an event on one of its days."""
    if day == OPEN_DAY:
        return f"{event}-open"
    return f"{event}-day-{day + 1}" if day else event


def _means(now: Place, place: Place) -> Means:
    """Return by which means a guest comes from one place to another."""
    if place.day != now.day:
        return Means.ANOTHER_DAY
    return Means.ANOTHER_SESSION if place.session != now.session else Means.ANOTHER_TABLE
