"""The formal weight of each person in the decision, by rule, by buying role or by rank."""

import dataclasses

import pytest
from hypothesis import given

from guanxi.analysis.votes import Votes, votes
from guanxi.model.decision import Decision
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule, PowerIndex
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


def test_one_decider_has_the_whole_vote() -> None:
    found = votes_by(DecisionRule.ONE, {"Ana": 1, "Bo": 1})
    assert (found.parts, found.assumed) == ({"Ana": 1.0}, False)


@pytest.mark.parametrize("rule", [None, DecisionRule.MAJORITY, DecisionRule.UNANIMITY])
def test_where_votes_are_not_weighted_all_deciders_weigh_the_same(
    rule: DecisionRule | None,
) -> None:
    assert votes_by(rule, {"Ana": 5, "Bo": 1}).parts == {"Ana": 0.5, "Bo": 0.5}


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


@pytest.mark.parametrize("quota", [9, 0])
def test_where_no_vote_can_turn_anything_votes_weigh_what_they_count(quota: float) -> None:
    found = votes_by(DecisionRule.WEIGHTED, {"Ana": 3, "Bo": 1}, quota=quota)
    assert found.parts == {"Ana": 0.75, "Bo": 0.25}
    assert found.vetoes == frozenset()
    assert found.basis("en", {"percent": "75%"}) == "has 75% of the vote"


def test_tenths_of_votes_add_up_exactly() -> None:
    board = {f"member {number}": 0.1 for number in range(8)}
    found = votes_by(DecisionRule.WEIGHTED, board, quota=0.8)
    assert found.parts == dict.fromkeys(sorted(board), 0.125)
    tenths = votes_by(DecisionRule.WEIGHTED, {"Ana": 0.1, "Bo": 0.2, "Cy": 0.3})
    assert tenths.parts == pytest.approx({"Ana": 0.2, "Bo": 0.2, "Cy": 0.6})
    assert tenths.ballot.units == {"Ana": 1, "Bo": 2, "Cy": 3}
    assert (tenths.ballot.needed, tenths.ballot.scale) == (4, 10)


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


def test_a_veto_weighs_as_much_as_what_it_can_stop() -> None:
    found = votes_by(DecisionRule.MAJORITY, dict.fromkeys(TRIO, 1.0), veto=("Cy",))
    assert found.parts == pytest.approx({"Ana": 0.2, "Bo": 0.2, "Cy": 0.6})


def test_who_may_veto_without_a_vote_has_power_too() -> None:
    found = votes_by(DecisionRule.ONE, {"Ana": 1}, veto=("Dee",))
    assert found.parts == {"Ana": 0.5, "Dee": 0.5}
    assert found.ballot.units == {"Ana": 1, "Dee": 0}


def test_what_votes_weigh_says_by_which_index() -> None:
    held = {"Ana": 3.0, "Bo": 2.0, "Cy": 1.0}
    decision = Decision(what="it", rule=DecisionRule.WEIGHTED, deciders=TRIO, votes=held, quota=4)
    account = account_with(map(somebody, TRIO))

    def by(index: PowerIndex | None) -> Votes:
        chosen = dataclasses.replace(decision, index=index)
        return votes(dataclasses.replace(account, decisions=(chosen,)))

    assert by(None) == by(PowerIndex.BANZHAF)
    assert by(None).basis("en", {"percent": "60%"}).endswith("(Banzhaf index)")
    assert by(None).index is PowerIndex.BANZHAF
    by_orders = by(PowerIndex.SHAPLEY)
    assert by_orders.parts == pytest.approx({"Ana": 2 / 3, "Bo": 1 / 6, "Cy": 1 / 6})
    assert "Shapley" in by_orders.basis("en", {"percent": "67%"})


def test_where_all_hold_the_same_nothing_needs_weighing() -> None:
    found = votes_by(DecisionRule.MAJORITY, dict.fromkeys(TRIO, 1.0))
    assert found.index is None
    assert not found.estimated
    assert found.basis("en", {"percent": "33%"}) == "has 33% of the vote"


def test_of_very_many_voters_the_power_is_said_to_be_estimated() -> None:
    board = {f"member {number:02}": float(1 + number % 2) for number in range(31)}
    assert votes_by(DecisionRule.WEIGHTED, board).estimated
    board.popitem()
    assert not votes_by(DecisionRule.WEIGHTED, board).estimated


@pytest.mark.parametrize(
    ("rule", "held", "stoppers"),
    [
        (DecisionRule.ONE, {"Ana": 1}, {"Ana"}),
        (DecisionRule.UNANIMITY, {"Ana": 1, "Bo": 1}, set()),  # one no is all we need
        (DecisionRule.WEIGHTED, {"Ana": 3, "Bo": 1, "Cy": 1}, {"Ana"}),
    ],
)
def test_where_we_want_a_no_those_can_stop_us_who_can_carry_it_alone(
    rule: DecisionRule, held: dict[str, float], stoppers: set[str]
) -> None:
    decision = Decision(what="it", rule=rule, deciders=tuple(held), votes=held, goal=-1)
    assert votes(account_with(map(somebody, held), (), decision)).vetoes == stoppers


def test_a_yes_and_a_no_are_turned_by_the_same_votes() -> None:
    held = {"Ana": 3.0, "Bo": 2.0, "Cy": 1.0}
    decision = Decision(what="it", rule=DecisionRule.WEIGHTED, deciders=TRIO, votes=held, quota=5)
    account = account_with(map(somebody, TRIO), (), decision)
    no_wanted = dataclasses.replace(decision, goal=-1)
    against = dataclasses.replace(account, decisions=(no_wanted,))
    assert votes(account).parts == votes(against).parts
