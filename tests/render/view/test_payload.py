"""What a map shows, before anything is drawn."""

import datetime as dt
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guanxi import api
from guanxi.model.account import Account, ProfileFact
from guanxi.model.sketch import account_from
from guanxi.render.view import view

GRAPHS = Path(__file__).parents[3] / "graphs"

SKETCH = """
Ana is executive, decision_maker, +1, in Board; Bo is management, in Board; ?CFO is executive;
Bo ^ Ana; Cy => Ana; Cy => Bo 0.9; Di >< Bo; Ana == Di; Ana >< Di; dinner: Bo, Di
"""


def shown(account: Account) -> dict[str, Any]:
    return view(api.analyse(account), "en")


@pytest.fixture(scope="module")
def page() -> dict[str, Any]:
    return shown(account_from(SKETCH))


def by_id(page: dict[str, Any], key: str) -> dict[str, Any]:
    return next(person for person in page["people"] if person["id"] == key)


def test_it_is_plain_json(page: dict[str, Any]) -> None:
    assert json.loads(json.dumps(page, allow_nan=False)) == page
    assert page["schema"] == "guanxi.map/1"


def test_an_unknown_support_is_null_and_a_neutral_one_is_zero() -> None:
    page = shown(account_from("Ana is decision_maker, 0; Bo => Ana"))
    assert by_id(page, "Ana")["support"] == 0
    assert by_id(page, "Bo")["support"] is None


def test_a_post_without_a_known_holder_is_a_placeholder(page: dict[str, Any]) -> None:
    placeholders = [person["id"] for person in page["people"] if person["placeholder"]]
    assert placeholders == ["?CFO"]


def test_power_is_shown_beside_the_greatest(page: dict[str, Any]) -> None:
    powers = [person["power"] for person in page["people"]]
    assert max(powers) == 1
    assert min(powers) >= 0


def test_the_reasons_shown_add_up_to_the_value(page: dict[str, Any]) -> None:
    for person in page["people"]:
        for score in person["scores"].values():
            if score["value"] is not None:
                total = math.fsum(reason["amount"] for reason in score["reasons"])
                assert math.isclose(total, score["value"], abs_tol=0.01)


def test_scores_and_roles_carry_how_sure_they_are(page: dict[str, Any]) -> None:
    ana = by_id(page, "Ana")
    low, high = ana["scores"]["decision_power"]["interval"]
    assert low <= high
    assert ana["probabilities"]["decision_maker"] == 1.0
    assert by_id(page, "Bo")["scores"]["champion"] == {
        "value": None,
        "interval": None,
        "reasons": [],
    }


def test_many_small_reasons_are_shown_as_one() -> None:
    listeners = "; ".join(f"P{place:02} ^ Ana; Ana => P{place:02}" for place in range(20))
    page = shown(account_from(f"Ana is decision_maker; {listeners}"))
    reasons = by_id(page, "Ana")["scores"]["hidden_power_holder"]["reasons"]
    texts = [page["phrases"][reason["phrase"]]["en"] for reason in reasons]
    assert len(reasons) == 9
    assert texts[-1] == "{count} smaller reasons together"


def test_a_reason_points_at_its_ties(page: dict[str, Any]) -> None:
    reasons = by_id(page, "Cy")["scores"]["influencer"]["reasons"]
    tie = page["ties"][reasons[0]["ties"][0]]
    ends = {page["people"][tie["source"]]["id"], page["people"][tie["target"]]["id"]}
    assert ends == {"Cy", "Ana"}


def test_words_that_differ_by_language_are_filled_in_both(page: dict[str, Any]) -> None:
    reason = by_id(page, "Ana")["scores"]["formal_authority"]["reasons"][0]
    phrase = page["phrases"][reason["phrase"]]
    assert phrase == {"en": "stands on the level: executive", "zh": "级别：高层"}
    assert reason["values"] == {}


def test_a_name_with_braces_stays_a_name() -> None:
    page = shown(account_from("{x} is decision_maker; {0} => {x}"))
    reasons = by_id(page, "{0}")["scores"]["influencer"]["reasons"]
    assert reasons[0]["values"]["other"] == "{x}"


def test_contradicting_ties_are_disputed_and_carry_both_claims(page: dict[str, Any]) -> None:
    disputed = [tie for tie in page["ties"] if tie["disputed"]]
    assert {tie["kind"] for tie in disputed} == {"alliance", "rivalry"}
    assert [claim["denies"] for claim in disputed[0]["claims"]] == [False, True]


def test_kinds_of_ties_are_drawn_by_meaning(page: dict[str, Any]) -> None:
    groups = {kind["name"]: (kind["group"], kind["directed"]) for kind in page["tie_kinds"]}
    assert groups == {
        "reports_to": ("formal", True),
        "advises": ("positive", True),
        "alliance": ("positive", False),
        "rivalry": ("negative", False),
    }


def test_a_tie_of_unknown_sign_is_drawn_as_neither() -> None:
    (kind,) = shown(account_from("Ana -- Bo"))["tie_kinds"]
    assert (kind["name"], kind["group"]) == ("knows", "neutral")


def test_an_event_shows_guests_and_clashes(page: dict[str, Any]) -> None:
    event = page["events"][0]
    assert [page["people"][guest["person"]]["id"] for guest in event["guests"]] == ["Bo", "Di"]
    rules = [conflict["rule"] for conflict in event["conflicts"]]
    assert rules == ["rivals-together", "boss-left-out"]
    assert event["conflicts"][0]["text"]["zh"] == "Bo与Di不和，却同时受邀"


def test_a_tie_that_has_ended_is_kept_apart_from_those_that_hold() -> None:
    account = account_from("Ana == Bo; Bo => Ana; Ana is decision_maker")
    ended = replace(account.ties[0], until=dt.date(2001, 7, 31))
    ties = shown(replace(account, ties=(ended, account.ties[1])))["ties"]
    assert [(tie["kind"], tie["now"], tie["until"]) for tie in ties] == [
        ("advises", True, None),
        ("alliance", False, "2001-07-31"),
    ]


def test_personal_facts_are_not_in_it() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    fact = ProfileFact(person="Ana", topic="family", value="a daughter in the capital")
    with_fact = replace(account, profiles=(fact,))
    assert "daughter" not in json.dumps(shown(with_fact))


@pytest.mark.parametrize("name", ["telecom", "power", "harbour"])
def test_the_example_accounts_show_everybody(name: str) -> None:
    account = api.load(GRAPHS / name)
    page = shown(account)
    assert len(page["people"]) == len(account.people)
    assert "daughter" not in json.dumps(page)


def test_nobody_is_in_nobodys_place(page: dict[str, Any]) -> None:
    places = {(person["x"], person["y"]) for person in page["people"]}
    seats = {(person["org_x"], person["org_y"]) for person in page["people"]}
    assert len(places) == len(seats) == len(page["people"])
