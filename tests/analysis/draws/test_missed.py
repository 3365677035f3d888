"""Missed ties are put back at the rate at which ties are missed, where there is much going on."""

from dataclasses import replace

import numpy as np
import pytest

from guanxi.analysis.draws.givens import Givens, givens
from guanxi.analysis.draws.missed import Missed, missed_ties
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from tests.analysis.draws.making import sketched
from tests.model.making import account_with, somebody, sure_tie

COUNT = 4000


def missed_in(given: Givens) -> Missed:
    """What is missed in very many draws."""
    return missed_ties(given, COUNT, np.random.default_rng(3))


def many_people(kind: str, ties: int = 30) -> Account:
    """An account of 40 people in which p00 tells many others, and nobody else anything."""
    people = [somebody(f"p{number:02d}") for number in range(40)]
    return account_with(
        people, [sure_tie("p00", kind, f"p{number + 1:02d}") for number in range(ties)]
    )


@pytest.mark.parametrize(
    ("kind", "rate"), [("advises", 0.2), ("influences", 0.2), ("hostile_to", 0.3)]
)
def test_as_many_are_missed_as_the_rate_says(kind: str, rate: float) -> None:
    found = missed_in(givens(reading(many_people(kind))))
    assert len(found.draw) / COUNT == pytest.approx(30 * rate / (1 - rate), rel=0.03)


def test_a_doubtful_tie_counts_as_far_as_it_is_believed() -> None:
    account = many_people("advises")
    ties = tuple(replace(tie, confidence=0.5) for tie in account.ties)
    found = missed_in(givens(reading(replace(account, ties=ties))))
    assert len(found.draw) / COUNT == pytest.approx(30 / 2 * 0.25, rel=0.03)


def test_who_is_heard_by_many_is_missed_most() -> None:
    found = missed_in(givens(reading(many_people("advises", 10))))
    heard = np.bincount(found.heard, minlength=40)
    assert heard[0] == max(heard)
    assert min(heard) > 0  # nobody is taken to be wholly inactive


def test_nobody_is_missed_as_listening_to_oneself_or_where_the_tie_is_known() -> None:
    given = givens(reading(many_people("advises", 10)))
    found = missed_in(given)
    known = {(number, 0) for number in range(1, 11)}
    pairs = set(zip(found.listener.tolist(), found.heard.tolist(), strict=True))
    assert not pairs & known
    assert all(one != other for one, other in pairs)


def test_a_missed_friendship_holds_both_ways() -> None:
    found = missed_in(givens(sketched("Ana friendship Bo; Cyd friendship Dan")))
    rows = set(
        zip(*(column.tolist() for column in (found.draw, found.listener, found.heard)), strict=True)
    )
    assert len(rows) > 100
    assert rows == {(draw, other, one) for draw, one, other in rows}


def test_what_is_missed_is_of_a_kind_that_was_told_of() -> None:
    found = missed_in(givens(sketched("Ana ~> Bo 0.4; Cyd >< Dan 0.7; Eve ^ Ana")))
    assert set(found.worth[~found.hostile].tolist()) == {0.4}
    assert set(found.worth[found.hostile].tolist()) == {0.7}
    assert not found.informs.any()


def test_what_is_missed_is_like_what_is_believed_most() -> None:
    ties = [
        sure_tie("ana", "advises", "bo", 0.2, confidence=0.9),
        sure_tie("cyd", "advises", "dan", 0.8, confidence=0.1),
    ]
    people = [somebody(name) for name in ("ana", "bo", "cyd", "dan")]
    found = missed_in(givens(reading(account_with(people, ties))))
    assert np.mean(found.worth == 0.2) == pytest.approx(0.9, abs=0.04)


def test_no_tie_of_the_chart_is_missed() -> None:
    assert not len(missed_in(givens(sketched("Ana ^ Bo; Cyd ^ Bo; Dan ^ Bo"))).draw)


def test_nothing_is_missed_where_all_are_tied_already() -> None:
    found = missed_in(givens(sketched("Ana => Bo; Bo => Ana")))
    assert not len(found.draw)
