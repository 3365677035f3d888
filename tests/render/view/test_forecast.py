"""The linear model as the page gets it."""

import math

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render.view.forecast import forecast
from tests.render.view.drawings import read, sketched

SKETCH = "Ana is decision_maker, -1; Bo is +2; Bo => Ana; Cy >< Bo; Cy => Ana 0.4"


def test_solving_it_by_hand_gives_the_outcome() -> None:
    drawn = sketched(SKETCH)
    model = read(forecast(drawn.results))
    supports = [drawn.account.people[key].support or 0.0 for key in drawn.ids]
    opinions = stances = [support / 2 for support in supports]
    arrows = list(zip(model["listener"], model["heard"], model["weight"], strict=True))
    for _ in range(3000):
        opinions = [
            (1 - openness) * stance
            + openness * sum(part * opinions[heard] for one, heard, part in arrows if one == place)
            for place, (openness, stance) in enumerate(zip(model["openness"], stances, strict=True))
        ]
    outcome = math.fsum(vote * one for vote, one in zip(model["votes"], opinions, strict=True))
    assert outcome == pytest.approx(drawn.results.outcome, abs=1e-9)
    assert model["outcome"] == drawn.results.outcome


def test_without_draws_nothing_is_said_of_how_sure_it_is() -> None:
    model = read(forecast(sketched(SKETCH).results))
    assert (model["interval"], model["favourable"]) == (None, None)


def test_with_draws_the_interval_and_the_favourable_part_are_told() -> None:
    model = read(forecast(api.analyse(account_from(SKETCH), draws=50)))
    low, high = model["interval"]
    assert low <= high
    assert 0 <= model["favourable"] <= 1
