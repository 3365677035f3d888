"""Who can stop a decision together."""

import itertools

import numpy as np
from hypothesis import given

from guanxi.analysis.ballot import Ballot
from guanxi.analysis.blocking import blocking_sets
from tests.analysis.test_ballot import ballot, ballots


def initials(board: Ballot) -> list[str]:
    """The sets that can stop it, by the initials of those in them."""
    return ["".join(sorted(voter[0] for voter in people)) for people in blocking_sets(board)]


def test_of_five_equals_any_three_can_stop_a_majority() -> None:
    board = ballot(3, Ana=1, Bo=1, Cy=1, Dee=1, Eve=1)
    assert initials(board) == ["".join(three) for three in itertools.combinations("ABCDE", 3)]


def test_who_can_stop_it_alone_is_in_no_larger_set() -> None:
    board = ballot(7, "Pen", Tho=3, Kov=2, Beck=2, Pen=2, Lau=1, Hale=1)
    found = initials(board)
    assert sorted(found, key=len) == found
    assert set(found) == {"P", "KT", "BT", "BKL", "BHK", "HLT"}


def test_where_we_want_a_no_those_stop_us_who_can_carry_it() -> None:
    assert initials(ballot(2, yes_wanted=False, Ana=1, Bo=1, Cy=1)) == ["AB", "AC", "BC"]


def test_what_is_out_of_reach_needs_nobody_to_stop_it() -> None:
    assert initials(ballot(9, Ana=1, Bo=1)) == []


def test_what_cannot_fail_nobody_can_stop() -> None:
    assert initials(ballot(0, Ana=1, Bo=1)) == []


def test_of_very_many_voters_only_small_sets_are_looked_at() -> None:
    units = {f"v{place:02}": 1 for place in range(40)}
    assert blocking_sets(Ballot(units=units, needed=21)) == []
    assert len(blocking_sets(Ballot(units=units, needed=39))) == 40 * 39 / 2


@given(ballots())
def test_each_set_stops_it_and_without_any_of_them_it_does_not(board: Ballot) -> None:
    found = blocking_sets(board)

    def stopped(people: frozenset[str]) -> bool:
        return not board.ours(np.array([[voter not in people for voter in board.voters]]))[0]

    for people in found:
        assert stopped(people)
        assert not any(stopped(people - {one}) for one in people)
    assert {one for people in found if len(people) == 1 for one in people} == board.stoppers()
