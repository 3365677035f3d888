"""The formal vote: who decides, as far as that was told."""

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.decision_maker import DECISION_MAKER
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule
from tests.model.making import Draft, account_with, drafts, somebody


def vote(sketch: str, person: str) -> Score:
    """Somebody's formal vote."""
    return DECISION_MAKER.scores(reading(account_from(sketch)))[person]


def deciders(account: Account) -> frozenset[str]:
    """Who is a decision maker."""
    read = reading(account)
    return DECISION_MAKER.bearers(read, DECISION_MAKER.scores(read))


def weighted(quota: float, **votes: float) -> Account:
    """An account in which people hold these votes."""
    decision = Decision(
        what="it", rule=DecisionRule.WEIGHTED, deciders=tuple(votes), votes=votes, quota=quota
    )
    return account_with(map(somebody, votes), (), decision)


def test_a_vote_is_told_in_percent_with_what_it_rests_on() -> None:
    sketch = "Ana is decision_maker; Bo is decision_maker"
    assert vote(sketch, "Ana").value == 50
    assert [reason.text() for reason in vote(sketch, "Ana").reasons] == ["has 50% of the vote"]


def test_who_has_no_vote_has_none_and_a_reason_that_says_so() -> None:
    score = vote("Ana is decision_maker; Bo => Ana", "Bo")
    assert score.value == 0
    assert [reason.text() for reason in score.reasons] == ["has no vote in this decision"]


def test_a_vote_by_rank_is_an_assumption() -> None:
    (only,) = vote("Ana is executive; Bo => Ana", "Ana").reasons
    assert (only.amount, only.assumed) == (100, True)


def test_where_nothing_tells_people_apart_everybodys_vote_is_unknown() -> None:
    assert vote("Ana => Bo; Cy == Bo", "Ana").value is None


def test_one_who_decides_alone_is_the_decision_maker() -> None:
    assert deciders(account_from("Ana is decision_maker; Bo => Ana; Cy is executive")) == {"Ana"}


def test_equals_who_vote_are_all_decision_makers() -> None:
    sketch = "Ana is decision_maker; Bo is decision_maker; Cy is decision_maker"
    assert deciders(account_from(sketch)) == {"Ana", "Bo", "Cy"}


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (weighted(4, Ana=3, Bo=2, Cy=1), {"Ana"}),  # 60 %, 20 %, 20 %
        (weighted(6, Ana=3, Bo=2, Cy=2, Dee=2), {"Ana", "Bo", "Cy", "Dee"}),  # 3:1 and quota 6
        (weighted(12, Fr=4, De=4, It=4, Nl=2, Be=2, Lu=1), {"Fr", "De", "It"}),
        (weighted(9, Ana=1, Bo=1), {"Ana", "Bo"}),  # out of reach: votes weigh what they count
    ],
)
def test_decision_makers_are_the_fewest_who_hold_most_of_the_vote(
    account: Account, expected: set[str]
) -> None:
    assert deciders(account) == expected


def test_influence_makes_no_decision_maker() -> None:
    assert "Cy" not in deciders(account_from("Ana is decision_maker; Cy => Ana"))


@given(drafts())
def test_all_votes_make_up_one_decision_or_are_unknown(draft: Draft) -> None:
    values = [score.value for score in DECISION_MAKER.scores(reading(draft.account())).values()]
    known = [value for value in values if value is not None]
    assert len(known) in {0, len(values)}
    assert sum(known) == pytest.approx(100 if sum(known) else 0)


def test_where_nothing_tells_people_apart_nobody_is_called_a_decision_maker() -> None:
    assert deciders(account_from("Ana => Bo; Cy == Bo")) == frozenset()


def test_where_nobody_told_the_highest_are_taken_to_decide() -> None:
    assert deciders(account_from("Ana is executive; Bo => Ana")) == {"Ana"}
