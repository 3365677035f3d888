"""The map in a real browser: what is drawn, and what pointer and keyboard do."""

import re
from itertools import combinations
from typing import Any

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import payload
from tests.browser.window import Window

pytestmark = pytest.mark.browser

RED = "#c62f3b"


@pytest.mark.parametrize("count", [0, 1, 3, 10, 40, 300])
def test_accounts_of_any_size_open_without_a_word_of_complaint(show: Opener, count: int) -> None:
    window = show(payload(count))
    people = "1 person" if count == 1 else f"{count} people"
    assert people in window.text("#counts")


@pytest.mark.parametrize(
    ("count", "keys"), [(8, ""), (40, ""), (40, "o"), (40, "/sun"), (300, ""), (300, "/xu")]
)
def test_no_name_lies_over_another(show: Opener, count: int, keys: str) -> None:
    window = show(payload(count))
    if keys.startswith("/"):
        window.search(keys[1:])
    elif keys:
        window.press(keys)
    labels = window.names()
    assert len(labels) > 4
    pairs = combinations(labels, 2)
    assert [(one["text"], other["text"]) for one, other in pairs if overlap(one, other)] == []


def overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Say whether the letters of two texts touch."""
    apart = abs(one["middle"] - other["middle"]) >= (one["size"] + other["size"]) * 0.42
    beside = one["left"] + one["width"] <= other["left"] + 0.5
    beyond = other["left"] + other["width"] <= one["left"] + 0.5
    return not (apart or beside or beyond)


def test_a_rivalry_is_drawn_dashed_and_an_alliance_solid(show: Opener) -> None:
    curves = show(payload(40)).curves()
    red = [curve["dash"] for curve in curves if curve["colour"] == RED]
    green = [curve["dash"] for curve in curves if curve["colour"] == "#1b8a5a"]
    assert len(red) > 2
    assert len(green) > 10
    assert all(dash == [7, 5] for dash in red)
    assert all(dash == [] for dash in green)


def test_a_stronger_tie_is_drawn_thicker(show: Opener) -> None:
    account = payload(3)
    account["ties"] = [tie(0, 1, strength=1.0), tie(1, 2, strength=0.1)]
    thick, thin = (curve["width"] for curve in show(account).curves())
    assert thick > thin * 1.5


def tie(source: int, target: int, strength: float) -> dict[str, Any]:
    """Give an alliance that nobody disputes."""
    ends = {"source": source, "target": target, "kind": "alliance", "strength": strength}
    dates: dict[str, Any] = {"since": None, "until": None, "now": True, "earlier": []}
    return {**ends, **dates, "confidence": 1.0, "disputed": False, "claims": []}


def test_a_click_on_a_person_opens_their_panel_and_one_beside_closes_it(show: Opener) -> None:
    account = payload(10)
    account["people"][0]["power"] = 1.0
    account["people"][0]["roles"] = ["hidden_power_holder"]
    window = show(account)
    first = window.figures()[-1]
    window.point_at((first["x"], first["y"]))
    assert "Claire Dubois" in window.text("#card")
    window.point_at((first["x"], first["y"]), click=True)
    assert window.text("#panel h2") == "Claire Dubois"
    window.point_at((12, 12), click=True)
    assert window.find("#panel").is_hidden()


def test_a_click_on_a_tie_opens_its_claims(show: Opener) -> None:
    account = payload(2)
    account["ties"] = [tie(0, 1, strength=1.0)]
    account["people"][0]["power"] = 1.0
    window = show(account)
    other, first = window.figures()
    across, down = other["x"] - first["x"], other["y"] - first["y"]
    middle = ((first["x"] + other["x"]) / 2, (first["y"] + other["y"]) / 2)
    spot = (middle[0] - down * 0.05, middle[1] + across * 0.05)
    window.point_at(spot)
    assert "confidence 100%" in window.text("#card")
    window.point_at(spot, click=True)
    assert window.text("#panel h2") == "Alliance"
    assert "No source is recorded" in window.text("#panel")


def test_everybody_but_the_selected_and_their_ties_fades(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.search("claire dubois")
    near = {
        account["people"][end]["name"]
        for one in account["ties"]
        if 0 in (one["source"], one["target"])
        for end in (one["source"], one["target"])
    }
    people = {one["name"] for one in account["people"]}
    labels = [text for text in window.names() if text["text"] in people]
    assert {text["text"] for text in labels if text["opacity"] > 0.9} <= near
    assert any(text["opacity"] < 0.5 for text in labels)


def test_the_org_chart_puts_a_boss_above_their_staff(show: Opener) -> None:
    window = show(payload(40))
    window.click("[data-view=org]")
    boss, other = window.name("Claire Dubois"), window.name("Guo Jing")
    assert boss["middle"] < other["middle"]
    assert window.find("[data-view=org]").get_attribute("aria-pressed") == "true"
    window.press("o")
    assert window.find("[data-view=influence]").get_attribute("aria-pressed") == "true"


def test_people_are_found_by_pinyin_initials_characters_and_title(show: Opener) -> None:
    window = show(payload(40))
    for typed, found in [
        ("sunhaitao", "孙海涛"),
        ("海涛", "孙海涛"),
        ("chief exec", "Claire Dubois"),
        ("HEAD finance", "Gao Jianguo"),
    ]:
        window.search(typed)
        assert window.text("#panel h2") == found
    window.press("/")
    window.find("#search").fill("nobody at all")
    assert window.text("#hits") == "Nobody found"


def test_the_arrows_choose_among_the_people_found(show: Opener) -> None:
    window = show(payload(40))
    window.press("/")
    window.find("#search").fill("finance")
    second = window.find("#hits li").nth(1).locator("b").inner_text()
    window.press("ArrowDown", "Enter")
    assert window.text("#panel h2") == second


def test_the_keyboard_walks_through_the_map(show: Opener) -> None:
    window = show(payload(40))
    window.find("#map").focus()
    window.press("ArrowRight")
    first = window.text("#panel h2")
    assert window.text("#spoken").startswith(first)
    window.press("ArrowLeft")
    assert window.text("#panel h2") != first
    window.press("PageDown")
    window.press("Enter")
    assert window.find("#panel button:focus").count() == 1
    window.press("Escape")
    assert window.find("#panel").is_hidden()
    assert window.find("#map:focus").count() == 1


def test_the_keyboard_zooms_fits_and_opens_the_list(show: Opener) -> None:
    window = show(payload(10))
    fitted = window.name("Claire Dubois")
    window.press("+")
    assert window.name("Claire Dubois")["middle"] != fitted["middle"]
    window.press("0")
    assert window.name("Claire Dubois") == fitted
    window.press("l")
    assert window.find("#list").is_visible()
    window.press("Escape")
    assert window.find("#list").is_hidden()


def test_an_event_shows_its_guests_its_clashes_and_what_to_do(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.click("[data-key='event 0']")
    card = window.text("#event-card")
    for clash in account["events"][0]["conflicts"]:
        assert clash["text"]["en"] in card
        assert clash["remedy"]["en"] in card
    assert strong_lines(window) == 2
    window.press("Escape")
    assert window.find("#event-card").is_hidden()
    assert strong_lines(window) == 0


def test_who_was_left_out_is_marked_without_a_line(show: Opener) -> None:
    account = payload(10)
    left_out = account["events"][2]["conflicts"][-1]
    left_out |= {"people": [0, 1], "rule": "boss-left-out"}
    account["events"][2]["conflicts"] = [left_out]
    window = show(account)
    window.click("[data-key='event 2']")
    assert strong_lines(window) == 0
    signs = [text["text"] for text in window.page.evaluate("() => window.drawn.texts")]
    assert "!" in signs


def strong_lines(window: Window) -> int:
    """Count the thick lines that are drawn between two who clash."""
    strokes: list[dict[str, Any]] = window.page.evaluate("() => window.drawn.curves")
    return sum(stroke["width"] == 4 for stroke in strokes)


def test_an_event_without_a_clash_says_so(show: Opener) -> None:
    window = show(payload(40))
    window.click("[data-key='event 1']")
    assert "No clash found" in window.text("#event-card")


def test_the_page_changes_its_language_as_a_whole(show: Opener) -> None:
    window = show(payload(40, "zh"))
    assert "影响者" in window.text("#roles")
    window.press("/")
    window.click("#language")
    assert window.find("html").get_attribute("lang") == "en"
    assert "Influencer" in window.text("#roles")
    words = window.find("[data-word]").all_inner_texts()
    assert not re.search("[\u4e00-\u9fff]", "".join(words).replace("中文", ""))


def test_on_a_phone_the_panel_is_a_sheet_and_nothing_sticks_out(show: Opener) -> None:
    window = show(payload(40), viewport={"width": 390, "height": 844}, has_touch=True)
    assert window.page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert window.find(".filters").is_hidden()
    window.click("#open-rail")
    assert window.find(".filters").is_visible()
    window.click("#open-rail")
    window.find("#search").fill("claire")
    window.press("Enter")
    sheet = window.find("#panel").bounding_box()
    assert sheet is not None
    assert (sheet["x"], sheet["width"]) == (0, 390)
    assert sheet["y"] > 300
    window.click("#panel .close")
    assert window.find("#panel").is_hidden()
