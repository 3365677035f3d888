"""The rule of a decision: what carries it, whose vote turns it, who can stop it alone."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.analysis.ballot import Ballot, Flags


def ballot(needed: int, *vetoes: str, yes_wanted: bool = True, **units: int) -> Ballot:
    """The ballot of voters by name."""
    return Ballot(units=units, needed=needed, vetoes=frozenset(vetoes), yes_wanted=yes_wanted)


def cases(of: Ballot, *groups: str) -> Flags:
    """A case for each group of voters, told by their initials."""
    return np.array([[voter[0] in group for voter in of.voters] for group in groups])


@st.composite
def ballots(draw: st.DrawFn) -> Ballot:
    """Any ballot of one to five voters."""
    held = draw(st.lists(st.integers(0, 4), min_size=1, max_size=5))
    units = {f"v{place}": votes for place, votes in enumerate(held)}
    return Ballot(
        units=units,
        needed=draw(st.integers(0, sum(held) + 1)),
        vetoes=frozenset(draw(st.lists(st.sampled_from(sorted(units)), max_size=2))),
        yes_wanted=draw(st.booleans()),
    )


def all_cases(of: Ballot) -> Flags:
    """Every way to vote."""
    return np.array(list(itertools.product([False, True], repeat=len(of.units))))


def test_enough_votes_carry_it() -> None:
    board = ballot(4, Ana=3, Bo=2, Cy=1)
    assert board.passes(cases(board, "AB", "AC", "BC", "A", "")).tolist() == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_nothing_passes_without_those_who_may_veto() -> None:
    board = ballot(2, "Cy", Ana=1, Bo=1, Cy=1)
    assert board.passes(cases(board, "AB", "AC", "ABC")).tolist() == [False, True, True]


def test_a_veto_needs_no_vote() -> None:
    board = ballot(1, "Dee", Ana=1, Dee=0)
    assert board.passes(cases(board, "A", "D", "AD")).tolist() == [False, False, True]


def test_where_we_want_a_no_it_goes_our_way_when_it_does_not_pass() -> None:
    board = ballot(2, yes_wanted=False, Ana=1, Bo=1, Cy=1)
    assert board.ours(cases(board, "A", "AB", "")).tolist() == [False, True, False]


def test_a_vote_turns_the_outcome_where_it_would_be_another_without_it() -> None:
    board = ballot(4, Ana=3, Bo=2, Cy=1)
    turned = board.turned(cases(board, "AB", "ABC", ""))
    assert turned.tolist() == [[True, True, False], [True, False, False], [False] * 3]


@pytest.mark.parametrize(
    ("board", "stoppers"),
    [
        (ballot(4, Ana=3, Bo=2, Cy=1), {"Ana"}),
        (ballot(2, "Cy", Ana=1, Bo=1, Cy=1), {"Cy"}),
        (ballot(3, Ana=1, Bo=1, Cy=1), {"Ana", "Bo", "Cy"}),
        (ballot(2, Ana=1, Bo=1, Cy=1), set()),
        (ballot(9, Ana=1, Bo=1), set()),  # out of reach, so nobody is needed to stop it
        (ballot(2, yes_wanted=False, Ana=3, Bo=1), {"Ana"}),
        (ballot(2, "Bo", yes_wanted=False, Ana=3, Bo=1), set()),  # a friend's veto saves us
        (ballot(1), set()),
    ],
)
def test_who_can_stop_it_alone(board: Ballot, stoppers: set[str]) -> None:
    assert board.stoppers() == stoppers


def test_votes_beyond_what_machines_count_in_are_exact_too() -> None:
    board = ballot(10**40 + 1, Ana=10**40, Bo=1)
    assert board.passes(cases(board, "A", "AB")).tolist() == [False, True]
    small = ballot(10**40, Ana=1, Bo=1)
    assert small.passes(cases(small, "AB")).tolist() == [False]


@given(ballots())
def test_nobody_who_joins_us_ever_does_us_harm(board: Ballot) -> None:
    all_ways = all_cases(board)
    ours = board.ours(all_ways)
    for place in range(len(board.units)):
        with_one_more = all_ways.copy()
        with_one_more[:, place] = True
        assert np.all(ours <= board.ours(with_one_more))


@given(ballots())
def test_who_alone_can_stop_it_is_in_every_case_that_goes_our_way(board: Ballot) -> None:
    all_ways = all_cases(board)
    won = all_ways[board.ours(all_ways)]
    always = {voter for voter, column in zip(board.voters, won.T, strict=True) if column.all()}
    assert board.stoppers() == (always if len(won) else frozenset())
