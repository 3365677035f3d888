"""Roles in a draw go by the rules of the scores, at their edges too."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from guanxi.analysis.draws.measures.table import DRAWN_MEASURES
from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.scores.table import SCORES
from guanxi.api import load
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule
from tests.analysis.draws.making import without_chance
from tests.model.making import Draft, drafts

GRAPHS = Path(__file__).parents[4] / "graphs"
ROLES = [name for name in DRAWN_MEASURES if name in SCORES and SCORES[name].role]
COURT = "Ana is executive; Bo is executive; Bo ^ Ana; Cyd ^ Bo; Dan ^ Bo; Cyd => Ana; Cyd => Bo"
SKETCHES = [
    "Ana is decision_maker, +1; Bo => Ana; Bo is +2",
    "Ana is decision_maker, -1; Bo is decision_maker, -0.9; Cyd is decision_maker, +1",
    "Ana => Bo; Bo => Cyd; Cyd => Ana",
    "Ana ^ Bo; Cyd ^ Bo; Ana => Bo; Cyd => Bo 0.1; Ana >< Cyd; Ana is -2; Bo is executive",
    "?CFO is executive, +1; Bo ^ ?CFO; Cyd ^ ?CFO; Bo => Cyd; Cyd => Bo",
    "Ana is decision_maker, 0; Bo is -2; Ana => Bo; Bo => Ana",
    "Ana is executive, decision_maker; Bo is executive; Cyd ^ Ana; Dan ^ Bo; Cyd => Dan",
    "Boss is executive, decision_maker; Ana ^ Boss; Bo ^ Boss; Ana => Bo; Bo => Ana",
    COURT,
    "Ana => Bo; Ana => Cyd; Bo => Cyd; Cyd => Dan; Eve friendship Dan",
    "Ana is decision_maker; Cyd => Bo; Bo => Ana; Bo is gatekeeper, -1; Cyd is coach, +2",
    "Ana => Bo; Ana => Cyd; Bo !> Ana; Dan !> Ana; Eve hostile_to Ana; Bo => Dan; Bo is champion",
    "Ana => Bo; Bo => Cyd; Cyd => Dan; Ana is in Top; Bo is in Yard; Cyd is in Yard; Dan is in Top",
    "Ana is decision_maker, user, +2; Bo is executive, coach, +1; Bo == Ana; Cyd informs Bo",
    COURT + "; Ana is -2; Cyd is +2; Dan friendship Cyd; Eve kinship Dan",
]


def bearers(read: Reading, name: str) -> set[str]:
    """Who bears the role of a measure in the draw without chance."""
    found, measure = without_chance(read), DRAWN_MEASURES[name]
    flags = measure.bearers(found, measure.points(found))[0]
    return {person for person, bears in zip(read.people, flags, strict=True) if bears}


@pytest.mark.parametrize("sketch", SKETCHES)
@pytest.mark.parametrize("name", ROLES)
def test_a_role_is_borne_by_those_whom_the_score_names(name: str, sketch: str) -> None:
    read = reading(account_from(sketch))
    assert bearers(read, name) == SCORES[name].bearers(read, SCORES[name].scores(read))


@pytest.mark.parametrize("sketch", SKETCHES)
@pytest.mark.parametrize("name", [name for name in DRAWN_MEASURES if name in SCORES])
def test_the_points_are_those_of_the_score_wherever_it_is_known(name: str, sketch: str) -> None:
    read = reading(account_from(sketch))
    points = DRAWN_MEASURES[name].points(without_chance(read))[0].tolist()
    for value, score in zip(points, SCORES[name].scores(read).values(), strict=True):
        assert score.value is None or value == pytest.approx(score.value, abs=2e-9)


def test_every_score_is_drawn() -> None:
    assert set(SCORES) <= set(DRAWN_MEASURES)


@settings(max_examples=60)
@given(draft=drafts())
def test_a_draw_without_chance_is_the_scores_of_any_account(draft: Draft) -> None:
    read = reading(draft.account())
    found = without_chance(read)
    for name, rule in SCORES.items():
        points = DRAWN_MEASURES[name].points(found)[0].tolist()
        for value, score in zip(points, rule.scores(read).values(), strict=True):
            assert score.value is None or value == pytest.approx(score.value, abs=1e-6)


@pytest.mark.parametrize("account", ["telecom", "power", "harbour"])
def test_a_draw_without_chance_is_the_scores_and_roles_of_an_example(account: str) -> None:
    read = reading(load(GRAPHS / account))
    found = without_chance(read)
    for name, rule in SCORES.items():
        points = DRAWN_MEASURES[name].points(found)[0].tolist()
        scores = rule.scores(read)
        known = {person: score.value for person, score in scores.items()}
        for (person, value), drawn in zip(known.items(), points, strict=True):
            assert value is None or drawn == pytest.approx(value, abs=1e-6), person
        assert bearers(read, name) == rule.bearers(read, scores)


@pytest.mark.parametrize("veto", [(), ("Bo",), ("Bo", "Cyd")])
def test_a_veto_counts_as_in_the_score(veto: tuple[str, ...]) -> None:
    read = reading(decided(account_from("Ana is +2; Bo is -2; Ana => Bo; Bo => Cyd"), veto))
    points = DRAWN_MEASURES["blocker"].points(without_chance(read))[0]
    scores = SCORES["blocker"].scores(read).values()
    for value, score in zip(points, scores, strict=True):
        assert score.value is None or value == pytest.approx(score.value, abs=2e-9)
    assert bearers(read, "blocker") == SCORES["blocker"].bearers(
        read, SCORES["blocker"].scores(read)
    )


def decided(account: Account, veto: tuple[str, ...]) -> Account:
    """The account with a decision by Ana in which others may have a veto."""
    decision = Decision(
        what="it", rule=DecisionRule.ONE, deciders=("Ana",), veto=veto
    )  # fmt: skip
    return replace(account, decisions=(decision,))


def test_a_measure_without_a_role_has_no_bearers() -> None:
    assert bearers(reading(account_from(COURT)), "formal_authority") == set()


def test_informal_power_is_in_percent_of_the_whole() -> None:
    read = reading(account_from("Ana => Bo; Bo => Cyd; Cyd => Dan"))
    points = DRAWN_MEASURES["informal_power"].points(without_chance(read))[0]
    assert points.sum() == pytest.approx(100)
