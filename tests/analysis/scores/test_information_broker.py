"""Brokering: who passes on what others know."""

import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.information_broker import INFORMATION_BROKER
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS, Weights

CHAIN = "Ana => Bo; Bo => Cy"


def brokering(sketch: str, person: str = "Bo") -> Score:
    """How far somebody brokers."""
    return INFORMATION_BROKER.scores(reading(account_from(sketch)))[person]


def brokers(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> frozenset[str]:
    """Who is an information broker."""
    read = reading(account_from(sketch, weights))
    return INFORMATION_BROKER.bearers(read, INFORMATION_BROKER.scores(read))


def test_brokering_is_the_mean_of_the_views_that_are_known() -> None:
    score = brokering(CHAIN)
    assert score.value == pytest.approx(100 * (0.5 + 1 + 1) / 3)
    assert [(one.text(), round(one.amount, 1)) for one in score.reasons] == [
        ("on the shortest ways of news between others (50%)", 16.7),
        ("on all the ways that news may take between others (100%)", 33.3),
        ("others would lose each other without this person (100% of pairs)", 33.3),
    ]


def test_standing_between_departments_is_a_view_of_its_own() -> None:
    score = brokering(f"{CHAIN}; Ana is in Yard; Bo is in Yard; Cy is in Board")
    assert score.value == pytest.approx(100 * (0.5 + 1 + 1 + 1) / 4)
    assert score.reasons[2].text() == (
        "passes on what departments hear from one another (100% of it)"
    )


def test_the_ties_by_which_news_comes_and_goes_are_the_evidence() -> None:
    account = account_from(f"{CHAIN}; Bo == Cy")
    score = INFORMATION_BROKER.scores(reading(account))["Bo"]
    assert set(map(id, score.reasons[0].ties)) == set(map(id, account.ties))


def test_through_whom_nothing_passes_has_a_reason_that_says_so() -> None:
    score = brokering(CHAIN, "Cy")
    assert score.value == 0
    assert [one.text() for one in score.reasons] == ["no news is known to pass through this person"]


def test_where_no_news_is_known_to_pass_brokering_is_unknown() -> None:
    assert brokering("Ana >< Bo; Bo ^ Cy; Bo ~> Cy").value is None


def test_the_top_quarter_are_brokers_as_far_as_much_passes() -> None:
    longer = f"{CHAIN}; Cy => Dee; Dee => Eve"
    assert brokering(longer, "Dee").points > 15
    assert brokers(longer) == {"Cy"}
    strict = DEFAULT_WEIGHTS.with_override("broker_flag", 0.9)
    assert brokers(longer, strict) == frozenset()
