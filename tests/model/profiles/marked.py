"""An account in which every text says where it stands, so that one sees what is left of it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from guanxi.model.account import Account, Privacy, ProfileFact
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.phrase import LANGUAGES, Phrase
from guanxi.model.post import Move, posts
from guanxi.model.profiles.table import PROFILES
from guanxi.model.tie import TIE_KINDS, Tie, TieKind
from guanxi.model.vocabulary import (
    Change,
    Coverage,
    Credibility,
    DecisionRule,
    Format,
    Function,
    Level,
    PowerIndex,
    Relation,
    Reliability,
    Role,
    Stage,
    Status,
    Term,
)  # fmt: skip
from guanxi.weights import Weights

DAY = dt.date(2026, 3, 4)


def texts(value: object) -> Iterator[str]:
    """Every free text in a value of the model, keys too; words that guanxi chose are none."""
    if isinstance(value, Term | Phrase | TieKind | Weights):
        return
    if isinstance(value, str) and value not in {*LANGUAGES, *PROFILES}:
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from (*texts(key), *texts(inner))
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from texts(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def empty_fields(value: object) -> Iterator[str]:
    """Every field of the model that holds nothing, as "Class.field"."""
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        for inner in value:
            yield from empty_fields(inner)
    elif is_dataclass(value) and not isinstance(value, Phrase | TieKind):
        for field in (one for one in fields(value) if one.init):
            inner = getattr(value, field.name)
            if inner is None or inner in ("", (), {}):
                yield f"{type(value).__name__}.{field.name}"
            yield from empty_fields(inner)


def person(mark: str) -> Person:
    """Somebody of whom everything is known."""
    return Person(
        id=f"<person.id {mark}>",
        name=f"<person.name {mark}>",
        other_name=f"<person.other_name {mark}>",
        email=f"<person.email {mark}>",
        title=f"<person.title {mark}>",
        department="<department.name>",
        level=Level.EXECUTIVE,
        function=Function.USER,
        roles=(Role.APPROVER, Role.CHAMPION, Role.COACH),
        support=-2.0,
        competitor_support={"<rival vendor>": 1.0},
        power_note="<person.power_note>",
        coverage=Coverage.BRIEF,
        relation=Relation.FRIEND,
        owner="<colleague.id>",
        openness=0.5,
        since=DAY,
        note="<person.note>",
    )


def tie(kind: str, target: str = "<person.id b>") -> Tie:
    """A tie of which everything is known."""
    claim = Claim(
        strength=0.7,
        said_by="<source>",
        heard_on=DAY,
        since=DAY,
        until=DAY,
        reliability=Reliability.B,
        credibility=Credibility.CONFIRMED,
        note="<claim.note>",
        place="<claim.place>",
    )
    return Tie(
        source="<person.id a>",
        target=target,
        kind=TIE_KINDS[kind],
        strength=0.7,
        confidence=0.8,
        claims=(claim,),
        opposed=(claim,),
        earlier=(claim,),
        since=DAY,
        until=DAY,
    )


def marked() -> Account:
    """The account; a field that is added to the model has to be filled in here."""
    people = {one.id: one for one in (person("a"), person("b"))}
    a, b = people
    move = Move(
        person=a,
        date=DAY,
        change=Change.PROMOTED,
        post="<move.post>",
        department="<department.name>",
        from_post="<move.from_post>",
        predecessor="<predecessor>",
        outsider=True,
        candidates=(b,),
    )
    return Account(
        name="<account.name>",
        people=people,
        ties=(tie("advises"), tie("rivalry"), tie("prefers", "<rival vendor>")),
        posts=posts(people, [move]),
        departments={
            "<department.name>": Department(
                name="<department.name>",
                function=Function.USER,
                parent="<department.parent>",
                hostile_to=("<hostile department>",),
                allied_with=("<allied department>",),
                note="<department.note>",
            )
        },
        moves=(move,),
        events={
            "<event.id>": Event(
                id="<event.id>",
                name="<event.name>",
                format=Format.DINNER,
                date=DAY,
                start=dt.time(9),
                end=dt.time(17),
                place="<event.place>",
                host="<colleague.id>",
                capacity=9,
                sessions=("<session>",),
                tables=2,
                confidential=True,
                cost_per_guest=100.0,
            )
        },
        invitations=(
            Invitation(
                event="<event.id>",
                person=a,
                status=Status.INVITED,
                invited_by="<colleague.id>",
                session="<session>",
                table="<table>",
                keep_with=(b,),
                keep_from=(b,),
            ),
        ),
        activities=(
            Activity(
                date=DAY,
                kind="<activity.kind>",
                person=a,
                our_person="<colleague.id>",
                note="<activity.note>",
                sentiment=0.5,
            ),
        ),
        team={
            "<colleague.id>": Colleague(
                id="<colleague.id>",
                name="<colleague.name>",
                role="<colleague.role>",
                company="<our company>",
            )
        },
        profiles=(
            ProfileFact(
                person=a,
                topic="<profile.topic>",
                value="<profile.value>",
                said_by="<source>",
                heard_on=DAY,
            ),
        ),
        decisions=(
            Decision(
                what="<decision.what>",
                stage=Stage.DESIGN,
                rule=DecisionRule.WEIGHTED,
                deciders=(a, b),
                votes={a: 1.0, b: 1.0},
                quota=2.0,
                veto=(b,),
                goal=-1,
                by=DAY,
                index=PowerIndex.SHAPLEY,
            ),
        ),
        our_company="<our company>",
        competitors=("<rival vendor>",),
        value_chain={"<value_chain.key>": "<value_chain.value>"},
        as_of=DAY,
        privacy=Privacy(retention_months=6),
    )
