"""Two at odds without the one who talks to both."""

import pytest

from guanxi.events.rules.broker_left_out import BROKER_LEFT_OUT
from tests.events.checking import NOTE, found_by, reasons_of, severities, the_finding, told

RULE = BROKER_LEFT_OUT
CAMPS = "Ana >< Bo; Cy => Ana; Cy == Bo; "


def test_it_is_told_with_whom_to_invite_as_well() -> None:
    found = the_finding(RULE, f"{CAMPS}dinner: Ana, Bo")
    assert told(found) == (
        "Ana and Bo meet without Cy, who talks to both",
        "If both must come, invite Cy as well and seat Cy between them.",
    )
    assert told(found, "zh")[0] == "Ana与Bo见面，而与双方都说得上话的Cy不在场"
    assert (found.people, reasons_of(found)) == (
        ("Cy", "Ana", "Bo"),
        ["Cy talks to both Ana and Bo"],
    )
    assert 0 < found.probability < 1


def test_of_several_the_closest_to_both_is_named() -> None:
    closer = "Dee => Ana 0.2; Dee => Bo 0.2; "
    assert the_finding(RULE, f"{closer}{CAMPS}dinner: Ana, Bo").people[0] == "Cy"
    assert (
        the_finding(RULE, f"{closer.replace('0.2', '1')}{CAMPS}dinner: Ana, Bo").people[0] == "Dee"
    )


@pytest.mark.parametrize(
    "sketch",
    [
        f"{CAMPS}dinner: Ana, Bo, Cy",
        f"{CAMPS}dinner: Ana, Bo, Cy (declined)",
        f"{CAMPS}dinner: Ana (morning), Bo (evening)",
        f"{CAMPS}Dee => Ana; Dee => Bo; dinner: Ana, Bo, Dee",
        "Ana >< Bo; Cy => Ana; dinner: Ana, Bo",
        "Ana >< Bo 0.1; Cy => Ana; Cy == Bo; dinner: Ana, Bo",
        "Cy => Ana; Cy == Bo; dinner: Ana, Bo",
        f"{CAMPS}Cy >< Dee; dinner: Ana, Bo, Dee",
        "Ana >< Bo; ?Chief => Ana; ?Chief == Bo; dinner: Ana, Bo",
    ],
)
def test_where_somebody_talks_to_both_already_or_nobody_can_there_is_nobody_to_ask(
    sketch: str,
) -> None:
    assert found_by(RULE, sketch) == []


def test_it_is_a_note_at_every_format() -> None:
    assert set(severities(RULE, f"{CAMPS}{{event}}: Ana, Bo")) == {NOTE}
