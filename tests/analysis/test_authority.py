"""Formal authority: level and people below by solid lines, and nothing else."""

import math

import pytest
from hypothesis import given

from guanxi.analysis.authority import authority
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Reason
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, drafts


def reasons(account: Account, person: str) -> tuple[Reason, ...]:
    """The reasons of somebody's authority."""
    return authority(account, social_graph(account), person)


def points(sketch: str, person: str) -> float:
    """The points of somebody's authority."""
    return math.fsum(reason.amount for reason in reasons(account_from(sketch), person))


@pytest.mark.parametrize(
    ("level", "expected"), [("executive", 70.0), ("management", 38.5), ("operational", 10.5)]
)
def test_a_level_alone_gives_its_part_of_seventy_points(level: str, expected: float) -> None:
    assert points(f"Ana is {level}; Bo is +1", "Ana") == pytest.approx(expected)


def test_the_head_of_everybody_has_all_points() -> None:
    assert points("Ana is executive; Bo ^ Ana; Cy ^ Bo; Dee ^ Bo", "Ana") == pytest.approx(100)


def test_people_below_count_on_a_logarithmic_scale_however_many_steps_below() -> None:
    assert points("Ana is executive; Bo ^ Ana; Cy ^ Bo; Dee is +1", "Ana") == pytest.approx(
        70 + 30 * math.log(3) / math.log(4)
    )


def test_a_dotted_line_puts_nobody_below() -> None:
    assert points("Ana is executive; Bo dotted_to Ana", "Ana") == pytest.approx(70)


def test_a_solid_line_beside_a_dotted_one_counts_once() -> None:
    sketch = "Ana is executive; Bo dotted_to Ana; Bo ^ Ana"
    assert points(sketch, "Ana") == pytest.approx(100)


def test_people_below_a_dotted_report_are_not_below() -> None:
    told = reasons(account_from("Ana is executive; Bo ^ Ana; Cy dotted_to Bo; Dee ^ Cy"), "Ana")
    assert [reason.text() for reason in told] == [
        "stands on the level: executive",
        "has 1 people below in the reporting lines",
    ]


@pytest.mark.parametrize(
    ("sketch", "level"), [("Bo ^ Ana", "management"), ("Ana => Bo", "operational")]
)
def test_a_level_not_told_is_taken_from_having_reports_and_marked_as_assumed(
    sketch: str, level: str
) -> None:
    first = reasons(account_from(sketch), "Ana")[0]
    assert first.assumed
    assert first.text() == f"level not told; taken as {level} from the reporting lines"


def test_a_level_told_is_not_assumed() -> None:
    (only,) = reasons(account_from("Ana is executive"), "Ana")
    assert (only.assumed, only.text("zh")) == (False, "级别：高层")


def test_a_circle_of_reports_is_survived_and_nobody_is_below_themselves() -> None:
    assert points("Ana ^ Bo; Bo ^ Ana", "Ana") == pytest.approx(38.5 + 30)


def test_informal_ties_give_no_authority() -> None:
    assert points("Ana => Bo; Ana == Cy; Ana !> Dee", "Ana") == pytest.approx(10.5)


def test_the_share_of_the_level_can_be_weighted() -> None:
    weights = DEFAULT_WEIGHTS.with_override("level_share", 0.4)
    account = account_from("Ana is executive; Bo ^ Ana", weights)
    assert [reason.amount for reason in reasons(account, "Ana")] == pytest.approx([40, 60])


@given(drafts())
def test_authority_is_between_0_and_100_points(draft: Draft) -> None:
    account = draft.account()
    for person in account.people:
        assert 0 <= math.fsum(reason.amount for reason in reasons(account, person)) <= 100 + 1e-9
