"""Characters that no name has."""

import pytest

from guanxi.io.cells.controls import CONTROL


@pytest.mark.parametrize("character", list("\x00\x1b\x7f\x9b\u202e\ud800\uffff"))
def test_control_characters_are_found(character: str) -> None:
    assert CONTROL.search(character)


@pytest.mark.parametrize("character", ["\n", "\t", " ", "é", "关", "🦊", "\u2067", "\u200d"])
def test_characters_of_texts_are_let_be(character: str) -> None:
    assert not CONTROL.search(character)
