"""Seating plans as files: what guests may see, and that nothing in them runs."""

import csv
import io
import json
import re
from html import unescape
from pathlib import Path

import pytest

from guanxi import api
from guanxi.errors import UnknownNameError
from guanxi.model.account import Account
from guanxi.model.seating import SeatingPlan, SeatingWishes
from guanxi.model.sketch import account_from
from guanxi.render.seating.as_sheets import for_guests, internal
from guanxi.render.seating.outputs import SEATING_OUTPUTS
from tests.architecture.places import ROOT

HOSTILE = "<script>x = 1</script> {{ 7 * 7 }}"


@pytest.fixture(scope="module")
def account() -> Account:
    """The harbour, whose steering dinner brings two rivals together."""
    return api.load(ROOT / "graphs" / "harbour")


@pytest.fixture(scope="module")
def plan(account: Account) -> SeatingPlan:
    """The dinner at two tables."""
    return api.seat(account, "steering-dinner", wishes=SeatingWishes(tables=2))


def test_guests_see_names_and_tables_and_nothing_of_why(
    account: Account, plan: SeatingPlan
) -> None:
    page = for_guests(account, plan, "en").decode("utf-8")
    assert page.count("Margaret Thorne") == 2  # in the plan and on a card
    assert not re.search("close|odds|support|rival|Internal", page)


def test_the_internal_sheet_holds_the_reasons_and_says_whom_it_is_for(
    account: Account, plan: SeatingPlan
) -> None:
    page = internal(account, plan, "en").decode("utf-8")
    assert "Internal: not for guests" in page
    assert "Margaret Thorne influences Dimitri Kovalenko" in page
    assert "Charlotte Beck and Dimitri Kovalenko are at odds" in page
    assert 'class="card' not in page


def test_everybody_has_a_card_and_ours_are_marked(account: Account, plan: SeatingPlan) -> None:
    page = for_guests(account, plan, "zh").decode("utf-8")
    assert len(re.findall('class="card( ours)?"', page)) == sum(
        len(table.seats) for table in plan.tables
    )
    assert page.count('class="card ours"') == 2
    assert "桌" in page


def test_a_page_runs_and_loads_nothing_whatever_the_names() -> None:
    account = account_from(f"dinner: {HOSTILE}, Bo")
    plan = api.seat(account, "dinner")
    for page in (for_guests(account, plan, "en"), internal(account, plan, "en")):
        text = unescape(page.decode("utf-8").replace("&lt;", "less than "))
        assert "default-src 'none'" in text
        assert "<script" not in text
        assert "{{ 7 * 7 }}" in text


def test_names_in_both_scripts_stand_on_the_card() -> None:
    account = api.load(ROOT / "graphs" / "telecom")
    plan = api.seat(account, "service-exchange")
    page = for_guests(account, plan, "en").decode("utf-8")
    assert page.count(account.people["feng-yulan"].other_name or "?") == 2


def test_the_table_of_seats_opens_in_a_spreadsheet_and_holds_no_formula() -> None:
    account = account_from("dinner: =1+1, Bo")
    content = SEATING_OUTPUTS[".csv"].content(account, api.seat(account, "dinner"), "en")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert {row["name"] for row in rows} == {"'=1+1", "Bo"}
    assert [row["seat"] for row in rows] == ["1", "2"]


def test_json_tells_everything(account: Account, plan: SeatingPlan) -> None:
    found = json.loads(SEATING_OUTPUTS[".json"].content(account, plan, "en"))
    assert found["schema"] == "guanxi.seat/1"
    assert [table["host"] for table in found["tables"]] == ["maya", "ruben"]
    assert found["proven"] is True


@pytest.mark.parametrize("ending", list(SEATING_OUTPUTS))
def test_the_same_plan_gives_the_same_bytes(
    account: Account, plan: SeatingPlan, ending: str, tmp_path: Path
) -> None:
    first = api.save_seating(account, plan, tmp_path / f"one{ending}").read_bytes()
    assert api.save_seating(account, plan, tmp_path / f"two{ending}").read_bytes() == first
    assert first


def test_another_kind_of_file_is_refused_with_those_there_are(
    account: Account, plan: SeatingPlan, tmp_path: Path
) -> None:
    with pytest.raises(UnknownNameError, match=r"\.html, \.csv"):
        api.save_seating(account, plan, tmp_path / "plan.doc")


def test_guests_do_not_see_titles_and_hosts_do(account: Account, plan: SeatingPlan) -> None:
    title = "Group Chief Executive"
    assert title not in for_guests(account, plan, "en").decode("utf-8")
    assert title in internal(account, plan, "en").decode("utf-8")


def test_halves_of_letters_do_not_stop_a_page() -> None:
    account = account_from("dinner: A\ud83d, Bo")
    page = for_guests(account, api.seat(account, "dinner"), "en").decode("utf-8")
    assert "A?" in page
