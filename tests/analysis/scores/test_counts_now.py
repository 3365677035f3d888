"""How much of what is decided at this stage rests on a person."""

import dataclasses
import math

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.counts_now import COUNTS_NOW
from guanxi.analysis.scores.decision_power import DECISION_POWER
from guanxi.model.account import Account
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Stage
from tests.model.making import Draft, drafts

HOUSE = "Chief is executive, decision_maker; Tech is management, evaluator"


def at(stage: Stage | None, account: Account) -> dict[str, Score]:
    """Everybody's score at a stage."""
    assert account.decision
    decision = dataclasses.replace(account.decision, stage=stage)
    return COUNTS_NOW.scores(reading(dataclasses.replace(account, decisions=(decision,))))


def test_the_technician_counts_while_the_system_is_designed() -> None:
    scores = at(Stage.DESIGN, account_from(HOUSE))
    # No user and no buyer is known: 40 % technical, 10 % top management, the rest is the vote.
    assert {person: score.value for person, score in scores.items()} == pytest.approx(
        {"Chief": 60, "Tech": 40}
    )
    assert [reason.text() for reason in scores["Tech"].reasons] == [
        "speaks for the technical departments: 40% of what counts at the design stage"
    ]
    assert {reason.text("zh") for reason in scores["Chief"].reasons} == {
        "有表决权：表决在系统设计阶段占50%",
        "代表高层发言：高层在系统设计阶段占10%",
    }


def test_who_is_heard_by_those_who_count_now_counts_now() -> None:
    scores = at(Stage.DESIGN, account_from(f"{HOUSE}; Adviser => Tech"))
    assert scores["Adviser"].value == pytest.approx(0.8 * 40)
    assert scores["Tech"].value == pytest.approx(0.2 * 40)
    assert scores["Adviser"].reasons[0].text().startswith("heard by Tech (")


def test_who_neither_counts_nor_is_heard_has_a_reason_that_says_so() -> None:
    score = at(Stage.DESIGN, account_from(f"{HOUSE}; Guest is +2"))["Guest"]
    assert score.value == 0
    assert score.reasons[0].text().startswith("not known to be heard by anybody")


def test_without_a_stage_nobody_knows_who_counts_now() -> None:
    assert {score.value for score in at(None, account_from(HOUSE)).values()} == {None}


@given(drafts(decided=True))
def test_at_commitment_it_is_decision_power(draft: Draft) -> None:
    account = draft.account()
    power = DECISION_POWER.scores(reading(account))
    for person, score in at(Stage.COMMITMENT, account).items():
        assert score.value == pytest.approx(power[person].value, abs=1e-6)


@given(drafts(decided=True))
def test_the_reasons_add_up_to_the_share_that_counts_now(draft: Draft) -> None:
    account = draft.account()
    assert account.decision
    decision = dataclasses.replace(account.decision, stage=Stage.EVALUATION)
    read = reading(dataclasses.replace(account, decisions=(decision,)))
    assert read.now
    for person, score in COUNTS_NOW.scores(read).items():
        total = math.fsum(reason.amount for reason in score.reasons)
        assert total == pytest.approx(100 * abs(read.now.share_of(person)), abs=1e-9)
