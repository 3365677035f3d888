"""What every rule of invitation conflict promises."""

import dataclasses

import pytest
from hypothesis import given, settings

from guanxi import api
from guanxi.events.plan import Plan, plan
from guanxi.events.rules.rule import Rule
from guanxi.events.rules.table import RULES
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.evidence import Finding
from guanxi.model.phrase import LANGUAGES
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Format
from tests.model.making import Draft, drafts

every_rule = pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
few_accounts = settings(max_examples=20)
"""Enough where each of the rules is tried on its own ones."""
flags = [(rule, sketch) for rule in RULES.values() for sketch in rule.flags]
passes = [(rule, sketch) for rule in RULES.values() for sketch in rule.passes]


def dinner_of(account: Account) -> Plan:
    """A dinner of all but the last."""
    guests = tuple(sorted(account.people)[:-1])
    event = Event(id="dinner", name="Dinner", format=Format.DINNER)
    return plan(account, social_graph(account), event, guests)


def findings(rule: Rule, sketch: str) -> list[Finding]:
    """What a rule finds in the last event of a sketch."""
    return in_account(rule, account_from(sketch))


def in_account(rule: Rule, account: Account) -> list[Finding]:
    """What a rule finds in the last event of an account."""
    *_, event = account.events.values()
    made = plan(account, social_graph(account), event, hypotheses=api.latent(account))
    return list(rule.findings(made))


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_a_rule_objects_to_what_it_says_it_flags(rule: Rule, sketch: str) -> None:
    assert [finding.rule for finding in findings(rule, sketch)] == [rule.name]


@pytest.mark.parametrize(("rule", "sketch"), passes)
def test_a_rule_lets_pass_what_it_says_it_passes(rule: Rule, sketch: str) -> None:
    assert findings(rule, sketch) == []


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_what_a_rule_flags_it_flags_whatever_the_order_of_rows(rule: Rule, sketch: str) -> None:
    account = account_from(sketch)
    turned = dataclasses.replace(
        account,
        people=dict(list(account.people.items())[::-1]),
        ties=account.ties[::-1],
        moves=account.moves[::-1],
        invitations=account.invitations[::-1],
    )
    assert in_account(rule, turned) == in_account(rule, account)


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_what_a_rule_flags_it_flags_whatever_the_ids(rule: Rule, sketch: str) -> None:
    account = account_from(sketch)
    ids = {person: f"{99 - place}" for place, person in enumerate(account.people)}
    (found,), (other,) = in_account(rule, account), in_account(rule, renamed(account, ids))
    assert {ids[person] for person in found.people} == set(other.people)
    assert (found.severity, found.probability) == (other.severity, other.probability)


def renamed(account: Account, ids: dict[str, str]) -> Account:
    """The account with other ids for the same people."""
    return dataclasses.replace(
        account,
        people={ids[key]: dataclasses.replace(one, id=ids[key])
                for key, one in account.people.items()},
        posts={},
        ties=tuple(
            dataclasses.replace(
                tie, source=ids[tie.source], target=ids.get(tie.target, tie.target)
            )
            for tie in account.ties
        ),
        moves=tuple(
            dataclasses.replace(
                move, person=ids[move.person], candidates=tuple(ids[one] for one in move.candidates)
            )
            for move in account.moves
        ),
        invitations=tuple(
            dataclasses.replace(one, person=ids[one.person]) for one in account.invitations
        ),
    )  # fmt: skip


@every_rule
def test_a_rule_has_examples_of_both(rule: Rule) -> None:
    assert rule.flags
    assert rule.passes


@every_rule
def test_a_remedy_is_told_in_whole_sentences_and_a_situation_without_a_full_stop(
    rule: Rule,
) -> None:
    assert rule.remedy.en.endswith(".")
    assert rule.remedy.zh.endswith("。")
    assert not rule.situation.en.endswith(".")
    assert not rule.situation.zh.endswith("。")


@every_rule
@few_accounts
@given(draft=drafts())
def test_every_finding_has_people_and_reasons_and_can_be_told_in_every_language(
    rule: Rule, draft: Draft
) -> None:
    account = draft.account()
    for finding in rule.findings(dinner_of(account)):
        assert set(finding.people) <= set(account.people)
        assert finding.reasons
        assert set(finding.ties) <= set(account.ties)
        assert 0 < finding.probability <= 1
        for language in LANGUAGES:
            assert finding.situation(language, finding.values)
            assert finding.remedy(language, finding.values)
            assert all(reason.text(language) for reason in finding.reasons)


@every_rule
@few_accounts
@given(draft=drafts())
def test_a_rule_finds_the_same_whatever_the_order_of_rows(rule: Rule, draft: Draft) -> None:
    turned = dataclasses.replace(draft, people=draft.people[::-1], rows=draft.rows[::-1])
    found = list(rule.findings(dinner_of(draft.account())))
    assert list(rule.findings(dinner_of(turned.account()))) == found


@every_rule
@few_accounts
@given(draft=drafts())
def test_a_rule_that_finds_something_is_about_a_guest(rule: Rule, draft: Draft) -> None:
    made = dinner_of(draft.account())
    assert all(set(finding.people) & set(made.guests) for finding in rule.findings(made))
