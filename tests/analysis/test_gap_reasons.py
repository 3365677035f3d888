"""The gap between informal power and formal authority in words."""

import math

import pytest
from hypothesis import given

from guanxi.analysis.gap_reasons import surplus_reasons
from guanxi.analysis.reading import reading
from guanxi.model.sketch import account_from
from tests.model.making import Draft, drafts

HUB = """
    Hub => Ana; Hub => Bo; Hub => Cy; Boss is executive
    Ana ^ Boss; Bo ^ Boss; Cy ^ Boss; Hub ^ Boss
"""
RELAY = "Ana => Bo; Bo => Cy"


def texts(sketch: str, person: str, sign: int = 1) -> list[str]:
    """The reasons of somebody's surplus or want."""
    return [
        reason.text() for reason in surplus_reasons(reading(account_from(sketch)), person, sign)
    ]


def test_a_surplus_consists_of_listeners_less_what_was_to_be_expected() -> None:
    told = texts(HUB, "Hub")
    assert sorted(told[:3]) == ["heard by Ana", "heard by Bo", "heard by Cy"]
    assert told[3:] == [
        "an average person here has this much",
        "a low rank lets expect this much less",
    ]


def test_standing_between_others_is_a_reason_of_its_own() -> None:
    assert texts(RELAY, "Bo") == [
        "information passes through this person",
        "heard by Cy",
        "an average person here has this much",
    ]


def test_a_rank_that_explains_some_of_it_is_taken_off() -> None:
    sketch = "Ana is executive; Ana => Bo; Ana => Cy; Dee => Cy; Bo is operational"
    assert "rank and people below explain this much" in texts(sketch, "Ana")
    assert "a low rank lets expect this much less" in texts(sketch, "Dee")


def test_a_want_is_told_by_the_same_reasons_with_the_signs_turned() -> None:
    read = reading(account_from(HUB))
    surplus = surplus_reasons(read, "Boss", 1)
    want = surplus_reasons(read, "Boss", -1)
    assert [reason.amount for reason in surplus[:1]] == [-reason.amount for reason in want[:1]]
    assert surplus[-1].text() == "less than nothing is shown as 0"


def test_what_is_wanting_is_told_as_expected_and_not_there() -> None:
    assert texts(HUB, "Boss", -1) == [
        "people here have this much informal power on average",
        "rank and people below let expect this much more, and few listen",
    ]


def test_a_listener_is_told_with_the_ties_behind_it() -> None:
    account = account_from(RELAY)
    (heard, *_) = surplus_reasons(reading(account), "Ana", 1)
    assert heard.text("zh") == "Bo听取其意见"
    assert heard.ties == (account.ties[0],)
    assert heard.brief is heard.phrase


def test_where_no_informal_tie_is_known_there_is_no_reason_at_all() -> None:
    assert texts("Ana is executive; Bo ^ Ana", "Ana") == []
    assert texts("Ana is executive; Bo ^ Ana", "Bo", -1) == []


@pytest.mark.parametrize("sign", [1, -1])
@given(draft=drafts())
def test_the_reasons_add_up_to_25_points_a_deviation_within_the_scale(
    sign: int, draft: Draft
) -> None:
    read = reading(draft.account())
    for person in read.people if read.gap.known else ():
        amounts = [reason.amount for reason in surplus_reasons(read, person, sign)]
        expected = min(max(25 * sign * read.gap.surplus(person), 0), 100)
        assert math.fsum(amounts) == pytest.approx(expected, abs=1e-6)
