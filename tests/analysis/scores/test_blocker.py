"""Blocking: leaning against us, times power, or with a veto."""

import dataclasses

import pytest
from hypothesis import given

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.blocker import BLOCKER
from guanxi.model.account import Account
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage
from tests.model.making import Draft, decided_by, drafts

HEARD = "Ana is decision_maker; Bo is decision_maker; Zoe is decision_maker; Cy => Ana; Cy => Bo"


def blocking(account: Account, person: str) -> Score:
    """How much somebody puts at risk."""
    return BLOCKER.scores(reading(account))[person]


def blockers(account: Account) -> frozenset[str]:
    """Who is a blocker."""
    read = reading(account)
    return BLOCKER.bearers(read, BLOCKER.scores(read))


def with_goal(account: Account, goal: int, *veto: str) -> Account:
    """The account with another goal, and vetoes."""
    assert account.decision
    decision = dataclasses.replace(account.decision, goal=goal, veto=veto)
    return dataclasses.replace(account, decisions=(decision,))


@pytest.mark.parametrize(("support", "value"), [("-2", 160 / 3), ("-1", 80 / 3), ("-0.5", 40 / 3)])
def test_blocking_is_opposition_times_power(support: str, value: float) -> None:
    account = account_from(f"{HEARD}; Cy is {support}")
    assert blocking(account, "Cy").value == pytest.approx(value)


def test_the_reason_tells_how_far_against_us_and_how_much_power() -> None:
    (only,) = blocking(account_from(f"{HEARD}; Cy is -1"), "Cy").reasons
    assert only.text() == "leans against us (-0.50) and carries 53% of the decision"
    assert not only.assumed


@pytest.mark.parametrize("support", ["0", "+2"])
def test_who_does_not_lean_against_us_blocks_nothing(support: str) -> None:
    score = blocking(account_from(f"{HEARD}; Cy is {support}"), "Cy")
    assert score.value == 0.0
    assert score.reasons[0].text().startswith("does not lean against us (+")


def test_support_is_about_us_whether_we_want_a_yes_or_a_no() -> None:
    for goal in (1, -1):
        assert blocking(with_goal(account_from(f"{HEARD}; Cy is +2"), goal), "Cy").value == 0.0
        against = with_goal(account_from(f"{HEARD}; Cy is -2"), goal)
        assert blocking(against, "Cy").value == pytest.approx(160 / 3)


def test_who_told_us_to_be_neutral_is_no_blocker_whatever_rivals_make_of_it() -> None:
    sketch = "Ana is decision_maker; Ana >< Bo 0.9; Bo is +2"
    assert blockers(account_from(sketch)) == {"Ana"}
    assert blockers(account_from(f"{sketch}; Ana is 0")) == frozenset()


def test_of_whom_nobody_asked_and_who_hears_nobody_the_blocking_is_unknown() -> None:
    assert blocking(account_from(HEARD), "Cy").value is None


def test_of_whom_nobody_asked_the_opinion_is_assumed_from_those_heard() -> None:
    (only,) = blocking(account_from(f"{HEARD}; Cy is -2"), "Ana").reasons
    assert only.assumed
    assert only.text() == "leans against us (-0.80) and carries 7% of the decision"


def test_a_told_veto_puts_the_whole_at_risk_even_without_a_vote() -> None:
    account = with_goal(account_from(f"{HEARD}; Dee is -2"), 1, "Dee")
    score = blocking(account, "Dee")
    assert score.value == 100.0
    assert [reason.text() for reason in score.reasons] == [
        "leans against us (-1.00) and carries 40% of the decision",
        "leans against us (-1.00) and can veto",
        "more than 100 is shown as 100",
    ]


def test_a_veto_of_a_friend_puts_nothing_at_risk() -> None:
    account = with_goal(account_from(f"{HEARD}; Dee is +2"), 1, "Dee")
    assert blocking(account, "Dee").value == 0.0


def test_without_whom_nothing_passes_can_veto_without_being_told_to() -> None:
    account = account_from("Ana is +2; Bo is -1")
    both = dataclasses.replace(account, decisions=(decided_by("Ana", "Bo"),))
    score = blocking(both, "Bo")
    assert score.value == pytest.approx(50 * 0.5 + 50)
    assert score.reasons[-1].text() == "leans against us (-0.50) and can veto"


def test_a_veto_and_power_together_are_shown_as_the_whole() -> None:
    score = blocking(account_from("Ana is decision_maker, -2"), "Ana")
    assert score.value == 100.0
    assert score.reasons[-1].text() == "more than 100 is shown as 100"


GATE = "Ana is decision_maker; Bo is decision_maker; Gus => Ana; Cy => Gus; Gus is -2"


def known_well(account: Account, *people: str) -> Account:
    """The account in which we have met some people often."""
    met = {
        person: dataclasses.replace(account.people[person], coverage=Coverage.MULTIPLE)
        for person in people
    }
    return dataclasses.replace(account, people={**account.people, **met})


def test_an_opponent_in_every_way_to_a_decider_puts_that_vote_at_risk() -> None:
    before = blocking(account_from(GATE), "Gus").points
    score = blocking(known_well(account_from(GATE), "Cy"), "Gus")
    assert score.points - before == pytest.approx(50 * 0.2)  # Gus ends at -0.2, after hearing Cy
    assert score.reasons[-1].text() == (
        "leans against us (-0.20), and every way known to us leads to Ana through this person"
    )


def test_where_another_way_is_known_nobody_cuts_us_off() -> None:
    round_about = known_well(account_from(f"{GATE}; Cy => Ana"), "Cy")
    assert (
        blocking(round_about, "Gus")
        .reasons[-1]
        .text()
        .startswith("leans against us (-0.20) and carries")
    )


def test_who_puts_a_twentieth_of_the_outcome_at_risk_is_a_blocker() -> None:
    sketch = "Ana is decision_maker; Bo is decision_maker; Zoe is decision_maker; Cy => Ana"
    assert blockers(account_from(f"{sketch}; Cy is -0.4")) == {"Cy"}
    assert "Cy" not in blockers(account_from(f"{sketch}; Cy is -0.3"))


def test_a_clear_opponent_with_power_is_a_blocker_whatever_the_goal() -> None:
    assert blockers(account_from(f"{HEARD}; Cy is -2; Ana is +2; Bo is +2")) == {"Cy"}


def test_an_opponent_without_power_is_no_blocker() -> None:
    assert blockers(account_from(f"{HEARD}; Dee is -2")) == frozenset()


@given(drafts())
def test_blocking_is_opposition_times_power_or_veto(draft: Draft) -> None:
    account = draft.account()
    read = reading(account)
    assert not read.access.cut  # nobody told whom we know
    for person, score in BLOCKER.scores(read).items():
        against = max(0.0, -read.influence.opinion_of(person))
        veto = person in read.votes.vetoes
        expected = min(100 * against * (abs(read.influence.share_of(person)) + veto), 100)
        assert (score.value or 0.0) == pytest.approx(expected, abs=1e-8)
