"""The cheapest repair."""

import dataclasses

import pytest
from hypothesis import given, settings

from guanxi.events.check import conflicts
from guanxi.events.plan import Plan, plan
from guanxi.events.repair.repairs import repairs
from guanxi.events.rules.rule import Rule
from guanxi.events.rules.table import RULES
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Finding, Severity
from guanxi.model.repair import Repair, Repairs
from guanxi.model.vocabulary import Format, Means, Status
from tests.events.repair.making import (
    ASKED_TOO_LATE,
    EVENING,
    JUNIOR_HOST,
    LONE_GUEST,
    TEAM,
    TOO_OFTEN,
    cheapest,
    event,
    events,
    plan_of,
    powers,
    sketched,
)
from tests.model.making import day

some = settings(max_examples=40, deadline=None)

DAYS = ("Wednesday 14 November", "Thursday 15 November")


def texts(repair: Repair) -> list[str]:
    """The steps in words."""
    return [step.text() for step in repair.steps]


def found_after(made: Plan, repair: Repair) -> list[Finding]:
    """What the rules find in each day of the event as it is then."""
    account = repair.carried_out(made.account)
    plans = [plan(account, made.graph, one) for one in repair.days]
    asked = frozenset().union(*(one.asked for one in plans))
    told = {guest: known for one in plans for guest, known in one.invitations.items()}
    whole = [dataclasses.replace(one, asked=asked, invitations=told) for one in plans]
    return [finding for one in whole for finding in conflicts(one)]


def test_a_plan_without_conflict_needs_no_repair() -> None:
    found = repairs(sketched("dinner: Ana, Bo"), {})
    assert not found.needed
    assert (found.best.steps, found.best.cost, found.proven, found.gap) == ((), 0, True, 0)
    assert found.alternatives == ()


def test_two_rivals_are_asked_for_sessions_of_their_own() -> None:
    made = sketched("Ana >< Bo 0.9; exhibition: Ana, Bo", event=event(sessions=DAYS))
    found = repairs(made, {})
    assert [step.means for step in found.best.steps] == [Means.ANOTHER_SESSION] * 2
    assert {one.session for one in found.best.invitations} == set(DAYS)
    assert found.proven


def test_where_there_are_no_sessions_the_one_with_less_say_is_asked_for_another_day() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", Ana=Status.INVITED, Bo=Status.INVITED)
    found = repairs(made, {"Ana": 1.0, "Bo": 0.2})
    assert texts(found.best) == ["Invite Bo on another day"]
    assert found.best.cost == pytest.approx(1.5 * (1 + 2 * 0.2) + 1)


def test_what_nobody_has_heard_of_is_changed_rather_than_what_was_accepted() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", Ana=Status.ACCEPTED, Bo=Status.PLANNED)
    assert {step.person for step in repairs(made, {"Bo": 1.0}).best.steps} == {"Bo"}


def test_a_slighted_boss_is_invited_and_so_is_the_boss_of_the_boss() -> None:
    made = sketched("Cy ^ Bo; Bo ^ Ana; dinner: Cy", Cy=Status.ACCEPTED)
    assert texts(repairs(made, {}).best) == [
        "Invite Ana as well: ask now, before the others",
        "Invite Bo as well: ask now, before the others",
    ]


def test_a_boss_who_clashes_is_asked_for_another_day_at_once() -> None:
    made = sketched(
        "Bo ^ Ana; Ana >< Cy 0.9; dinner: Bo, Cy", Bo=Status.ACCEPTED, Cy=Status.ACCEPTED
    )
    assert texts(repairs(made, {}).best) == [
        "Invite Ana as well, on another day: ask now, before the others"
    ]


def test_somebody_else_makes_room_for_a_boss_where_there_is_no_more() -> None:
    made = sketched(
        "Bo ^ Ana; Cy ^ Ana; dinner: Bo, Cy, Dee",
        event=event(capacity=3), Bo=Status.ACCEPTED, Cy=Status.ACCEPTED,
    )  # fmt: skip
    assert sorted(texts(repairs(made, {}).best)) == [
        "Invite Ana as well: ask now, before the others",
        "Leave Dee off the list: nothing has been said yet",
    ]


def test_at_another_table_the_clash_is_less_bad_and_that_may_be_enough() -> None:
    made = sketched("Ana >< Bo 0.5; dinner: Ana, Bo", event=event(tables=2))
    seated = repairs(made, {}, severity=Severity.CRITICAL).best
    assert [step.means for step in seated.steps] == [Means.ANOTHER_TABLE] * 2
    assert [finding.severity for finding in seated.remaining] == [Severity.WARNING]
    assert Means.ANOTHER_TABLE not in {step.means for step in repairs(made, {}).best.steps}


def test_a_session_at_the_time_of_another_engagement_is_not_proposed() -> None:
    made = sketched(
        "Ana >< Bo 0.9; exhibition: Ana, Bo", event=event(sessions=DAYS, date=day("2001-11-14"))
    )
    fair = Event(id="fair", name="Fair", date=day("2001-11-14"), host="Altavena")
    busy = Invitation(event="fair", person="Ana", status=Status.ACCEPTED)
    account = dataclasses.replace(
        made.account,
        events={**made.account.events, "fair": fair},
        invitations=(*made.account.invitations, busy),
        competitors=("Altavena",),
    )
    best = repairs(plan_of(account, "exhibition"), {}).best
    assert {one.person: one.session for one in best.invitations} == {"Ana": DAYS[1], "Bo": DAYS[0]}


def test_guests_to_be_kept_together_move_together() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo, Cy", Ana=Status.ACCEPTED)
    kept = tuple(
        dataclasses.replace(one, keep_with=("Bo",)) if one.person == "Cy" else one
        for one in made.account.invitations
    )
    account = dataclasses.replace(made.account, invitations=kept)
    best = repairs(plan_of(account, "dinner"), {}, allowed=frozenset({Means.ANOTHER_DAY})).best
    assert sorted(texts(best)) == ["Invite Bo on another day", "Invite Cy on another day"]


def test_who_is_to_stay_with_somebody_who_is_to_stay_with_the_mover_moves_too() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo, Cy, Dee", Ana=Status.ACCEPTED)
    wishes = {"Cy": ("Bo",), "Dee": ("Cy",)}
    kept = tuple(
        dataclasses.replace(one, keep_with=wishes.get(one.person, ()))
        for one in made.account.invitations
    )
    account = dataclasses.replace(made.account, invitations=kept)
    best = repairs(plan_of(account, "dinner"), {}, allowed=frozenset({Means.ANOTHER_DAY})).best
    assert {step.person for step in best.steps} == {"Bo", "Cy", "Dee"}


def test_three_who_are_all_at_odds_need_three_days() -> None:
    made = sketched(
        "Ana >< Bo 0.9; Ana >< Cy 0.9; Bo >< Cy 0.9; dinner: Ana, Bo, Cy",
        Ana=Status.ACCEPTED, Bo=Status.ACCEPTED, Cy=Status.ACCEPTED,
    )  # fmt: skip
    best = repairs(made, {}).best
    assert texts(best)[0].endswith(("another day", "a third day"))
    assert len(best.days) == 3


def test_alternatives_change_something_else_and_cost_no_less() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", Ana=Status.INVITED, Bo=Status.INVITED)
    found = repairs(made, {"Ana": 1.0})
    changes = [
        {(step.means, step.person) for step in one.steps}
        for one in (found.best, *found.alternatives)
    ]
    costs = [one.cost for one in (found.best, *found.alternatives)]
    assert len(changes) == 4
    assert costs == sorted(costs)
    assert all(one != other for place, one in enumerate(changes) for other in changes[:place])


def test_what_no_change_resolves_is_left_over_and_the_rest_is_repaired() -> None:
    made = sketched(
        "Ana >< Bo 0.9; Cy >< Dee 0.9; dinner: Ana, Bo, Cy, Dee",
        Ana=Status.ATTENDED, Bo=Status.ATTENDED,
    )  # fmt: skip
    found = repairs(made, {})
    assert [set(one.people) for one in found.leftover] == [{"Ana", "Bo"}]
    assert {step.person for step in found.best.steps} <= {"Cy", "Dee"}
    assert found.needed
    assert found.alternatives == ()


def test_only_the_means_allowed_are_used() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo")
    found = repairs(made, {}, allowed=frozenset({Means.WITHDRAW}))
    assert [step.means for step in found.best.steps] == [Means.WITHDRAW]
    nothing = repairs(made, {}, allowed=frozenset())
    assert nothing.best.steps == ()
    assert len(nothing.leftover) == 1


def test_without_time_a_makeshift_is_told_as_one() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo")
    found = repairs(made, {}, time_limit=0)
    assert [step.means for step in found.best.steps] == [Means.WITHDRAW]
    assert not found.proven
    assert found.gap == 1
    assert found_after(made, found.best) == []


def test_a_competitors_event_is_not_ours_to_repair() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", event=event(host="Altavena"))
    account = dataclasses.replace(made.account, competitors=("Altavena",))
    assert not repairs(plan_of(account, "dinner"), {}).needed


@pytest.fixture
def further(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Rule:
    """A further rule in the table."""
    added: Rule = request.param
    monkeypatch.setitem(vars(RULES)["_entries"], added.name, added)
    return added


@pytest.mark.parametrize("further", [LONE_GUEST], indirect=True)
@pytest.mark.usefixtures("further")
def test_a_lone_guest_gets_company_by_somebody_whom_the_guest_listens_to() -> None:
    made = sketched("Bo => Ana; Cy is +1; dinner: Ana", Ana=Status.ACCEPTED)
    assert texts(repairs(made, {}).best) == ["Invite Bo as well"]


@pytest.mark.parametrize("further", [JUNIOR_HOST], indirect=True)
@pytest.mark.usefixtures("further")
def test_somebody_else_of_us_asks_where_that_helps() -> None:
    made = sketched("dinner: Ana, Bo", Ana=Status.INVITED, Bo=Status.INVITED)
    account = dataclasses.replace(
        made.account,
        team=TEAM,
        people={
            name: dataclasses.replace(person, owner="zhou")
            for name, person in made.account.people.items()
        },
        invitations=tuple(
            dataclasses.replace(one, invited_by="jin") for one in made.account.invitations
        ),
    )
    best = repairs(plan_of(account, "dinner"), {}).best
    assert sorted(texts(best)) == ["Let Zhou ask Ana", "Let Zhou ask Bo"]
    assert {one.invited_by for one in best.invitations} == {"zhou"}


@pytest.mark.parametrize("further", [JUNIOR_HOST], indirect=True)
@pytest.mark.usefixtures("further")
def test_a_stranger_asks_only_where_that_costs_less_than_to_ask_nobody() -> None:
    made = sketched("dinner: Ana, Bo", Ana=Status.INVITED)
    asked = tuple(dataclasses.replace(one, invited_by="jin") for one in made.account.invitations)
    account = dataclasses.replace(made.account, team=TEAM, invitations=asked)
    best = repairs(plan_of(account, "dinner"), {}).best
    assert [step.means for step in best.steps] == [Means.ANOTHER_HOST, Means.WITHDRAW]


@pytest.mark.parametrize("further", [ASKED_TOO_LATE], indirect=True)
@pytest.mark.usefixtures("further")
def test_a_boss_is_asked_now_where_the_order_was_wrong() -> None:
    made = sketched("Bo ^ Ana; dinner: Ana, Bo", Bo=Status.INVITED)
    assert texts(repairs(made, {}).best) == ["Ask Ana now, before the others"]


@pytest.mark.parametrize("further", [TOO_OFTEN], indirect=True)
@pytest.mark.usefixtures("further")
def test_what_would_bring_trouble_elsewhere_is_no_repair() -> None:
    made = sketched("Bo ^ Ana; dinner: Bo; party: Ana")
    repaired = repairs(made, {}, allowed=frozenset(Means) - {Means.WITHDRAW})
    assert [one.rule for one in repaired.leftover] == ["boss-left-out"]
    assert repaired.best.steps == ()


@some
@given(account=events(), power=powers)
def test_no_repair_is_cheaper_when_all_are_tried(account: Account, power: dict[str, float]) -> None:
    made = plan_of(account)
    found = repairs(made, power)
    if not found.leftover:
        assert found.proven
        assert found.best.cost == pytest.approx(cheapest(made, power, Severity.WARNING))


@some
@given(account=events(), power=powers)
def test_a_repaired_plan_has_no_finding_so_bad_under_the_same_rules(
    account: Account, power: dict[str, float]
) -> None:
    made = plan_of(account)
    for severity in (Severity.WARNING, Severity.CRITICAL):
        found = repairs(made, power, severity=severity)
        for repair in (found.best, *found.alternatives):
            after = found_after(made, repair)
            known = [*repair.remaining, *found.leftover]
            assert sorted(map(repr, after)) == sorted(map(repr, known))
            assert all(one.severity < severity for one in repair.remaining)


def with_another_event(account: Account) -> Account:
    """The account with a dinner on the day of the event, to which everybody is asked."""
    dinner = Event(id="other", name="Other", format=Format.DINNER, date=day("2030-05-01"))
    asked = tuple(Invitation(event="other", person=person) for person in account.people)
    return dataclasses.replace(
        account,
        events={**account.events, "other": dinner},
        invitations=(*account.invitations, *asked),
    )


@some
@given(account=events().map(with_another_event), power=powers)
def test_a_repair_never_worsens_another_event_and_books_nobody_twice(
    account: Account, power: dict[str, float]
) -> None:
    made = plan_of(account)
    best = repairs(made, power).best
    graph = social_graph(account)
    before, after = (
        conflicts(plan(one, graph, account.events["other"]))
        for one in (account, best.carried_out(account))
    )
    assert set(map(str, after)) <= set(map(str, before))
    assert not {step.person for step in best.steps if step.means is Means.ANOTHER_SESSION}


@some
@given(account=events(), power=powers)
def test_other_ids_and_another_order_of_rows_keep_the_cost(
    account: Account, power: dict[str, float]
) -> None:
    turned = dataclasses.replace(account, invitations=account.invitations[::-1])
    assert repairs(plan_of(turned), power) == repairs(plan_of(account), power)


def costs(found: Repairs) -> list[float]:
    """What the repairs cost."""
    return [one.cost for one in (found.best, *found.alternatives)]


def test_other_ids_keep_the_costs() -> None:
    sketch = "{0} >< {1} 0.9; {1} >< {2} 0.9; {2} ^ {0}; dinner: {0}, {1}, {2}"
    names = [("Ana", "Bo", "Cy"), ("Zoe", "Bo", "Cy"), ("Cy", "Bo", "Ana")]
    found = [costs(repairs(sketched(sketch.format(*one)), {one[0]: 1.0})) for one in names]
    assert found[0] == found[1] == found[2]


def test_the_event_is_named_as_the_account_speaks() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", event=event())
    account = dataclasses.replace(made.account, language="zh")
    best = repairs(plan_of(account, "dinner"), {}, allowed=frozenset({Means.ANOTHER_DAY})).best
    assert [one.name for one in best.days] == ["Evening", "Evening（另一天）"]
    assert EVENING not in {one.id for one in best.days}
