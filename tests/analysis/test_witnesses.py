"""Who could tell us whether two people are at odds."""

from dataclasses import replace

from guanxi.analysis.scene import scene
from guanxi.analysis.witnesses import witnesses
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage


def asked(sketch: str, **coverage: Coverage) -> tuple[str, ...]:
    """Whom to ask about Ana and Bo, with how much contact we have with whom."""
    account = account_from(sketch)
    people = {
        name: replace(person, coverage=coverage.get(name))
        for name, person in account.people.items()
    }
    return witnesses(scene(replace(account, people=people)), "Ana", "Bo")


def test_who_knows_both_is_asked_before_who_is_closer_to_us() -> None:
    sketch = "Cy => Ana; Cy => Bo; Di == Ana; Ed ^ Bo; Fay == Cy"
    deep = dict.fromkeys(("Di", "Ed", "Fay"), Coverage.IN_DEPTH)
    assert asked(sketch, Cy=Coverage.MULTIPLE, **deep) == ("Cy", "Di")


def test_nobody_is_asked_who_hardly_knows_us_opposes_us_or_has_left() -> None:
    sketch = "Cy => Ana; Di => Ana; Ed => Ana; Di is -1; Ed left 2001-01-01"
    deep = dict.fromkeys(("Di", "Ed"), Coverage.IN_DEPTH)
    assert asked(sketch + "; Bo is user", Cy=Coverage.BRIEF, **deep) == ()


def test_an_enemy_of_either_is_no_witness() -> None:
    sketch = "Cy => Ana; Cy => Bo; Cy >< Bo; Di => Ana"
    deep = dict.fromkeys(("Cy", "Di"), Coverage.IN_DEPTH)
    assert asked(sketch, **deep) == ("Di",)


def test_of_equals_the_warmer_one_is_asked_first() -> None:
    sketch = "Cy => Ana; Di => Ana; Di is +2; Cy is +1; Bo is user"
    assert asked(sketch, **dict.fromkeys(("Cy", "Di"), Coverage.IN_DEPTH)) == ("Di", "Cy")
