"""What speaks for or against two guests at one table."""

from dataclasses import replace

import pytest

from guanxi.events.plan import Plan
from guanxi.events.seating.bonds import MOTIVES, Company, Motive, opinions
from guanxi.model.department import Department
from guanxi.model.phrase import LANGUAGES
from tests.events.seating.parties import plan_of


def told(sketch: str, *, apart: bool = False, guess: float = 0.0) -> dict[str, tuple[float, str]]:
    """What is said of the first two guests of a sketch, by motive: worth and reason."""
    return found(plan_of(sketch), apart=apart, guess=guess)


def found(plan: Plan, *, apart: bool = False, guess: float = 0.0) -> dict[str, tuple[float, str]]:
    """What is said of the first two guests of a plan, by motive."""
    one, other = plan.guests[:2]
    pair = frozenset((one, other))
    company = Company(plan, frozenset({pair} if apart else ()), {pair: guess})
    return {
        motive.name: (round(opinion.worth, 2), opinion.reason.text())
        for motive, opinion in opinions(company, one, other)
    }


@pytest.mark.parametrize(
    ("sketch", "motive", "worth", "reason"),
    [
        ("A >< B 0.8; dinner: A, B", "at-odds", -172.64, "A and B are at odds"),
        ("A >< B 0.2; dinner: A, B", "uneasy", -0.74, "A and B may be at odds: what we were told"),
        ("B => A 0.5; dinner: A, B", "close", 0.46, "B advises A"),
        ("A == B 1.0; dinner: A, B", "close", 0.65, "A and B are allies"),
        (
            "A is coach; B is -2; dinner: A, B",
            "exposed",
            -0.5,
            "A tells us things, and B is against",
        ),
        (
            "A is approver, 0; B is +1; dinner: A, B",
            "persuades",
            0.5,
            "B, who is for us, beside A, who has not made up their mind",
        ),
    ],
)
def test_a_motive_says_what_two_guests_are_worth_and_why(
    sketch: str, motive: str, worth: float, reason: str
) -> None:
    value, text = told(sketch)[motive]
    assert value == pytest.approx(worth, abs=0.02)
    assert text.startswith(reason)


@pytest.mark.parametrize(
    "sketch",
    [
        "A ^ B; dinner: A, B",
        "A is approver; B is +1; dinner: A, B",
        "A is 0; B is +1; dinner: A, B",
        "A is coach; B is 0; dinner: A, B",
    ],
)
def test_of_strangers_the_chart_an_unknown_stance_and_no_say_nothing_is_said(sketch: str) -> None:
    assert told(sketch) == {}


def test_the_hosts_may_keep_two_apart() -> None:
    assert told("dinner: A, B", apart=True) == {"kept-apart": (-100, "A is to be kept from B")}


def test_a_guess_is_told_as_a_guess_from_a_certain_probability() -> None:
    assert told("dinner: A, B", guess=0.5) == {
        "guessed": (-2.0, "A and B may be at odds (50%), though nobody said so")
    }
    assert told("dinner: A, B", guess=0.01) == {}


@pytest.mark.parametrize("hostile", [("Finance", "Legal"), ("Legal", "Finance")])
def test_departments_at_odds_speak_against_it(hostile: tuple[str, str]) -> None:
    plan = plan_of("A is in Finance; B is in Legal; dinner: A, B")
    department = Department(name=hostile[0], hostile_to=(hostile[1],))
    account = replace(plan.account, departments={hostile[0]: department})
    assert found(replace(plan, account=account)) == {
        "departments": (-0.5, "the departments of A and B are at odds")
    }


def test_the_reason_is_the_tie_that_counts_most() -> None:
    assert told("A friendship B 0.9; B => A 0.9; dinner: A, B")["close"][1] == "B advises A"


@pytest.mark.parametrize("motive", MOTIVES.values(), ids=list(MOTIVES))
def test_every_motive_has_a_name_in_each_language(motive: Motive) -> None:
    assert all(motive.label(language) for language in LANGUAGES)


def test_only_what_is_told_forbids_a_table() -> None:
    assert [motive.name for motive in MOTIVES.values() if motive.forbids] == [
        "at-odds",
        "kept-apart",
    ]
