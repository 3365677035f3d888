"""Each tool of the map page, used once as a reader would."""

import itertools
import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import Payload, payload
from tests.browser.window import Window

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


def ranks(window: Window, names: list[str]) -> list[float]:
    """How far from the left the names stand."""
    return [window.name(name)["left"] for name in names]


def test_power_by_support_puts_friends_right_and_the_powerful_above(show: Opener) -> None:
    account = payload(10)
    for person, support, power in zip(
        account["people"], [-2, 0, 2, None], [0.2, 1.0, 0.3, 0.4], strict=False
    ):
        person |= {"support": support, "power": power, "roles": ["decision_maker"]}
    window = show(account)
    window.press("3")
    against, neutral, friend, unknown = (one["name"] for one in account["people"][:4])
    places = ranks(window, [unknown, against, neutral, friend])
    assert places == sorted(places)
    assert window.name(neutral)["middle"] < window.name(against)["middle"]
    assert window.name("strongly for us")["middle"] < window.name(neutral)["middle"]
    assert window.find("[data-view=matrix]").get_attribute("aria-pressed") == "true"


def test_no_name_lies_over_another_in_power_by_support(show: Opener) -> None:
    window = show(payload(40))
    window.press("3")
    boxes = [
        (one["left"], one["left"] + one["width"], one["middle"], one["text"])
        for one in window.names()
        if "→" not in one["text"]
    ]
    touching = [
        (one[3], other[3])
        for place, one in enumerate(boxes)
        for other in boxes[:place]
        if abs(one[2] - other[2]) < 10 and one[0] < other[1] - 0.5 and other[0] < one[1] - 0.5
    ]
    assert touching == []


def test_a_support_narrows_the_map_to_those_who_have_it(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.click("[data-key='support unknown']")
    unknown = sum(one["support"] is None for one in account["people"])
    assert window.text("#counts").startswith(f"{unknown} of 40 people")


def test_a_hypothesis_is_dotted_and_asks_before_it_claims(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    strokes = window.page.evaluate("() => window.drawn.curves")
    dotted = [stroke for stroke in strokes if stroke["colour"] == "#7a4fa3" and stroke["curved"]]
    assert [stroke["dash"] for stroke in dotted] == [[1.5, 5], [1.5, 5]]
    window.press("l")
    window.click("[data-key='row hypothesis 0']")
    panel = window.text("#panel")
    assert "May be at odds?" in panel
    assert "(42%)" in panel
    assert "nobody told us so" in panel
    window.press("Escape", "Escape")
    window.click("[data-key='suspected']")
    strokes = window.page.evaluate("() => window.drawn.curves")
    assert not [one for one in strokes if one["colour"] == "#7a4fa3" and one["curved"]]


def test_the_next_steps_lead_to_the_people_they_are_about(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.press("n")
    card = window.text("#overlay")
    assert account["findings"][0]["remedy"]["en"] in card
    assert account["questions"][0]["text"]["en"] in card
    window.click("#overlay .link >> nth=-1")
    assert window.text("#panel h2") == account["people"][0]["name"]


def test_camps_mark_everybody_in_them_and_name_what_does_not_fit(show: Opener) -> None:
    window = show(payload(10))
    window.click("#show-camps")
    card = window.text("#overlay")
    assert "Camp A (5)" in card
    assert "Camp B (5)" in card
    assert "could be either" in card
    letters = [one["text"] for one in window.page.evaluate("() => window.drawn.texts")]
    assert (letters.count("A"), letters.count("B")) == (5, 5)
    window.press("Escape")
    assert window.find("#overlay").is_hidden()


def test_without_two_camps_nobody_fades(show: Opener) -> None:
    account = payload(10)
    account["camps"][0]["divided"] = False
    window = show(account)
    window.press("c")
    assert "do not divide these people" in window.text("#overlay")
    assert min(one["opacity"] for one in window.names()) > 0.9


def test_who_came_to_a_post_later_has_no_title_before(show: Opener) -> None:
    account = payload(10)
    account["people"][4] |= {"since": "2025-01-01", "title": "Head of Tunnels"}
    window = show(account)
    window.press("t")
    window.find("#day").fill("0")
    window.search(account["people"][4]["name"].lower())
    assert "Head of Tunnels" not in window.text("#panel .head")
    assert "Not in this post" in window.text("#panel")


def test_the_slider_of_days_shows_ties_and_people_as_they_were(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    now = window.text("#counts")
    seats = window.figures()
    window.click("#show-timeline")
    window.find("#day").fill("0")
    window.settle()
    first = min(tie["since"] for tie in account["ties"] if tie["since"])
    assert window.text("#day-shown") == first
    old = sum(tie["since"] in {None, first} for tie in account["ties"])
    assert f"{old} ties" in window.text("#counts")
    assert "are those of 2026-11-20" in window.text("#day-limits")
    window.search(account["people"][1]["name"].lower())
    assert "Head of Wires" in window.text("#panel .head")
    assert "Not in this post" in window.text("#panel")
    window.press("Escape", "Escape")
    assert window.find("#timeline").is_hidden()
    assert window.text("#counts") == now
    assert len(window.figures()) == len(seats)


def test_the_slider_says_what_changed_on_a_day(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.press("t")
    while window.text("#day-shown") != "2024-02-01":
        window.click("#day-before")
    assert f"{account['people'][1]['name']}: appointed" in window.text("#day-note")


def test_two_people_are_put_side_by_side(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.search("claire")
    window.click("[data-key=compare]")
    window.search(account["people"][3]["name"].lower())
    assert "Side by side" in window.text("#panel")
    heads = window.find(".compare thead b").all_inner_texts()
    assert heads == [account["people"][0]["name"], account["people"][3]["name"]]
    assert "Between the two" in window.text("#panel")


def test_a_department_shows_its_people_its_friends_and_its_enemies(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    name = account["departments"][0]["name"]
    window.click(f"[data-key='details {name}']")
    panel = window.text("#panel")
    members = [one["name"] for one in account["people"] if one["department"] == name]
    assert window.text("#panel h2") == name
    assert all(member in panel for member in members)
    assert "At odds with" in panel
    enemy = account["departments"][1]["name"]
    window.click(f"#panel [data-key='open {enemy}']")
    assert window.text("#panel h2") == enemy


def test_a_click_on_the_ground_of_a_department_opens_it(show: Opener) -> None:
    account = payload(3)
    account["ties"] = []
    for person, place in zip(account["people"], (0.0, 400.0, 800.0), strict=True):
        person |= {"department": account["departments"][0]["name"], "x": place, "y": 0.0}
    window = show(account)
    one, other = (figure["x"] for figure in sorted(window.figures(), key=lambda at: at["x"])[:2])
    window.point_at(((one + other) / 2, window.figures()[0]["y"]), click=True)
    assert window.text("#panel h2") == account["departments"][0]["name"]


def test_the_panel_tells_contact_questions_findings_and_career(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.search("claire")
    panel = window.text("#panel")
    for part in (
        "Nobody of ours has met the decider.",
        "Do they still speak?",
        "Prefers Altavena",
        "No contact is recorded.",
        "holds the budget",
    ):
        assert part in panel
    window.search(account["people"][1]["name"].lower())
    panel = window.text("#panel")
    for part in ("Marta Lind", "asked for the price list", "Head of Wires → Head of Grid"):
        assert part in panel


def test_a_tie_tells_what_was_said_before(show: Opener) -> None:
    account = payload(10)
    before = {"said_by": "Old Source", "heard_on": "2020-01-01", "code": None, "denies": False}
    account["ties"][0]["earlier"] = [{**before, "note": "they were close"}]
    window = show(account)
    window.press("l")
    window.click("[data-key='tie 0']")
    panel = window.text("#panel")
    assert "What was said before" in panel
    assert "they were close" in panel


def test_a_step_back_takes_back_and_a_step_on_makes_it_again(show: Opener) -> None:
    window = show(payload(10))
    assert window.find("#undo").is_disabled()
    window.press("3")
    window.search("claire")
    window.click("#undo")
    assert window.find("#panel").is_hidden()
    window.press("u")
    assert window.find("[data-view=influence]").get_attribute("aria-pressed") == "true"
    window.press("r")
    assert window.find("[data-view=matrix]").get_attribute("aria-pressed") == "true"
    window.press("Control+Shift+Z")
    assert window.text("#panel h2") == "Claire Dubois"
    assert window.find("#redo").is_disabled()


def test_a_step_back_looks_from_where_the_reader_looked(show: Opener) -> None:
    window = show(payload(10))
    window.press("+", "+")
    before = window.name("Claire Dubois")
    window.press("2", "0", "3")
    window.press("u", "u")
    assert window.name("Claire Dubois") == before
    window.press("r")
    window.press("u")
    assert window.name("Claire Dubois") == before


def test_the_small_card_goes_when_the_view_changes_by_keyboard(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    first = window.figures()[-1]
    window.point_at((first["x"], first["y"]))
    assert window.find("#card").is_visible()
    window.press("2")
    assert window.find("#card").is_hidden()


def test_a_name_in_braces_is_shown_as_it_is(show: Opener) -> None:
    account = payload(10)
    account["people"][0]["name"] = "{name} {other}"
    account["phrases"] = [{"en": "{{one}} is told of {person}", "zh": "{{one}} {person}"}] * 4
    for score in account["people"][0]["scores"].values():
        for reason in score["reasons"]:
            reason["values"] = {"person": "{name} {other}"}
    window = show(account)
    window.search("claire")
    assert window.text("#panel h2") == "{name} {other}"
    assert "{one} is told of {name} {other}" in window.text("#panel")


def test_one_of_a_thing_is_told_in_the_singular(show: Opener) -> None:
    account = payload(2)
    account["ties"] = account["ties"][:1]
    account["people"][0]["roles"] = ["blocker"]
    account["people"][1]["roles"] = []
    window = show(account)
    assert "2 people, 1 tie" in window.text("#counts")
    window.click("[data-key='role blocker']")
    assert "1 of 2 people, 0 of 1 tie" in window.text("#counts")


def test_on_a_phone_the_org_chart_is_a_list_from_top_to_bottom(show: Opener) -> None:
    account = payload(40)
    window = on_phone(show, account)
    window.click("[data-view=org]")
    names = {one["name"] for one in account["people"]}
    rows = sorted((one["middle"], one["left"]) for one in window.names() if one["text"] in names)
    assert len(rows) > 6
    assert all(other[0] - one[0] > 15 for one, other in itertools.pairwise(rows))
    assert rows[0][1] == min(left for _, left in rows)


def test_paper_has_few_columns_and_breaks_no_word(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    heads = window.find("#print-table th").all_text_contents()
    assert "Decision power" in heads
    assert "Figurehead" not in heads
    assert len(heads) < 14


def test_roles_that_nobody_has_are_left_out_of_the_legend(show: Opener) -> None:
    account = payload(10)
    for person in account["people"]:
        person["roles"] = []
    window = show(account)
    assert window.find("#roles .row").count() == 1


def test_the_address_leads_to_the_same_view_again(show: Opener) -> None:
    account = payload(40)
    window = show(account)
    window.click("[data-view=org]")
    window.click("[data-key='role blocker']")
    window.search(next(one["name"] for one in account["people"] if "blocker" in one["roles"]))
    window.click("[data-key='suppose 2']")
    window.click("#language")
    counts, panel = window.text("#counts"), window.text("#panel")
    address = window.page.url
    window.page.goto("about:blank")
    window.page.goto(address)
    window.page.locator("body[data-ready]").wait_for(state="attached")
    assert window.text("#counts") == counts
    assert window.text("#panel") == panel
    window.requests = [window.address]  # the same page, asked for once more on purpose


@pytest.mark.parametrize(
    "fragment",
    [
        "view=__proto__&person=nobody&day=now&overlay=constructor&roles=toString",
        "supposed=p0000%3A99~p0001%3A__proto__~%3A%3A&confidence=7&tie=-1&language=toString",
        "%E0%A4%A&&&==&person=%00&department=__proto__&compared=p0001",
    ],
)
def test_an_address_that_does_not_fit_changes_nothing(show: Opener, fragment: str) -> None:
    account = payload(10)
    plain = show(account)
    window = show(account)
    window.page.evaluate("(text) => { location.hash = text; }", fragment)
    window.settle()
    assert window.text("#counts") == plain.text("#counts")
    assert window.find("#panel").is_hidden()
    assert window.find("#overlay").is_hidden()


def test_night_follows_the_system_until_it_is_chosen(show: Opener) -> None:
    window = show(payload(10), color_scheme="dark")
    assert window.find("html").get_attribute("data-theme") == "dark"
    window.click("#theme")
    assert window.find("html").get_attribute("data-theme") == "light"


def test_the_sheet_of_keys_opens_and_gives_the_keyboard_back(show: Opener) -> None:
    window = show(payload(3))
    window.press("?")
    assert "Power" not in window.text("#help-sheet h2")
    assert window.find("#help-keys dt").count() > 10
    window.press("Escape")
    assert window.find("#help-sheet").is_hidden()
    window.press("l")
    assert window.find("#list").is_visible()


def test_the_map_is_saved_as_a_drawing_with_every_name(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.click("#export summary")
    with window.page.expect_download() as download:
        window.page.click("#save-svg")
    assert download.value.suggested_filename.endswith(".svg")
    tree = ET.fromstring(download.value.path().read_text(encoding="utf-8"))  # noqa: S314
    texts = {text.text for text in tree.iter(f"{SVG}text")}
    assert {one["name"] for one in account["people"]} <= texts
    assert account["account"]["name"] in texts
    assert len(list(tree.iter(f"{SVG}path"))) > len(account["ties"])


def test_paper_is_white_at_night_too(show: Opener) -> None:
    window = show(payload(10) | {"watermark": None}, color_scheme="dark")
    window.page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    corner = window.page.evaluate(
        "() => [...document.getElementById('print-map').getContext('2d')"
        ".getImageData(2, 2, 1, 1).data]"
    )
    assert corner == [255, 255, 255, 255]


def test_the_link_to_a_view_is_copied(show: Opener) -> None:
    window = show(payload(10), permissions=["clipboard-read", "clipboard-write"])
    window.press("3")
    window.click("#export summary")
    window.click("#share")
    window.find("#told").wait_for(state="visible")
    assert re.search("copied|address line", window.text("#told"))
    assert "view=matrix" in window.page.url


def test_the_list_tells_all_that_is_drawn(show: Opener) -> None:
    account = payload(10)
    window = show(account)
    window.press("l")
    text = window.text("#list")
    for part in (
        account["findings"][0]["text"]["en"],
        account["events"][0]["name"],
        account["events"][0]["conflicts"][0]["text"]["en"],
        "Camp A (5)",
        account["questions"][0]["text"]["en"],
        f"{account['people'][5]['name']} ? {account['people'][7]['name']}",
    ):
        assert part in text


def test_a_map_without_address_works_in_a_sandbox(show: Opener) -> None:
    window = show(payload(3))
    html = window.page.content()
    window.page.evaluate(
        "(html) => { const frame = document.createElement('iframe');"
        " frame.sandbox = 'allow-scripts'; frame.width = 900; frame.height = 600;"
        " frame.srcdoc = html; document.body.replaceChildren(frame); }",
        page_source(window, html),
    )
    inside = window.page.frame_locator("iframe")
    inside.locator("body[data-ready]").wait_for(state="attached")
    inside.locator("[data-view=matrix]").click()
    assert inside.locator("[data-view=matrix]").get_attribute("aria-pressed") == "true"
    window.requests = [window.address]  # the frame's own address is no request


def page_source(window: Window, shown: str) -> str:
    """The text of the page's file; what the browser shows of it is something else."""
    assert shown
    path = window.address.removeprefix("file://")
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - an address, not a path of ours
        return file.read()


def on_phone(show: Opener, account: Payload) -> Window:
    """The map of an account on a phone."""
    return show(account, viewport={"width": 390, "height": 844}, has_touch=True)


def test_tools_can_be_reached_on_a_phone(show: Opener) -> None:
    window = on_phone(show, payload(40))
    window.click("#show-forecast")
    sheet: Any = window.find("#overlay").bounding_box()
    assert (sheet["x"], sheet["width"]) == (0, 390)
    window.click("#overlay .close")
    window.click("#show-timeline")
    assert window.find("#timeline").is_visible()
    assert window.page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert json.dumps(window.errors) == "[]"
