"""The terms of the linear model in words."""

import math

import pytest
from hypothesis import given

from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.terms import scaled, share_reasons
from guanxi.model.evidence import Reason
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts


def reasons(sketch: str, person: str, *, vote: bool = True) -> tuple[Reason, ...]:
    """The reasons of somebody's share."""
    return share_reasons(reading(account_from(sketch)), person, vote=vote)


def test_an_own_vote_is_a_reason() -> None:
    (only,) = reasons("Ana is decision_maker; Bo => Ana", "Ana")
    assert only.text() == "has 100% of the vote"
    assert only.amount == pytest.approx(20)
    assert (only.assumed, only.ties) == (False, ())


def test_a_vote_taken_from_the_rank_is_an_assumption() -> None:
    (only,) = reasons("Ana is executive", "Ana")
    assert (only.assumed, only.amount) == (True, 100.0)
    assert only.text() == "has 100% of the say by rank (nobody told who decides)"


def test_being_heard_is_a_reason_that_rests_on_its_tie() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    (only,) = share_reasons(reading(account), "Bo")
    assert only.text() == "heard by Ana (20% of the decision)"
    assert only.ties == account.ties
    assert only.amount == pytest.approx(80)
    assert not only.assumed


def test_a_rival_who_does_the_opposite_is_a_reason_that_takes_away() -> None:
    (only,) = reasons("Ana is decision_maker; Ana !> Bo", "Bo")
    assert only.text() == "opposed by Ana (20% of the decision)"
    assert only.amount == pytest.approx(-80)


def test_being_heard_by_the_chart_alone_is_an_assumption_without_ties() -> None:
    (only,) = reasons("Ana is decision_maker; Bo ^ Ana", "Bo")
    assert only.text("zh").startswith("仅按组织架构推测，Ana（承载")
    assert (only.assumed, only.ties) == (True, ())


@pytest.mark.parametrize(
    ("tie", "brief"),
    [
        ("Bo => Ana", "heard by Ana"),
        ("Ana !> Bo", "opposed by Ana"),
        ("Bo ^ Ana", "by the chart alone, heard by Ana"),
    ],
)
def test_each_term_can_be_told_briefly(tie: str, brief: str) -> None:
    (only,) = reasons(f"Ana is decision_maker; {tie}", "Bo")
    assert only.brief is not None
    assert only.brief("en", only.values) == brief


def test_the_heaviest_reason_comes_first() -> None:
    sketch = (
        "Ana is decision_maker; Bo is decision_maker; Cy => Ana 0.2; Cy => Bo 0.9; Dee => Ana 0.9"
    )
    amounts = [reason.amount for reason in reasons(sketch, "Cy")]
    assert len(amounts) == 2
    assert amounts[0] > amounts[1] > 0


def test_the_own_vote_can_be_left_out() -> None:
    sketch = "Ana is decision_maker; Bo is decision_maker; Ana => Bo"
    assert [reason.text() for reason in reasons(sketch, "Ana", vote=False)] == [
        "heard by Bo (10% of the decision)"
    ]


@pytest.mark.parametrize(("person", "vote"), [("Cy", True), ("Ana", False)])
def test_who_is_heard_by_nobody_that_counts_has_a_reason_of_nothing_that_says_so(
    person: str, *, vote: bool
) -> None:
    (only,) = reasons("Ana is decision_maker; Bo => Cy", person, vote=vote)
    assert only.text() == "not known to be heard by anybody who counts in this decision"
    assert only.amount == 0.0


def test_scaled_reasons_keep_everything_but_their_amounts() -> None:
    (only,) = reasons("Ana is decision_maker; Bo => Ana", "Bo")
    (turned,) = scaled((only,), -0.5)
    assert turned.amount == pytest.approx(-40)
    assert (turned.text(), turned.ties) == (only.text(), only.ties)


@given(drafts())
def test_the_reasons_add_up_to_a_hundred_times_the_share(draft: Draft) -> None:
    read: Reading = reading(draft.account())
    for person in read.people:
        amounts = math.fsum(reason.amount for reason in share_reasons(read, person))
        assert amounts == pytest.approx(100 * read.influence.share_of(person), abs=1e-8)
