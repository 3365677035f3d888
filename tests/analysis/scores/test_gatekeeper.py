"""Control of access."""

import dataclasses

import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.gatekeeper import GATEKEEPER
from guanxi.model.account import Account
from guanxi.model.evidence import Score
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage

GATE = "Dee is decision_maker; Eve is decision_maker; Gus => Dee; Cy => Gus"
INWARD = "Ana => Gus; Gus => Bo; Gus => Cy; Ana is in Yard; Gus is in Board"


def keeping(account: Account, person: str = "Gus") -> Score:
    """How far somebody controls access."""
    return GATEKEEPER.scores(reading(account))[person]


def keepers(account: Account) -> frozenset[str]:
    """Who is a gatekeeper."""
    read = reading(account)
    return GATEKEEPER.bearers(read, GATEKEEPER.scores(read))


def friend(sketch: str, person: str) -> Account:
    """The account in which we know somebody well."""
    account = account_from(sketch)
    known = dataclasses.replace(account.people[person], coverage=Coverage.MULTIPLE)
    return dataclasses.replace(account, people={**account.people, person: known})


def test_who_is_told_to_keep_the_gate_is_a_gatekeeper() -> None:
    account = account_from(f"{GATE}; Gus is gatekeeper")
    assert keeping(account).value == 50
    assert [one.text() for one in keeping(account).reasons] == ["is told to be the gatekeeper"]
    assert keepers(account) == {"Gus"}


def test_every_way_to_a_decider_counts_by_the_vote_that_lies_behind() -> None:
    account = friend(GATE, "Cy")
    assert keeping(account).value == 50
    assert [one.text() for one in keeping(account).reasons] == [
        "every way known to us leads to Dee through this person"
    ]


def test_news_that_enters_a_department_through_one_counts_half() -> None:
    account = account_from(f"{INWARD}; Bo is in Board; Cy is in Lab")
    score = keeping(account)
    assert score.value == pytest.approx(50)
    assert score.reasons[0].text() == (
        "100% of what departments hear from one another enters through this person"
    )
    assert {tie.source for tie in score.reasons[0].ties} == {"Gus"}


def test_who_shares_a_gate_with_many_is_no_gatekeeper() -> None:
    more = "; ".join(f"Ana => G{number}; G{number} => Bo; G{number} is in Board" for number in "12")
    account = account_from(f"{INWARD}; Bo is in Board; {more}")
    assert keeping(account).value == pytest.approx(50 / 3)
    assert keepers(account) == frozenset()


def test_who_stands_in_no_way_has_a_reason_that_says_so_where_ways_are_known() -> None:
    score = keeping(friend(GATE, "Cy"), "Eve")
    assert score.value == 0
    assert score.reasons[0].text() == "stands in no known way that others cannot go round"


def test_where_no_ways_and_no_departments_are_known_control_is_unknown() -> None:
    assert keeping(account_from(GATE)).value is None
