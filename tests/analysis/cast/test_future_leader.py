"""Who may lead one day."""

import dataclasses

from guanxi.analysis.cast.future_leader import FUTURE_LEADER
from guanxi.model.sketch import account_from
from tests.analysis.cast.seeing import people_seen, seen, told
from tests.model.making import day

EQUALS = "Ana is management; Bo is management; Cy is management; Ana => Bo; Ana => Cy; "
RISEN = EQUALS + "Ana promoted 2020; Ana promoted 2023"


def test_the_promotions_and_the_equals_are_the_reasons() -> None:
    (found,) = seen(FUTURE_LEADER, RISEN)
    assert told(found)[:-1] == [
        "Ana may lead here one day",
        "promoted in 2020",
        "promoted in 2023",
        "equals listen: Bo, Cy",
    ]
    assert [(tie.source, tie.target) for tie in found.ties] == [("Ana", "Bo"), ("Ana", "Cy")]


def test_the_post_is_named_where_it_was_told() -> None:
    account = account_from(RISEN)
    first, last = account.moves
    named = dataclasses.replace(last, post="Head of Planning")
    (found,) = seen(FUTURE_LEADER, dataclasses.replace(account, moves=(first, named)))
    assert "promoted in 2023 to Head of Planning" in told(found)
    assert "2023年晋升为Head of Planning" in told(found, "zh")


def test_a_transfer_is_no_rise() -> None:
    assert people_seen(FUTURE_LEADER, EQUALS + "Ana promoted 2020; Ana transferred 2023") == []


def test_a_promotion_still_to_come_is_none_yet() -> None:
    assert people_seen(FUTURE_LEADER, RISEN + "; it is 2022") == []


def test_bosses_and_subordinates_are_no_equals_whatever_their_level() -> None:
    assert people_seen(FUTURE_LEADER, RISEN + "; Bo ^ Ana") == []
    assert people_seen(FUTURE_LEADER, RISEN + "; Ana ^ Bo") == []


def test_who_hardly_listens_does_not_count() -> None:
    assert people_seen(FUTURE_LEADER, RISEN.replace("Ana => Cy", "Ana => Cy 0.2")) == []


def test_who_is_on_top_leads_already() -> None:
    assert people_seen(FUTURE_LEADER, RISEN.replace("management", "executive")) == []


def test_without_a_level_there_are_no_equals() -> None:
    unknown = "Ana => Bo; Ana => Cy; Ana promoted 2020; Ana promoted 2023"
    assert people_seen(FUTURE_LEADER, unknown) == []


def test_how_fast_is_fast_can_be_set() -> None:
    account = account_from(RISEN)
    slower = dataclasses.replace(account, weights=account.weights.with_override("fast_rises", 3))
    assert people_seen(FUTURE_LEADER, slower) == []
    later = dataclasses.replace(account, as_of=day("2029-01-01"))
    assert people_seen(FUTURE_LEADER, later) == []
