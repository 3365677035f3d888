"""A draw without chance gives what the scores give."""

from pathlib import Path

import pytest
from hypothesis import given as given_any

from guanxi.analysis.draws.measures.table import DRAWN_MEASURES
from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.scores.table import SCORES
from guanxi.api import load
from tests.analysis.draws.making import without_chance
from tests.model.making import Draft, drafts

GRAPHS = sorted(path.parent for path in Path(__file__).parents[3].glob("graphs/*/account.toml"))


@pytest.fixture(params=GRAPHS, ids=lambda path: path.name)
def read(request: pytest.FixtureRequest) -> Reading:
    return reading(load(request.param))


@pytest.mark.parametrize("name", sorted(DRAWN_MEASURES.keys() & SCORES.keys()))
def test_a_draw_without_chance_has_the_points_of_the_score(read: Reading, name: str) -> None:
    assert_same_points(read, name)


@pytest.mark.parametrize("name", sorted(DRAWN_MEASURES.keys() & SCORES.keys()))
def test_a_draw_without_chance_has_the_bearers_of_the_role(read: Reading, name: str) -> None:
    found, measure, score = without_chance(read), DRAWN_MEASURES[name], SCORES[name]
    flags = measure.bearers(found, measure.points(found))[0]
    bearers = {person for person, bears in zip(read.people, flags, strict=True) if bears}
    assert bearers == score.bearers(read, score.scores(read))


def test_a_draw_without_chance_has_the_gap_of_the_account(read: Reading) -> None:
    gaps = without_chance(read).gaps
    for place, person in enumerate(read.people):
        assert gaps.informal[0, place] == pytest.approx(read.gap.informal(person), abs=1e-9)
        assert gaps.surplus[0, place] == pytest.approx(read.gap.surplus(person), abs=1e-9)


def test_a_draw_without_chance_has_the_outcome_and_opinions_of_the_model(read: Reading) -> None:
    found = without_chance(read)
    assert found.outcome[0] == pytest.approx(read.influence.outcome, abs=1e-9)
    assert found.opinion[0] == pytest.approx(read.influence.opinion, abs=1e-9)


@given_any(drafts())
def test_any_account_without_chance_has_the_points_of_the_scores(draft: Draft) -> None:
    for name in DRAWN_MEASURES.keys() & SCORES.keys():
        assert_same_points(reading(draft.account()), name)


def assert_same_points(read: Reading, name: str) -> None:
    """Points that are known agree with those of the draw."""
    points = DRAWN_MEASURES[name].points(without_chance(read))[0]
    for value, score in zip(points, SCORES[name].scores(read).values(), strict=True):
        if score.value is not None:
            assert value == pytest.approx(score.value, abs=1e-9)
