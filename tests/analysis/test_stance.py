"""Guesses at where people stand whom nobody asked."""

import pytest

from guanxi.analysis.stance import leanings
from guanxi.model.leaning import Leaning
from guanxi.model.person import Person
from guanxi.model.tie import Tie
from tests.model.making import account_with, sure_tie


def leaning(supports: dict[str, float | None], *ties: Tie) -> dict[str, Leaning]:
    """Where these people lean, by the supports told and their ties."""
    people = [Person(id=one, name=one, support=told) for one, told in supports.items()]
    return leanings(account_with(people, ties))


def test_a_told_support_is_kept() -> None:
    found = leaning({"a": 2, "b": -1}, sure_tie("a", "friendship", "b"))
    assert found == {"a": Leaning(1.0, 1.0), "b": Leaning(-0.5, 1.0)}


def test_a_friend_leans_as_far_as_the_usual_openness() -> None:
    found = leaning({"a": 2, "b": None}, sure_tie("a", "friendship", "b"))
    assert found["b"].stance == pytest.approx(0.8)
    assert found["b"].reach == pytest.approx(0.8)


def test_a_rival_leans_the_other_way() -> None:
    found = leaning({"a": 2, "b": None}, sure_tie("a", "rivalry", "b"))
    assert found["b"].stance == pytest.approx(-0.8)
    assert found["b"].reach == pytest.approx(0.8)


def test_friendship_weighs_more_than_advice() -> None:
    found = leaning(
        {"a": 2, "b": -2, "c": None},
        sure_tie("a", "friendship", "c"),
        sure_tie("b", "advises", "c"),
    )
    # Advice counts a quarter: 0.8 * (1 - 0.25) / 1.25.
    assert found["c"].stance == pytest.approx(0.48)


def test_nobody_known_is_a_stance_without_any_reach() -> None:
    found = leaning({"a": None, "b": None}, sure_tie("a", "friendship", "b"))
    assert set(found.values()) == {Leaning(0.0, 0.0)}


def test_the_reporting_line_carries_no_stance() -> None:
    found = leaning({"a": 2, "b": None}, sure_tie("b", "reports_to", "a"))
    assert found["b"] == Leaning(0.0, 0.0)


def test_how_open_somebody_is_counts() -> None:
    people = [Person(id="a", name="a", support=2), Person(id="b", name="b", openness=0.5)]
    found = leanings(account_with(people, [sure_tie("a", "friendship", "b")]))
    assert found["b"].stance == pytest.approx(0.5)


def test_a_tie_of_unknown_sign_carries_no_stance() -> None:
    found = leaning({"a": 2, "b": None}, sure_tie("a", "knows", "b"))
    assert found["b"] == Leaning(0.0, 0.0)
