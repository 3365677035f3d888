"""Moves in the notation of sketches."""

import pytest

from guanxi.model.post import Move
from guanxi.model.sketched_move import move_from
from guanxi.model.vocabulary import Change
from tests.model.making import day

FIRST = day("2001-08-01")


@pytest.mark.parametrize(
    ("statement", "move"),
    [
        ("Wu retired 2001-08-01", Move(person="Wu", date=FIRST, change=Change.RETIRED)),
        (
            "Wu appointed Head of IT 2001-08-01",
            Move(person="Wu", date=FIRST, change=Change.APPOINTED, post="Head of IT"),
        ),
        (
            "Wu Wei promoted Head 2001-08-01 over Li, Bo after Sun from outside",
            Move(
                person="Wu Wei",
                date=FIRST,
                change=Change.PROMOTED,
                post="Head",
                predecessor="Sun",
                outsider=True,
                candidates=("Wu Wei", "Li", "Bo"),
            ),
        ),
        (
            "Sun left Head 2001-08-01 sought by Li, Bo",
            Move(
                person="Sun", date=FIRST, change=Change.LEFT, post="Head", candidates=("Li", "Bo")
            ),
        ),
    ],
)
def test_a_move_is_told_by_change_post_and_day_and_more_if_wanted(
    statement: str, move: Move
) -> None:
    assert move_from(statement) == move


@pytest.mark.parametrize(
    "statement", ["Wu appointed Head", "Wu == Li", "Wu sacked Head 2001-08-01"]
)
def test_what_tells_of_no_move_is_none(statement: str) -> None:
    assert move_from(statement) is None
