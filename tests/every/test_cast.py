"""What every rule about who stands out promises."""

import dataclasses

import pytest
from hypothesis import given, settings

from guanxi.analysis.cast.rule import CastRule
from guanxi.analysis.cast.table import CAST
from guanxi.analysis.reading import reading
from guanxi.model.account import Account
from guanxi.model.evidence import Finding
from guanxi.model.phrase import LANGUAGES
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts

every_rule = pytest.mark.parametrize("rule", CAST.values(), ids=list(CAST))
flags = [(rule, sketch) for rule in CAST.values() for sketch in rule.flags]
passes = [(rule, sketch) for rule in CAST.values() for sketch in rule.passes]
few_accounts = settings(max_examples=25)
"""Enough where each of the rules is tried on its own ones."""


def findings(rule: CastRule, account: Account) -> list[Finding]:
    """What a rule sees in an account."""
    return list(rule.findings(reading(account)))


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_a_rule_sees_what_it_says_it_flags(rule: CastRule, sketch: str) -> None:
    assert [found.rule for found in findings(rule, account_from(sketch))] == [rule.name]


@pytest.mark.parametrize(("rule", "sketch"), passes)
def test_a_rule_lets_pass_what_it_says_it_passes(rule: CastRule, sketch: str) -> None:
    assert findings(rule, account_from(sketch)) == []


@every_rule
def test_a_rule_has_examples_of_both(rule: CastRule) -> None:
    assert rule.flags
    assert rule.passes


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_a_situation_has_no_full_stop_and_a_remedy_is_told_in_whole_sentences(
    rule: CastRule, sketch: str
) -> None:
    for found in findings(rule, account_from(sketch)):
        assert found.situation("en", found.values)[-1] not in ".。"
        assert found.remedy("en", found.values).endswith(".")
        assert found.remedy("zh", found.values).endswith("。")
        assert not any(reason.text().endswith(".") for reason in found.reasons)


@every_rule
@few_accounts
@given(draft=drafts())
def test_every_finding_is_about_people_of_the_account_and_has_reasons_in_every_language(
    rule: CastRule, draft: Draft
) -> None:
    account = draft.account()
    for found in findings(rule, account):
        assert found.people
        assert set(found.people) <= set(account.people)
        assert found.reasons
        for language in LANGUAGES:
            assert found.situation(language, found.values)
            assert found.remedy(language, found.values)
            assert all(reason.text(language) for reason in found.reasons)


@every_rule
@few_accounts
@given(draft=drafts())
def test_a_finding_rests_on_ties_of_the_account_and_on_no_event(
    rule: CastRule, draft: Draft
) -> None:
    account = draft.account()
    for found in findings(rule, account):
        assert all(tie in account.ties for tie in found.ties)
        assert found.event is None


@every_rule
@few_accounts
@given(draft=drafts())
def test_a_rule_sees_the_same_whatever_the_order_of_rows(rule: CastRule, draft: Draft) -> None:
    turned = dataclasses.replace(draft, people=draft.people[::-1], rows=draft.rows[::-1])
    assert findings(rule, turned.account()) == findings(rule, draft.account())


@every_rule
@few_accounts
@given(draft=drafts())
def test_a_rule_sees_the_same_people_under_other_ids(rule: CastRule, draft: Draft) -> None:
    names = {person.id: f"z{9 - place}" for place, person in enumerate(draft.people)}
    before = {frozenset(found.people) for found in findings(rule, draft.account())}
    after = {frozenset(found.people) for found in findings(rule, draft.renamed(names).account())}
    assert after == {frozenset(names[person] for person in people) for people in before}


@every_rule
def test_a_rule_sees_nothing_where_nobody_is(rule: CastRule) -> None:
    assert findings(rule, account_from("")) == []
