"""The search for a repair."""

import time

from guanxi.events.repair.choices import Space
from guanxi.events.repair.cuts import Apart, Cut
from guanxi.events.repair.search import Search
from guanxi.model.evidence import Severity
from guanxi.model.vocabulary import Status
from tests.events.repair.making import ALL_MEANS, sketched


def search(sketch: str, severity: Severity = Severity.WARNING, **told: Status | str) -> Search:
    """A search with time enough."""
    space = Space(sketched(sketch, **told), {}, ALL_MEANS)
    return Search(space, severity, time.monotonic() + 10)


def test_a_boss_of_many_is_forbidden_to_be_left_out_of_each_report() -> None:
    reports = [f"R{number}" for number in range(6)]
    lines = "; ".join(f"{report} ^ Ana" for report in reports)
    found = search(f"{lines}; dinner: {', '.join(reports)}")
    assert found.best().proven
    assert {cut.people for cut in found.cuts} == {frozenset({"Ana", one}) for one in reports}


def test_all_clashes_are_learnt_of_before_the_first_solution_though_guests_sit_apart() -> None:
    found = search("Ana >< Bo 0.9; seminar: Ana, Bo", Ana="morning", Bo="evening")
    assert found.best().decided == {}
    assert list(found.cuts) == []
    whole = search("Ana >< Bo 0.9; Bo ^ Cy; seminar: Ana, Bo", severity=Severity.WARNING)
    whole.best()
    assert list(whole.cuts) == [Apart(frozenset({"Ana", "Bo"}))]


def test_what_is_less_bad_than_asked_is_let_be() -> None:
    found = search("Bo ^ Ana; party: Bo")
    assert found.best().decided == {}
    assert [one.severity for one in found.best().outcome.findings] == [Severity.NOTE]
    strict = search("Bo ^ Ana; party: Bo", Severity.NOTE)
    assert strict.best().outcome.findings == ()
    assert {type(cut) for cut in strict.cuts} == {Cut}


def test_another_repair_than_all_there_are_is_none() -> None:
    found = search("Bo ^ Ana; dinner: Bo, Cy")
    best = found.best()
    other = found.another([best.decided])
    assert other
    assert other.decided != best.decided
    assert found.another([best.decided, other.decided]) is None


def test_no_other_repair_leaves_no_guest() -> None:
    found = search("Bo ^ Ana; dinner: Bo")
    assert found.another([found.best().decided]) is None
