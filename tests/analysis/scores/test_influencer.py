"""Influence: what a person moves without an own vote."""

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.influencer import INFLUENCER
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts


def influence(sketch: str) -> dict[str, float | None]:
    """Everybody's influence."""
    found = INFLUENCER.scores(reading(account_from(sketch)))
    return {person: score.value for person, score in found.items()}


def influencers(sketch: str) -> frozenset[str]:
    """Who is an influencer."""
    read = reading(account_from(sketch))
    return INFLUENCER.bearers(read, INFLUENCER.scores(read))


def test_a_vote_is_no_influence() -> None:
    assert influence("Ana is decision_maker; Bo => Ana") == {"Ana": 0.0, "Bo": 80.0}


def test_a_decider_who_is_heard_by_another_has_influence_beside_the_vote() -> None:
    found = influence("Ana is decision_maker; Bo is decision_maker; Ana => Bo")
    assert found == {"Ana": 40.0, "Bo": 0.0}


def test_who_only_repels_the_deciders_has_no_influence_and_a_reason_that_says_so() -> None:
    score = INFLUENCER.scores(reading(account_from("Ana is decision_maker; Ana !> Bo")))["Bo"]
    assert score.value == 0.0
    assert [reason.text() for reason in score.reasons] == [
        "opposed by Ana (20% of the decision)",
        "less than nothing is shown as 0",
    ]


def test_the_most_heard_quarter_are_influencers() -> None:
    sketch = "Ana is decision_maker; Bo => Ana 0.9; Cy => Ana 0.3; Dee => Cy; Eve is +1"
    assert influencers(sketch) == {"Bo"}


def test_who_moves_no_more_than_an_even_share_is_no_influencer() -> None:
    assert influencers("Ana == Bo; Bo == Cy; Ana == Cy") == frozenset()


def test_where_nobody_is_heard_nobody_is_an_influencer() -> None:
    assert influencers("Ana is decision_maker; Bo is +2") == frozenset()


def test_where_nobody_is_known_to_decide_influence_is_the_share_of_all_listening() -> None:
    found = influence("Ana => Bo; Ana => Cy; Bo => Cy; Dee is +1")
    values = [value for value in found.values() if value is not None]
    assert sum(values) == pytest.approx(100)
    assert found["Ana"] == max(values)
    assert found["Cy"] == found["Dee"] == 0


def test_listeners_and_what_passes_are_the_reasons_where_nobody_is_known_to_decide() -> None:
    account = account_from("Ana => Bo; Bo => Cy; Dee is +1")
    scores = INFLUENCER.scores(reading(account))
    assert [reason.text() for reason in scores["Bo"].reasons] == [
        "heard by Cy",
        "opinions pass through this person",
    ]
    assert scores["Bo"].reasons[0].ties == (account.ties[1],)
    assert [reason.text() for reason in scores["Dee"].reasons] == [
        "not known to be heard by anybody who counts in this decision"
    ]


def test_hostility_is_never_taken_from_influence_where_nobody_is_known_to_decide() -> None:
    told = "Ana => Bo; Ana => Cy; Bo => Cy"
    assert influence(f"{told}; Cy !> Ana; Bo >< Ana") == influence(told)


@given(drafts(decided=True))
def test_influence_is_the_share_less_the_own_vote_within_the_scale(draft: Draft) -> None:
    read = reading(draft.account())
    model = read.influence
    for person, score in INFLUENCER.scores(read).items():
        place = model.places[person]
        own = (1 - model.openness[place]) * model.vote[place]
        expected = min(max(100 * (model.share_of(person) - own), 0), 100)
        assert score.value == pytest.approx(expected, abs=1e-8)
