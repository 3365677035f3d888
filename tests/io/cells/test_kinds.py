"""The kinds of cell: what is offered and written can be read."""

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.cells import kinds
from guanxi.io.cells.complaint import Complaints
from guanxi.model.phrase import LANGUAGES
from guanxi.model.tie import TIE_KINDS

ALL_KINDS = [kind for kind in vars(kinds).values() if isinstance(kind, kinds.Kind)]


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_every_choice_of_a_drop_down_list_can_be_read(kind: kinds.Kind) -> None:
    for choice in kind.choices:
        for language in LANGUAGES:
            complaints = Complaints()
            assert kind.read(choice(language), complaints) is not None
            assert not complaints


def test_lists_are_written_with_separators() -> None:
    assert kinds.TEXTS.write(("a", "b, c")) == "a;b, c"
    assert kinds.ROLES.write(("user", "coach")) == "user;coach"


def test_an_entry_that_would_be_read_as_two_is_not_written() -> None:
    with pytest.raises(GuanxiError, match="'a;b' cannot be an entry of a list"):
        kinds.TEXTS.write(("a;b",))


def test_support_for_vendors_is_written_as_it_is_read() -> None:
    text = kinds.VENDOR_SUPPORTS.write({"Oriva": -1.0, "Marlo": 2.0})
    assert text == "Marlo=2;Oriva=-1"


def test_a_kind_of_tie_is_written_by_its_name() -> None:
    assert kinds.TIE_KIND.write(TIE_KINDS["rivalry"]) == "rivalry"
