"""The linear model against hand calculation and against solving the equations directly."""

import dataclasses
import math
from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import assume, given
from numpy.typing import NDArray

from guanxi.analysis.influence import Influence, influence, informal_influence
from guanxi.analysis.pulls import pulls
from guanxi.analysis.votes import votes
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.person import Person
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Level
from tests.model.making import Draft, account_with, decided_by, drafts, somebody, sure_tie

Matrix = NDArray[np.float64]

CHAIN = "Ana is decision_maker; Bo => Ana; Cy => Bo"


def solved(account: Account) -> Influence:
    """The model of the decision at hand."""
    return influence(social_graph(account), account, votes(account).parts)


def shares_of(account: Account) -> dict[str, float]:
    """Everybody's share of the outcome."""
    found = solved(account)
    return {person: found.share_of(person) for person in account.people}


def matrices(account: Account, model: Influence) -> tuple[Matrix, Matrix]:
    """I − A W and I − A, from the pulls and the openness of the model."""
    size = len(model.places)
    sway = np.zeros((size, size))
    for pull in pulls(social_graph(account), account):
        sway[model.places[pull.listener], model.places[pull.heard]] += pull.weight
    open_part = np.diag(model.openness)
    return np.eye(size) - open_part @ sway, np.eye(size) - open_part


def test_a_decider_who_listens_to_one_keeps_a_fifth_of_the_decision() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    assert shares_of(account) == pytest.approx({"Ana": 0.2, "Bo": 0.8})


def test_along_a_chain_everybody_keeps_a_fifth_and_the_last_the_rest() -> None:
    assert shares_of(account_from(CHAIN)) == pytest.approx({"Ana": 0.2, "Bo": 0.16, "Cy": 0.64})


def test_two_who_hear_each_other_share_as_the_geometric_series_says() -> None:
    account = account_from("Ana is decision_maker; Ana == Bo")
    assert shares_of(account) == pytest.approx({"Ana": 1 / 1.8, "Bo": 0.8 / 1.8})


def test_a_rival_of_the_decider_moves_the_decision_the_wrong_way() -> None:
    account = account_from("Ana is decision_maker; Ana !> Bo")
    assert shares_of(account) == pytest.approx({"Ana": 0.2, "Bo": -0.8})


def test_two_rivals_move_each_other_away_and_back() -> None:
    account = account_from("Ana is decision_maker; Ana >< Bo")
    assert shares_of(account) == pytest.approx({"Ana": 1 / 1.8, "Bo": -0.8 / 1.8})


def test_the_enemy_of_an_enemy_moves_the_decision_the_right_way() -> None:
    account = account_from("Ana is decision_maker; Ana !> Bo; Bo !> Cy")
    assert shares_of(account) == pytest.approx({"Ana": 0.2, "Bo": -0.16, "Cy": 0.64})


def test_three_people_solved_by_hand() -> None:
    """Ana hears Bo twice as much as Cy; Bo hears Ana with openness one half; Cy hears nobody."""
    people = [somebody("Ana"), somebody("Bo", 2.0, 0.5), somebody("Cy", -2.0)]
    ties = [
        sure_tie("Bo", "advises", "Ana", 0.8),
        sure_tie("Cy", "advises", "Ana", 0.4),
        sure_tie("Ana", "advises", "Bo", 0.3),
    ]
    model = solved(account_with(people, ties, decided_by("Ana")))
    # attention: y_Ana = 1 + y_Bo / 2 and y_Bo = y_Ana · 8/15, hence y_Ana = 15/11
    assert model.attention == pytest.approx([15 / 11, 8 / 11, 4 / 11])
    assert model.share == pytest.approx([3 / 11, 4 / 11, 4 / 11])
    assert model.outcome == pytest.approx(0, abs=1e-12)
    # opinions: x_Ana = (8 x_Bo − 4) / 15 and x_Bo = (1 + x_Ana) / 2, hence x_Ana = 0
    assert model.opinion == pytest.approx([0, 0.5, -1], abs=1e-12)


def test_in_a_ring_of_equals_everybody_carries_the_same() -> None:
    ring = "Ana == Bo; Bo == Cy; Cy == Dee; Dee == Ana"
    assert shares_of(account_from(ring)) == pytest.approx(
        dict.fromkeys(("Ana", "Bo", "Cy", "Dee"), 0.25)
    )


def test_who_hears_nobody_keeps_the_own_stance_whatever_the_openness() -> None:
    model = solved(account_with([somebody("Ana", 2.0, 1.0)], (), decided_by("Ana")))
    assert (model.share_of("Ana"), model.opinion_of("Ana"), model.outcome) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(("openness", "kept"), [(None, 0.2), (0.0, 1.0), (0.3, 0.7), (1.0, 0.01)])
def test_openness_told_takes_the_place_of_the_usual(openness: float | None, kept: float) -> None:
    people = [somebody("Ana", None, openness), somebody("Bo")]
    account = account_with(people, [sure_tie("Bo", "advises", "Ana")], decided_by("Ana"))
    assert solved(account).share_of("Ana") == pytest.approx(kept)


def test_two_wholly_open_to_each_other_still_come_to_an_end() -> None:
    people = [somebody("Ana", 2.0, 1.0), somebody("Bo", -2.0, 1.0)]
    model = solved(account_with(people, [sure_tie("Ana", "alliance", "Bo")], decided_by("Ana")))
    assert model.share.sum() == pytest.approx(1)
    assert model.outcome == pytest.approx(1 / 199, rel=1e-6)


def test_a_support_that_nobody_asked_about_counts_as_none() -> None:
    model = solved(account_from("Ana is decision_maker; Bo => Ana"))
    assert (list(model.stance), model.outcome) == ([0.0, 0.0], 0.0)


def test_support_from_minus_2_to_2_is_a_stance_from_minus_1_to_1() -> None:
    model = solved(account_from("Ana is -2; Bo is +1; Cy is 0; Dee is +2"))
    assert list(model.stance) == [-1.0, 0.5, 0.0, 1.0]


def test_terms_are_the_own_vote_and_each_listener() -> None:
    model = solved(
        account_from("Ana is decision_maker; Bo is decision_maker; Ana => Bo; Ana => Cy")
    )
    (vote, by_bo) = model.terms("Ana")
    assert vote.pull is None
    assert by_bo.pull is not None
    assert by_bo.pull.listener == "Bo"
    assert [vote.amount, by_bo.amount] == pytest.approx([0.5, 0.4])


def test_who_is_heard_by_nobody_that_counts_has_no_term() -> None:
    assert list(solved(account_from(CHAIN + "; Ana => Dee")).terms("Dee")) == []


def test_an_account_of_nobody_has_an_outcome_of_nothing() -> None:
    assert solved(account_from("")).outcome == 0.0


@given(drafts())
def test_the_series_agrees_with_solving_the_equations(draft: Draft) -> None:
    account = draft.account()
    model = solved(account)
    system, own = matrices(account, model)
    assert np.allclose(model.opinion, np.linalg.solve(system, own @ model.stance), atol=1e-9)
    assert np.allclose(model.attention, np.linalg.solve(system.T, model.vote), atol=1e-9)


@given(drafts())
def test_the_outcome_is_the_sum_of_share_times_stance_and_of_vote_times_opinion(
    draft: Draft,
) -> None:
    account = draft.account()
    model = solved(account)
    by_share = math.fsum(
        model.share_of(person.id) * (person.support or 0.0) / 2 for person in draft.people
    )
    assert model.outcome == pytest.approx(by_share, abs=1e-12)
    assert model.outcome == pytest.approx(float(model.vote @ model.opinion), abs=1e-9)


@given(drafts())
def test_the_terms_of_everybody_add_up_to_the_share(draft: Draft) -> None:
    model = solved(draft.account())
    for person in model.places:
        terms = math.fsum(term.amount for term in model.terms(person))
        assert terms == pytest.approx(model.share_of(person), abs=1e-10)


@given(drafts())
def test_all_shares_together_are_at_most_the_whole_decision(draft: Draft) -> None:
    model = solved(draft.account())
    assert np.abs(model.share).sum() <= 1 + 1e-9
    assert np.abs(model.opinion).max(initial=0) <= 1 + 1e-9
    assert -1 - 1e-9 <= model.outcome <= 1 + 1e-9


@given(drafts())
def test_without_hostility_the_shares_are_positive_and_make_up_the_whole(draft: Draft) -> None:
    friendly = [row for row in draft.rows if row[2] not in {"rivalry", "hostile_to", "blocks"}]
    model = solved(dataclasses.replace(draft, rows=tuple(friendly)).account())
    assert (model.share >= 0).all()
    assert model.share.sum() == pytest.approx(1)


@given(drafts(decided=True))
def test_an_unconnected_pair_moves_nobodys_share(draft: Draft) -> None:
    friends = sure_tie("yen", "alliance", "zac")
    before = draft.account()
    after = dataclasses.replace(
        before,
        people={**before.people, "yen": somebody("yen"), "zac": somebody("zac", 2.0)},
        ties=(*before.ties, friends),
    )
    shares = shares_of(after)
    assert (shares.pop("yen"), shares.pop("zac")) == (0.0, 0.0)
    assert shares == pytest.approx(shares_of(before), abs=1e-12)


@given(drafts())
def test_other_ids_mean_the_same_people(draft: Draft) -> None:
    names = {person.id: f"z{9 - place}" for place, person in enumerate(draft.people)}
    before, after = shares_of(draft.account()), shares_of(draft.renamed(names).account())
    assert {person: after[names[person]] for person in before} == pytest.approx(before, abs=1e-9)


@given(drafts())
def test_winning_somebody_over_moves_the_outcome_by_share_times_what_was_missing(
    draft: Draft,
) -> None:
    account = draft.account()
    model = solved(account)
    first = draft.people[0]
    missing = 1 - (first.support or 0.0) / 2
    won = dataclasses.replace(first, support=2.0)
    after = solved(dataclasses.replace(account, people={**account.people, first.id: won}))
    moved = after.outcome - model.outcome
    assert moved == pytest.approx(model.share_of(first.id) * missing, abs=1e-9)


def informal_shares(account: Account) -> Mapping[str, float]:
    """Everybody's share in the model of known listening alone."""
    model = informal_influence(social_graph(account), account)
    return {person: model.share_of(person) for person in account.people}


def test_informally_every_voice_is_worth_the_same() -> None:
    account = account_from("Ana is decision_maker, executive; Bo => Ana")
    assert informal_shares(account) == pytest.approx({"Ana": 0.1, "Bo": 0.9})


@given(drafts())
def test_title_level_vote_and_reporting_lines_do_not_enter_the_informal_model(
    draft: Draft,
) -> None:
    assume(draft.people)
    everybody_on_top = tuple(
        Person(id=one.id, name=one.name, openness=one.openness, level=Level.EXECUTIVE, title="CEO")
        for one in draft.people
    )
    formal = {"reports_to", "dotted_to"}
    flat = dataclasses.replace(
        draft,
        people=everybody_on_top,
        rows=tuple(row for row in draft.rows if row[2] not in formal),
        decision=decided_by(draft.people[0].id),
    )
    assert informal_shares(flat.account()) == informal_shares(draft.account())
