"""Whose friend is another's enemy."""

import pytest

from guanxi.analysis.clash import chance
from tests.analysis.latent.making import suspicions

CROWD = "Di => Ed; Fay => Ed"


def test_the_way_is_told_with_both_ties() -> None:
    (found,) = suspicions("friend-of-enemy", f"Ana == Bo; Bo >< Cy; {CROWD}")
    assert {found.one, found.other} == {"Ana", "Cy"}
    assert found.reason.text() == "Bo, with whom Ana has good ties, is at odds with Cy"
    assert [tie.kind.name for tie in found.reason.ties] == ["alliance", "rivalry"]


def test_it_is_as_probable_as_its_rank_says_and_as_sure_as_both_ties() -> None:
    # Of 15 pairs only Ana-Cy has a way: it ranks 14.5/15 there. Two of six people have an enemy
    # each: 1 pair of product 4, then 8 of product 2 (one of them Ana-Cy), then 6 of product 1.
    (found,) = suspicions("friend-of-enemy", f"Ana == Bo; Bo >< Cy; {CROWD}")
    rank = (14.5 / 15 + 10 / 15) / 2
    assert found.reason.amount == pytest.approx(100 * chance(rank, 0.04, 0.72) * 0.908**2)


def test_of_several_ways_the_surest_is_told() -> None:
    sketch = f"Ana == Bo; Bo >< Cy; Ana == Zoe; Zoe >< Cy; Zoe == Cy; {CROWD}"
    found = suspicions("friend-of-enemy", sketch)
    texts = [one.reason.text() for one in found if {one.one, one.other} == {"Ana", "Cy"}]
    assert texts == ["Bo, with whom Ana has good ties, is at odds with Cy"]
