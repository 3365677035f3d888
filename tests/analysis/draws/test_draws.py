"""Draws of an account: repeatable, honest about what is sure, and wide where little is known."""

from dataclasses import replace
from pathlib import Path

import pytest

from guanxi.analysis.draws.draws import draws
from guanxi.analysis.draws.measures.table import DRAWN_MEASURES
from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.scores.table import SCORES
from guanxi.api import load
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.model.uncertainty import Interval
from tests.analysis.draws.making import sure

TELECOM = Path(__file__).parents[3] / "graphs" / "telecom"
COURT = """
    Ana is executive, decision_maker, +1; Bo is executive, -1; Cyd is operational
    Bo ^ Ana; Cyd ^ Bo; Cyd => Ana; Cyd => Bo; Bo => Ana; Dan => Cyd; Dan friendship Bo
"""


@pytest.fixture(scope="module")
def telecom() -> Reading:
    return reading(load(TELECOM))


def test_the_same_seed_gives_the_same_draws_and_another_one_others(telecom: Reading) -> None:
    assert draws(telecom, count=40, seed=3) == draws(telecom, count=40, seed=3)
    assert draws(telecom, count=40, seed=3) != draws(telecom, count=40, seed=4)


def test_the_order_of_rows_changes_nothing(telecom: Reading) -> None:
    account = telecom.account
    turned = replace(
        account,
        ties=account.ties[::-1],
        people=dict(reversed(list(account.people.items()))),
    )
    assert draws(reading(turned), count=40) == draws(telecom, count=40)


def test_names_change_nothing_as_long_as_their_order_stays() -> None:
    renamed = COURT.replace("Ana", "Adele").replace("Cyd", "Carol")
    before = draws(reading(account_from(COURT)), count=40)
    after = draws(reading(account_from(renamed)), count=40)
    for measure, found in before.estimates.items():
        assert list(found.values()) == list(after.estimates[measure].values())


def test_where_nothing_is_left_to_chance_the_draws_are_the_scores() -> None:
    read = reading(sure(account_from(COURT + "; Dan is 0")))
    found = draws(read, count=5)
    assert found.outcome.low == found.outcome.high == pytest.approx(read.influence.outcome)
    for name in DRAWN_MEASURES.keys() & SCORES.keys():
        for person, score in SCORES[name].scores(read).items():
            points = found.estimates[name][person].points
            assert points.low == points.middle == points.high
            assert score.value is None or points.middle == pytest.approx(score.value, abs=2e-9)


def test_what_is_known_for_sure_is_wider_where_claims_are_weak() -> None:
    account = sure(account_from(COURT))
    weak = sure(account_from(COURT), Cyd=0.6)
    for measure in ("decision_power", "hidden_power_holder"):
        assert width(account, measure, "Cyd") == 0
        assert width(weak, measure, "Cyd") > 5


def width(account: Account, measure: str, person: str) -> float:
    """How wide the interval of somebody's points is."""
    points = draws(reading(account)).estimates[measure][person].points
    return points.high - points.low


def test_a_role_is_as_probable_as_the_tie_that_it_hangs_on() -> None:
    account = sure(account_from("Ana is executive, decision_maker; Cyd => Ana; Bo ^ Ana"), Cyd=0.7)
    found = draws(reading(account), count=2000)
    assert found.probability("influencer", "Cyd") == pytest.approx(0.7, abs=0.03)
    assert found.estimates["influencer"]["Cyd"].top == pytest.approx(0.7, abs=0.03)
    assert found.probability("decision_maker", "Ana") == 1


def test_intervals_lie_in_order_and_ranks_among_the_people(telecom: Reading) -> None:
    found = draws(telecom)
    for by_person in found.estimates.values():
        for estimate in by_person.values():
            assert estimate.points.low <= estimate.points.middle <= estimate.points.high
            assert 1 <= estimate.rank.low <= estimate.rank.middle <= estimate.rank.high <= 13
            assert 0 <= estimate.top <= 1


def test_nobody_without_points_is_among_the_first_three() -> None:
    found = draws(reading(sure(account_from("Ana is +2; Bo is -2; Ana => Bo"))), count=20)
    assert [found.estimates["champion"][person].top for person in ("Ana", "Bo")] == [1, 0]


def test_the_outcome_is_told_in_every_draw_and_summed_up(telecom: Reading) -> None:
    found = draws(telecom)
    assert len(found.outcomes) == found.draws.count == 300
    assert min(found.outcomes) < found.outcome.low < found.outcome.high < max(found.outcomes)
    inside = [found.outcome.low <= one <= found.outcome.high for one in found.outcomes]
    assert sum(inside) == 270


def test_a_draw_goes_our_way_where_enough_of_the_deciders_vote_for_us(telecom: Reading) -> None:
    found = draws(telecom, count=60).draws
    assert len(found.votes) == 5
    for draw in range(60):
        for_us = sum(votes >> draw & 1 for votes in found.votes.values())
        assert found.favourable >> draw & 1 == (for_us >= 3)


def test_a_point_score_lies_in_its_interval_mostly(telecom: Reading) -> None:
    estimates = draws(telecom).estimates["decision_power"]
    power = SCORES["decision_power"].scores(telecom)
    inside = [
        estimates[person].points.low <= power[person].points <= estimates[person].points.high
        for person in telecom.people
    ]
    assert sum(inside) >= 0.9 * len(inside)


def test_an_account_of_nobody_has_draws_too() -> None:
    found = draws(reading(Account(name="empty", people={})), count=3)
    assert found.outcome == Interval(0, 0, 0)


def test_a_large_account_is_drawn_by_pivots() -> None:
    chain = "; ".join(f"p{number:03d} => p{number + 1:03d}" for number in range(120))
    found = draws(reading(account_from(chain)), count=8)
    assert len(found.estimates["informal_power"]) == 121
