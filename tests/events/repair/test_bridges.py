"""Whom one could ask in addition."""

from guanxi.events.check import conflicts
from guanxi.events.repair.bridges import MOST, additions, bridges
from tests.events.repair.making import sketched


def test_who_stands_best_with_the_guests_comes_first() -> None:
    made = sketched("Ana == Cy 0.9; Bo == Cy 0.9; Ana == Dee 0.9; Ana == Eve 0.2; dinner: Ana, Bo")
    assert bridges(made, ("Ana", "Bo")) == ["Cy", "Dee", "Eve"]


def test_neither_who_is_asked_nor_who_is_at_odds_with_a_guest_nor_an_empty_post_is_a_bridge() -> (
    None
):
    made = sketched("Ana == Bo; Ana == Cy; Cy >< Bo 0.9; Ana == ?CFO; dinner: Ana, Bo")
    assert bridges(made, ("Ana",)) == []


def test_only_a_few_are_thought_of() -> None:
    ties = "; ".join(f"Ana == P{number}" for number in range(MOST + 2))
    assert len(bridges(sketched(f"{ties}; dinner: Ana"), ("Ana",))) == MOST


def test_a_conflict_of_its_people_alone_is_helped_by_those_whom_it_names() -> None:
    made = sketched("Bo ^ Ana; Bo == Cy; dinner: Bo")
    (finding,) = conflicts(made)
    assert additions(made, finding) == ("Ana",)
