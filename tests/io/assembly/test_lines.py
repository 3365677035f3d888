"""Reporting lines that run in a circle."""

from hypothesis import given
from hypothesis import strategies as st

from guanxi.io.assembly.lines import closing_lines

PEOPLE = st.integers(0, 6).map(str)
LINES = st.lists(st.tuples(PEOPLE, PEOPLE).filter(lambda line: line[0] != line[1]), max_size=15)


def test_a_circle_is_told_in_full_with_the_line_that_closes_it() -> None:
    lines = [("c", "a"), ("a", "b"), ("b", "c"), ("d", "a")]
    assert list(closing_lines(lines)) == [(("c", "a"), ["a", "b", "c", "a"])]


def test_where_there_is_no_circle_nothing_is_told() -> None:
    assert list(closing_lines([("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")])) == []


def test_a_long_circle_is_cut_where_it_is_told() -> None:
    lines = [(f"{number:03}", f"{(number + 1) % 200:03}") for number in range(200)]
    ((line, circle),) = closing_lines(lines)
    assert line == ("199", "000")
    assert circle[-2:] == ["…", "000"]
    assert len(circle) == 52


@given(LINES)
def test_without_the_closing_lines_there_is_no_circle(lines: list[tuple[str, str]]) -> None:
    closing = {line for line, _ in closing_lines(lines)}
    assert list(closing_lines([line for line in lines if line not in closing])) == []


@given(LINES, st.randoms(use_true_random=False))
def test_the_order_of_lines_does_not_matter(
    lines: list[tuple[str, str]], chance: st.DataObject
) -> None:
    before = list(closing_lines(lines))
    chance.shuffle(lines)  # type: ignore[attr-defined] # hypothesis's Random
    assert list(closing_lines(lines)) == before
