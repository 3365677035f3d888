"""Small events to repair, all their repairs tried one by one, and further rules to repair under."""

import dataclasses
import itertools
import math
from collections.abc import Iterator

from hypothesis import strategies as st

from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan, plan
from guanxi.events.repair.choices import Decided, Matter, Space, Topic
from guanxi.events.repair.realised import realised, worsened
from guanxi.events.rules.rule import Conflict, Rule
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Reason, Severity
from guanxi.model.person import Colleague, Person
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage, Format, Means, Status
from tests.model.making import account_with, day, sure_tie

ALL_MEANS = frozenset(Means)
EVENING = "the event"


def plan_of(account: Account, event: str = EVENING) -> Plan:
    """The plan of an event of an account."""
    return plan(account, social_graph(account), account.events[event])


def sketched(sketch: str, **told: Event | Status | str) -> Plan:
    """The plan of the first event of a sketch.

    It takes its further facts from `event`; the rest of what is told is of guests how far their
    invitation has come, or the session they are asked to.
    """
    account = account_from(sketch)
    (first, *_) = account.events.values()
    more = told.get("event")
    facts = more if isinstance(more, Event) else first
    held = dataclasses.replace(facts, id=first.id, format=first.format)
    invitations = tuple(with_told(one, told.get(one.person)) for one in account.invitations)
    changed = dataclasses.replace(
        account, events={**account.events, first.id: held}, invitations=invitations
    )
    return plan_of(changed, first.id)


def with_told(invitation: Invitation, told: Event | Status | str | None) -> Invitation:
    """An invitation with its status or session."""
    match told:
        case Status():
            return dataclasses.replace(invitation, status=told)
        case str():
            return dataclasses.replace(invitation, session=told)
    return invitation


def event(**facts: object) -> Event:
    """An event of which more is known than its format."""
    return Event(id="", name="Evening", **facts)  # type: ignore[arg-type] # named as the fields


def clean(made: Plan, decided: Decided, severity: Severity) -> bool:
    """Whether the rules, all wishes and all room allow a decision."""
    outcome = realised(made, decided)
    worse = worsened(made.account, outcome, made.event.id, severity)
    return not outcome.at_least(severity) and not worse and roomy(made, outcome.plans)


def roomy(made: Plan, days: tuple[Plan, ...]) -> bool:
    """Whether no day has more guests than there is room for."""
    capacity = made.event.capacity
    if capacity is None:
        return True
    return all(len(one.guests) <= max(capacity, len(made.guests)) for one in days)


def cheapest(made: Plan, power: dict[str, float], severity: Severity) -> float:
    """What the cheapest repair costs, all decisions tried in turn; infinite where there is none."""
    matters = [Matter(topic, person) for topic in Topic for person in sorted(made.account.people)]
    space = Space(made, power, ALL_MEANS).opened([*matters, Matter(Topic.HOST, None)])
    for cost, decided in sorted(every_decision(space), key=lambda one: one[0]):
        if clean(made, decided, severity):
            return cost
    return math.inf


def every_decision(space: Space) -> Iterator[tuple[float, Decided]]:
    """Every decision there is, with its cost."""
    for choices in itertools.product(*space.matters.values()):
        made = zip(space.matters, choices, strict=True)
        decided = {matter: choice for matter, choice in made if choice.means}
        yield space.cost(decided), decided


@st.composite
def events(draw: st.DrawFn) -> Account:
    """Three to five people, rivalries and bosses among them, some of them asked to an event."""
    names = ["Ana", "Bo", "Cy", "Dee", "Eve"][: draw(st.integers(3, 5))]
    pairs = [st.sampled_from(pair) for pair in [list(itertools.combinations(names, 2))]]
    ties = [
        sure_tie(other, "reports_to", one)
        if draw(st.integers(0, 2)) == 0
        else sure_tie(one, "rivalry", other, draw(st.sampled_from([0.2, 0.4, 0.9])))
        for one, other in draw(st.lists(pairs[0], max_size=5, unique=True))
    ]
    people = [Person(id=name, name=name, coverage=draw(coverages)) for name in names]
    sessions = draw(st.sampled_from([(), ("morning", "evening")]))
    guests = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
    held = Event(
        id=EVENING,
        name="Evening",
        format=draw(st.sampled_from([Format.DINNER, Format.EXHIBITION])),
        capacity=draw(st.sampled_from([None, 3])),
        sessions=sessions,
        date=day("2030-05-01"),
    )
    return dataclasses.replace(
        account_with(people, ties),
        events={EVENING: held},
        invitations=tuple(draw(invitation(guest, sessions)) for guest in guests),
    )


coverages = st.sampled_from([None, *Coverage])


@st.composite
def invitation(draw: st.DrawFn, guest: str, sessions: tuple[str, ...]) -> Invitation:
    """Any invitation of a guest to the event."""
    return Invitation(
        event=EVENING,
        person=guest,
        status=draw(st.sampled_from(Status)),
        session=draw(st.sampled_from([None, *sessions])),
    )


powers = st.dictionaries(
    st.sampled_from(["Ana", "Bo", "Cy", "Dee", "Eve"]), st.sampled_from([0.0, 0.35, 1.0])
)

SAID = Phrase("{guest} is in trouble", "{guest}有麻烦")


def trouble(made: Plan, *people: str) -> Conflict:
    """A conflict about some people."""
    values = {"guest": made.name(people[0])}
    return Conflict(people, Severity.WARNING, (Reason(SAID, values),), values)


def lone(made: Plan) -> Iterator[Conflict]:
    """Object to a guest who comes alone."""
    if len(made.guests) == 1:
        yield trouble(made, *made.guests)


def asked_by_a_junior(made: Plan) -> Iterator[Conflict]:
    """Object to every guest whom Jin asks."""
    for guest in made.guests:
        if invitation_of(made, guest).invited_by == "jin":
            yield trouble(made, guest)


def asked_too_late(made: Plan) -> Iterator[Conflict]:
    """Object to a boss who is not yet asked while a report is."""
    for guest in made.guests:
        boss = made.account.boss_of(guest)
        if boss and boss.id in made.guests:
            late = invitation_of(made, boss.id).status is Status.PLANNED
            if late and invitation_of(made, guest).status is not Status.PLANNED:
                yield trouble(made, boss.id, guest)


def asked_too_often(made: Plan) -> Iterator[Conflict]:
    """Object in a party to every guest who is asked to another event, too."""
    for guest in made.guests if made.event.format is Format.PARTY else ():
        asked = {one.event for one in made.account.invitations if one.person == guest}
        if len(asked) > 1:
            yield trouble(made, guest)


def rule(name: str, find: object, **more: object) -> Rule:
    """A further rule."""
    return Rule(name=name, situation=SAID, remedy=SAID, find=find, flags=(), passes=(), **more)  # type: ignore[arg-type] # as the test gives them


LONE_GUEST = rule("lone", lone)
JUNIOR_HOST = rule("junior", asked_by_a_junior, helps=frozenset({Means.ANOTHER_HOST}), local=True)
TOO_OFTEN = rule("often", asked_too_often, local=True)
ASKED_TOO_LATE = rule("late", asked_too_late, helps=frozenset({Means.ASK_FIRST}), local=True)

TEAM = {name: Colleague(id=name, name=name.title()) for name in ("jin", "zhou")}
