"""Who and what is drawn, and how everything else points at it."""

import datetime as dt
from dataclasses import replace

from guanxi.model.sketch import account_from
from tests.render.view.drawings import drawing_of, sketched


def test_ties_that_hold_come_first() -> None:
    account = account_from("Ana == Bo; Cy => Ana; Di => Bo")
    past = replace(account.ties[0], until=dt.date(2000, 1, 1))
    drawn = drawing_of(replace(account, ties=(past, *account.ties[1:])))
    assert drawn.ties[-1] is past
    assert drawn.current == len(drawn.holding()) == 2


def test_who_is_not_of_the_account_has_no_place() -> None:
    drawn = sketched("Ana => Bo")
    assert drawn.people_places(("Bo", "Zoe", "Ana")) == [1, 0]


def test_a_tie_that_is_not_drawn_is_not_pointed_at() -> None:
    drawn, other = sketched("Ana => Bo"), account_from("Ana => Bo").ties[0]
    assert drawn.ties_of([drawn.ties[0], other]) == [0]
