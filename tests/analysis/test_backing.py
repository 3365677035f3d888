"""What was told of somebody's part in our cause."""

import dataclasses

import pytest

from guanxi.analysis.backing import Telling, has_stake, speaks_for_us, tellings
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.department import Department
from guanxi.model.event import Activity
from guanxi.model.person import Person
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage, Credibility, Function, Reliability, Role
from tests.model.making import account_with, day, sure_tie


def telling(account: Account, person: str = "ana") -> Telling:
    """How far somebody tells us things."""
    return tellings(social_graph(account), account)[person]


def said(*sources: str, coverage: Coverage | None = None, roles: tuple[Role, ...] = ()) -> Account:
    """An account in which these told us of as many ties, each believed to 0.95."""
    ana = Person(id="ana", name="Ana Lima", coverage=coverage, roles=roles)
    others = [Person(id=f"b{number}", name=f"B{number}") for number in range(len(sources) + 1)]
    claims = [
        Claim(said_by=source, reliability=Reliability.A, credibility=Credibility.CONFIRMED)
        for source in sources
    ]
    ties = [
        dataclasses.replace(sure_tie(f"b{number}", "advises", f"b{number + 1}"), claims=(claim,))
        for number, claim in enumerate(claims)
    ]
    return account_with([ana, *others], ties)


def test_who_told_us_of_two_ties_tells_us_things() -> None:
    # Each is believed to 0.98, which is 0.96 beyond not knowing; two of that make it sure.
    assert telling(said("ana")).part == pytest.approx(0.96 / 2)
    assert telling(said("ana", "Ana Lima")).part == pytest.approx(0.96)
    assert telling(said("ana", "ana", "ana")).part == 1


def test_what_was_told_is_kept_with_the_telling() -> None:
    account = said("ana", "Chen", "ana")
    assert telling(account).told == (account.ties[0], account.ties[2])


@pytest.mark.parametrize(
    ("coverage", "part"),
    [(Coverage.NONE, 0.0), (Coverage.BRIEF, 0.1), (Coverage.IN_DEPTH, 0.5)],
)
def test_contact_speaks_for_telling(coverage: Coverage, part: float) -> None:
    assert telling(said(coverage=coverage)).part == pytest.approx(part)


def test_contact_and_claims_are_pooled() -> None:
    both = telling(said("ana", coverage=Coverage.IN_DEPTH)).part
    assert both == pytest.approx(1 - 0.5 * (1 - 0.48))


def test_where_neither_is_known_telling_is_unknown() -> None:
    assert telling(said("Chen")).part is None


def test_who_is_told_to_be_our_coach_tells_us_things() -> None:
    found = telling(said(roles=(Role.COACH,)))
    assert (found.part, found.declared) == (1.0, True)


def test_a_champion_speaks_for_us_and_a_good_meeting_speaks_for_it() -> None:
    account = account_from("Ana is champion; Bo is user; Cy is user")
    met = [
        Activity(date=day("2026-01-05"), kind="visit", person=person, sentiment=sentiment)
        for person, sentiment in (("Bo", 0.5), ("Cy", -1.0), ("Cy", None))
    ]
    told = dataclasses.replace(account, activities=tuple(met))
    assert [speaks_for_us(told, person) for person in ("Ana", "Bo", "Cy")] == [1.0, 0.3, 0.0]


@pytest.mark.parametrize(
    ("sketch", "known"),
    [("Ana is user", True), ("Ana is champion", True), ("Ana is evaluator", False)],
)
def test_users_and_champions_gain_by_it(sketch: str, *, known: bool) -> None:
    assert has_stake(account_from(sketch), "Ana") is known


def test_a_user_department_gains_by_it_whether_told_of_the_person_or_the_department() -> None:
    account = account_from("Ana is in Yard; Bo is in Lab")
    yard = Department(name="Yard", function=Function.USER)
    lab = Department(name="Lab", function=Function.TECHNICAL)
    told = dataclasses.replace(account, departments={"Yard": yard, "Lab": lab})
    assert has_stake(told, "Ana")
    assert not has_stake(told, "Bo")
    bo = dataclasses.replace(account.people["Bo"], function=Function.USER)
    assert has_stake(dataclasses.replace(told, people={**told.people, "Bo": bo}), "Bo")
