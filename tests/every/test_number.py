"""No number that decides anything stands unnamed in the analysis or in the rules of events."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from guanxi.model.tie import TIE_KINDS
from guanxi.weights import DEFAULT_WEIGHTS
from tests.architecture.places import SOURCE, text_of

PLAIN = {0, 1, 2, 0.5}
"""Numbers that are part of the arithmetic: nothing, one, a pair, a half; and -1 by its minus."""

FILES = [path for room in ("analysis", "events") for path in sorted((SOURCE / room).rglob("*.py"))]


def stray_numbers(text: str) -> list[int]:
    """The lines on which a number stands that is not plain, has no name and no comment beside."""
    tree, lines = ast.parse(text), text.splitlines()
    named = {id(part) for node in ast.walk(tree) for part in named_parts(node)}
    return [
        number.lineno
        for number in numbers(tree)
        if number.value not in PLAIN
        and id(number) not in named
        and "  # " not in lines[number.lineno - 1]
    ]


def numbers(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every number in a tree; yes and no are none."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=bool()):
                pass
            case ast.Constant(value=int() | float()):
                yield node


def named_parts(node: ast.AST) -> Iterator[ast.AST]:
    """What an assignment in capitals or a parameter's default gives a name to."""
    match node:
        case ast.Assign(targets=[target], value=value) if in_capitals(target):
            yield from ast.walk(value)
        case ast.arguments(defaults=defaults, kw_defaults=further):
            yield from (default for default in (*defaults, *further) if default)


def in_capitals(target: ast.expr) -> bool:
    """Whether what is assigned to is a constant by its name, or several."""
    names = [part.id for part in ast.walk(target) if isinstance(part, ast.Name)]
    return bool(names) and all(name.isupper() for name in names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_number_stands_unnamed(path: Path) -> None:
    assert stray_numbers(text_of(path)) == []


def test_a_stray_number_is_found_and_one_with_a_name_or_a_comment_is_none() -> None:
    text = """
_LEAST, _MOST = 7, 9
def cut(of, count=300):
    whole = of * 8  # bits of a byte
    return whole * 0.35 + 1 - count
"""
    assert stray_numbers(text) == [5]


def test_every_weight_is_read_somewhere() -> None:
    read = {
        node.attr
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(text_of(path)))
        if isinstance(node, ast.Attribute)
    }
    weights = set(DEFAULT_WEIGHTS.__dataclass_fields__)
    assert sorted(weights - read) == []


def test_every_tie_kind_has_a_weight_in_its_row_alone() -> None:
    rows = text_of(SOURCE / "model" / "tie.py")
    assert all(re.search(rf'_kind\("{name}"', rows) for name in TIE_KINDS)
