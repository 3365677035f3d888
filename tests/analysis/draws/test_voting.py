"""How people vote in each draw."""

import dataclasses

import numpy as np

from guanxi.analysis.ballot import Flags
from guanxi.analysis.draws.voting import votes_for_us
from guanxi.analysis.reading import reading
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS, Weights
from tests.analysis.draws.making import without_chance

SKETCH = "Ana is decision_maker, +2; Bo is decision_maker, -2; Cy is decision_maker, 0"
FIRM = dataclasses.replace(DEFAULT_WEIGHTS, vote_wobble=0.0)


def voted(count: int, weights: Weights = DEFAULT_WEIGHTS, seed: int = 0) -> Flags:
    """How the three vote in so many draws that are all alike."""
    one = without_chance(reading(account_from(SKETCH, weights)))
    many = dataclasses.replace(one, opinion=np.tile(one.opinion, (count, 1)))
    return votes_for_us(many, ("Ana", "Bo", "Cy"), seed)


def test_who_has_a_strong_opinion_is_sure_to_follow_it() -> None:
    parts = voted(2000).mean(axis=0)
    assert parts[0] > 0.99
    assert parts[1] < 0.01


def test_who_has_none_may_do_the_one_or_the_other() -> None:
    assert 0.45 < voted(2000)[:, 2].mean() < 0.55


def test_without_a_wobble_opinions_are_votes_and_none_is_no_vote_for_us() -> None:
    assert voted(3, FIRM).tolist() == [[True, False, False]] * 3


def test_a_seed_gives_the_same_votes_and_another_one_others() -> None:
    assert np.array_equal(voted(50, seed=3), voted(50, seed=3))
    assert not np.array_equal(voted(50, seed=3), voted(50, seed=4))


def test_only_the_voters_are_asked_in_their_order() -> None:
    one = without_chance(reading(account_from(SKETCH, FIRM)))
    assert votes_for_us(one, ("Bo", "Ana"), 0).tolist() == [[False, True]]
    assert votes_for_us(one, (), 0).shape == (1, 0)
