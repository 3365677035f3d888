"""Reasons add up to scores, and scores stay on their scale."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.model.evidence import Finding, Reason, Score, Severity, bounded
from guanxi.model.phrase import Phrase
from tests.model.making import sure_tie

HEARD = Phrase("heard by {other}", "{other}听取其意见")


def score_of(*amounts: float) -> Score:
    """A score of reasons that add these amounts."""
    reasons = tuple(Reason(HEARD, {"other": "Bo"}, amount) for amount in amounts)
    return Score("influencer", "Ana", reasons)


def test_a_reason_is_told_in_each_language() -> None:
    reason = Reason(HEARD, {"other": "Bo"})
    assert (reason.text(), reason.text("zh")) == ("heard by Bo", "Bo听取其意见")


def test_a_score_is_the_sum_of_its_reasons() -> None:
    assert score_of(50.0, -20.0, 12.5).value == 42.5


def test_a_score_without_reasons_is_unknown_and_not_nothing() -> None:
    assert score_of().value is None
    assert score_of(0.0).value == 0.0


def test_an_unknown_score_stands_below_every_known_one() -> None:
    assert score_of().points < score_of(0.0).points < score_of(1.0).points


def test_noise_of_the_arithmetic_is_no_part_of_a_score() -> None:
    assert score_of(0.1, 0.2).value == 0.3


def test_a_score_of_nothing_has_no_sign() -> None:
    assert math.copysign(1, score_of(-1e-12).value or 0.0) == 1


def test_the_largest_reasons_come_heaviest_first_whatever_their_sign() -> None:
    amounts = [reason.amount for reason in score_of(1.0, -9.0, 5.0, 0.5).largest(3)]
    assert amounts == [-9.0, 5.0, 1.0]


def test_reasons_that_are_on_the_scale_stay_as_they_are() -> None:
    reasons = score_of(60.0, 40.0).reasons
    assert bounded(reasons) == reasons
    assert bounded([]) == ()


@pytest.mark.parametrize(
    ("amounts", "text", "correction"),
    [
        ((80.0, 45.0), "more than 100 is shown as 100", -25.0),
        ((10.0, -40.0), "less than nothing is shown as 0", 30.0),
    ],
)
def test_a_sum_beyond_the_scale_is_brought_back_by_a_reason_that_says_so(
    amounts: tuple[float, ...], text: str, correction: float
) -> None:
    given_reasons = score_of(*amounts).reasons
    *kept, last = bounded(given_reasons)
    assert tuple(kept) == given_reasons
    assert (last.text(), last.amount) == (text, correction)


@given(st.lists(st.floats(-500, 500), max_size=8))
def test_whatever_the_reasons_a_bounded_score_is_within_the_scale(amounts: list[float]) -> None:
    value = Score("any", "Ana", bounded(score_of(*amounts).reasons)).value
    assert (value is None) == (not amounts)
    assert value is None or 0 <= value <= 100


def test_severities_are_ordered_and_have_names() -> None:
    assert Severity.NOTE < Severity.WARNING < Severity.CRITICAL
    assert [severity.label("en") for severity in Severity] == ["note", "warning", "critical"]
    assert [severity.label("zh") for severity in Severity] == ["提示", "警告", "严重"]


def test_a_finding_rests_on_the_ties_of_all_its_reasons() -> None:
    rivalry, report = sure_tie("Ana", "rivalry", "Bo"), sure_tie("Bo", "reports_to", "Ana")
    finding = Finding(
        rule="any",
        severity=Severity.NOTE,
        people=("Ana", "Bo"),
        situation=HEARD,
        remedy=HEARD,
        reasons=(Reason(HEARD, ties=(rivalry,)), Reason(HEARD, ties=(report,)), Reason(HEARD)),
    )
    assert finding.ties == (rivalry, report)
