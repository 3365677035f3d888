"""Who cuts us off in a draw depends on the ties that are kept there."""

import dataclasses

import numpy as np
import pytest

from guanxi.analysis.draws import barred as module
from guanxi.analysis.draws.barred import barred
from guanxi.analysis.draws.chance import Drawn, drawn, expected
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.reading import Reading, reading
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage

SKETCH = "Dee is decision_maker; Cy => Dee; Gus => Dee; Cy => Gus"
"""Ties in order: Cy => Dee, Cy => Gus, Gus => Dee."""


@pytest.fixture
def read() -> Reading:
    account = account_from(SKETCH)
    known = dataclasses.replace(account.people["Cy"], coverage=Coverage.IN_DEPTH)
    return reading(dataclasses.replace(account, people={**account.people, "Cy": known}))


def kept(plain: Drawn, *worths: list[float]) -> Drawn:
    """Draws in which the ties are worth so much."""
    return dataclasses.replace(plain, kept=np.array(worths) > 0, worth=np.array(worths))


def test_where_the_short_way_fails_the_middle_of_the_long_one_cuts_us_off(read: Reading) -> None:
    given = givens(read)
    found = barred(given, kept(expected(given), [1, 1, 1], [0, 1, 1], [0, 0, 1]))
    assert read.people == ("Cy", "Dee", "Gus")
    assert found.tolist() == [[1, 0, 0], [1, 0, 1], [0, 0, 0]]


def test_many_draws_are_what_each_is_alone(read: Reading) -> None:
    given = givens(read)
    supposed = drawn(given, 20, np.random.default_rng(0))
    every = barred(given, supposed)
    alone = [barred(given, supposed.between(draw, draw + 1))[0] for draw in range(20)]
    assert every.tolist() == np.array(alone).tolist()


def test_in_a_large_account_only_who_cuts_us_off_by_all_that_was_told_is_asked_about(
    read: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_EVERYBODY_UP_TO", 2)
    given = givens(read)
    found = barred(given, kept(expected(given), [0, 1, 1]))
    assert found.tolist() == [[1, 0, 0]]


def test_where_nothing_is_known_of_our_ways_nobody_cuts_us_off() -> None:
    given = givens(reading(account_from(SKETCH)))
    assert not barred(given, expected(given)).any()
