"""What is decided, in words of both languages."""

from collections.abc import Sequence

import numpy as np
import pytest

from guanxi.analysis.draws.answers import Answer
from guanxi.analysis.draws.asking import decided
from tests.analysis.draws.making import sketched

ACCOUNT = sketched("Ana => Bo; Cyd => Bo").account


def told(subjects: Sequence[tuple[str, str | None]], effect: list[float]) -> tuple[str, str]:
    """What an unknown with these effects decides, in English and in Chinese."""
    given = [Answer(1, subject, person) for subject, person in subjects]
    found = decided(ACCOUNT, given, np.array(effect))
    return found.text("en"), found.text("zh")


@pytest.mark.parametrize(
    ("role", "english", "chinese"),
    [
        ("influencer", "whether Ana is an influencer", "Ana是否为影响者"),
        ("blocker", "whether Ana is a blocker", "Ana是否为阻碍者"),
        ("hidden_power_holder", "whether Ana is a hidden power holder", "Ana是否为隐性权力者"),
    ],
)
def test_a_role_has_the_article_that_it_asks_for(role: str, english: str, chinese: str) -> None:
    assert told([(role, "Ana")], [0.4]) == (english, chinese)


def test_who_gains_what_the_other_loses_is_the_alternative() -> None:
    roles = [("champion", "Ana"), ("champion", "Bo"), ("blocker", "Cyd")]
    assert told(roles, [0.5, -0.4, -0.5]) == (
        "whether Ana or Bo is the champion", "支持者是Ana还是Bo"
    )  # fmt: skip


@pytest.mark.parametrize("other", [-0.2, 0.4])
def test_who_gains_as_well_or_loses_little_is_no_alternative(other: float) -> None:
    english, _ = told([("champion", "Ana"), ("champion", "Bo")], [0.5, other])
    assert english == "whether Ana is a champion"


def test_a_place_among_the_first_may_be_that_of_one_or_of_two() -> None:
    one = told([("top", "Ana")], [-0.5])
    two = told([("top", "Ana"), ("top", "Cyd")], [-0.5, 0.5])
    assert one == ("whether Ana is among the three most powerful", "Ana是否属于权力最大的三人")
    assert two[0] == "whether Ana or Cyd is among the three most powerful"
    assert two[1] == "权力最大的三人中有Ana还是Cyd"


def test_the_decision_itself_may_hang_on_an_answer() -> None:
    found = told([("outcome", None), ("top", "Ana")], [0.5, 0.4])
    assert found == ("whether the decision goes our way", "决定是否对我们有利")
