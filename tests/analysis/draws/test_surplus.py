"""Informal power beside formal authority in each draw."""

import numpy as np
import pytest

from guanxi.analysis.draws.arrows import information, listening
from guanxi.analysis.draws.betweenness import betweenness
from guanxi.analysis.draws.chance import drawn
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.reactions import reactions
from guanxi.analysis.draws.surplus import Gaps, gaps, swaying
from tests.analysis.draws.making import sketched, without_chance

COURT = "Ana is executive; Bo ^ Ana; Cyd ^ Ana; Cyd => Ana 0.9; Cyd => Bo 0.4; Bo => Ana 0.2"


@pytest.fixture
def found() -> Gaps:
    given = givens(sketched(COURT))
    supposed = drawn(given, 200, np.random.default_rng(2))
    known = listening(given, supposed)
    authority = np.tile([100.0, 20.0, 10.0], (200, 1))
    aspects = (
        reactions(known, known, (200, 3)).heard,
        swaying(given, known, 200),
        betweenness(information(given, supposed), supposed.pivots, 3),
    )
    return gaps(given, aspects, authority)


def test_informal_power_is_shared_out_wherever_any_is_known(found: Gaps) -> None:
    whole = found.informal[found.known].sum(axis=1)
    parts = np.unique(np.round(whole * 3, 9))
    assert set(parts.tolist()) <= {2.0, 3.0}  # nobody may stand between others


def test_a_surplus_is_what_formal_authority_leaves_unexplained(found: Gaps) -> None:
    assert found.surplus[found.known].mean(axis=1) == pytest.approx(0, abs=1e-9)
    slope = np.mean(found.surplus * found.formal, axis=1)
    assert np.all(slope < 1e-9)  # what is left does not rise with authority


def test_rank_lets_expect_half_a_deviation_even_where_it_goes_with_little(found: Gaps) -> None:
    least = np.mean(found.surplus[found.known] * found.formal[found.known], axis=1).min()
    assert least < -0.5  # in some draw rank and informal power do not go together at all


def test_a_draw_without_informal_ties_has_no_gap() -> None:
    nothing = without_chance(sketched("Ana is executive; Bo ^ Ana")).gaps
    assert not nothing.known.any()
    assert nothing.surplus.tolist() == [[0, 0]]


def test_equals_in_rank_stand_at_the_mean_of_formal_authority() -> None:
    assert without_chance(sketched("Ana => Bo; Bo => Cyd")).gaps.formal.tolist() == [[0, 0, 0]]
