"""Whom other departments trust."""

import itertools

from guanxi.analysis.cast.ambassador import AMBASSADOR
from tests.analysis.cast.seeing import people_seen, seen, told

(TRUSTED,) = AMBASSADOR.flags


def test_who_listens_in_which_department_is_the_reason() -> None:
    (found,) = seen(AMBASSADOR, TRUSTED + "; Ben is in Finance; Ana => Ben")
    assert told(found)[:4] == [
        "Ana is trusted in 3 other departments",
        "heard in Finance by Ben, Bo",
        "heard in Sales by Cy",
        "heard in Works by Dee",
    ]
    assert len(found.ties) == 4


def test_a_supporter_is_asked_to_open_doors() -> None:
    (found,) = seen(AMBASSADOR, TRUSTED + "; Ana is +1")
    assert told(found)[-1] == "Ask Ana to open doors where nobody of ours is known yet."


def test_of_whom_we_do_not_know_where_they_stand_we_find_out_first() -> None:
    (found,) = seen(AMBASSADOR, TRUSTED)
    assert told(found)[-1].startswith("Find out where Ana stands")


def test_the_own_department_and_those_of_no_known_department_do_not_count() -> None:
    own = TRUSTED.replace("Dee is in Works", "Dee is in Legal")
    assert people_seen(AMBASSADOR, own) == []
    assert people_seen(AMBASSADOR, TRUSTED.replace("Dee is in Works; ", "")) == []
    assert people_seen(AMBASSADOR, TRUSTED.replace("Ana is in Legal; ", "")) == []


def test_a_quarrel_that_hardly_matters_leaves_the_doors_open() -> None:
    assert people_seen(AMBASSADOR, TRUSTED + "; Eve !> Ana 0.2") == [("Ana",)]
    assert people_seen(AMBASSADOR, TRUSTED + "; Eve !> Ana 0.9") == []


def test_where_most_are_heard_in_several_departments_it_takes_more() -> None:
    names = ("Ana", "Bo", "Cy", "Dee")
    all_hear_all = "; ".join(" => ".join(pair) for pair in itertools.permutations(names, 2))
    assert people_seen(AMBASSADOR, f"{TRUSTED}; {all_hear_all}") == []
