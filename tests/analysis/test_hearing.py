"""Who surely listens, who has stopped, and the ways in."""

import dataclasses

from guanxi.analysis.career import careers
from guanxi.analysis.hearing import (
    acquaintances,
    heard_by,
    listeners,
    lost_listeners,
    newcomers,
    way_in,
)
from guanxi.analysis.reading import Reading, reading
from guanxi.model.sketch import account_from
from tests.model.making import day


def read(sketch: str) -> Reading:
    """The reading of a sketch."""
    return reading(account_from(sketch))


def chain_to(sketch: str, *people: str) -> str | None:
    """The way in to some people."""
    way = way_in(read(sketch), people)
    return way.chain if way else None


def test_only_who_surely_listens_is_a_listener() -> None:
    assert listeners(read("Ana => Bo; Ana => Cy 0.1; Dee => Ana"), "Ana") == ("Bo",)


def test_several_weak_ties_may_make_one_listen_surely() -> None:
    both = "Ana => Bo 0.15; Ana influences Bo 0.15"
    assert listeners(read(both), "Ana") == ("Bo",)
    assert len(heard_by(read(both), "Ana", ["Bo"])) == 2


def test_acquaintances_are_those_listened_to_and_those_who_listen() -> None:
    known = acquaintances(read("Ana => Bo; Cy => Ana; Ana == Dee; Ana >< Eve"), "Ana")
    assert list(known) == ["Bo", "Cy", "Dee"]
    assert [len(ties) for ties in known.values()] == [1, 1, 1]


def test_the_way_in_begins_with_a_supporter() -> None:
    assert chain_to("Bo => Ana; Cy => Bo; Cy is +1", "Ana") == "Cy → Bo → Ana"
    assert chain_to("Bo => Ana; Cy => Bo", "Ana") is None


def test_the_way_that_is_heard_best_is_taken() -> None:
    two = "Bo => Ana 0.9; Cy => Ana 0.4; Bo is +1; Cy is +2"
    assert chain_to(two, "Ana") == "Bo → Ana"


def test_a_way_passes_nobody_who_is_against_us() -> None:
    assert chain_to("Bo => Ana; Cy => Bo; Cy is +1; Bo is -1", "Ana") is None


def test_whom_we_want_to_reach_may_be_against_us() -> None:
    assert chain_to("Bo => Ana; Bo is +1; Ana is -2", "Ana") == "Bo → Ana"


def test_a_way_takes_no_step_between_two_who_are_at_odds() -> None:
    assert chain_to("Bo => Ana; Bo is +1; Ana >< Bo 0.9", "Ana") is None


def test_a_long_way_carries_no_weight() -> None:
    long = "Bo => Ana; Cy => Bo; Dee => Cy; Dee is +1"
    assert chain_to(long, "Ana") == "Dee → Cy → Bo → Ana"
    assert chain_to(long.replace("Dee is +1", "Eve => Dee; Eve is +1"), "Ana") is None


def test_a_supporter_among_those_to_be_reached_is_no_way_in() -> None:
    assert chain_to("Bo => Ana; Bo is +1", "Ana", "Bo") is None


def test_each_step_of_a_way_is_a_reason_with_its_ties() -> None:
    way = way_in(read("Bo => Ana; Cy => Bo; Cy is +1"), ["Ana"])
    assert way
    assert [reason.text() for reason in way.reasons] == [
        "Cy supports us, and Bo listens to Cy",
        "Ana listens to Bo",
    ]
    assert [(tie.source, tie.target) for reason in way.reasons for tie in reason.ties] == [
        ("Cy", "Bo"),
        ("Bo", "Ana"),
    ]


def test_who_stopped_listening_is_lost() -> None:
    found = read("Ana => Bo until 2020; Ana => Cy; Dee => Ana until 2020; it is 2024")
    lost = lost_listeners(found, careers(found.account))
    assert {person: list(ended) for person, ended in lost.items()} == {
        "Ana": ["Bo"],
        "Dee": ["Ana"],
    }


def test_a_tie_that_will_end_has_not_ended() -> None:
    found = read("Ana => Bo until 2030; it is 2024")
    assert lost_listeners(found, careers(found.account)) == {}


def test_what_nobody_affirms_was_never_listening() -> None:
    found = read("Ana => Bo 0 until 2020; it is 2024")
    assert lost_listeners(found, careers(found.account)) == {}


def test_newcomers_are_those_who_began_on_a_day_or_after() -> None:
    account = account_from("Ana => Bo; Ana => Cy; Ana => Dee")
    begun = {"Bo": day("2023-01-01"), "Cy": day("2019-01-01")}
    ties = tuple(dataclasses.replace(tie, since=begun.get(tie.target)) for tie in account.ties)
    found = reading(dataclasses.replace(account, ties=ties))
    assert newcomers(found, "Ana", day("2023-01-01")) == ("Bo",)
