"""The schema guanxi.invite/1."""

import dataclasses

import pytest

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.results import InvitationCheck
from guanxi.model.sketch import account_from
from guanxi.render.as_json import invitation, invitations
from tests.model.making import day
from tests.render.schemas.form import (
    FINDING,
    MAYBE_TEXT,
    NUMBER,
    PERSON,
    Form,
    misfits,
    read_back,
)

CONFLICT = {"rule": str, "severity": str, "people": [str], "situation": str}
TURN = {
    "person": str,
    "name": str,
    "why": [str],
    "by": MAYBE_TEXT,
    "by_why": [str],
    "after": [str],
    "silences": [str],
}
ASKING = {"turns": [TURN], "asked": [TURN], "secrets": [str]}
REPAIR = {
    "cost": NUMBER,
    "steps": [{"means": str, "person": MAYBE_TEXT, "text": str, "cost": NUMBER}],
    "asking": ASKING,
    "invitations": [
        {
            "event": str,
            "person": str,
            "session": MAYBE_TEXT,
            "table": MAYBE_TEXT,
            "status": str,
            "invited_by": MAYBE_TEXT,
        }
    ],
    "remaining": [CONFLICT],
}
REPAIRS = {
    "severity": str,
    "needed": bool,
    "proven": bool,
    "bound": NUMBER,
    "gap": NUMBER,
    "best": REPAIR,
    "alternatives": [REPAIR],
    "leftover": [CONFLICT],
}
AT_ODDS = "Ana >< Bo 0.9; dinner: Ana, Bo"


def form(*, repaired: bool, asked: bool) -> Form:
    """The form of one check, with or without repair and order of asking."""
    return {
        "schema": str,
        "account": str,
        "event": {"id": str, "name": str, "format": MAYBE_TEXT, "date": MAYBE_TEXT},
        "guests": [PERSON],
        "strangers": [{"name": str, "near": [str]}],
        "conflicts": [FINDING],
        "repair": REPAIRS if repaired else type(None),
        "asking": ASKING if asked else type(None),
    }


def whole(account: Account) -> InvitationCheck:
    """A check of the dinner with everything that can be asked for."""
    check = api.check_invitations(account, "dinner")
    asking = api.ask_order(account, "dinner")
    return dataclasses.replace(check, repair=api.repair(account, "dinner"), asking=asking)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "sketch",
    [
        AT_ODDS,
        "dinner: Ana",
        "Ana >< Bo 0.9; dinner: Ana (accepted, by Tom, table 2), Bo; our Tom is Manager",
        "Ana >< Bo 0.9; dinner: Ana, Bo; dinner is confidential, on 2026-03-02",
    ],
)
def test_it_has_its_form(sketch: str, language: Language) -> None:
    account = account_from(sketch)
    found = read_back(invitation(account, whole(account), language))
    assert misfits(found, form(repaired=True, asked=True)) == []
    assert found["schema"] == "guanxi.invite/1"


def test_what_was_not_asked_for_is_null() -> None:
    account = account_from(AT_ODDS)
    check = api.check_invitations(account, "dinner")
    found = read_back(invitation(account, check, "en"))
    assert misfits(found, form(repaired=False, asked=False)) == []


def test_one_check_stands_as_it_is_and_several_in_a_list() -> None:
    account = account_from(f"{AT_ODDS}; seminar: Ana")
    one, other = (api.check_invitations(account, event) for event in ("dinner", "seminar"))
    assert invitations(account, [one], "en") == invitation(account, one, "en")
    both = read_back(invitations(account, [one, other], "en"))
    each = form(repaired=False, asked=False)
    assert misfits(both, {"schema": str, "account": str, "checks": [each]}) == []
    assert [check["event"]["id"] for check in both["checks"]] == ["dinner", "seminar"]


def test_nothing_to_check_is_an_empty_list() -> None:
    account = account_from(AT_ODDS)
    assert invitations(account, [], "en")["checks"] == []


def test_format_and_day_of_an_event_are_told_as_far_as_they_are_known() -> None:
    account = account_from(AT_ODDS)
    check = api.check_invitations(account, "dinner")
    assert invitation(account, check, "en")["event"] == {
        "id": "dinner", "name": "dinner", "format": "dinner", "date": None,
    }  # fmt: skip
    dated = dataclasses.replace(check.event, date=day("2030-03-02"), format=None)
    told = invitation(account, dataclasses.replace(check, event=dated), "en")["event"]
    assert (told["format"], told["date"]) == (None, "2030-03-02")


def test_strangers_stand_with_the_nearest_names() -> None:
    account = account_from("Ana Lima is executive; Ana Lira is executive; dinner: Ana Lima")
    check = api.check_invitations(account, "dinner", guests=["Ana Limo", "Xerxes"])
    near = {one["name"]: one["near"] for one in invitation(account, check, "en")["strangers"]}
    assert set(near["Ana Limo"]) == {"Ana Lima", "Ana Lira"}
    assert near["Xerxes"] == []


def test_a_repair_names_its_means_by_the_words_of_the_vocabulary() -> None:
    account = account_from(AT_ODDS)
    english, chinese = (
        read_back(invitation(account, whole(account), language))["repair"]["best"]["steps"]
        for language in LANGUAGES
    )
    assert english
    for one, other in zip(english, chinese, strict=True):
        assert one["means"] == other["means"]
        assert one["text"] != other["text"]
