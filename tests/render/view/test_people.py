"""People on the map: our contact with them, and whom else they favour."""

import datetime as dt
from dataclasses import replace

from guanxi.model.event import Activity
from guanxi.model.person import Colleague
from guanxi.model.sketch import account_from
from guanxi.model.tie import TIE_KINDS, Tie
from guanxi.model.vocabulary import Relation
from guanxi.render.view.people import people
from tests.render.view.drawings import drawing_of, read, sketched


def test_contact_is_told_latest_first_and_by_whom() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    visits = tuple(
        Activity(date=dt.date(2001, month, 1), kind="visit", person="Ana", our_person="jin")
        for month in (3, 9)
    )
    team = {"jin": Colleague(id="jin", name="Jin Tao")}
    ana, bo = read(people(drawing_of(replace(account, activities=visits, team=team))))
    dates = [(one["date"], one["by"]) for one in ana["activities"]]
    assert dates == [("2001-09-01", "Jin Tao"), ("2001-03-01", "Jin Tao")]
    assert bo["activities"] == []


def test_the_owner_and_the_relation_are_named() -> None:
    account = account_from("Ana is decision_maker")
    ana = replace(account.people["Ana"], owner="jin", relation=Relation.FRIEND)
    team = {"jin": Colleague(id="jin", name="Jin Tao")}
    (shown,) = people(drawing_of(replace(account, people={"Ana": ana}, team=team)))
    assert shown["owner"] == "Jin Tao"
    assert shown["relation"] == {"en": "friend", "zh": "朋友"}


def test_the_vendor_somebody_prefers_is_told_with_who_said_so() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    said = account.ties[0].claims
    prefers = Tie(
        source="Ana",
        target="Altavena",
        kind=TIE_KINDS.find("prefers"),
        strength=0.6,
        confidence=0.7,
        claims=said,
    )
    ana, bo = read(people(drawing_of(replace(account, ties=(*account.ties, prefers)))))
    assert [(one["vendor"], one["confidence"]) for one in ana["prefers"]] == [("Altavena", 0.7)]
    assert len(ana["prefers"][0]["claims"]) == len(said)
    assert bo["prefers"] == []


def test_declared_roles_are_told_beside_those_that_follow() -> None:
    (ana,) = people(sketched("Ana is decision_maker"))
    assert ana["declared"] == [{"en": "decision maker", "zh": "决策者"}]


def test_an_account_without_ties_gives_nobody_a_place_in_another() -> None:
    found = people(sketched("Ana is executive; Bo is executive"))
    assert len({(one["x"], one["y"]) for one in found}) == 2
