"""Which department that matters has nobody for us."""

import dataclasses

from guanxi.analysis.cast.department_without_friend import DEPARTMENT_WITHOUT_FRIEND
from guanxi.model.department import Department
from guanxi.model.evidence import Severity
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Function
from tests.analysis.cast.seeing import people_seen, seen, told

HEARD = "Ana is decision_maker, +1; Bo is in Works; Bo => Ana 0.3; Cy => Ana 0.9"


def test_its_weight_and_who_stands_where_are_the_reasons() -> None:
    (found,) = seen(
        DEPARTMENT_WITHOUT_FRIEND,
        "Ana is decision_maker, in Works, 0; Bo is in Works, -1; Cy is in Works",
    )
    assert found.severity is Severity.WARNING
    assert told(found)[:5] == [
        "Nobody in Works is known to support us",
        "Works carries 100% of the decision",
        "against us: Bo",
        "neutral: Ana",
        "support unknown: Cy",
    ]


def test_a_supporter_elsewhere_who_is_heard_there_is_the_way_in() -> None:
    (found,) = seen(
        DEPARTMENT_WITHOUT_FRIEND, "Ana is decision_maker, in Works, 0; Bo is +1; Bo => Ana"
    )
    assert told(found)[-1] == "Win somebody there. The way in: Bo → Ana."


def test_one_that_is_only_heard_is_a_note_where_it_carries_enough() -> None:
    (found,) = seen(DEPARTMENT_WITHOUT_FRIEND, HEARD)
    assert (found.people, found.severity) == (("Bo",), Severity.NOTE)
    quieter = HEARD.replace("0.3", "0.2")
    assert people_seen(DEPARTMENT_WITHOUT_FRIEND, quieter) == []


def test_what_it_is_for_decides_how_much_is_enough() -> None:
    account = account_from(HEARD)
    lawyers = {"Works": Department(name="Works", function=Function.LEGAL)}
    told_of = dataclasses.replace(account, departments=lawyers)
    assert people_seen(DEPARTMENT_WITHOUT_FRIEND, account) == [("Bo",)]
    assert people_seen(DEPARTMENT_WITHOUT_FRIEND, told_of) == []


def test_who_is_in_no_known_department_makes_none() -> None:
    assert people_seen(DEPARTMENT_WITHOUT_FRIEND, "Ana is decision_maker, 0") == []
