"""The panel, the list, the filters and the sheets of the map in a real browser."""

import json
from typing import Any

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import payload
from tests.browser.window import Window

pytestmark = pytest.mark.browser


def number(text: str) -> float:
    """Read an amount as the page writes it."""
    return float(text.replace("−", "-"))


def test_the_reasons_shown_add_up_to_the_value_shown(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    for person in (0, 1, 7, 20):
        window.search(account["people"][person]["name"].lower())
        for score in account["people"][person]["scores"]:
            window.click(f"[data-score={score}]")
            value = window.text(f"[data-score={score}] .value")
            if value != "not known":
                parts = window.find(".reasons > * .amount >> visible=true").all_inner_texts()
                assert round(sum(map(number, parts)), 1) == number(value)
                assert window.text(".total .amount") == value


def test_an_unknown_score_is_said_to_be_unknown(show: Opener) -> None:
    account = payload(40)
    account["people"][3]["scores"]["champion"] = {"value": None, "reasons": []}
    window = show(account)
    window.search(account["people"][3]["name"].lower())
    window.click("[data-score=champion]")
    assert "We do not know enough to say." in window.text("#panel")


def test_unknown_support_is_never_shown_as_neutral(show: Opener) -> None:
    account = payload(10)
    account["people"][0]["support"] = None
    window = show(account)
    window.search("claire")
    assert "Support\nunknown" in window.text("#panel .facts >> nth=0")


def test_a_reason_opens_its_ties_with_who_said_it_and_how_good_the_source_is(
    show: Opener,
) -> None:
    account = payload(10)
    claim = {"said_by": "Wei Ling", "heard_on": "2026-05-04", "code": "B2", "denies": False}
    reason = {"phrase": 1, "values": {"person": "Claire", "other": "Gao"}, "ties": [0]}
    account["ties"][0]["claims"] = [{**claim, "note": "at the review"}]
    account["people"][0]["scores"]["decision_power"] = {
        "value": 12.0,
        "reasons": [{**reason, "amount": 12.0, "assumed": True}],
    }
    window = show(account)
    window.search("claire")
    window.click(".reason summary")
    shown = window.text(".reason")
    for part in ("+12.0", "Gao listens to Claire", "assumption", "Wei Ling", "2026-05-04", "B2"):
        assert part in shown
    assert "usually reliable source; probably true" in shown


def test_a_disputed_tie_is_shown_with_both_sides(show: Opener) -> None:
    account = payload(10)
    sides = [("Marta", False), ("Wei Ling", True)]
    account["ties"][0] |= {
        "disputed": True,
        "claims": [
            {"said_by": who, "heard_on": None, "code": None, "denies": denies, "note": None}
            for who, denies in sides
        ],
    }
    window = show(account)
    window.press("l")
    window.click("[data-key='tie 0']")
    panel = " ".join(window.text("#panel").split())
    assert "Says it is so Marta" in panel
    assert "Says it is not so Wei Ling" in panel
    assert "contradict each other" in panel


def test_the_panel_leads_from_person_to_tie_to_person(show: Opener) -> None:
    window = show(payload(40))
    window.search("claire")
    window.click("#panel .ties .sure >> nth=0")
    assert window.find("#panel .ends .person").count() == 2
    name = window.text("#panel .ends .person >> nth=0 >> b")
    window.click("#panel .ends .person >> nth=0")
    assert window.text("#panel h2") == name


def test_a_role_narrows_map_and_list_to_those_who_have_it(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.click("[data-key='role blocker']")
    blockers = {one["name"] for one in account["people"] if "blocker" in one["roles"]}
    assert window.text("#counts").startswith(f"{len(blockers)} of 40 people")
    people = {one["name"] for one in account["people"]}
    assert {text["text"] for text in window.names()} & people <= blockers
    window.press("l")
    assert window.find("#list table >> nth=0 >> tbody tr").count() == len(blockers)
    window.click("#clear")
    assert window.text("#counts") == f"40 people, {len(account['ties'])} ties"


def test_departments_kinds_and_confidence_narrow_the_map(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    drawn = len(window.curves())
    window.find("#confidence").fill("80")
    window.settle()
    sure = sum(tie["confidence"] >= 0.8 for tie in account["ties"])
    assert f"{sure} of {len(account['ties'])} ties" in window.text("#counts")
    assert 0 < len(window.curves()) < drawn
    window.click("#clear")
    window.click("[data-key='group negative']")
    assert not [curve for curve in window.curves() if curve["colour"] == "#c62f3b"]
    window.click("[data-key='open positive']")
    window.click("[data-key='kind alliance']")
    assert window.find("[data-key='kind alliance']").get_attribute("aria-pressed") == "false"
    window.click("[data-key='department Finance']")
    members = sum(one["department"] == "Finance" for one in account["people"])
    assert window.text("#counts").startswith(f"{members} of 40 people")


def test_with_many_people_the_ties_of_the_unknown_are_drawn_on_demand(show: Opener) -> None:
    window = show(payload(300))
    few = len(window.curves())
    window.click("[data-key='every tie']")
    assert len(window.curves()) > 4 * few


def test_the_list_is_sorted_by_any_column(show: Opener) -> None:
    window = show(payload(40))
    window.press("l")
    window.click("[data-key='sort decision_power']")
    header = window.find("th[aria-sort=descending]")
    assert header.inner_text().startswith("Decision power")
    values = [number(text) for text in column(window, 8)]
    assert values == sorted(values, reverse=True)
    window.click("[data-key='sort decision_power']")
    assert [number(text) for text in column(window, 8)] == sorted(values)
    window.click("[data-key='sort name']")
    latin = [name for name in column(window, 1) if name.isascii() and name[0].isalpha()]
    assert latin == sorted(latin)


def column(window: Window, place: int) -> list[str]:
    """Give the cells of one column of the list of people."""
    cells = window.find(f"#list table >> nth=0 >> tbody tr > :nth-child({place})")
    return cells.all_inner_texts()


def test_the_list_tells_every_tie_too(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.press("l")
    assert window.find("#list table >> nth=1 >> tbody tr").count() == len(account["ties"])


def test_the_sheets_hold_map_legend_and_table(show: Opener) -> None:
    window = show(payload(40))
    pdf = window.page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    window.page.emulate_media(media="print")
    assert window.find(".top").is_hidden()
    assert window.find("#print-table tbody tr").count() == 40
    size: dict[str, Any] = window.page.evaluate(
        "() => { const {width, height} = document.getElementById('print-map');"
        " return {width, height}; }"
    )
    assert size["width"] > size["height"] > 1000


def test_the_map_is_saved_as_a_picture(show: Opener) -> None:
    window = show(payload(10))
    with window.page.expect_download() as download:
        window.page.click("#export summary")
        window.page.click("#save")
    assert download.value.suggested_filename == "Hengtai-Energy-Group-influence-2026-11-20.png"
    assert download.value.path().read_bytes().startswith(b"\x89PNG")


def test_nothing_on_the_page_lacks_a_name_for_those_who_listen(show: Opener) -> None:
    window = show(payload(40))
    window.search("claire")
    window.click("[data-key='event 0']")
    window.press("l")
    nameless = window.page.evaluate(
        "() => [...document.querySelectorAll('button, input, [role=group], [role=application]')]"
        ".filter((node) => !(node.textContent.trim() || node.getAttribute('aria-label')"
        " || node.labels?.length)).map((node) => node.outerHTML)"
    )
    assert json.dumps(nameless) == "[]"


def test_a_score_shows_between_what_it_lies_and_a_role_how_probable_it_is(show: Opener) -> None:
    account = payload(10)
    claire = account["people"][0]
    reason = {"phrase": 0, "values": {}, "amount": 40.0, "ties": [], "assumed": False}
    claire["scores"]["decision_power"] = {
        "value": 40.0,
        "interval": [30.0, 60.0],
        "reasons": [reason],
    }
    claire["roles"] = ["decision_maker", "champion"]
    claire["probabilities"] = {"decision_maker": 1.0, "champion": 0.876}
    window = show(account)
    window.search("claire")
    window.click("[data-score=decision_power]")
    assert "Between 30.0 and 60.0 in 90% of the draws" in window.text("#panel .interval")
    box = window.find("[data-score=decision_power] .bar").bounding_box()
    line = window.find("[data-score=decision_power] .range").bounding_box()
    assert box
    assert line
    assert abs(line["x"] - (box["x"] + 0.3 * box["width"])) < 1.5
    assert abs(line["width"] - 0.3 * box["width"]) < 3
    assert "Champion 88%" in window.text("#panel .chips")
    assert "Decision maker\n" in window.text("#panel .chips") + "\n"
