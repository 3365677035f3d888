"""What is left to chance follows what was told, and how far it is believed."""

from dataclasses import replace

import numpy as np
import pytest

from guanxi.analysis.draws.chance import Drawn, drawn
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from tests.analysis.draws.making import sure

COUNT = 4000


def draws_of(account: Account) -> Drawn:
    """Very many draws."""
    return drawn(givens(reading(account)), COUNT, np.random.default_rng(5))


def test_a_tie_is_kept_with_its_confidence() -> None:
    account = sure(account_from("Ana => Bo; Cyd => Bo; Dan => Bo"), Ana=0.3, Cyd=0.8)
    assert draws_of(account).kept.mean(axis=0) == pytest.approx([0.3, 0.8, 1.0], abs=0.03)


def test_a_tie_that_is_not_kept_is_worth_nothing() -> None:
    found = draws_of(sure(account_from("Ana => Bo 0.6"), Ana=0.5))
    assert set(found.worth[~found.kept].tolist()) == {0}
    assert set(found.worth[found.kept].tolist()) == {0.6}


def test_strengths_jitter_around_what_was_told_and_stay_on_their_scale() -> None:
    account = replace(account_from("Ana => Bo 0.5; Cyd => Bo 0.9"))
    ties = tuple(replace(tie, confidence=1.0) for tie in account.ties)
    worth = draws_of(replace(account, ties=ties)).worth
    assert worth[:, 0].mean() == pytest.approx(0.5, abs=0.01)
    assert worth[:, 0].std() == pytest.approx(0.125, abs=0.01)
    assert worth.max() == 1


def test_assumed_listening_comes_and_goes_and_keeps_its_mean() -> None:
    assumed = draws_of(account_from("Ana ^ Bo")).assumed
    assert set(assumed.ravel().tolist()) == {0, 2}
    assert assumed.mean() == pytest.approx(1, abs=0.04)


def test_a_told_support_is_sometimes_one_step_off() -> None:
    support = draws_of(account_from("Ana is +1; Bo is -2")).support
    for step, part in ((0.0, 0.1), (1.0, 0.8), (2.0, 0.1)):
        assert np.mean(support[:, 0] == step) == pytest.approx(part, abs=0.02)
    assert set(support[:, 1].tolist()) == {-2, -1}


def test_an_unknown_support_is_drawn_wide_around_neutral() -> None:
    support = draws_of(account_from("Ana => Bo")).support
    assert support.mean() == pytest.approx(0, abs=0.05)
    assert support.std() == pytest.approx(1.07, abs=0.05)  # 1.2, cut off at both ends
    assert (support.min(), support.max()) == (-2, 2)


def test_an_unknown_support_is_drawn_around_that_of_friends() -> None:
    support = draws_of(account_from("Ana is +1; Ana friendship Bo")).support[:, 1]
    assert np.median(support) == pytest.approx(0.8, abs=0.05)


def test_everybody_is_a_pivot_in_a_small_account() -> None:
    pivots = draws_of(account_from("Ana => Bo; Bo => Cyd")).pivots
    assert pivots.tolist() == [[0, 1, 2]] * COUNT


def test_pivots_of_a_large_account_differ_between_draws_and_pass_over_nobody() -> None:
    account = account_from("; ".join(f"p{number:03d} => p000" for number in range(1, 120)))
    pivots = draws_of(account).pivots
    assert pivots.shape == (COUNT, 20)
    assert all(len(set(row)) == 20 for row in pivots.tolist())
    assert set(pivots[:6].ravel().tolist()) == set(range(120))


def test_some_of_the_draws_are_those_draws() -> None:
    whole = draws_of(account_from("Ana => Bo; Cyd >< Dan; Dan friendship Ana"))
    parts = [whole.between(begin, begin + 1500) for begin in (0, 1500, 3000)]
    assert [part.count for part in parts] == [1500, 1500, 1000]
    assert np.concatenate([part.kept for part in parts]).tolist() == whole.kept.tolist()
    starts = zip(parts, (0, 1500, 3000), strict=True)
    missed = np.concatenate([part.missed.draw + start for part, start in starts])
    assert sorted(missed.tolist()) == sorted(whole.missed.draw.tolist())
