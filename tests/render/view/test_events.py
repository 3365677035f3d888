"""Events on the map: where guests sit, and why the rules object."""

from dataclasses import replace

from guanxi.model.sketch import account_from
from guanxi.render.view.events import events
from tests.render.view.drawings import drawing_of, read


def test_a_guest_is_told_with_session_and_table() -> None:
    account = account_from("Ana is executive; Bo is executive; dinner: Ana, Bo")
    seated = tuple(
        replace(one, session="evening", table="2" if one.person == "Bo" else None)
        for one in account.invitations
    )
    (dinner,) = read(events(drawing_of(replace(account, invitations=seated))))
    assert [(one["person"], one["session"], one["table"]) for one in dinner["guests"]] == [
        (0, "evening", None),
        (1, "evening", "2"),
    ]


def test_a_clash_points_at_the_ties_behind_it() -> None:
    drawn = drawing_of(account_from("Ana >< Bo; dinner: Ana, Bo"))
    (dinner,) = read(events(drawn))
    (clash,) = dinner["conflicts"]
    assert [drawn.ties[place].kind.name for place in clash["reasons"][0]["ties"]] == ["rivalry"]
