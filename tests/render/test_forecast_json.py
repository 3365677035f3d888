"""A forecast as JSON."""

import json
from typing import Any

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render.as_json import text
from guanxi.render.forecast_json import forecast

SKETCH = "Ana is decision_maker, +2; Bo is decision_maker; Cy is decision_maker, -1; Dee => Ana"


def plain(sketch: str, draws: int = 40) -> dict[str, Any]:
    """The forecast of a sketch, as another program reads it."""
    found = api.forecast(account_from(sketch), draws=draws)
    read: dict[str, Any] = json.loads(text(forecast(found, "zh")))
    return read


def test_everything_is_in_it() -> None:
    found = plain(SKETCH)
    assert found["schema"] == "guanxi.forecast/1"
    assert (found["account"], found["decision"]) == ("sketch", "the purchase")
    assert (found["rule"], found["votes"], found["needed"]) == ("majority", 3, 2)
    assert [voter["name"] for voter in found["voters"]] == ["Ana", "Bo", "Cy"]
    assert found["interval"][0] <= found["interval"][1]
    assert 0 <= found["probability"] <= 1
    assert [(one["id"], one["votes"]) for one in found["unasked"]] == [("Bo", True)]
    assert len(found["stoppers"]) == 3
    assert found["now"] is None


def test_amounts_add_up_to_the_outcome() -> None:
    found = plain(SKETCH)
    carried = sum(one["amount"] for one in found["carriers"])
    pulled = sum(one["amount"] for one in found["opponents"])
    assert carried - pulled == pytest.approx(found["outcome"])


def test_the_verdict_stands_as_a_word_for_programs_and_as_a_text_for_people() -> None:
    found = plain("Ana is decision_maker, +2")
    assert (found["verdict"], found["verdict_text"]) == ("ours", "把握较大")


def test_where_nothing_was_drawn_what_is_unsure_is_null() -> None:
    found = plain(SKETCH, draws=0)
    assert (found["probability"], found["interval"], found["verdict"]) == (None, None, None)
    assert found["voters"][0]["for_us"] is None
    assert found["unasked"][0]["narrows"] is None
