"""How far a claim is believed, and what several claims add up to."""

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.model.claim import Claim, claim_order, pooled_confidence, standing
from guanxi.model.vocabulary import Credibility, Reliability
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import claims, day

B2 = Claim(reliability=Reliability.B, credibility=Credibility.PROBABLE)
IMPROBABLE = Claim(reliability=Reliability.A, credibility=Credibility.IMPROBABLE)


def said(by: str | None, on: str | None = None, strength: float | None = None) -> Claim:
    """A claim graded B2 by a source."""
    return dataclasses.replace(B2, said_by=by, heard_on=day(on) if on else None, strength=strength)


def confidence(supporting: list[Claim], opposing: list[Claim] | None = None) -> float:
    """The confidence that claims add up to by the default weights."""
    return pooled_confidence(supporting, opposing or [], DEFAULT_WEIGHTS)


@pytest.mark.parametrize(
    ("reliability", "credibility", "belief"),
    [
        ("B", "2", 0.84),  # 0.5 + (0.9 - 0.5) × 0.85
        ("A", "1", 0.98),
        ("A", "5", 0.15),
        ("E", "1", 0.596),  # 0.5 + 0.48 × 0.2
        ("F", "6", 0.55),
        (None, "3", 0.75),  # a source that nobody graded takes nothing away
        ("C", None, 0.64),  # 0.5 + (0.7 - 0.5) × 0.7
        (None, None, 0.7),
    ],
)
def test_a_claim_is_believed_as_its_admiralty_grades_say(
    reliability: str | None, credibility: str | None, belief: float
) -> None:
    claim = Claim(
        reliability=Reliability.recognise(reliability) if reliability else None,
        credibility=Credibility.recognise(credibility) if credibility else None,
    )
    assert claim.belief(DEFAULT_WEIGHTS) == pytest.approx(belief, abs=1e-12)


@given(st.sampled_from(Credibility))
def test_a_worse_source_never_moves_belief_further_from_not_knowing(grade: Credibility) -> None:
    beliefs = [
        Claim(reliability=reliability, credibility=grade).belief(DEFAULT_WEIGHTS)
        for reliability in (Reliability.A, Reliability.B, Reliability.C, Reliability.D)
    ]
    distances = [abs(belief - 0.5) for belief in beliefs]
    assert distances == sorted(distances, reverse=True)


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        (B2, "B2"),
        (Claim(reliability=Reliability.C), "C?"),
        (Claim(credibility=Credibility.DOUBTFUL), "?4"),
        (Claim(), None),
    ],
)
def test_the_code_has_a_question_mark_for_a_grade_not_given(claim: Claim, code: str | None) -> None:
    assert claim.code == code


def test_only_a_strength_of_nothing_is_a_denial() -> None:
    assert Claim(strength=0.0).denies
    assert not Claim(strength=0.01).denies
    assert not Claim(strength=None).denies


def test_one_claim_alone_is_believed_as_itself() -> None:
    assert confidence([B2]) == pytest.approx(0.84)


def test_nothing_said_is_a_confidence_of_one_half() -> None:
    assert confidence([]) == 0.5


def test_two_sources_make_surer_than_one() -> None:
    odds = (0.84 / 0.16) ** 2
    assert confidence([said("Chen"), said("Dora")]) == pytest.approx(odds / (1 + odds))


def test_a_source_that_repeats_itself_counts_once() -> None:
    assert confidence([said("Chen"), said("Chen", "2024-01-01")]) == pytest.approx(0.84)


def test_a_source_that_repeats_itself_counts_with_its_surest_claim() -> None:
    vague = dataclasses.replace(said("Chen"), credibility=Credibility.POSSIBLE)
    assert confidence([vague, said("Chen")]) == pytest.approx(0.84)


def test_claims_without_a_source_count_as_one_source() -> None:
    assert confidence([said(None), said(None)]) == pytest.approx(0.84)


def test_equal_claims_for_and_against_leave_us_not_knowing() -> None:
    assert confidence([said("Chen")], [said("Dora")]) == pytest.approx(0.5)


def test_an_improbable_claim_speaks_against_what_it_says() -> None:
    assert confidence([IMPROBABLE]) == pytest.approx(0.15)


@given(st.lists(claims(), max_size=6), st.lists(claims(), max_size=6))
def test_confidence_is_a_probability_and_turns_round_with_the_sides(
    supporting: list[Claim], opposing: list[Claim]
) -> None:
    found = confidence(supporting, opposing)
    assert 0 <= found <= 1
    assert found + confidence(opposing, supporting) == pytest.approx(1)


@given(st.permutations([said("Chen"), said("Dora"), said("Emil"), IMPROBABLE, said("Dora")]))
def test_the_order_of_claims_changes_nothing(shuffled: list[Claim]) -> None:
    assert confidence(shuffled) == confidence(sorted(shuffled, key=claim_order))


@pytest.mark.parametrize("against", [False, True])
def test_any_number_of_certain_sources_is_still_a_probability(*, against: bool) -> None:
    certain = DEFAULT_WEIGHTS.with_override("credibility", {"1": 1.0})
    many = [Claim(said_by=str(number), credibility=Credibility.CONFIRMED) for number in range(500)]
    found = pooled_confidence([] if against else many, many if against else [], certain)
    assert found == (0.0 if against else 1.0)


def test_a_certain_claim_leaves_a_doubt_of_one_in_a_million() -> None:
    certain = DEFAULT_WEIGHTS.with_override("credibility", {"1": 1.0})
    claim = Claim(credibility=Credibility.CONFIRMED)
    assert math.isclose(1 - pooled_confidence([claim], [], certain), 1e-6, rel_tol=1e-6)


def test_what_a_source_said_last_takes_the_place_of_what_it_said_before() -> None:
    before, after = said("Chen", "2024-01-01", 0.9), said("Chen", "2025-01-01", 0.0)
    assert standing([after, before]) == (after,)


def test_a_dated_statement_takes_the_place_of_an_undated_one() -> None:
    dated = said("Chen", "2024-01-01", 0.9)
    assert standing([dated, said("Chen", None, 0.0)]) == (dated,)


def test_what_a_source_said_on_one_day_stands_together() -> None:
    both = [said("Chen", "2024-01-01", 0.3), said("Chen", "2024-01-01", 0.9)]
    assert standing(both) == tuple(both)


def test_each_source_is_silenced_only_by_itself() -> None:
    early, late = said("Chen", "2024-01-01", 0.9), said("Dora", "2025-01-01", 0.0)
    assert standing([late, early]) == (early, late)


@given(st.lists(claims(), max_size=8).flatmap(lambda told: st.tuples(
    st.just(told), st.permutations(told)
)))  # fmt: skip
def test_what_stands_does_not_depend_on_the_order_of_rows(
    orders: tuple[list[Claim], list[Claim]],
) -> None:
    told, shuffled = orders
    assert standing(told) == standing(shuffled)
    assert {claim.said_by for claim in standing(told)} == {claim.said_by for claim in told}


def test_claims_that_say_the_same_are_equal_wherever_they_stand() -> None:
    one, other = Claim(note="x", place="ties.csv:2"), Claim(note="x", place="ties.csv:9")
    assert one == other
    assert len({one, other}) == 1
    assert claim_order(one) < claim_order(other)
