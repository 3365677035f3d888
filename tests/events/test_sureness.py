"""How sure a conflict is by its ties."""

import pytest

from guanxi.events.sureness import all_hold, any_holds
from tests.model.making import sure_tie

LIKELY, UNLIKELY = (sure_tie("Ana", "rivalry", "Bo", confidence=one) for one in (0.8, 0.3))


def test_one_of_some_ties_is_so_as_surely_as_the_surest() -> None:
    assert any_holds([UNLIKELY, LIKELY]) == pytest.approx(0.8)


def test_all_are_so_as_surely_as_the_least_sure() -> None:
    assert all_hold([LIKELY, UNLIKELY]) == pytest.approx(0.3)


def test_what_rests_on_no_tie_is_certain() -> None:
    assert (any_holds([]), all_hold([])) == (1, 1)
