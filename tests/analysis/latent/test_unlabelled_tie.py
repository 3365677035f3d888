"""A tie of which we do not know whether it is friendly."""

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from tests.analysis.latent.making import suspicions

CROSSED = "Ana -- Bo; Ana == Cy; Cy >< Bo; Di == Ed"


def test_it_is_as_probable_as_the_model_of_signs_says_and_as_sure_as_the_tie() -> None:
    (found,) = suspicions("unlabelled-tie", CROSSED)
    friendly = api.tie_signs(account_from(CROSSED))["friendly"].mean()
    assert found.reason.amount == pytest.approx(100 * (1 - friendly) * 0.908)
    assert "stand across from each other's friends" in found.reason.text()


def test_who_quarrels_with_many_is_suspected_for_that() -> None:
    quarrels = "; ".join(f"Ana !> p{number}" for number in range(9))
    friends = "; ".join(f"p{number} == q{number}" for number in range(9))
    (found,) = suspicions("unlabelled-tie", f"Ana -- Bo; {quarrels}; {friends}")
    assert "one of them is often at odds" in found.reason.text()


def test_where_nothing_speaks_for_hostility_nobody_is_suspected() -> None:
    assert suspicions("unlabelled-tie", "Ana -- Bo; Cy == Di; Ed >< Fay") == []


def test_it_moves_nobody_in_the_scores() -> None:
    without = api.analyse(account_from("Ana is decision_maker; Cy => Ana; Bo is user"), draws=0)
    with_it = api.analyse(
        account_from("Ana is decision_maker; Cy => Ana; Bo is user; Bo -- Ana"), draws=0
    )
    assert with_it.scores == without.scores
