"""What becomes of a plan by a decision."""

import dataclasses

from guanxi.events.check import conflicts
from guanxi.events.repair.choices import Choice, Decided, Matter, Place, Topic
from guanxi.events.repair.realised import realised, worsened
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Severity
from guanxi.model.vocabulary import Format, Means, Status
from tests.events.repair.making import plan_of, sketched

ANOTHER_DAY = Choice(Means.ANOTHER_DAY, 1.5, Place(day=1))
OUT = Choice(Means.WITHDRAW, 5.0)


def placed(**choices: Choice) -> Decided:
    """A decision on where people are to be."""
    return {Matter(Topic.PLACE, person): choice for person, choice in choices.items()}


def test_nothing_decided_leaves_the_plan_as_it_is() -> None:
    made = sketched("Ana >< Bo 0.9; Cy ^ Dee; dinner: Ana, Bo, Cy", Bo=Status.ACCEPTED)
    outcome = realised(made, {})
    assert outcome.findings == conflicts(made)
    assert outcome.plans == (made,)


def test_a_further_day_is_an_event_of_its_own_without_a_date() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo", Bo=Status.ACCEPTED)
    outcome = realised(made, placed(Bo=ANOTHER_DAY))
    first, second = outcome.plans
    assert (first.guests, second.guests) == (("Ana",), ("Bo",))
    assert (second.event.id, second.event.date) == ("dinner-day-2", None)
    assert second.event.format is Format.DINNER
    assert outcome.findings == ()


def test_who_accepted_has_not_accepted_where_they_are_moved_to() -> None:
    made = sketched("dinner: Ana, Bo", Ana=Status.ACCEPTED, Bo=Status.ACCEPTED)
    statuses = {
        one.person: one.status for one in realised(made, placed(Bo=ANOTHER_DAY)).account.invitations
    }
    assert statuses == {"Ana": Status.ACCEPTED, "Bo": Status.INVITED}


def test_a_boss_who_is_asked_for_another_day_is_not_left_out() -> None:
    made = sketched("Bo ^ Ana; dinner: Bo")
    added = Choice(Means.ADD, 3.0, Place(day=1))
    assert realised(made, placed(Ana=added)).findings == ()


def test_a_boss_whose_invitation_is_taken_back_is_left_out() -> None:
    made = sketched("Bo ^ Ana; dinner: Ana, Bo", Ana=Status.INVITED)
    (finding,) = realised(made, placed(Ana=OUT)).findings
    assert finding.rule == "boss-left-out"


def test_a_boss_who_declined_was_asked_and_stays_so() -> None:
    made = sketched("Bo ^ Ana; dinner: Ana, Bo", Ana=Status.DECLINED)
    assert realised(made, {}).findings == ()


def test_the_rules_may_look_at_some_guests_only() -> None:
    made = sketched("Ana >< Bo 0.9; Cy ^ Dee; dinner: Ana, Bo, Cy")
    (finding,) = realised(made, {}, only=frozenset({"Cy"})).findings
    assert finding.people == ("Dee", "Cy")


def test_the_worst_conflict_comes_first_on_whichever_day() -> None:
    made = sketched("Ana >< Bo 0.9; Cy ^ Dee; dinner: Ana, Bo, Cy")
    moved = placed(Ana=ANOTHER_DAY, Bo=ANOTHER_DAY)
    assert [one.severity for one in realised(made, moved).findings] == [
        Severity.CRITICAL, Severity.WARNING,
    ]  # fmt: skip


def test_only_what_is_new_in_another_event_is_worse() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Cy; party: Ana, Bo")
    outcome = realised(made, {})
    assert worsened(made.account, outcome, "dinner", Severity.WARNING) == ()
    before = dataclasses.replace(made.account, invitations=made.account.invitations[:2])
    (worse,) = worsened(before, outcome, "dinner", Severity.WARNING)
    assert (worse.event, worse.rule) == ("party", "rivals-together")


def test_guests_named_without_an_event_can_be_decided_about_too() -> None:
    made = sketched("Ana >< Bo 0.9; dinner: Ana, Bo")
    ad_hoc = dataclasses.replace(
        plan_of(made.account, "dinner"), event=Event(id="guests", name="Guests"), invitations={}
    )
    outcome = realised(ad_hoc, placed(Bo=OUT))
    assert outcome.findings == ()
    assert Invitation(event="guests", person="Ana") in outcome.account.invitations
