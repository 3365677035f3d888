"""Everything that guanxi says it says in both languages, with the same gaps."""

import ast
import re
from collections.abc import Iterator
from string import Formatter

import pytest

from tests.architecture.places import SOURCE, text_of

Pair = tuple[str, str]


def pairs() -> Iterator[tuple[str, Pair]]:
    """Every `Phrase("…", "…")` in the source, with its place."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(text_of(path))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Phrase"),
                    args=[ast.Constant(value=str(english)), ast.Constant(value=str(chinese))],
                ):
                    yield f"{path.relative_to(SOURCE).as_posix()}:{node.lineno}", (english, chinese)


PHRASES = [pytest.param(*pair, id=place) for place, pair in pairs()]


def gaps(text: str) -> set[str]:
    """The names of the gaps in a text."""
    return {gap for _, gap, _, _ in Formatter().parse(text) if gap is not None}


@pytest.mark.parametrize(("english", "chinese"), PHRASES)
def test_both_languages_are_filled_and_have_the_same_gaps(english: str, chinese: str) -> None:
    assert bool(english.strip()) == bool(chinese.strip())
    assert gaps(english) == gaps(chinese)


@pytest.mark.parametrize(("english", "chinese"), PHRASES)
def test_the_english_is_in_latin_letters(english: str, chinese: str) -> None:
    del chinese
    assert not re.search(r"[一-鿿]", english)


def test_there_are_phrases_to_test() -> None:
    assert len(PHRASES) > 100
