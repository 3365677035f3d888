"""The notation for small accounts in examples."""

import pytest

from guanxi.model.event import Invitation
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Change, Coverage, DecisionRule, Format, Level, Role
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import day


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("><", "rivalry"),
        ("==", "alliance"),
        ("^", "reports_to"),
        ("=>", "advises"),
        ("~>", "influences"),
        ("!>", "hostile_to"),
        ("mentors", "mentors"),
        ("classmate", "classmate"),
    ],
)
def test_a_tie_is_drawn_by_its_sign_or_by_its_name(sign: str, kind: str) -> None:
    (tie,) = account_from(f"Ana {sign} Bo").ties
    assert (tie.source, tie.target, tie.kind.name) == ("Ana", "Bo", kind)


def test_a_tie_rests_on_one_claim_graded_b1() -> None:
    (tie,) = account_from("Ana => Bo").ties
    assert (tie.strength, tie.confidence) == pytest.approx((0.6, 0.908))
    assert [claim.code for claim in tie.claims] == ["B1"]


def test_a_strength_may_follow() -> None:
    (tie,) = account_from("Ana => Bo 0.25").ties
    assert tie.strength == 0.25


def test_a_strength_of_nothing_denies_the_tie() -> None:
    assert account_from("Ana >< Bo 0").ties[0].denied


def test_names_may_have_several_words() -> None:
    (tie,) = account_from("Li Wei => Wang Fang 0.4").ties
    assert (tie.source, tie.target, tie.strength) == ("Li Wei", "Wang Fang", 0.4)


def test_who_is_in_a_tie_exists_and_nothing_is_known_of_them() -> None:
    account = account_from("Ana => Bo")
    assert list(account.people) == ["Ana", "Bo"]
    assert account.people["Bo"].support is None
    assert account.people["Bo"].level is None
    assert list(account.posts) == ["Ana", "Bo"]


def test_what_a_person_is_may_be_told_in_parts() -> None:
    account = account_from("Ana is executive, -1.5\nAna is evaluator, user, in Finance")
    ana = account.people["Ana"]
    assert (ana.level, ana.support, ana.department) == (Level.EXECUTIVE, -1.5, "Finance")
    assert ana.roles == (Role.EVALUATOR, Role.USER)


def test_an_event_is_told_by_its_format_and_its_guests() -> None:
    account = account_from("site_visit: Ana, Bo")
    assert account.events["site_visit"].format is Format.SITE_VISIT
    assert account.invitations == (
        Invitation(event="site_visit", person="Ana"),
        Invitation(event="site_visit", person="Bo"),
    )


@pytest.mark.parametrize(
    ("sketch", "rule", "deciders"),
    [
        ("Ana is decision_maker; Bo is user", DecisionRule.ONE, ("Ana",)),
        ("Bo is decision_maker; Ana is decision_maker", DecisionRule.MAJORITY, ("Ana", "Bo")),
    ],
)
def test_decision_makers_decide_alone_or_by_majority(
    sketch: str, rule: DecisionRule, deciders: tuple[str, ...]
) -> None:
    decision = account_from(sketch).decision
    assert decision is not None
    assert (decision.rule, decision.deciders) == (rule, deciders)


def test_without_a_decision_maker_there_is_no_decision() -> None:
    assert account_from("Ana is executive").decision is None


def test_an_empty_sketch_is_an_account_of_nobody() -> None:
    assert account_from(" ;\n; ").people == {}


def test_weights_may_be_given() -> None:
    weights = DEFAULT_WEIGHTS.with_override("default_strength", 0.9)
    account = account_from("Ana => Bo", weights)
    assert (account.ties[0].strength, account.weights) == (0.9, weights)


@pytest.mark.parametrize(
    "statement", ["Ana", "Ana <> Bo", "Ana => ", "Ana is clever", "soiree: Ana", "Ana => Bo 0.1.2"]
)
def test_a_statement_that_is_not_understood_is_refused(statement: str) -> None:
    with pytest.raises(ValueError, match=r"not understood|could not convert"):
        account_from(f"Cy == Dee; {statement}")


def test_a_move_is_told_and_everybody_in_it_exists() -> None:
    account = account_from("Wu appointed Head 2001-08-01 over Li after Sun")
    assert [move.person for move in account.moves] == ["Wu"]
    assert list(account.people) == ["Li", "Sun", "Wu"]
    assert [one.person for one in account.posts["Wu"].occupancies] == ["Sun", "Wu"]


def test_departments_are_told_in_brackets() -> None:
    departments = account_from("[IT] !> [Sales]; [IT] == [Legal]").departments
    assert list(departments) == ["IT", "Sales", "Legal"]
    assert departments["IT"].hostile_to == ("Sales",)
    assert departments["IT"].allied_with == ("Legal",)


def test_a_vendor_is_nobody_at_the_customers() -> None:
    account = account_from("Ana prefers us; Bo prefers Acme 0.4")
    assert list(account.people) == ["Ana", "Bo"]
    assert (account.our_company, account.competitors) == ("us", ("Acme",))
    assert account_from("Ana == Bo").our_company is None


def test_a_tie_may_have_ended_and_the_day_may_be_told() -> None:
    account = account_from("Ana >< Bo 0.4 until 2000-01-01; it is 2001-10-15")
    assert account.ties[0].until == day("2000-01-01")
    assert account.as_of == day("2001-10-15")
    assert list(account.current_ties()) == []


def test_a_person_may_have_a_title_and_a_first_day() -> None:
    person = account_from("Li is titled Deputy Director, since 1994-05-01").people["Li"]
    assert (person.title, person.since) == ("Deputy Director", day("1994-05-01"))


def test_a_tie_may_have_ended() -> None:
    (tie,) = account_from("Ana => Bo 0.4 until 2024").ties
    assert (tie.strength, tie.until) == (0.4, day("2024-01-01"))


def test_since_when_and_how_well_we_know_somebody_may_be_told() -> None:
    ana = account_from("Ana is since 1991, brief contact").people["Ana"]
    assert (ana.since, ana.coverage) == (day("1991-01-01"), Coverage.BRIEF)


def test_what_happened_to_a_career_is_a_move() -> None:
    (move,) = account_from("Li Wei passed_over 2001").moves
    assert (move.person, move.change, move.date) == (
        "Li Wei",
        Change.PASSED_OVER,
        day("2001-01-01"),
    )


def test_who_met_somebody_is_one_of_our_people() -> None:
    account = account_from("Kim met Ana 2024; Kim met Bo 2023")
    assert list(account.team) == ["Kim"]
    assert list(account.people) == ["Ana", "Bo"]
    met = [(one.our_person, one.person, one.date.year) for one in account.activities]
    assert met == [("Kim", "Ana", 2024), ("Kim", "Bo", 2023)]


def test_the_day_may_be_told() -> None:
    assert account_from("it is 2026; Ana => Bo").as_of == day("2026-01-01")
    assert account_from("Ana => Bo").as_of is None
