"""Which choices must not be made together."""

import pytest

from guanxi.events.check import conflicts
from guanxi.events.repair.choices import OPEN_DAY, Choice, Decided, Matter, Place, Space, Topic
from guanxi.events.repair.cuts import Apart, Cut, cut, matters_of
from guanxi.events.repair.realised import realised
from guanxi.events.rules.rule import Rule
from guanxi.events.rules.table import RULES
from guanxi.model.vocabulary import Means
from tests.events.repair.making import (
    ALL_MEANS,
    ASKED_TOO_LATE,
    JUNIOR_HOST,
    LONE_GUEST,
    event,
    sketched,
)

ANA, BO = (Matter(Topic.PLACE, name) for name in ("Ana", "Bo"))


def opened(sketch: str, **facts: object) -> Space:
    """The space of the event of a sketch, about the places of Ana and Bo."""
    made = sketched(sketch, event=event(**facts))
    return Space(made, {}, ALL_MEANS).opened([ANA, BO])


def made_of(space: Space, decided: Decided | None = None) -> Apart | Cut:
    """What the first finding forbids."""
    return cut(realised(space.plan, decided or {}).findings[0], decided or {}, space)


def told(space: Space, found: Apart | Cut) -> list[list[list[Place | None]]]:
    """The rows of a cut as the places of Ana and Bo that must not come together."""
    return [
        [[space.matters[matter][number].place for number in sorted(numbers)]
         for matter, numbers in row]
        for row in found.rows(space)
    ]  # fmt: skip


def test_two_rivals_must_be_apart_on_every_day() -> None:
    space = opened("Ana >< Bo 0.9; dinner: Ana, Bo")
    found = made_of(space)
    assert found == Apart(frozenset({"Ana", "Bo"}))
    assert told(space, found) == [[[Place(day=day)], [Place(day=day)]] for day in range(3)]


def test_who_is_in_no_session_meets_those_of_every_session() -> None:
    space = opened("Ana >< Bo 0.9; dinner: Ana, Bo", sessions=("early", "late"))
    whole, early, late = Place(), Place(0, "early"), Place(0, "late")
    assert told(space, made_of(space)) == [
        [[whole, early], [whole, early]],
        [[whole, late], [whole, late]],
    ]


def test_what_is_found_at_two_tables_holds_at_any() -> None:
    space = opened("Ana >< Bo 0.9; dinner: Ana, Bo", tables=2)
    seats: Decided = {
        ANA: Choice(Means.ANOTHER_TABLE, 0.06, Place(table="1")),
        BO: Choice(Means.ANOTHER_TABLE, 0.06, Place(table="2")),
    }
    assert made_of(space, seats) == Apart(frozenset({"Ana", "Bo"}), tables=False)
    rows = told(space, made_of(space, seats))
    assert rows[0] == [[Place(), Place(table="1"), Place(table="2")]] * 2
    assert made_of(space) == Apart(frozenset({"Ana", "Bo"}), tables=True)


def test_a_slighted_boss_must_come_or_the_report_must_not_in_whichever_session() -> None:
    space = opened("Bo ^ Ana; dinner: Bo", sessions=("early", "late"))
    found = made_of(space)
    assert found == Cut(frozenset({Means.ANOTHER_DAY}), frozenset({"Ana", "Bo"}), frozenset())
    assert told(space, found) == [[[None], [Place(), Place(0, "early"), Place(0, "late")]]]


def test_the_same_found_under_a_decision_that_does_not_matter_is_the_same_cut() -> None:
    space = opened("Bo ^ Ana; dinner: Bo", sessions=("early", "late"))
    moved: Decided = {BO: Choice(Means.ANOTHER_SESSION, 0.2, Place(0, "early"))}
    assert made_of(space, moved) == made_of(space)


def test_whose_presence_is_the_trouble_on_one_day_may_be_welcome_on_another() -> None:
    space = opened("Ana prefers Acme; dinner: Ana, Bo", confidential=True)
    found = made_of(space)
    assert told(space, found) == [[[Place()]]]
    open_day = Place(day=OPEN_DAY)
    assert open_day in [choice.place for choice in space.matters[ANA]]


@pytest.fixture
def further(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Rule:
    """A further rule in the table."""
    added: Rule = request.param
    monkeypatch.setitem(vars(RULES)["_entries"], added.name, added)
    return added


@pytest.mark.parametrize("further", [LONE_GUEST], indirect=True)
def test_what_depends_on_everybody_forbids_this_very_decision(further: Rule) -> None:
    space = opened("Bo == Ana; dinner: Ana")
    found = made_of(space)
    assert found == Cut(further.helps, None, frozenset())
    assert told(space, found) == [[[Place()], [None]]]


@pytest.mark.parametrize(
    ("further", "topics"),
    [
        (JUNIOR_HOST, {Topic.PLACE, Topic.HOST}),
        (ASKED_TOO_LATE, {Topic.PLACE, Topic.ASKING}),
        (LONE_GUEST, {Topic.PLACE}),
    ],
    indirect=["further"],
)
def test_what_can_be_decided_follows_from_what_helps(further: Rule, topics: set[Topic]) -> None:
    space = opened("Bo ^ Ana; dinner: Bo")
    (finding,) = (one for one in conflicts(space.plan) if one.rule == "boss-left-out")
    as_further = type(finding)(
        rule=further.name, severity=finding.severity, people=finding.people,
        situation=finding.situation, remedy=finding.remedy, reasons=finding.reasons,
    )  # fmt: skip
    matters = list(matters_of(as_further, space))
    assert {matter.topic for matter in matters} == topics
    assert {"Ana", "Bo"} <= {matter.person for matter in matters}
