"""A guest who has accepted a competitor's invitation for that time."""

import pytest

from guanxi.events.rules.promised_elsewhere import PROMISED_ELSEWHERE
from guanxi.model.sketch import account_from
from tests.events.checking import (
    CRITICAL,
    WARNING,
    found_by,
    in_account,
    reasons_of,
    severities,
    the_finding,
    told,
    with_event,
)

DINNER = "dinner: Ana; dinner is on 2026-03-02, 18:00 to 21:00"
THEIRS = "party: Ana (accepted); party is by rival Acme, on 2026-03-02"


def test_it_is_told_with_the_competitor_and_what_to_do() -> None:
    found = the_finding(PROMISED_ELSEWHERE, f"{THEIRS}; {DINNER}")
    assert told(found) == (
        "Ana is already promised to Acme at that time",
        "Offer Ana another day, without mentioning Acme.",
    )
    assert told(found, "zh") == ("Ana届时已答应Acme", "为Ana另选一天，且不要提起Acme。")
    assert reasons_of(found) == ["Ana has accepted “party” by Acme at that time"]
    assert (found.people, found.probability) == (("Ana",), 1)


@pytest.mark.parametrize(
    ("status", "count"),
    [("planned", 0), ("invited", 0), ("accepted", 1), ("attended", 1), ("declined", 0)],
)
def test_only_who_has_accepted_is_promised(status: str, count: int) -> None:
    theirs = THEIRS.replace("accepted", status)
    assert len(found_by(PROMISED_ELSEWHERE, f"{theirs}; {DINNER}")) == count


@pytest.mark.parametrize(
    ("times", "count"),
    [
        (", 20:59 to 23:00", 1), (", 21:00 to 23:00", 0), (", 10:00 to 18:00", 0),
        (", 10:00 to 18:01", 1), ("", 1),
    ],
)  # fmt: skip
def test_it_counts_where_the_two_may_overlap(times: str, count: int) -> None:
    assert len(found_by(PROMISED_ELSEWHERE, f"{THEIRS}{times}; {DINNER}")) == count


def test_on_another_day_or_with_somebody_who_is_no_competitor_it_is_no_promise() -> None:
    assert found_by(PROMISED_ELSEWHERE, f"{THEIRS.replace('-02', '-03')}; {DINNER}") == []
    assert found_by(PROMISED_ELSEWHERE, f"{THEIRS.replace('rival ', '')}; {DINNER}") == []
    undated = "party: Ana (accepted); party is by rival Acme"
    assert found_by(PROMISED_ELSEWHERE, f"{undated}; {DINNER}") == []


@pytest.mark.parametrize(("session", "count"), [("Monday 2 March", 1), ("Tuesday 3 March", 0)])
def test_of_an_event_of_several_days_the_session_tells_which(session: str, count: int) -> None:
    account = account_from(f"{THEIRS}; dinner: Ana ({session}); dinner is on 2026-03-02")
    held = with_event(account, sessions=("Monday 2 March", "Tuesday 3 March"))
    assert len(in_account(PROMISED_ELSEWHERE, held)) == count


def test_it_is_a_warning_at_least() -> None:
    sketch = (
        "technical_exchange: Ana (accepted); technical_exchange is by rival Acme, on 2026-03-02; "
        "{event}: Ana; {event} is on 2026-03-02"
    )
    formats = ("dinner", "small_meeting", "site_visit", "seminar", "exhibition", "party")
    assert severities(PROMISED_ELSEWHERE, sketch, *formats) == [CRITICAL] * 3 + [WARNING] * 3
