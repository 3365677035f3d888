"""Repairs and the order of asking as JSON."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render import as_json

TELECOM = Path(__file__).parents[2] / "graphs" / "telecom"


@pytest.fixture(scope="module")
def invitation() -> dict[str, Any]:
    account = api.load(TELECOM)
    check = replace(
        api.check_invitations(account, "exhibition"),
        repair=api.repair(account, "exhibition"),
        asking=api.ask_order(account, "exhibition"),
    )
    found: dict[str, Any] = json.loads(as_json.text(as_json.invitation(account, check, "en")))
    return found


def test_the_steps_add_up_to_the_cost(invitation: dict[str, Any]) -> None:
    repair = invitation["repair"]
    best = repair["best"]
    assert best["cost"] == pytest.approx(sum(step["cost"] for step in best["steps"]))
    assert (repair["proven"], repair["gap"], repair["leftover"]) == (True, 0, [])
    assert [step["person"] for step in best["steps"]] == ["wu-guoqiang", "li-weimin"]
    assert best["steps"][0]["means"] == "another_session"
    assert len({one["session"] for one in best["invitations"]}) == 3
    assert [one["cost"] for one in repair["alternatives"]] == sorted(
        one["cost"] for one in repair["alternatives"]
    )


def test_whom_to_ask_and_what_not_to_say_is_there(invitation: dict[str, Any]) -> None:
    first, second = invitation["repair"]["best"]["asking"]["turns"]
    assert (first["person"], first["by"], second["after"]) == (
        "wu-guoqiang", "zhou-lin", ["wu-guoqiang"],
    )  # fmt: skip
    assert "the two are at odds" in first["silences"][0]
    assert [turn["person"] for turn in invitation["asking"]["asked"]] == [
        "wu-guoqiang",
        "li-weimin",
    ]


def test_what_was_not_asked_for_is_null() -> None:
    account = account_from("dinner: Ana")
    found = as_json.invitation(account, api.check_invitations(account, "dinner"), "en")
    assert (found["repair"], found["asking"]) == (None, None)


def test_what_stays_is_told_in_short() -> None:
    account = account_from("Ana >< Bo 0.9; Cy ^ Dee; party: Ana, Bo, Cy")
    check = api.check_invitations(account, "party")
    repaired = replace(check, repair=api.repair(account, "party"))
    stuck = replace(check, repair=api.repair(account, "party", allowed=()))
    remaining = as_json.invitation(account, repaired, "en")["repair"]["best"]["remaining"]
    leftover = as_json.invitation(account, stuck, "en")["repair"]["leftover"]
    assert [one["severity"] for one in remaining] == ["note"]
    assert [one["people"] for one in leftover] == [["Ana", "Bo"]]
