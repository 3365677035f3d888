"""An account as the scores read it."""

import pytest

from guanxi.analysis.influence import influence
from guanxi.analysis.reading import reading
from guanxi.analysis.votes import votes
from guanxi.graph import social_graph
from guanxi.model.person import Person
from guanxi.model.sketch import account_from
from tests.model.making import account_with


def test_a_reading_has_the_graph_the_votes_and_the_models_of_its_account() -> None:
    account = account_from("Ana is decision_maker, +1; Bo => Ana")
    read = reading(account)
    graph, formal = social_graph(account), votes(account)
    assert read.account is account
    assert list(read.graph.listening.edges) == list(graph.listening.edges)
    assert read.votes == formal
    assert list(read.influence.share) == list(influence(graph, account, formal.parts).share)
    assert set(read.gap.parts) == {"Ana", "Bo"}


def test_people_stand_in_order_of_id_and_are_told_by_name() -> None:
    read = reading(account_with([Person(id="z", name="Ana"), Person(id="a", name="Bo")]))
    assert [read.name(person) for person in read.people] == ["Bo", "Ana"]


@pytest.mark.parametrize(("sketch", "share"), [("Ana == Bo", 0.5), ("Ana is +1", 1.0), ("", 1.0)])
def test_an_even_share_is_one_divided_by_the_people(sketch: str, share: float) -> None:
    assert reading(account_from(sketch)).even_share == share


@pytest.mark.parametrize(
    ("support", "sign", "carried"),
    [
        ("+2", 1, True),
        ("+1", 1, True),
        ("+0.9", 1, False),
        ("+2", -1, False),
        ("-1", -1, True),
        ("-0.9", -1, False),
    ],
)
def test_a_stance_is_carried_where_it_is_clear_and_has_the_power(
    support: str, sign: int, *, carried: bool
) -> None:
    read = reading(account_from(f"Ana is decision_maker; Bo is {support}; Bo => Ana"))
    assert read.carries_stance("Bo", sign) is carried


@pytest.mark.parametrize("sign", [1, -1])
def test_an_unknown_stance_carries_nothing_and_neither_does_one_without_power(sign: int) -> None:
    read = reading(account_from("Ana is decision_maker; Bo => Ana; Cy is +2; Dee is -2"))
    assert not any(read.carries_stance(person, sign) for person in ("Bo", "Cy", "Dee"))
