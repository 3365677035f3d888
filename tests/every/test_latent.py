"""What every rule of latent conflict promises."""

import pytest
from hypothesis import given

from guanxi.analysis.clash import pair_of
from guanxi.analysis.latent.rule import LatentRule, Suspicion
from guanxi.analysis.latent.table import LATENT
from guanxi.analysis.scene import scene
from guanxi.analysis.suspecting import hypotheses
from guanxi.model.account import Account
from guanxi.model.phrase import LANGUAGES
from guanxi.model.sketch import account_from
from guanxi.model.tie import Layer
from tests.analysis.latent.making import Trouble, suspicions, troubles

every_rule = pytest.mark.parametrize("rule", LATENT.values(), ids=list(LATENT))
flags = [(rule, sketch) for rule in LATENT.values() for sketch in rule.flags]
passes = [(rule, sketch) for rule in LATENT.values() for sketch in rule.passes]


def found_in(account: Account) -> list[Suspicion]:
    """What all rules suspect in an account, in their order."""
    seen = scene(account)
    return [found for rule in LATENT.values() for found in rule.find(seen)]


def declared(account: Account) -> set[tuple[str, str]]:
    """The pairs of whom somebody says now that they are at odds."""
    return {
        pair_of(tie.source, tie.target)
        for tie in account.current_ties()
        if Layer.ANTAGONISM in tie.kind.layers and tie.expected > 0
    }


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_a_rule_suspects_what_it_says_it_flags(rule: LatentRule, sketch: str) -> None:
    assert suspicions(rule.name, sketch)


@pytest.mark.parametrize(("rule", "sketch"), passes)
def test_a_rule_lets_pass_what_it_says_it_passes(rule: LatentRule, sketch: str) -> None:
    assert suspicions(rule.name, sketch) == []


@pytest.mark.parametrize(("rule", "sketch"), flags)
def test_what_is_flagged_becomes_a_hypothesis_for_this_cause(rule: LatentRule, sketch: str) -> None:
    account = account_from(sketch)
    told = {
        (*sorted(one.pair), reason.text())
        for one in hypotheses(account, at_least=0.0)
        for reason in one.reasons
    }
    for one in rule.find(scene(account)):
        assert (*sorted((one.one, one.other)), one.reason.text()) in told


@every_rule
def test_a_rule_has_examples_of_both_a_name_and_a_source(rule: LatentRule) -> None:
    assert rule.flags
    assert rule.passes
    assert rule.label.en
    assert rule.sources


@given(trouble=troubles())
def test_a_cause_has_a_probability_and_can_be_told_in_every_language(trouble: Trouble) -> None:
    account = trouble.account()
    for found in found_in(account):
        assert found.one != found.other
        assert {found.one, found.other} <= set(account.people)
        assert 0 <= found.reason.amount < 100
        for language in LANGUAGES:
            text = found.reason.text(language)
            assert text
            assert text[-1] not in ".。"


@given(trouble=troubles())
def test_the_rules_find_the_same_whatever_the_order_of_rows(trouble: Trouble) -> None:
    assert found_in(trouble.turned().account()) == found_in(trouble.account())


@given(trouble=troubles())
def test_hypotheses_are_the_same_whatever_people_are_numbered(trouble: Trouble) -> None:
    ids = sorted(person.id for person in trouble.draft.people)
    names = dict(zip(ids, ids[::-1], strict=True))
    renamed = {
        frozenset(names[person] for person in one.pair): pytest.approx(one.probability)
        for one in hypotheses(trouble.account(), at_least=0.0)
    }
    found = hypotheses(trouble.renamed(names).account(), at_least=0.0)
    assert {one.pair: one.probability for one in found} == renamed


@given(trouble=troubles())
def test_a_hypothesis_is_probable_and_never_about_a_pair_known_to_be_at_odds(
    trouble: Trouble,
) -> None:
    account = trouble.account()
    facts = declared(account)
    for one in hypotheses(account, at_least=0.0):
        assert 0 < one.probability < 1
        assert one.one < one.other
        assert (one.one, one.other) not in facts
        assert not one.pair.intersection(one.witnesses)


@given(trouble=troubles())
def test_hypotheses_come_from_the_least_probability_on_and_the_most_probable_first(
    trouble: Trouble,
) -> None:
    account = trouble.account()
    every = hypotheses(account, at_least=0.0)
    chances = [round(one.probability, 9) for one in every]
    assert chances == sorted(chances, reverse=True)
    shown = [one for one in every if round(one.probability, 9) >= 0.2]
    assert list(hypotheses(account)) == shown
