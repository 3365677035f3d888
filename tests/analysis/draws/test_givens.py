"""An account as arrays, in order of its ids."""

import numpy as np
import pytest

from guanxi.analysis.draws.givens import Givens, Told, givens
from guanxi.analysis.reading import reading
from guanxi.model.tie import Layer
from tests.analysis.draws.making import sketched
from tests.model.making import account_with, somebody, sure_tie

COURT = "Bo => Ana 0.5; Ana friendship Bo 0.9; Cyd ^ Ana; Cyd !> Bo; Ana is +1"


@pytest.fixture
def court() -> Givens:
    return givens(sketched(COURT))


def arrows(told: Told) -> list[tuple[int, int]]:
    """The pairs (listener, heard) of a layer by the places of the people."""
    return list(zip(told.listener.tolist(), told.heard.tolist(), strict=True))


@pytest.mark.parametrize(
    ("layer", "pairs"),
    [
        (Layer.LISTENING, [(0, 1), (1, 0)]),
        (Layer.INFORMATION, [(0, 1), (1, 0)]),
        (Layer.ANTAGONISM, [(2, 1)]),
        (Layer.FORMAL, [(2, 0)]),
    ],
)
def test_a_layer_has_its_arrows_in_order(
    court: Givens, layer: Layer, pairs: list[tuple[int, int]]
) -> None:
    assert arrows(court.ties.by_layer[layer]) == pairs


def test_the_ties_behind_an_arrow_add_up_in_each_draw(court: Givens) -> None:
    kinds = [tie.kind.name for tie in court.ties.all]
    assert kinds == ["friendship", "advises", "reports_to", "hostile_to"]
    worth = np.array([[0.1, 0.4, 9.0, 9.0], [0.0, 0.2, 9.0, 9.0]])
    told = court.ties.by_layer[Layer.LISTENING]
    assert told.added_up(worth) == pytest.approx(np.array([[0.5, 0.1], [0.2, 0.0]]))
    listener, heard = told.ends()
    assert (listener.tolist(), heard.tolist()) == ([0, 0, 1], [1, 1, 0])


def test_a_layer_without_ties_adds_up_to_nothing() -> None:
    told = givens(sketched("Ana ^ Bo")).ties.by_layer[Layer.LISTENING]
    assert told.added_up(np.ones((3, 1))).shape == (3, 0)


def test_a_support_that_nobody_told_is_not_a_number(court: Givens) -> None:
    assert court.support[0] == 1
    assert np.isnan(court.support[1:]).all()


def test_openness_is_as_told_or_the_usual_and_never_whole() -> None:
    people = [somebody("ana", openness=0.3), somebody("bo"), somebody("cyd", openness=1.0)]
    found = givens(reading(account_with(people, [sure_tie("ana", "advises", "bo")])))
    assert found.openness.tolist() == [0.3, 0.8, 0.99]


def test_votes_stand_in_order_of_the_people() -> None:
    found = givens(sketched("Bo is decision_maker; Ana => Bo"))
    assert found.vote.tolist() == [0, 1]


def test_listening_along_the_chart_is_assumed_both_ways(court: Givens) -> None:
    assumed = court.assumed
    pairs = zip(assumed.listener.tolist(), assumed.heard.tolist(), strict=True)
    assert dict(zip(pairs, assumed.worth.tolist(), strict=True)) == {(0, 2): 0.15, (2, 0): 0.3}
