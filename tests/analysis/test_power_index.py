"""How often votes turn the outcome: by hand, by brute force, and estimated."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.analysis import power_index as module
from guanxi.analysis.ballot import Ballot
from guanxi.analysis.power_index import EXACT_UP_TO, power_index
from guanxi.model.vocabulary import PowerIndex
from tests.analysis.test_ballot import ballots

BANZHAF, SHAPLEY = PowerIndex.BANZHAF, PowerIndex.SHAPLEY
every_index = pytest.mark.parametrize("index", PowerIndex)


def power(index: PowerIndex, held: list[int], needed: int, *vetoes: int) -> list[float]:
    """The power of voters, who are called by their places."""
    units = {f"{place:03}": votes for place, votes in enumerate(held)}
    ballot = Ballot(units=units, needed=needed, vetoes=frozenset(f"{one:03}" for one in vetoes))
    return list(power_index(ballot, index).values())


def wins(ballot: Ballot, members: tuple[str, ...]) -> bool:
    """Whether a coalition carries it."""
    row = np.array([[voter in members for voter in ballot.voters]])
    return bool(ballot.passes(row)[0])


def by_brute_force(ballot: Ballot, index: PowerIndex) -> dict[str, float]:
    """The index from every order or every coalition, as its definition says."""
    turned = dict.fromkeys(ballot.voters, 0)
    if index is SHAPLEY:
        for order in itertools.permutations(ballot.voters):
            for place, voter in enumerate(order):
                turned[voter] += wins(ballot, order[: place + 1]) and not wins(
                    ballot, order[:place]
                )
    else:
        for size in range(len(ballot.voters) + 1):
            for members in itertools.combinations(ballot.voters, size):
                for voter in members:
                    others = tuple(one for one in members if one != voter)
                    turned[voter] += wins(ballot, members) and not wins(ballot, others)
    total = sum(turned.values())
    return {voter: count / total for voter, count in turned.items()} if total else {}


@pytest.mark.parametrize(
    ("held", "needed", "swings"),
    [
        ((3, 2, 1), 4, (3, 1, 1)),  # the textbook example: 60 %, 20 %, 20 %
        ((2, 1, 1), 3, (3, 1, 1)),
        ((1, 1, 1), 2, (2, 2, 2)),
        ((50, 49, 1), 51, (3, 1, 1)),  # 49 votes are worth no more than 1
        ((3, 1, 1), 3, (4, 0, 0)),  # a dictator
        ((1, 1, 1), 3, (1, 1, 1)),
    ],
)
def test_by_banzhaf_a_voter_has_the_part_of_the_coalitions_turned(
    held: tuple[int, ...], needed: int, swings: tuple[int, ...]
) -> None:
    parts = [count / sum(swings) for count in swings]
    assert power(BANZHAF, list(held), needed) == pytest.approx(parts)


def test_by_shapley_a_voter_has_the_part_of_the_orders_turned() -> None:
    assert power(SHAPLEY, [3, 2, 1], 4) == pytest.approx([4 / 6, 1 / 6, 1 / 6])
    assert power(SHAPLEY, [50, 49, 1], 51) == pytest.approx([4 / 6, 1 / 6, 1 / 6])


def test_a_veto_is_in_every_coalition_that_wins() -> None:
    # Two of three and Cy among them: Cy turns AC, BC and ABC; Ana and Bo one each.
    assert power(BANZHAF, [1, 1, 1], 2, 2) == pytest.approx([0.2, 0.2, 0.6])
    assert power(SHAPLEY, [1, 1, 1], 2, 2) == pytest.approx([1 / 6, 1 / 6, 4 / 6])


@every_index
@pytest.mark.parametrize("needed", [0, 9])
def test_where_no_vote_turns_anything_nobody_has_power(index: PowerIndex, needed: int) -> None:
    assert power(index, [1, 1], needed) == []


@every_index
def test_of_nobody_nobody_has_power(index: PowerIndex) -> None:
    assert power_index(Ballot(units={}, needed=1), index) == {}


@every_index
@given(ballot=ballots())
def test_it_agrees_with_looking_at_every_coalition(index: PowerIndex, ballot: Ballot) -> None:
    assert power_index(ballot, index) == pytest.approx(by_brute_force(ballot, index), abs=1e-12)


@every_index
@given(held=st.lists(st.integers(0, 10**6), min_size=2, max_size=EXACT_UP_TO))
def test_power_adds_up_and_more_votes_are_never_worth_less(
    index: PowerIndex, held: list[int]
) -> None:
    found = power(index, held, sum(held) // 2 + 1)
    assert math.fsum(found) == pytest.approx(1 if sum(held) else 0)
    ordered = [part for _, part in sorted(zip(held, found, strict=bool(found)))]
    assert ordered == pytest.approx(sorted(ordered))


@every_index
def test_thirty_voters_with_votes_to_the_last_cent_are_counted_exactly(index: PowerIndex) -> None:
    held = [7**place % 100_003 for place in range(1, 26)]
    found = power(index, held, sum(held) // 2 + 1)
    doubled = power(index, [2 * votes for votes in held], 2 * (sum(held) // 2 + 1))
    assert found == doubled
    assert len(set(found)) > 20


@every_index
def test_votes_beyond_what_machines_count_in_are_exact_too(index: PowerIndex) -> None:
    huge = 10**40
    assert power(index, [3 * huge, 2 * huge, huge], 4 * huge) == power(index, [3, 2, 1], 4)


@every_index
def test_beyond_thirty_voters_the_estimate_is_near_and_the_same_each_time(
    index: PowerIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = [1 + place % 5 for place in range(24)]
    exact = power(index, held, 40, 3)
    monkeypatch.setattr(module, "EXACT_UP_TO", 10)
    estimated = power(index, held, 40, 3)
    assert estimated != exact
    assert estimated == pytest.approx(exact, abs=0.003)
    assert estimated == power(index, held, 40, 3)
    assert math.fsum(estimated) == pytest.approx(1)


@every_index
def test_equals_have_the_same_power_even_where_it_is_estimated(index: PowerIndex) -> None:
    found = power(index, [1] * 40, 21)
    assert set(found) == {found[0]}
    assert found[0] == pytest.approx(1 / 40)
