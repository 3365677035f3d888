"""The schema guanxi.forecast/1."""

import dataclasses

import pytest

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule, PowerIndex, Stage
from guanxi.render.forecast_json import forecast
from tests.model.making import day
from tests.render.schemas.form import (
    ABOUT,
    MAYBE_NUMBER,
    MAYBE_TEXT,
    NUMBER,
    PERSON,
    Form,
    by_name,
    misfits,
    read_back,
)

AMOUNT = {**PERSON, "amount": NUMBER, "backfires": bool}
VOTER = {
    **PERSON,
    "votes": NUMBER,
    "power": NUMBER,
    "opinion": NUMBER,
    "veto": bool,
    "for_us": MAYBE_NUMBER,
    "turns": MAYBE_NUMBER,
}
NOW = {"stage": str, "outcome": NUMBER, "sides": by_name(NUMBER), "people": [AMOUNT]}
SKETCH = "Ana is decision_maker, +2; Bo is decision_maker; Cy is decision_maker, -1; Dee => Ana"


def form(*, drawn: bool, staged: bool) -> Form:
    """The form of a forecast, with or without draws and a stage."""
    return {
        "schema": str,
        **ABOUT,
        "rule": MAYBE_TEXT,
        "assumed": bool,
        "goal": int,
        "by": MAYBE_TEXT,
        "votes": NUMBER,
        "needed": NUMBER,
        "index": MAYBE_TEXT,
        "estimated": bool,
        "outcome": NUMBER,
        "interval": [NUMBER] if drawn else type(None),
        "probability": NUMBER if drawn else type(None),
        "verdict": str if drawn else type(None),
        "verdict_text": str if drawn else type(None),
        "voters": [VOTER],
        "carriers": [AMOUNT],
        "opponents": [AMOUNT],
        "stoppers": [{"people": [PERSON], "probability": MAYBE_NUMBER}],
        "unasked": [{**PERSON, "votes": bool, "narrows": MAYBE_NUMBER}],
        "gains": [AMOUNT],
        "now": NOW if staged else type(None),
    }


def decided(**rule: object) -> Account:
    """The sketch, its decision taken by another rule."""
    account = account_from(SKETCH)
    (decision,) = account.decisions
    changed = dataclasses.replace(decision, **rule)  # type: ignore[arg-type] # each is a field of it
    return dataclasses.replace(account, decisions=(changed,))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draws", [0, 20])
@pytest.mark.parametrize("stage", [None, Stage.COMMITMENT])
def test_it_has_its_form(stage: Stage | None, draws: int, language: Language) -> None:
    found = read_back(forecast(api.forecast(decided(stage=stage), draws=draws), language))
    assert misfits(found, form(drawn=bool(draws), staged=stage is not None)) == []
    assert found["schema"] == "guanxi.forecast/1"


@pytest.mark.parametrize("rule", [DecisionRule.MAJORITY, DecisionRule.UNANIMITY])
def test_the_rule_is_told_by_its_word(rule: DecisionRule) -> None:
    found = forecast(api.forecast(decided(rule=rule), draws=0), "zh")
    assert (found["rule"], found["assumed"]) == (rule.value, False)


def test_goal_and_day_are_told() -> None:
    found = forecast(api.forecast(decided(goal=-1, by=day("2030-02-01")), draws=0), "en")
    assert (found["goal"], found["by"]) == (-1, "2030-02-01")
    found = forecast(api.forecast(decided(), draws=0), "en")
    assert (found["goal"], found["by"]) == (1, None)


def test_an_assumed_rule_is_marked_and_not_named() -> None:
    found = forecast(api.forecast(account_from("Ana is executive"), draws=0), "en")
    assert (found["assumed"], found["rule"], found["decision"]) == (True, None, None)


def test_the_index_is_told_only_where_votes_were_weighed() -> None:
    weighted = decided(rule=DecisionRule.WEIGHTED, votes={"Ana": 3.0}, index=PowerIndex.SHAPLEY)
    assert forecast(api.forecast(weighted, draws=0), "en")["index"] == "shapley"
    assert forecast(api.forecast(decided(rule=DecisionRule.ONE), draws=0), "en")["index"] is None


def test_the_power_of_all_voters_adds_up_to_the_whole() -> None:
    found = forecast(api.forecast(decided(), draws=0), "en")
    assert sum(voter["power"] for voter in found["voters"]) == pytest.approx(1)
    assert sum(voter["votes"] for voter in found["voters"]) == found["votes"]


def test_the_sides_of_a_stage_are_named_in_the_language_and_add_up() -> None:
    told = api.forecast(decided(stage=Stage.COMMITMENT), draws=0)
    english, chinese = (forecast(told, language)["now"]["sides"] for language in LANGUAGES)
    assert set(english).isdisjoint(chinese)
    assert sum(english.values()) == pytest.approx(1)
