"""Two at odds who are asked apart and must not hear of it."""

import pytest

from guanxi.events.rules.mention_risk import MENTION_RISK
from tests.events.checking import NOTE, found_by, reasons_of, severities, the_finding, told

APART = "Ana >< Bo; {}; dinner: Ana, Cy; dinner is on 2026-04-02"


def test_it_is_told_with_where_the_other_is_invited_and_what_not_to_do() -> None:
    found = the_finding(MENTION_RISK, APART.format("party: Bo; party is on 2026-04-16"))
    assert told(found) == (
        "Ana must not hear from us that Bo is invited as well",
        "Do not name Bo to Ana, nor the other way round; send separate lists.",
    )
    assert told(found, "zh")[0] == "不能让Ana从我们这里得知Bo也受邀"
    assert (found.people, found.severity) == (("Ana", "Bo"), NOTE)
    assert reasons_of(found) == ["Bo is invited to “party”", "Ana and Bo are rivals"]
    assert found.probability == found.ties[0].confidence < 1


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ("party: Bo; party is on 2026-04-16", 1),
        ("party: Bo; party is on 2026-04-17", 0),
        ("party: Bo; party is on 2026-03-19", 1),
        ("party: Bo; party is on 2026-03-18", 0),
        ("party: Bo", 0),
        ("party: Bo (declined); party is on 2026-04-03", 0),
        ("party: Bo (accepted); party is by rival Acme, on 2026-04-03", 0),
        ("party: Bo (early), Bo (late); party is on 2026-04-03", 1),
        ("party: Bo; party is on 0001-01-01", 0),
        ("party: Bo; party is on 9999-12-31", 0),
    ],
)
def test_at_our_other_events_within_two_weeks_they_hear_of_each_other(
    other: str, count: int
) -> None:
    assert len(found_by(MENTION_RISK, APART.format(other))) == count


def test_in_different_sessions_they_are_asked_apart() -> None:
    found = the_finding(MENTION_RISK, "Ana >< Bo; exhibition: Ana (Monday), Bo (Friday)")
    assert reasons_of(found)[0] == "Bo is invited to “Friday”"
    assert found_by(MENTION_RISK, "Ana >< Bo; exhibition: Ana (Monday), Bo (Monday)") == []


@pytest.mark.parametrize(("strength", "count"), [("0.28", 1), ("0.27", 0)])
def test_only_hostility_that_matters_does(strength: str, count: int) -> None:
    sketch = f"Ana >< Bo {strength}; exhibition: Ana (Monday), Bo (Friday)"
    assert len(found_by(MENTION_RISK, sketch)) == count


def test_where_they_meet_anyway_nothing_is_left_to_be_kept_quiet() -> None:
    both = "Ana >< Bo; party: Bo; party is on 2026-04-03; dinner: Ana, Bo; dinner is on 2026-04-02"
    assert found_by(MENTION_RISK, both) == []


def test_who_declined_this_event_was_asked_and_knows_of_it() -> None:
    sketch = APART.replace("Ana, Cy", "Ana, Bo (declined)")
    assert found_by(MENTION_RISK, sketch.format("party: Bo; party is on 2026-04-03")) == []


def test_it_is_a_note_at_every_format() -> None:
    sketch = "Ana >< Bo; {event}: Ana (Monday), Bo (Friday)"
    assert set(severities(MENTION_RISK, sketch)) == {NOTE}
