"""Where one of ours holds nearly all contact."""

import dataclasses

from guanxi.analysis.cast.single_colleague import SINGLE_COLLEAGUE
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage
from tests.analysis.cast.seeing import people_seen, seen, told

ONE = "Ana is decision_maker; Bo => Ana; Kim met Ana 2024; Kim met Bo 2024"


def owned(account: Account, coverage: Coverage | None) -> Account:
    """The account in which everybody is looked after by Kim, and met so far."""
    people = {
        person.id: dataclasses.replace(person, owner="Kim", coverage=coverage)
        for person in account.people.values()
    }
    return dataclasses.replace(account, people=people)


def test_whom_nobody_else_knows_is_named_the_most_powerful_first() -> None:
    (found,) = seen(SINGLE_COLLEAGUE, ONE)
    assert found.people == ("Bo", "Ana")
    assert told(found)[:3] == [
        "Our contact with those who matter is held by one of us: Kim",
        "nobody else of ours knows Bo, Ana",
        "these carry 100% of what all whom we know carry of the decision",
    ]


def test_many_are_counted_past_the_first_few() -> None:
    crowd = "; ".join(f"Kim met P{number} 2024" for number in range(9))
    (found,) = seen(SINGLE_COLLEAGUE, f"{ONE}; {crowd}")
    assert told(found)[1] == "nobody else of ours knows Bo, Ana, P0, P1, P2 +6"
    assert told(found, "zh")[1] == "我方没有别人认识Bo、Ana、P0、P1、P2等11人"


def test_who_looks_after_somebody_knows_them_unless_there_was_no_contact() -> None:
    account = account_from("Ana is decision_maker")
    assert people_seen(SINGLE_COLLEAGUE, owned(account, Coverage.BRIEF)) == [("Ana",)]
    assert people_seen(SINGLE_COLLEAGUE, owned(account, None)) == [("Ana",)]
    assert people_seen(SINGLE_COLLEAGUE, owned(account, Coverage.NONE)) == []


def test_a_colleague_told_by_name_and_by_id_is_one() -> None:
    account = owned(account_from(ONE), Coverage.BRIEF)
    kim = dataclasses.replace(account.team["Kim"], id="kim")
    by_id = tuple(dataclasses.replace(one, our_person="kim") for one in account.activities)
    renamed = dataclasses.replace(account, team={"kim": kim}, activities=by_id)
    (found,) = seen(SINGLE_COLLEAGUE, renamed)
    assert told(found)[0].endswith(": Kim")


def test_contact_with_those_who_have_gone_is_no_contact() -> None:
    gone = "Ana is decision_maker; Kim met Ana 2024; Lee met Bo 2024; Bo => Ana; Bo retired 2023"
    assert people_seen(SINGLE_COLLEAGUE, gone) == [("Ana",)]
