"""An executive who is asked by somebody far below."""

import pytest

from guanxi.events.rules.junior_host import JUNIOR_HOST
from guanxi.model.vocabulary import Means
from tests.events.checking import (
    NOTE,
    WARNING,
    found_by,
    reasons_of,
    severities,
    the_finding,
    told,
)

TOM = "our Tom is Service engineer; Ana is executive; "


def test_it_is_told_with_the_host_and_what_to_do() -> None:
    found = the_finding(JUNIOR_HOST, f"{TOM}dinner: Ana (by Tom), Bo (by Tom)")
    assert told(found) == (
        "Ana is asked by Tom, who ranks far below",
        "Let somebody of ours of a rank near that of Ana ask.",
    )
    assert told(found, "zh")[0] == "由级别低得多的Tom邀请Ana"
    assert (found.people, found.probability) == (("Ana",), 1)
    assert reasons_of(found) == ["Tom, Service engineer, is to ask Ana"]


def test_the_host_of_the_event_asks_whom_nobody_else_does() -> None:
    assert len(found_by(JUNIOR_HOST, f"{TOM}dinner: Ana; dinner is by Tom")) == 1
    other = "our Zoe is Sales director; "
    assert found_by(JUNIOR_HOST, f"{other}{TOM}dinner: Ana (by Zoe); dinner is by Tom") == []
    assert len(found_by(JUNIOR_HOST, f"{other}{TOM}dinner: Ana (by Tom); dinner is by Zoe")) == 1


@pytest.mark.parametrize(
    ("role", "count"),
    [
        ("Service engineer", 1), ("Trainee", 1), ("助理", 1), ("Leading hand", 1),
        ("Account manager", 0), ("Team lead", 0), ("客户经理", 0),
        ("Sales director", 0), ("CEO", 0), ("总监", 0), ("Director/Sales", 0),
    ],
)  # fmt: skip
def test_whose_role_names_no_leading_post_ranks_far_below_an_executive(
    role: str, count: int
) -> None:
    sketch = f"our Tom is {role}; Ana is executive; dinner: Ana (by Tom)"
    assert len(found_by(JUNIOR_HOST, sketch)) == count


@pytest.mark.parametrize("level", ["management", "operational"])
def test_anybody_of_ours_may_ask_those_who_are_no_executives(level: str) -> None:
    sketch = f"our Tom is Trainee; Ana is {level}; dinner: Ana (by Tom)"
    assert found_by(JUNIOR_HOST, sketch) == []


@pytest.mark.parametrize(
    "sketch",
    [
        "Ana is executive; dinner: Ana",
        "Ana is executive; dinner: Ana (by Stranger)",
        "our Tom is Trainee; dinner: Ana (by Tom)",
        "Tom met Ana 2024; Ana is executive; dinner: Ana (by Tom)",
    ],
)
def test_a_rank_that_is_not_known_is_not_low(sketch: str) -> None:
    assert found_by(JUNIOR_HOST, sketch) == []


def test_it_is_a_warning_at_table_and_a_note_further_off() -> None:
    assert severities(JUNIOR_HOST, f"{TOM}{{event}}: Ana (by Tom)") == [WARNING] * 2 + [NOTE] * 5


def test_only_another_host_helps() -> None:
    assert JUNIOR_HOST.helps == {Means.ANOTHER_HOST}
