"""How a decision is likely to go, by hand on small accounts and by property on all."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings

from guanxi.analysis.draws.draws import draws
from guanxi.analysis.forecast import forecast, verdict
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from guanxi.model.forecast import Forecast, Verdict
from guanxi.model.sketch import account_from
from guanxi.model.uncertainty import Interval
from guanxi.model.vocabulary import DecisionRule, PowerIndex, Stage
from guanxi.weights import DEFAULT_WEIGHTS
from tests.analysis.draws.making import SURE
from tests.model.making import Draft, drafts

FIRM = dataclasses.replace(SURE, vote_wobble=0.0)
BOARD = "Ana is decision_maker, +2; Bo is decision_maker, +1; Cy is decision_maker, -2"


def told(account: Account, count: int = 60) -> Forecast:
    """The forecast of an account, from so many draws."""
    read = reading(account)
    return forecast(read, draws(read, count=count) if count else None)


def decided(sketch: str, **rule: object) -> Account:
    """A sketch without chance, its decision taken by another rule."""
    account = account_from(sketch, FIRM)
    assert account.decision
    decision = dataclasses.replace(account.decision, **rule)  # type: ignore[arg-type] # each is a field of it
    return dataclasses.replace(account, decisions=(decision,))


def test_a_majority_for_us_carries_it() -> None:
    found = told(decided(BOARD))
    assert found.probability == 1
    assert found.outcome == pytest.approx((1 + 0.5 - 1) / 3)
    assert found.verdict is Verdict.OURS
    assert (found.votes, found.needed) == (3, 2)


def test_the_rule_and_not_the_mean_says_whether_we_win() -> None:
    found = told(decided(BOARD, rule=DecisionRule.UNANIMITY))
    assert found.outcome == pytest.approx(1 / 6)
    assert found.probability == 0
    assert found.verdict is Verdict.LEANS_AGAINST


def test_a_veto_of_an_opponent_defeats_us() -> None:
    found = told(decided(BOARD, veto=("Cy",)))
    assert found.probability == 0
    assert found.stoppers[0].people == ("Cy",)
    assert found.stoppers[0].probability == 1
    assert [voter.person for voter in found.voters if voter.veto] == ["Cy"]


def test_a_quota_of_weighted_votes_counts() -> None:
    weighted = {"rule": DecisionRule.WEIGHTED, "votes": {"Ana": 1.0, "Bo": 1.0, "Cy": 3.0}}
    assert told(decided(BOARD, **weighted)).probability == 0
    assert told(decided(BOARD, **weighted, quota=2)).probability == 1


def test_where_we_want_a_no_our_friends_vote_no() -> None:
    assert told(decided(BOARD, goal=-1)).probability == 1
    assert told(decided(BOARD, goal=-1, rule=DecisionRule.UNANIMITY)).probability == 1
    only_one_friend = BOARD.replace("+1", "-1")
    assert told(decided(only_one_friend, goal=-1)).probability == 0


def test_voters_are_told_the_most_powerful_first_with_how_they_vote() -> None:
    votes = {"Ana": 2.0, "Bo": 1.5, "Cy": 0.5}
    found = told(decided(BOARD, rule=DecisionRule.WEIGHTED, votes=votes, quota=2.5))
    assert [(one.person, one.votes, one.for_us) for one in found.voters] == [
        ("Ana", 2.0, 1.0), ("Bo", 1.5, 1.0), ("Cy", 0.5, 0.0),
    ]  # fmt: skip
    assert [one.part for one in found.voters] == pytest.approx([0.6, 0.2, 0.2])
    assert [one.turns for one in found.voters] == [1.0, 1.0, 0.0]
    assert found.index is PowerIndex.BANZHAF
    assert (found.votes, found.needed) == (4, 2.5)


def test_who_carries_it_and_who_pulls_against_add_up_to_the_outcome() -> None:
    found = told(decided(f"{BOARD}; Dee => Ana; Dee is +1"))
    amounts = [one.amount for one in found.carriers] + [-one.amount for one in found.opponents]
    assert math.fsum(amounts) == pytest.approx(found.outcome)
    assert [one.person for one in found.opponents] == ["Cy"]
    assert "Dee" in [one.person for one in found.carriers]


def test_an_opponent_whose_rival_decides_carries_it_for_us_by_backfiring() -> None:
    found = told(account_from("Ana is decision_maker; Ana >< Bo 0.9; Bo is -2"), 0)
    assert [(one.person, one.backfires) for one in found.carriers] == [("Bo", True)]
    assert found.opponents == ()
    friend = told(account_from("Ana is decision_maker; Ana >< Bo 0.9; Bo is +2"), 0)
    assert [(one.person, one.backfires) for one in friend.opponents] == [("Bo", True)]


def test_winning_somebody_over_moves_the_outcome_by_the_gain() -> None:
    found = told(decided(BOARD), 0)
    assert [one.person for one in found.gains] == ["Cy", "Bo"]
    assert [one.amount for one in found.gains] == pytest.approx([2 / 3, 1 / 6])
    won = told(decided(BOARD.replace("-2", "+2")), 0)
    assert won.outcome - found.outcome == pytest.approx(found.gains[0].amount)


def test_who_would_only_do_harm_is_not_worth_winning_over() -> None:
    found = told(account_from("Ana is decision_maker, +1; Bo >< Ana 0.9"), 0)
    assert [one.person for one in found.gains] == ["Ana"]


def test_a_decider_whom_nobody_asked_is_told_and_what_the_answer_is_worth() -> None:
    found = told(account_from("Ana is decision_maker; Bo is +1; Cy is +1"), 300)
    (ana,) = found.unasked
    assert (ana.person, ana.votes) == ("Ana", True)
    assert ana.narrows is not None
    assert 0.3 < ana.narrows < 0.7  # which side of a normal distribution explains 2/pi of it
    assert found.verdict in {Verdict.OPEN, Verdict.LEANS_OURS, Verdict.LEANS_AGAINST}


def test_who_has_neither_vote_nor_weight_need_not_be_asked() -> None:
    found = told(account_from("Ana is decision_maker, +1; Bo is user"), 60)
    assert found.unasked == ()


def test_whose_answer_matters_without_a_vote_is_worth_asking() -> None:
    found = told(account_from("Ana is decision_maker, +1; Bo => Ana"), 300)
    assert [(one.person, one.votes) for one in found.unasked] == [("Bo", False)]


def test_where_nothing_varies_there_is_nothing_to_narrow() -> None:
    found = told(account_from("Ana is decision_maker", FIRM), 20)
    assert [one.narrows for one in found.unasked] == [0.0]


def test_the_likeliest_stoppers_stand_first() -> None:
    found = told(account_from(BOARD), 200)
    chances = [one.probability for one in found.stoppers]
    assert chances == sorted(chances, key=lambda chance: -(chance or 0))
    assert found.stoppers[0].people == ("Bo", "Cy")


def test_without_draws_nothing_is_said_of_how_sure_it_is() -> None:
    found = told(account_from("Ana is decision_maker; Bo is decision_maker, -2"), 0)
    assert (found.probability, found.interval, found.verdict) == (None, None, None)
    assert [one.narrows for one in found.unasked] == [None]
    assert {one.for_us for one in found.voters} == {None}
    assert [one.probability for one in found.stoppers] == [None, None]


def test_the_stage_is_told_with_who_counts_now() -> None:
    assert told(decided(BOARD), 0).now is None
    account = decided(f"{BOARD}; Tech is evaluator, -2, management", stage=Stage.DESIGN)
    now = told(account, 0).now
    assert now
    assert now.stage is Stage.DESIGN
    assert now.people[0].person == "Tech"
    assert now.outcome < told(account, 0).outcome
    assert [one.amount for one in now.people] == sorted(
        (one.amount for one in now.people), reverse=True
    )


def test_an_assumed_decision_is_told_as_one() -> None:
    found = told(account_from("Ana is executive, +1; Bo is management", FIRM))
    assert found.assumed
    assert not any(one.votes for one in found.unasked)
    assert found.probability == 1


def test_an_account_of_nobody_has_a_forecast_of_nothing() -> None:
    found = told(account_from(""), 0)
    assert (found.outcome, found.voters, found.stoppers, found.gains) == (0, (), (), ())


@pytest.mark.parametrize(
    ("probability", "low", "high", "expected"),
    [
        (0.95, 0.1, 0.5, Verdict.OURS),
        (0.95, -0.1, 0.5, Verdict.LEANS_OURS),  # across zero it is open
        (0.8, 0.1, 0.5, Verdict.LEANS_OURS),
        (0.5, 0.1, 0.5, Verdict.OPEN),
        (0.2, -0.1, 0.5, Verdict.LEANS_AGAINST),
        (0.0, -0.1, 0.5, Verdict.LEANS_AGAINST),
        (0.05, -0.5, -0.1, Verdict.AGAINST),
    ],
)
def test_what_may_be_said(probability: float, low: float, high: float, expected: Verdict) -> None:
    interval = Interval(low, (low + high) / 2, high)
    assert verdict(probability, interval, DEFAULT_WEIGHTS) is expected


def test_nothing_may_be_said_without_draws() -> None:
    assert verdict(None, None, DEFAULT_WEIGHTS) is None


@settings(max_examples=30)
@given(drafts())
def test_every_forecast_keeps_what_it_promises(draft: Draft) -> None:
    found = told(draft.account(), 20)
    assert found.probability is not None
    assert found.interval is not None
    assert 0 <= found.probability <= 1
    amounts = [one.amount for one in found.carriers] + [-one.amount for one in found.opponents]
    assert math.fsum(amounts) == pytest.approx(found.outcome, abs=1e-7)
    assert all(one.amount > 0 for one in (*found.carriers, *found.opponents, *found.gains))
    assert math.fsum(one.part for one in found.voters) == pytest.approx(1)
    assert all(0 <= one.narrows <= 1 for one in found.unasked if one.narrows is not None)
    ends = (found.interval.low, found.interval.middle, found.interval.high)
    assert tuple(np.sort(ends)) == ends
