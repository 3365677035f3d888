"""What is not known yet, and about whom."""

import dataclasses

import pytest

from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.gaps import gaps
from guanxi.model.person import Person
from guanxi.model.post import Move
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Change
from tests.model.making import account_with, day, sure_tie


def people_with(gap: str, account: Account) -> tuple[str, ...]:
    """Whom a gap is about; nobody where there is no such gap."""
    return next((found.people for found in gaps(account) if found.name == gap), ())


def heard(account: Account, *days: str | None) -> Account:
    """The account as of 2026, with every tie heard of on these days, one claim each."""
    claims = tuple(Claim(strength=0.5, heard_on=day(on) if on else None) for on in days)
    ties = tuple(dataclasses.replace(tie, claims=claims) for tie in account.ties)
    return dataclasses.replace(account, ties=ties, as_of=day("2026-01-01"))


FRIENDS = account_from("Ana == Bo; Cy ^ Bo")


def test_people_whose_support_nobody_asked_about_are_named() -> None:
    account = account_from("Ana is +1; Bo is 0; Cy is operational; ?CFO is executive")
    assert people_with("support-unknown", account) == ("Cy",)


def test_people_without_any_tie_are_named() -> None:
    assert people_with("no-tie", account_from("Ana ^ Bo; Cy is +1")) == ("Cy",)


def test_a_tie_that_is_denied_is_no_tie() -> None:
    assert people_with("no-tie", account_from("Ana == Bo 0")) == ("Ana", "Bo")


def test_a_liking_for_a_vendor_is_no_tie_to_anybody() -> None:
    ana = Person(id="Ana", name="Ana")
    account = account_with([ana], [sure_tie("Ana", "prefers", "Altavena")])
    assert people_with("no-tie", account) == ("Ana",)


def test_people_with_neither_title_nor_level_are_named() -> None:
    account = account_with(
        [
            Person(id="Ana", name="Ana", title="Director"),
            *account_from("Bo is executive; Cy is +1; ?CFO is +1").people.values(),
        ]
    )
    assert people_with("no-post", account) == ("Cy",)


@pytest.mark.parametrize(
    ("change", "missing"),
    [(Change.RETIRED, ()), (Change.LEFT, ()), (Change.TRANSFERRED, ("Ana",))],
)
def test_who_has_left_needs_no_post(change: Change, missing: tuple[str, ...]) -> None:
    account = dataclasses.replace(
        account_from("Ana is +1"),
        moves=(
            Move(person="Ana", date=day("2025-05-01"), change=change),
            Move(person="Ana", date=day("2020-05-01"), change=Change.APPOINTED),
        ),
    )
    assert people_with("no-post", account) == missing


def test_a_post_without_a_known_holder_is_named() -> None:
    assert people_with("holder-unknown", account_from("?CFO is executive; Ana is +1")) == ("?CFO",)


def test_an_informal_tie_not_heard_of_for_long_is_stale_and_a_reporting_line_is_not() -> None:
    old = heard(FRIENDS, "2022-01-01")
    assert people_with("stale-claims", old) == ("Ana", "Bo")


@pytest.mark.parametrize(("on", "stale"), [("2024-07-10", False), ("2024-07-09", True)])
def test_a_tie_grows_stale_after_540_days(on: str, *, stale: bool) -> None:
    assert bool(people_with("stale-claims", heard(FRIENDS, on))) is stale


def test_one_fresh_claim_keeps_a_tie_from_being_stale() -> None:
    assert people_with("stale-claims", heard(FRIENDS, "2015-01-01", "2025-12-01")) == ()


def test_without_a_day_to_count_from_nothing_is_stale() -> None:
    undated = dataclasses.replace(heard(FRIENDS, "2015-01-01"), as_of=None)
    assert people_with("stale-claims", undated) == ()


def test_the_first_days_of_the_calendar_are_days_like_others() -> None:
    early = dataclasses.replace(heard(FRIENDS, "0001-01-02"), as_of=day("0001-01-03"))
    assert people_with("stale-claims", early) == ()


def test_a_tie_heard_of_on_no_known_day_is_undated_and_not_stale() -> None:
    undated = heard(FRIENDS, None)
    assert people_with("undated-claims", undated) == ("Ana", "Bo")
    assert people_with("stale-claims", undated) == ()


def test_a_tie_with_one_known_day_is_not_undated() -> None:
    assert people_with("undated-claims", heard(FRIENDS, None, "2025-12-01")) == ()


def test_a_vendor_is_not_a_person_with_a_gap() -> None:
    ana = Person(id="Ana", name="Ana")
    account = account_with([ana], [sure_tie("Ana", "prefers", "Altavena")])
    assert people_with("undated-claims", account) == ("Ana",)


def test_gaps_that_are_about_nobody_are_left_out() -> None:
    account = heard(
        account_from("Ana is executive, +1; Bo is operational, 0; Ana == Bo"), "2026-01-01"
    )
    assert gaps(account) == ()


def test_gaps_are_told_in_each_language() -> None:
    (gap,) = [
        gap for gap in gaps(account_from("Ana is executive; Ana == Bo")) if "no-post" in gap.name
    ]
    assert (gap.label("en"), gap.label("zh")) == (
        "neither title nor level known",
        "职务和级别均未知",
    )
