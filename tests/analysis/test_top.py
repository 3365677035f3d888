"""Who stands in the top quarter."""

import pytest

from guanxi.analysis.top import top_part, top_quarter
from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.weights import DEFAULT_WEIGHTS


def top(**values: float) -> frozenset[str]:
    """The top quarter by the default weights."""
    return top_part(values, DEFAULT_WEIGHTS)


@pytest.mark.parametrize(("size", "count"), [(1, 1), (3, 1), (4, 1), (7, 1), (8, 2), (12, 3)])
def test_the_top_quarter_is_a_quarter_rounded_down_and_at_least_one(size: int, count: int) -> None:
    values = {f"p{place:02}": float(place + 1) for place in range(size)}
    assert len(top_part(values, DEFAULT_WEIGHTS)) == count


def test_equals_of_the_last_one_are_in_the_top_too() -> None:
    assert top(Ana=5, Bo=5, Cy=1, Dee=1) == {"Ana", "Bo"}


def test_equals_but_for_rounding_are_equals() -> None:
    assert top(Ana=0.1 + 0.2, Bo=0.3, Cy=0.1) == {"Ana", "Bo"}


def test_nothing_is_not_among_the_top() -> None:
    assert top(Ana=0, Bo=0) == frozenset()
    assert top(Ana=1, Bo=0, Cy=0, Dee=0) == {"Ana"}
    assert top() == frozenset()


def test_the_top_may_be_another_part() -> None:
    half = DEFAULT_WEIGHTS.with_override("top_quarter", 0.5)
    assert top_part({"Ana": 4, "Bo": 3, "Cy": 2, "Dee": 1}, half) == {"Ana", "Bo"}


def test_an_unknown_score_is_not_among_the_top() -> None:
    known = Score("any", "Ana", (Reason(Phrase("yes", "是"), amount=0.5),))
    scores = {"Ana": known, "Bo": Score("any", "Bo", ())}
    assert top_quarter(scores, DEFAULT_WEIGHTS) == {"Ana"}
