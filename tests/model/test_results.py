"""What an analysis hands on: a score by name, everybody in order, the measure behind a role."""

import pytest

from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole, Measure, Results
from tests.model.making import account_with, somebody

WORD = Phrase("word", "词")


def measure(name: str, role: str | None = None) -> Measure:
    """A measure with or without a role."""
    derived = DerivedRole(role, WORD) if role else None
    return Measure(name=name, label=WORD, meaning=WORD, sources=(), role=derived)


def results_of(**points: float | None) -> Results:
    """Results in which each person has this much decision power; None is unknown."""
    scores = {
        name: Score("decision_power", name, () if held is None else (Reason(WORD, amount=held),))
        for name, held in points.items()
    }
    return Results(
        account=account_with(map(somebody, points)),
        measures=(measure("decision_power", "decision_maker"), measure("formal_authority")),
        scores={"decision_power": scores},
        roles={},
        outcome=0.0,
    )


def test_a_score_is_had_by_measure_and_person() -> None:
    assert results_of(Ana=40.0).score("decision_power", "Ana").value == 40.0


@pytest.mark.parametrize(("name", "person"), [("power", "Ana"), ("decision_power", "Bo")])
def test_a_score_that_there_is_not_is_a_key_error(name: str, person: str) -> None:
    with pytest.raises(KeyError):
        results_of(Ana=40.0).score(name, person)


def test_the_most_powerful_come_first_equals_by_id_and_the_unknown_last() -> None:
    found = results_of(Zoe=None, Cy=10.0, Bo=40.0, Ana=10.0, Dee=0.0)
    assert found.ranked() == ("Bo", "Ana", "Cy", "Dee", "Zoe")


def test_each_derived_role_leads_back_to_its_measure() -> None:
    found = results_of(Ana=1.0)
    assert dict(found.role_measures()) == {"decision_maker": found.measures[0]}


def test_say_is_a_part_of_the_most_and_who_has_no_score_has_none() -> None:
    assert results_of(Ana=40.0, Bo=10.0, Cy=None, Dee=0.0).say() == {"Ana": 1, "Bo": 0.25, "Dee": 0}
    assert results_of(Ana=None).say() == {}
    assert results_of().say() == {}
    assert results_of(Ana=0.0).say() == {}
