"""Where our support hangs on one person."""

from guanxi.analysis.cast.single_threaded import SINGLE_THREADED
from guanxi.model.evidence import Severity
from tests.analysis.cast.seeing import people_seen, seen, told

ONE = "Ana is decision_maker; Bo => Ana; Bo is +2, in_depth"


def test_the_part_and_the_others_are_the_reasons() -> None:
    (found,) = seen(SINGLE_THREADED, ONE + "; Cy is +1, multiple")
    assert found.severity is Severity.WARNING
    assert told(found)[:3] == [
        "Our support in this account hangs on one person: Bo",
        "Bo carries 100% of what our supporters carry of the decision",
        "other supporters we know well: Cy",
    ]


def test_it_is_said_when_there_is_nobody_else() -> None:
    (found,) = seen(SINGLE_THREADED, ONE)
    assert told(found)[2] == "no other supporter whom we know well"


def test_a_supporter_without_any_say_carries_nothing() -> None:
    assert people_seen(SINGLE_THREADED, "Ana is decision_maker; Bo is +2, in_depth") == []


def test_who_is_neutral_or_unknown_is_no_supporter() -> None:
    assert people_seen(SINGLE_THREADED, ONE.replace("+2", "0")) == []
    assert people_seen(SINGLE_THREADED, ONE.replace("+2, ", "")) == []
