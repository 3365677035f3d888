"""What is known of an invitation."""

from guanxi.events.invited import invitation_of
from guanxi.events.plan import plan
from guanxi.graph import social_graph
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Status
from tests.events.repair.making import sketched


def test_an_invitation_is_the_one_in_the_list() -> None:
    assert invitation_of(sketched("dinner: Ana", Ana=Status.ACCEPTED), "Ana").status == "accepted"


def test_of_a_guest_who_was_named_one_is_planned() -> None:
    account = account_from("Bo is +1; dinner: Ana")
    made = plan(account, social_graph(account), account.events["dinner"], ("Bo",))
    assert invitation_of(made, "Bo").status is Status.PLANNED
