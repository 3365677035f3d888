"""Who knows everybody and moves little."""

from guanxi.analysis.cast.busybody import BUSYBODY
from tests.analysis.cast.seeing import people_seen, seen, told

(KNOWN,) = BUSYBODY.flags


def test_how_many_and_how_little_are_the_reasons() -> None:
    (found,) = seen(BUSYBODY, KNOWN)
    assert found.people == ("Flo",)
    assert told(found)[1:3] == [
        "knows 6 people, 2.0 times as many as most here",
        "carries 1% of the decision; an even share would be 14%",
    ]
    assert len(found.ties) == 6


def test_one_who_is_heard_as_much_as_others_is_none() -> None:
    assert people_seen(BUSYBODY, KNOWN.replace("0.02", "0.9")) == []


def test_quarrels_are_no_acquaintances() -> None:
    assert people_seen(BUSYBODY, KNOWN.replace("friendship", "><")) == []


def test_two_ties_with_one_person_are_one_acquaintance() -> None:
    (found,) = seen(BUSYBODY, KNOWN + "; Flo alliance Ana 0.02")
    assert "knows 6 people" in told(found)[1]
    assert len(found.ties) == 7
