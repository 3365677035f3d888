"""Ties on the map: what holds, what was said of it, and what is said no longer."""

import datetime as dt
from dataclasses import replace

from guanxi.model.claim import Claim
from guanxi.model.sketch import account_from
from guanxi.render.view.ties import tie_kinds, ties
from tests.render.view.drawings import drawing_of, sketched


def test_kinds_of_ended_ties_are_named_too() -> None:
    account = account_from("Ana == Bo; Bo => Ana")
    past = tuple(replace(tie, until=dt.date(2001, 7, 31)) for tie in account.ties)
    names = [kind["name"] for kind in tie_kinds(drawing_of(replace(account, ties=past)))]
    assert names == ["advises", "alliance"]


def test_a_tie_that_everybody_denies_is_not_drawn() -> None:
    account = account_from("Ana == Bo")
    denied = replace(account.ties[0], claims=(Claim(strength=0.0),))
    assert ties(drawing_of(replace(account, ties=(denied,)))) == []


def test_what_a_source_said_before_stands_apart_from_what_it_says() -> None:
    account = account_from("Ana == Bo")
    before = Claim(strength=0.2, said_by="Cy", heard_on=dt.date(2001, 5, 4), note="hardly")
    (shown,) = ties(
        drawing_of(replace(account, ties=(replace(account.ties[0], earlier=(before,)),)))
    )
    assert shown["earlier"] == [
        {
            "said_by": "Cy",
            "listed": False,
            "heard_on": "2001-05-04",
            "code": None,
            "denies": False,
            "note": "hardly",
        }
    ]


def test_ties_count_people_by_their_place() -> None:
    (tie,) = ties(sketched("Cy => Ana; Bo is executive"))
    assert (tie["source"], tie["target"], tie["now"]) == (2, 0, True)
