"""Who stands on opposite sides of the decision."""

from tests.analysis.latent.making import amounts, suspicions


def test_two_deciders_are_suspected_by_the_less_clear_of_both_stances() -> None:
    assert amounts("opposite-stance", "Ana is decision_maker, +2; Bo is decision_maker, -2") == [25]
    assert amounts("opposite-stance", "Ana is decision_maker, +2; Bo is decision_maker, -1") == [
        12.5
    ]


def test_a_decider_and_a_colleague_are_suspected_less() -> None:
    assert amounts("opposite-stance", "Ana is decision_maker, +2; Bo is -2; Bo ^ Ana") == [10]


def test_who_is_for_us_is_told_first() -> None:
    (found,) = suspicions("opposite-stance", "Ana is decision_maker, -2; Bo is +2; Bo ^ Ana")
    assert found.reason.text() == (
        "Ana takes the decision, and they work together: Bo is for us, Ana against"
    )


def test_a_lukewarm_stance_sets_nobody_at_odds() -> None:
    sketch = "Ana is decision_maker, +0.5; Bo is decision_maker, -2"
    assert amounts("opposite-stance", sketch) == []
