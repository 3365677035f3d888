"""A tie between two people: what it is worth, whom it joins, and when it holds."""

import dataclasses

import pytest

from guanxi.model.claim import Claim
from guanxi.model.tie import TIE_KINDS, Direction, Layer, tie_order
from tests.model.making import day, sure_tie

AFFIRMED = sure_tie("Ana", "rivalry", "Bo", 0.5, confidence=0.8)
DENIAL = Claim(strength=0.0)


def test_a_tie_is_worth_its_strength_times_its_confidence() -> None:
    assert AFFIRMED.expected == pytest.approx(0.4)


def test_each_end_knows_the_other() -> None:
    assert (AFFIRMED.other_end("Ana"), AFFIRMED.other_end("Bo")) == ("Bo", "Ana")


def test_a_tie_is_disputed_by_a_denial_or_by_a_contradicting_claim() -> None:
    assert not AFFIRMED.disputed
    assert dataclasses.replace(AFFIRMED, claims=(*AFFIRMED.claims, DENIAL)).disputed
    assert dataclasses.replace(AFFIRMED, opposed=(Claim(),)).disputed


def test_a_tie_that_is_only_denied_is_not_disputed() -> None:
    denied = dataclasses.replace(AFFIRMED, claims=(DENIAL,), opposed=(Claim(),))
    assert (denied.denied, denied.disputed) == (True, False)


@pytest.mark.parametrize(
    ("on", "holds"),
    [
        ("2019-12-31", False),
        ("2020-01-01", True),
        ("2021-06-01", True),
        ("2021-12-31", True),
        ("2022-01-01", False),
    ],
)
def test_a_tie_holds_from_its_first_day_to_its_last(on: str, *, holds: bool) -> None:
    tie = dataclasses.replace(AFFIRMED, since=day("2020-01-01"), until=day("2021-12-31"))
    assert tie.holds_on(day(on)) is holds


def test_a_tie_without_dates_holds_always() -> None:
    assert AFFIRMED.holds_on(day("1900-01-01"))
    assert AFFIRMED.holds_on(None)


def test_a_tie_that_has_an_end_does_not_hold_at_the_end_of_what_is_known() -> None:
    assert not dataclasses.replace(AFFIRMED, until=day("2021-12-31")).holds_on(None)


def test_ties_are_ordered_by_their_ends_then_kind_then_start() -> None:
    ordered = [
        sure_tie("Ana", "advises", "Bo"),
        sure_tie("Ana", "rivalry", "Bo"),
        dataclasses.replace(sure_tie("Ana", "rivalry", "Bo"), since=day("2020-01-01")),
        sure_tie("Ana", "advises", "Cy"),
        sure_tie("Bo", "advises", "Ana"),
    ]
    disordered = ordered[3:] + ordered[:3]
    assert sorted(disordered, key=tie_order) == ordered


def test_a_kind_is_mutual_where_it_holds_both_ways() -> None:
    assert TIE_KINDS["alliance"].mutual
    assert not TIE_KINDS["advises"].mutual


def test_only_reporting_lines_are_known_to_the_organisation_chart() -> None:
    formal = [kind.name for kind in TIE_KINDS.values() if not kind.informal]
    assert formal == ["reports_to", "dotted_to"]


@pytest.mark.parametrize("kind", ["advises", "influences", "mentors", "informs"])
def test_who_advises_moves_the_other(kind: str) -> None:
    assert TIE_KINDS[kind].direction is Direction.SOURCE_MOVES_TARGET
    assert Layer.LISTENING in TIE_KINDS[kind].layers


@pytest.mark.parametrize("kind", ["reports_to", "dotted_to", "hostile_to", "blocks", "prefers"])
def test_who_reports_to_or_is_hostile_to_another_is_moved_by_the_other(kind: str) -> None:
    assert TIE_KINDS[kind].direction is Direction.TARGET_MOVES_SOURCE


def test_a_tie_that_nobody_upholds_any_longer_is_denied() -> None:
    given_up = dataclasses.replace(AFFIRMED, claims=(), earlier=AFFIRMED.claims)
    assert (given_up.denied, given_up.disputed) == (True, False)
