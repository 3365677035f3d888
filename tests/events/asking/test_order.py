"""Who is asked first."""

import dataclasses

from hypothesis import given

from guanxi.events.asking.order import asking_order
from guanxi.events.plan import Plan
from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.vocabulary import Status
from tests.events.repair.making import events, plan_of, powers, sketched


def people(order: AskingOrder) -> list[str]:
    """Who is to be asked, in order."""
    return [turn.person for turn in order.turns]


def order_of(made: Plan, **power: float) -> AskingOrder:
    """The order of asking."""
    return asking_order((made,), power)


def test_the_highest_is_asked_first() -> None:
    made = sketched("Bo is executive; Ana is operational; Cy is management; dinner: Ana, Bo, Cy")
    assert people(order_of(made)) == ["Bo", "Cy", "Ana"]


def test_a_boss_comes_before_the_reports_who_wait_for_the_answer() -> None:
    made = sketched("Ana ^ Cy; Bo ^ Cy; Ana is executive; Cy is management; dinner: Ana, Bo, Cy")
    order = order_of(made)
    assert people(order) == ["Cy", "Ana", "Bo"]
    assert [turn.after for turn in order.turns] == [(), ("Cy",), ("Cy",)]
    assert [reason.text() for reason in order.turns[0].place] == ["Cy is above Ana, Bo"]


def test_only_the_next_boss_is_waited_for_who_is_asked() -> None:
    made = sketched("Cy ^ Bo; Bo ^ Ana; dinner: Ana, Bo, Cy")
    assert [turn.after for turn in order_of(made).turns] == [(), ("Ana",), ("Bo",)]
    skipping = sketched("Cy ^ Bo; Bo ^ Ana; dinner: Ana, Cy")
    assert [turn.after for turn in order_of(skipping).turns] == [(), ("Ana",)]


def test_of_two_rivals_the_one_with_more_say_comes_first_even_against_rank() -> None:
    made = sketched("Ana >< Bo; Ana is executive; Bo is management; dinner: Ana, Bo")
    order = order_of(made, Ana=0.2, Bo=0.9)
    assert people(order) == ["Bo", "Ana"]
    assert order.turns[0].place[0].text() == "at odds with Ana, Bo has more say"
    equal = order_of(made, Ana=0.5, Bo=0.5)
    assert people(equal) == ["Ana", "Bo"]
    assert equal.turns[0].place[0].text() == "at odds with Bo, Ana stands higher"


def test_a_boss_comes_first_even_if_a_rival_below_has_more_say() -> None:
    made = sketched("Bo ^ Ana; Ana >< Bo; dinner: Ana, Bo")
    assert people(order_of(made, Bo=1.0)) == ["Ana", "Bo"]


def test_who_is_to_come_with_somebody_is_asked_after_their_answer() -> None:
    made = sketched("Ana is executive; dinner: Ana, Bo")
    invitations = {**made.invitations}
    invitations["Ana"] = dataclasses.replace(invitations["Ana"], keep_with=("Bo",))
    order = order_of(dataclasses.replace(made, invitations=invitations))
    assert people(order) == ["Bo", "Ana"]
    invitations["Bo"] = dataclasses.replace(invitations["Bo"], keep_with=("Ana",))
    assert people(order_of(dataclasses.replace(made, invitations=invitations))) == ["Ana", "Bo"]


def test_who_has_been_asked_is_told_apart_and_waited_for_until_the_answer_is_there() -> None:
    sketch = "Bo ^ Ana; Cy ^ Dee; dinner: Ana, Bo, Cy, Dee"
    order = order_of(sketched(sketch, Ana=Status.INVITED, Dee=Status.ACCEPTED))
    assert people(order) == ["Bo", "Cy"]
    assert [turn.after for turn in order.turns] == [("Ana",), ()]
    assert [turn.person for turn in order.asked] == ["Ana", "Dee"]


def test_only_some_may_be_asked_anew() -> None:
    made = sketched("Bo ^ Ana; dinner: Ana, Bo, Cy", Ana=Status.ACCEPTED)
    order = asking_order((made,), {}, only=frozenset({"Ana"}))
    assert people(order) == ["Ana"]
    assert order.asked == ()


def test_a_circle_of_bosses_is_cut_where_rank_says() -> None:
    made = sketched("Ana ^ Bo; Bo ^ Ana; dinner: Ana, Bo")
    assert people(order_of(made)) == ["Ana", "Bo"]


@given(account=events(), power=powers)
def test_everybody_is_told_once_and_nobody_waits_for_who_comes_later(
    account: Account, power: dict[str, float]
) -> None:
    made = plan_of(account)
    order = asking_order((made,), power)
    told = people(order)
    planned = [one for one in made.guests if made.invitations[one].status is Status.PLANNED]
    assert sorted(told) == planned
    assert sorted(turn.person for turn in order.asked) == sorted(set(made.guests) - set(planned))
    turned = dataclasses.replace(account, invitations=account.invitations[::-1])
    assert asking_order((plan_of(turned),), power) == order
