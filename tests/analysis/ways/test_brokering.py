"""Standing between others, in four views."""

import numpy as np
import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.ways import brokering
from guanxi.analysis.ways.brokering import Brokering
from guanxi.model.sketch import account_from

CHAIN = "Ana => Bo; Bo => Cy; Ana is in Yard; Bo is in Yard; Cy is in Board"


def between(sketch: str) -> Brokering:
    """How far everybody stands between others."""
    return reading(account_from(sketch)).brokering


def test_the_middle_of_a_chain_stands_in_every_way_in_both_or_one_direction() -> None:
    found = between(CHAIN)
    assert found.shortest.tolist() == [[0, 0.5, 0]]  # news runs from Ana to Cy and not back
    assert found.every[0] == pytest.approx([0, 1, 0])
    assert found.parted.tolist() == [[0, 1, 0]]
    assert found.across.tolist() == [[0, 1, 0]]


def test_inward_is_what_enters_the_own_department_alone() -> None:
    assert between(CHAIN).inward.tolist() == [[0, 0, 0]]  # Bo carries out of the yard, not in
    turned = between("Ana => Bo; Bo => Cy; Ana is in Board; Bo is in Yard; Cy is in Yard")
    assert turned.inward.tolist() == [[0, 1, 0]]


@pytest.mark.parametrize("told", ["", "; Ana is in Yard; Bo is in Yard; Cy is in Yard"])
def test_where_departments_are_unknown_or_one_nothing_is_known_of_standing_across(
    told: str,
) -> None:
    found = between(f"Ana => Bo; Bo => Cy{told}")
    assert np.isnan(found.across).all()
    assert np.isnan(found.inward).all()
    assert not np.isnan(found.shortest).any()


def test_two_strangers_who_know_each_other_change_nothing() -> None:
    sketch = "Ana => Bo; Bo => Cy; Cy => Dee; Bo == Dee; Ana is in Yard; Dee is in Board"
    before, after = between(sketch), between(f"{sketch}; Yu => Zoe; Yu is in Lab")
    for view in ("shortest", "every", "parted", "across"):
        assert getattr(after, view)[0, :4] == pytest.approx(getattr(before, view)[0])


def test_hostility_and_reporting_lines_carry_no_news() -> None:
    told = "Ana => Bo; Bo => Cy; Dee is +1"
    assert between(f"{told}; Dee >< Ana; Dee ^ Cy").every.tolist() == between(told).every.tolist()


@pytest.mark.parametrize("sketch", ["", "Ana is +1", "Ana => Bo", "Ana >< Bo; Bo ^ Cy"])
def test_where_there_are_no_others_to_stand_between_nobody_does(sketch: str) -> None:
    found = between(sketch)
    assert not found.shortest.any()
    assert not found.every.any()
    assert not found.parted.any()


def test_in_a_very_large_account_all_ways_are_left_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(brokering, "ALL_WAYS_UP_TO", 2)
    found = between(CHAIN)
    assert np.isnan(found.every).all()
    assert found.parted.tolist() == [[0, 1, 0]]
