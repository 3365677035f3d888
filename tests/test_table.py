"""A table keeps its entries in order, by name, once."""

from dataclasses import dataclass

import pytest

from guanxi.errors import UnknownNameError
from guanxi.table import Table


@dataclass(frozen=True, slots=True)
class Tool:
    """A thing with a name."""

    name: str
    price: int = 0


TOOLS = Table("tool", Tool("saw", 12), Tool("axe", 30))


def test_entries_are_kept_in_the_order_given() -> None:
    assert list(TOOLS) == ["saw", "axe"]
    assert [tool.price for tool in TOOLS.values()] == [12, 30]
    assert len(TOOLS) == 2


def test_an_entry_is_had_by_its_name() -> None:
    assert TOOLS["axe"] == Tool("axe", 30)
    assert TOOLS.find("axe") is TOOLS["axe"]
    assert "axe" in TOOLS


def test_two_entries_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two entries of one name in the table of tools"):
        Table("tool", Tool("saw"), Tool("saw", 3))


def test_a_name_that_a_program_gets_wrong_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="drill"):
        TOOLS["drill"]


def test_a_name_that_a_user_gets_wrong_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown tool 'axes'; did you mean 'axe'\?"):
        TOOLS.find("axes")
