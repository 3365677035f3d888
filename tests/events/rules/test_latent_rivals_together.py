"""Two who may be at odds though nobody said so."""

import dataclasses

import pytest

from guanxi.events.plan import plan
from guanxi.events.rules.latent_rivals_together import LATENT_RIVALS_TOGETHER
from guanxi.graph import social_graph
from guanxi.model.evidence import Finding, Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from
from tests.events.checking import FORMATS, NOTE, WARNING, found_by, reasons_of, the_finding, told

RULE = LATENT_RIVALS_TOGETHER
PASSED_OVER = "Bo appointed Head 2001-08-01 over Ana from outside; it is 2001-10-01; "
WHY = Phrase("both want one post", "两人争一个职位")


def because(probability: float) -> Reason:
    """The cause that makes a suspicion so probable."""
    return Reason(WHY, amount=100 * probability)


def suspected(probability: float, sketch: str = "dinner: Ana, Bo") -> list[Finding]:
    """What is found where two are suspected so much."""
    account = account_from(sketch)
    *_, event = account.events.values()
    guess = Hypothesis(one="Ana", other="Bo", reasons=(because(probability),))
    made = plan(account, social_graph(account), event)
    return list(RULE.findings(dataclasses.replace(made, hypotheses=(guess,))))


def test_it_is_told_as_a_guess_with_its_probability_and_a_question_to_ask() -> None:
    (found,) = suspected(0.42)
    assert told(found) == (
        "Ana and Bo may be at odds (42%), though nobody said so; both are invited",
        "Ask somebody who knows both before you invite both; until then keep them apart.",
    )
    assert told(found, "zh")[0] == "Ana与Bo可能不和（42%），但无人说过；两人同时受邀"
    assert found.probability == pytest.approx(0.42)
    assert found.reasons == (because(0.42),)


def test_who_was_passed_over_is_suspected_with_the_reason() -> None:
    found = the_finding(RULE, f"{PASSED_OVER}dinner: Ana, Bo")
    assert set(found.people) == {"Ana", "Bo"}
    assert reasons_of(found)
    assert 0 < found.probability < 1


@pytest.mark.parametrize(("probability", "count"), [(0.3, 1), (0.29, 0)])
def test_it_is_told_from_a_probability_of_three_in_ten(probability: float, count: int) -> None:
    assert len(suspected(probability)) == count


@pytest.mark.parametrize(
    "sketch",
    [
        "Ana >< Bo; dinner: Ana, Bo",
        "Bo is +1; dinner: Ana",
        "dinner: Ana (morning), Bo (evening)",
        "dinner: Ana, Bo (declined)",
    ],
)
def test_what_is_a_fact_or_no_meeting_is_no_guess(sketch: str) -> None:
    assert suspected(0.9, sketch) == []


def test_hostility_too_weak_to_be_a_rivalry_leaves_the_guess() -> None:
    assert len(suspected(0.9, "Ana !> Bo 0.1; dinner: Ana, Bo")) == 1


def test_a_guess_is_a_warning_at_worst() -> None:
    found = [suspected(1.0, f"{form}: Ana, Bo")[0].severity for form in FORMATS]
    assert found == [WARNING] * 7
    assert suspected(0.3, "party: Ana, Bo")[0].severity is NOTE


def test_the_higher_one_is_named_first() -> None:
    (found,) = suspected(0.5, "Bo is executive; Ana is management; dinner: Ana, Bo")
    assert found.people == ("Bo", "Ana")


def test_without_a_suspicion_nothing_is_said() -> None:
    assert found_by(RULE, "dinner: Ana, Bo") == []
