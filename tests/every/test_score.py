"""What every score promises, whatever it is about."""

import dataclasses
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.scores.table import SCORES
from guanxi.model.account import Account
from guanxi.model.evidence import Score
from guanxi.model.phrase import LANGUAGES
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts

every_score = pytest.mark.parametrize("rule", SCORES.values(), ids=list(SCORES))
few_accounts = settings(max_examples=15)
"""Enough where each of the scores is tried on its own ones."""


def scores_of(rule: ScoreRule, account: Account) -> dict[str, Score]:
    """Everybody's score."""
    return rule.scores(reading(account))


def values_of(rule: ScoreRule, account: Account) -> dict[str, float | None]:
    """The value of everybody's score."""
    return {person: score.value for person, score in scores_of(rule, account).items()}


@every_score
def test_a_score_says_in_one_sentence_what_it_means(rule: ScoreRule) -> None:
    assert rule.meaning("en").endswith(".")
    assert rule.meaning("zh").endswith("。")
    assert len(rule.label("en")) <= 20


@every_score
def test_a_score_names_where_its_method_comes_from(rule: ScoreRule) -> None:
    assert rule.sources
    assert all(source.name and source.reference.endswith(".") for source in rule.sources)


def test_no_two_scores_lead_to_one_role() -> None:
    roles = [rule.role.name for rule in SCORES.values() if rule.role]
    assert len(roles) == len(set(roles))


@every_score
@few_accounts
@given(draft=drafts())
def test_a_score_is_unknown_or_between_0_and_100(rule: ScoreRule, draft: Draft) -> None:
    for value in values_of(rule, draft.account()).values():
        assert value is None or 0 <= value <= 100


@every_score
@few_accounts
@given(draft=drafts())
def test_a_score_is_the_sum_of_its_reasons(rule: ScoreRule, draft: Draft) -> None:
    for score in scores_of(rule, draft.account()).values():
        amounts = [reason.amount for reason in score.reasons]
        if score.value is None:
            assert amounts == []
        else:
            assert score.value == pytest.approx(math.fsum(amounts), abs=1e-9)


@every_score
@few_accounts
@given(draft=drafts())
def test_every_reason_can_be_told_in_every_language(rule: ScoreRule, draft: Draft) -> None:
    for score in scores_of(rule, draft.account()).values():
        for reason in score.reasons:
            assert all(reason.text(language) for language in LANGUAGES)


@every_score
@few_accounts
@given(draft=drafts())
def test_a_reason_rests_on_ties_of_the_account(rule: ScoreRule, draft: Draft) -> None:
    account = draft.account()
    for score in scores_of(rule, account).values():
        assert all(tie in account.ties for reason in score.reasons for tie in reason.ties)


@every_score
@few_accounts
@given(draft=drafts(), chance=st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_no_score(
    rule: ScoreRule, draft: Draft, chance: random.Random
) -> None:
    people, rows = list(draft.people), list(draft.rows)
    chance.shuffle(people)
    chance.shuffle(rows)
    shuffled = dataclasses.replace(draft, people=tuple(people), rows=tuple(rows))
    assert scores_of(rule, shuffled.account()) == scores_of(rule, draft.account())


@every_score
@few_accounts
@given(draft=drafts())
def test_other_ids_mean_the_same_people(rule: ScoreRule, draft: Draft) -> None:
    names = {person.id: f"z{9 - place}" for place, person in enumerate(draft.people)}
    before = values_of(rule, draft.account())
    after = values_of(rule, draft.renamed(names).account())
    for person, value in before.items():
        assert after[names[person]] == (None if value is None else pytest.approx(value, abs=1e-6))


@every_score
@few_accounts
@given(draft=drafts())
def test_the_same_account_is_scored_the_same_twice(rule: ScoreRule, draft: Draft) -> None:
    assert scores_of(rule, draft.account()) == scores_of(rule, draft.account())


@every_score
@few_accounts
@given(draft=drafts())
def test_only_people_of_the_account_bear_the_role(rule: ScoreRule, draft: Draft) -> None:
    read = reading(draft.account())
    bearers = rule.bearers(read, rule.scores(read))
    assert bearers <= set(read.people)
    assert rule.role or not bearers


@pytest.mark.parametrize(
    "name",
    [
        "champion",
        "coach",
        "blocker",
        "gatekeeper",
        "contested",
        "information_broker",
        "hidden_power_holder",
        "figurehead",
    ],
)
def test_where_nothing_is_known_to_tell_it_from_a_score_is_unknown_and_not_nothing(
    name: str,
) -> None:
    account = account_from("Ana is executive; Bo ^ Ana")
    assert values_of(SCORES[name], account) == {"Ana": None, "Bo": None}


@every_score
def test_a_score_of_an_account_of_nobody_is_nobodys(rule: ScoreRule) -> None:
    assert values_of(rule, account_from("")) == {}
