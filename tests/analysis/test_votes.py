"""The formal weight of each person in the decision, by rule, by buying role or by rank."""

import dataclasses
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guanxi.analysis.votes import Votes, banzhaf, votes
from guanxi.model.decision import Decision
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule
from tests.model.making import Draft, account_with, drafts, somebody

TRIO = ("Ana", "Bo", "Cy")


def votes_by(
    rule: DecisionRule | None,
    held: dict[str, float],
    quota: float | None = None,
    veto: tuple[str, ...] = (),
) -> Votes:
    """The votes of a decision by people who hold so many."""
    decision = Decision(
        what="it", rule=rule, deciders=tuple(held), votes=held, quota=quota, veto=veto
    )
    return votes(account_with(map(somebody, held), (), decision))


def winning(coalition: tuple[str, ...], held: dict[str, float], quota: float) -> bool:
    """Whether a coalition holds the votes needed."""
    return sum(held[voter] for voter in coalition) >= quota


def test_one_decider_has_the_whole_vote() -> None:
    found = votes_by(DecisionRule.ONE, {"Ana": 1, "Bo": 1})
    assert (found.parts, found.assumed) == ({"Ana": 1.0}, False)


@pytest.mark.parametrize("rule", [None, DecisionRule.MAJORITY, DecisionRule.UNANIMITY])
def test_where_votes_are_not_weighted_all_deciders_weigh_the_same(
    rule: DecisionRule | None,
) -> None:
    assert votes_by(rule, {"Ana": 5, "Bo": 1}).parts == {"Ana": 0.5, "Bo": 0.5}


@pytest.mark.parametrize(
    ("held", "quota", "swings"),
    [
        ((3, 2, 1), 4, (3, 1, 1)),  # the textbook example: 60 %, 20 %, 20 %
        ((2, 1, 1), 3, (3, 1, 1)),
        ((1, 1, 1), 2, (2, 2, 2)),
        ((50, 49, 1), 51, (3, 1, 1)),  # 49 votes are worth no more than 1
        ((3, 1, 1), 3, (4, 0, 0)),  # a dictator
        ((1, 1, 1), 3, (1, 1, 1)),
        ((1, 1, 1), 4, (0, 0, 0)),  # nothing ever passes
        ((4, 1, 1), None, (4, 0, 0)),
        ((2, 1, 1), None, (3, 1, 1)),  # two of four votes are not more than half
    ],
)
def test_a_voter_weighs_as_many_coalitions_as_turn_on_that_voter(
    held: tuple[float, ...], quota: float | None, swings: tuple[int, ...]
) -> None:
    found = banzhaf(dict(zip(TRIO, held, strict=True)), quota)
    assert found == dict(zip(TRIO, swings, strict=True))


def test_weighted_votes_are_counted_by_the_coalitions_they_turn() -> None:
    found = votes_by(DecisionRule.WEIGHTED, {"Ana": 3, "Bo": 2, "Cy": 1}, quota=4)
    assert found.parts == pytest.approx({"Ana": 0.6, "Bo": 0.2, "Cy": 0.2})


def test_a_voter_who_turns_nothing_has_no_part() -> None:
    assert votes_by(DecisionRule.WEIGHTED, {"Ana": 3, "Bo": 1}, quota=3).parts == {"Ana": 1.0}


def test_a_decider_whose_votes_were_not_told_has_one() -> None:
    decision = Decision(
        what="it", rule=DecisionRule.WEIGHTED, deciders=TRIO, votes={"Ana": 2.0}, quota=3
    )
    found = votes(account_with(map(somebody, TRIO), (), decision))
    assert found.parts == pytest.approx({"Ana": 0.6, "Bo": 0.2, "Cy": 0.2})


def test_a_quota_out_of_reach_leaves_nobody_a_vote() -> None:
    assert votes_by(DecisionRule.WEIGHTED, {"Ana": 1, "Bo": 1}, quota=9).parts == {}


def test_tenths_of_votes_add_up_exactly() -> None:
    board = {f"member {number}": 0.1 for number in range(8)}
    found = votes_by(DecisionRule.WEIGHTED, board, quota=0.8)
    assert found.parts == dict.fromkeys(sorted(board), 0.125)
    assert banzhaf({"Ana": 0.1, "Bo": 0.2, "Cy": 0.3}, None) == {"Ana": 1, "Bo": 1, "Cy": 3}


@given(st.lists(st.integers(0, 6), min_size=1, max_size=6), st.integers(1, 12))
def test_counted_sums_agree_with_looking_at_every_coalition(counts: list[int], quota: int) -> None:
    held = {f"voter {place}": float(count) for place, count in enumerate(counts)}
    swings = dict.fromkeys(held, 0)
    for voter in held:
        others = [other for other in held if other != voter]
        for size in range(len(held)):
            for coalition in itertools.combinations(others, size):
                joined = winning((*coalition, voter), held, quota)
                swings[voter] += joined and not winning(coalition, held, quota)
    assert banzhaf(held, quota) == swings


def test_without_deciders_the_buying_roles_speak_and_it_is_assumed() -> None:
    found = votes(
        account_from("Ana is approver; Bo is evaluator, user; Cy is purchaser; Dee is user")
    )
    assert found.assumed
    assert found.parts == pytest.approx({"Ana": 0.625, "Bo": 0.1875, "Cy": 0.1875})
    assert found.basis("en", {"percent": "62%"}).endswith("(no decision rule told)")


def test_of_several_roles_the_weightiest_counts_once() -> None:
    found = votes(account_from("Ana is approver, evaluator, purchaser; Bo is approver"))
    assert found.parts == {"Ana": 0.5, "Bo": 0.5}


@pytest.mark.parametrize(
    ("sketch", "parts"),
    [
        ("Ana is executive; Bo is executive; Cy is management", {"Ana": 0.5, "Bo": 0.5}),
        ("Ana is operational; Bo is management; Cy is +1", {"Bo": 1.0}),
        ("Ana is +1; Bo is +1", {"Ana": 0.5, "Bo": 0.5}),
        ("", {}),
    ],
)
def test_without_roles_the_highest_known_rank_speaks(sketch: str, parts: dict[str, float]) -> None:
    found = votes(account_from(sketch))
    assert (found.parts, found.assumed) == (parts, True)


@pytest.mark.parametrize(
    ("rule", "held", "quota", "vetoes"),
    [
        (DecisionRule.ONE, {"Ana": 1, "Bo": 1}, None, {"Ana"}),
        (DecisionRule.UNANIMITY, {"Ana": 1, "Bo": 1, "Cy": 1}, None, {"Ana", "Bo", "Cy"}),
        (DecisionRule.MAJORITY, {"Ana": 1, "Bo": 1, "Cy": 1}, None, set()),
        (DecisionRule.MAJORITY, {"Ana": 1, "Bo": 1}, None, {"Ana", "Bo"}),
        (DecisionRule.WEIGHTED, {"Ana": 3, "Bo": 2, "Cy": 1}, 4, {"Ana"}),
        (DecisionRule.WEIGHTED, {"Ana": 1, "Bo": 1}, 9, set()),
    ],
)
def test_without_whom_no_coalition_wins_has_a_veto(
    rule: DecisionRule, held: dict[str, float], quota: float | None, vetoes: set[str]
) -> None:
    assert votes_by(rule, held, quota).vetoes == vetoes


def test_a_veto_that_was_told_counts_even_without_a_vote() -> None:
    found = votes_by(DecisionRule.MAJORITY, dict.fromkeys(TRIO, 1.0), veto=("Dee",))
    assert found.vetoes == {"Dee"}


def test_a_veto_counts_where_nobody_told_who_decides() -> None:
    account = account_from("Ana is executive; Bo is operational")
    decision = Decision(what="it", veto=("Bo",))
    found = votes(dataclasses.replace(account, decisions=(decision,)))
    assert found.vetoes == {"Bo"}
    assert found.parts == {"Ana": 1.0}


@given(drafts())
def test_the_parts_of_all_voters_add_up_to_one(draft: Draft) -> None:
    found = votes(draft.account())
    assert sum(found.parts.values()) == pytest.approx(1)
    assert all(part > 0 for part in found.parts.values())
    assert set(found.parts) <= {person.id for person in draft.people}
