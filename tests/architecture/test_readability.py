"""The code stays easy to read: short functions, small files, whole words, promises everywhere.

A fence and not a goal: no function is split only to get under a limit.
"""

import ast
import io
import statistics
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.places import ROOT, SOURCE, TESTS, text_of

Function = ast.FunctionDef | ast.AsyncFunctionDef
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
FORKS = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)
NOT_CODE = {
    tokenize.COMMENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
    tokenize.INDENT,
    tokenize.NEWLINE,
    tokenize.NL,
}


@dataclass(frozen=True, slots=True)
class Source:
    """One file of Python: its tree, and the numbers of the lines that hold code."""

    path: Path
    tree: ast.Module
    code: frozenset[int]
    length: int

    def functions(self) -> list[Function]:
        """Every function, methods and nested ones too."""
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]

    def lines_of(self, function: Function) -> int:
        """How many lines of code a function has, its decorators and signature with it."""
        first = min([function.lineno, *(node.lineno for node in function.decorator_list)])
        return len(self.code.intersection(range(first, (function.end_lineno or first) + 1)))

    def place_of(self, node: Function | ast.ClassDef) -> str:
        """Where a reader finds it."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}"


def test_no_function_is_longer_than_a_screen() -> None:
    assert [place for place, lines, _ in measured_functions() if lines > 40] == []


def test_most_functions_are_a_few_lines() -> None:
    assert statistics.median(lines for _, lines, _ in measured_functions()) <= 8


def test_no_function_takes_more_than_ten_ways() -> None:
    assert [place for place, _, branches in measured_functions() if branches > 10] == []


def test_no_file_is_too_long_to_know() -> None:
    assert [source.path for source in sources(SOURCE) if source.length > 300] == []


def test_names_are_words() -> None:
    names = [name for source in sources(SOURCE) for name in bound_names(source.tree)]
    short = [name for name in names if len(name) <= 2]
    assert len(short) <= 0.03 * len(names), sorted(set(short))


def test_everything_public_says_what_it_promises() -> None:
    silent = [
        source.place_of(node)
        for source in sources(SOURCE)
        for node in public_definitions(source.tree)
        if ast.get_docstring(node) is None
    ]
    assert silent == []


def test_there_is_at_least_as_much_test_as_code() -> None:
    code, tests = (sum(len(source.code) for source in sources(root)) for root in (SOURCE, TESTS))
    assert tests >= code


def test_a_docstring_and_a_comment_are_no_code() -> None:
    text = '"""Doc."""\n\n# why\n\ndef half(of):\n    """Doc."""\n    return of / 2  # half\n'
    assert code_lines(text, ast.parse(text)) == {5, 7}


def test_every_way_through_a_function_is_counted_once() -> None:
    text = "def pick(of):\n    return [x for x in of if x] or (1 if of and x else 2)\n"
    assert branches_of(ast.parse(text).body[0]) == 6


def measured_functions() -> list[tuple[str, int, int]]:
    """Place, lines and branches of every function of guanxi."""
    return [
        (source.place_of(function), source.lines_of(function), branches_of(function))
        for source in sources(SOURCE)
        for function in source.functions()
    ]


@cache
def sources(folder: Path) -> tuple[Source, ...]:
    """Every file of Python under a folder."""
    return tuple(read(path) for path in sorted(folder.rglob("*.py")))


def read(path: Path) -> Source:
    """One file, taken apart."""
    text = text_of(path)
    tree = ast.parse(text)
    return Source(path, tree, frozenset(code_lines(text, tree)), len(text.splitlines()))


def code_lines(text: str, tree: ast.Module) -> set[int]:
    """The numbers of the lines that hold more than a comment or a docstring."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in NOT_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            docstring = node.body[0]
            lines.difference_update(range(docstring.lineno, (docstring.end_lineno or 0) + 1))
    return lines


def branches_of(function: ast.AST) -> int:
    """How many ways lead through a function; those of functions inside it are their own."""
    return 1 + sum(further_ways(node) for node in inside(function))


def inside(node: ast.AST) -> Iterator[ast.AST]:
    """All parts of a function but the functions in it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, Function | ast.Lambda):
            yield child
            yield from inside(child)


def further_ways(node: ast.AST) -> int:
    """How many ways a single construct adds."""
    match node:
        case ast.BoolOp(values=values):
            return len(values) - 1
        case ast.comprehension(ifs=conditions):
            return 1 + len(conditions)
    return int(isinstance(node, FORKS))


def bound_names(tree: ast.Module) -> Iterator[str]:
    """Every parameter and assigned variable, each time it is bound."""
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name) if name not in {"self", "cls", "_"}:
                yield name
            case ast.Name(id=name, ctx=ast.Store()) if name != "_":
                yield name


def public_definitions(node: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    """The functions and classes of a module, and the methods of these, that have public names."""
    for child in node.body:
        if isinstance(child, Function | ast.ClassDef) and not child.name.startswith("_"):
            yield child
            if isinstance(child, ast.ClassDef):
                yield from public_definitions(child)
