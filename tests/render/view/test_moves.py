"""Careers on the map."""

import datetime as dt
from dataclasses import replace

from guanxi.model.post import Move
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Change
from guanxi.render.view.moves import moves
from tests.render.view.drawings import drawing_of


def test_moves_come_by_date_with_the_predecessor_by_place() -> None:
    account = account_from("Ana is executive; Bo is executive")
    came = Move(
        person="Ana",
        date=dt.date(2001, 8, 1),
        change=Change.APPOINTED,
        post="Director",
        predecessor="Bo",
        outsider=True,
    )
    left = Move(person="Bo", date=dt.date(2001, 7, 31), change=Change.RETIRED, post="Director")
    first, second = moves(drawing_of(replace(account, moves=(came, left))))
    assert (first["person"], first["change"]) == (1, "retired")
    assert (second["person"], second["predecessor"], second["outsider"]) == (0, 1, True)
    assert second["label"] == {"en": "appointed", "zh": "任命"}


def test_a_move_of_somebody_who_is_not_drawn_is_left_out() -> None:
    account = account_from("Ana is executive")
    strange = Move(person="Zoe", date=dt.date(2001, 8, 1), change=Change.LEFT)
    assert moves(drawing_of(replace(account, moves=(strange,)))) == []
