"""Whose voice counts at which stage of a purchase."""

import dataclasses
import math

import pytest
from hypothesis import given

from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.stage import SIDES, VOTE, Voice
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Function, Stage
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, drafts

HOUSE = """
    Chief is executive, decision_maker; Head is management, user; Hand is operational, user
    Tech is management, evaluator; Buyer is operational, purchaser; Guest is +1
"""


def at(stage: Stage | None, account: Account | None = None) -> Reading:
    """The house, or an account, at a stage of its purchase."""
    house = account or account_from(HOUSE)
    decision = house.decision or Decision(what="the purchase")
    told = dataclasses.replace(decision, stage=stage)
    return reading(dataclasses.replace(house, decisions=(told,)))


def voice_at(stage: Stage, account: Account | None = None) -> Voice:
    """Whose voice counts at a stage."""
    found = at(stage, account).voice
    assert found
    return found


def by_name(voice: Voice) -> dict[str, float]:
    """The sides' parts by their English names."""
    return {side.en: part for side, part in voice.sides.items()}


def test_an_untold_stage_changes_nothing() -> None:
    assert at(None).voice is None
    assert at(None).now is None
    assert reading(account_from("Ana is executive")).voice is None


def test_at_commitment_it_is_all_the_votes() -> None:
    read = at(Stage.COMMITMENT)
    assert read.voice
    assert read.voice.sides == {VOTE: 1}
    assert read.voice.parts["Chief"] == 1
    assert read.now
    assert list(read.now.share) == list(read.influence.share)


def test_early_it_is_the_users_and_late_the_deciders() -> None:
    need, evaluation = by_name(voice_at(Stage.NEED)), by_name(voice_at(Stage.EVALUATION))
    assert max(need, key=lambda side: need[side]) == "the user departments"
    assert max(evaluation, key=lambda side: evaluation[side]) == "the formal vote"


def test_the_technical_departments_write_the_design_and_top_management_sees_it_installed() -> None:
    design, late = by_name(voice_at(Stage.DESIGN)), by_name(voice_at(Stage.INSTALLATION))
    assert max(design, key=lambda side: design[side]) == "the technical departments"
    assert max(late, key=lambda side: late[side]) == "top management"
    assert late["the formal vote"] == 0


def test_a_side_is_shared_out_by_rank() -> None:
    said = voice_at(Stage.NEED).said
    users = SIDES[0].label
    heads, hands = said["Head"][users], said["Hand"][users]
    assert heads + hands == pytest.approx(DEFAULT_WEIGHTS.user_voice["need"])
    assert heads / hands == pytest.approx(0.55 / 0.15)
    assert said["Guest"] == {}


def test_somebody_may_speak_for_several_sides() -> None:
    said = voice_at(Stage.PREPARATION).said["Chief"]
    assert {side.en for side in said} == {"top management", "the formal vote"}


def test_what_nobody_is_there_to_say_is_left_to_the_vote() -> None:
    alone = voice_at(Stage.DESIGN, account_from("Ana is decision_maker, operational"))
    assert alone.sides == {VOTE: 1}


def test_what_a_department_is_for_counts_before_what_somebody_does() -> None:
    account = account_from("Ana is user, in Computers, management; Bo is decision_maker")
    computers = Department(name="Computers", function=Function.TECHNICAL)
    known = dataclasses.replace(account, departments={"Computers": computers})
    assert set(by_name(voice_at(Stage.DESIGN, account))) == {
        "the user departments", "the formal vote",
    }  # fmt: skip
    assert set(by_name(voice_at(Stage.DESIGN, known))) == {
        "the technical departments", "the formal vote",
    }  # fmt: skip


def test_ones_own_function_counts_before_the_departments() -> None:
    account = account_from("Ana is in Computers; Bo is decision_maker")
    ana = dataclasses.replace(account.people["Ana"], function=Function.PURCHASING)
    computers = Department(name="Computers", function=Function.TECHNICAL)
    told = dataclasses.replace(
        account,
        people={**account.people, "Ana": ana},
        departments={"Computers": computers},
    )
    assert set(by_name(voice_at(Stage.DESIGN, told))) == {"purchasing", "the formal vote"}


def test_weights_that_promise_too_much_are_scaled_down() -> None:
    weights = DEFAULT_WEIGHTS.with_override("user_voice", {"need": 1.0})
    weights = weights.with_override("technical_voice", {"need": 1.0})
    voice = voice_at(Stage.NEED, account_from(HOUSE, weights))
    assert math.fsum(voice.sides.values()) == pytest.approx(1)
    assert by_name(voice)["the user departments"] == pytest.approx(1 / 2.1)
    assert by_name(voice)["the formal vote"] == 0


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_a_weight_for_every_side_and_leaves_none_below_nothing(
    stage: Stage,
) -> None:
    parts = [side.voice(DEFAULT_WEIGHTS)[stage] for side in SIDES]
    assert 0 <= math.fsum(parts) <= 1 + 1e-12


@given(drafts())
def test_all_that_counts_adds_up_to_one_and_is_somebodys(draft: Draft) -> None:
    account = draft.account()
    for stage in (Stage.DESIGN, Stage.EVALUATION):
        found = at(stage, account)
        assert found.voice
        assert math.fsum(found.voice.sides.values()) == pytest.approx(1)
        assert math.fsum(found.voice.parts.values()) == pytest.approx(1)
        assert found.now
        terms = [term.amount for person in found.people for term in found.now.terms(person)]
        assert math.fsum(terms) == pytest.approx(math.fsum(found.now.share))
