"""Careers up to the day of an account."""

import dataclasses

from guanxi.analysis.career import careers, today
from guanxi.model.sketch import account_from
from tests.model.making import day


def test_today_is_as_told_or_else_the_last_day_that_anything_tells_of() -> None:
    assert today(account_from("Ana promoted 2020; Kim met Ana 2021; it is 2019")) == day(
        "2019-01-01"
    )
    assert today(account_from("Ana promoted 2020; Kim met Ana 2021")) == day("2021-01-01")
    assert today(account_from("Ana => Bo")) is None


def test_a_day_on_which_a_claim_was_heard_counts_too() -> None:
    account = account_from("Ana => Bo")
    heard = dataclasses.replace(account.ties[0].claims[0], heard_on=day("2022-05-04"))
    tie = dataclasses.replace(account.ties[0], claims=(heard,))
    assert today(dataclasses.replace(account, ties=(tie,))) == day("2022-05-04")


def test_moves_stand_in_order_of_time_and_those_to_come_are_left_out() -> None:
    known = careers(
        account_from("Ana promoted 2020; Ana appointed 2010; Ana left 2030; it is 2024")
    )
    assert [str(move.change) for move in known.moves["Ana"]] == ["appointed", "promoted"]


def test_who_left_or_retired_last_has_gone_and_who_came_back_has_not() -> None:
    known = careers(
        account_from("Ana retired 2020; Bo left 2020; Bo appointed 2021; Cy promoted 2020")
    )
    assert [known.gone(person) for person in ("Ana", "Bo", "Cy")] == [True, False, False]


def test_the_years_here_count_from_the_earliest_day_known() -> None:
    known = careers(account_from("Ana is since 2014; Ana promoted 2004; Bo => Ana; it is 2024"))
    assert known.years_here("Ana") == 20
    assert known.years_here("Bo") is None


def test_without_a_day_no_years_have_passed() -> None:
    assert careers(account_from("Ana is since 2014")).years_here("Ana") is None


def test_only_promotions_of_the_years_asked_for_count() -> None:
    known = careers(
        account_from("Ana promoted 2004; Ana promoted 2020; Ana transferred 2021; it is 2024")
    )
    assert [move.date.year for move in known.promotions("Ana", years=8)] == [2020]


def test_a_year_is_full_on_its_day() -> None:
    known = careers(account_from("Ana is since 2014; it is 2024"))
    assert known.years_since(day("2023-01-01")) == 1
    assert known.years_since(day("2023-01-02")) == 0
