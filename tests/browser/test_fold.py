"""With very many people each department is a bubble that opens on demand."""

import copy
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import Payload, payload
from tests.browser.window import LATER, Window

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
MANY, FEW = 660, 600
FINANCE = "[data-key='details Finance']"


@cache
def made(count: int) -> Payload:
    """An account of so many people."""
    return payload(count)


def crowd(count: int = MANY) -> Payload:
    """An account with more people than are drawn at once."""
    return copy.deepcopy(made(count))


def groups(account: Payload) -> int:
    """How many departments there are, people without one taken together."""
    return len({one["department"] for one in account["people"]})


def members(account: Payload, department: str) -> list[str]:
    """The names of everybody in a department."""
    return [one["name"] for one in account["people"] if one["department"] == department]


def named(window: Window) -> set[str]:
    """What is written on the map."""
    return {one["text"] for one in window.names()}


def opened(show: Opener) -> Window:
    """The map with the people of one department shown."""
    window = show(crowd())
    window.click(FINANCE)
    window.click("[data-key='open people']")
    return window


def test_each_department_is_a_bubble_with_its_people_and_power_and_few_are_shown_by_name(
    show: Opener,
) -> None:
    account = crowd()
    window = show(account)
    assert len(window.bubbles()) == groups(account)
    assert 10 < len(window.figures()) <= 24
    finance = [one for one in account["people"] if one["department"] == "Finance"]
    power = sum(one["scores"]["decision_power"]["value"] for one in finance)
    texts = named(window)
    assert "Finance" in texts
    assert f"{len(finance)} people · power {power:.1f}" in texts


def test_bubbles_touch_no_other(show: Opener) -> None:
    bubbles = show(crowd()).bubbles()
    for place, one in enumerate(bubbles):
        for other in bubbles[:place]:
            across = abs(one["x"] - other["x"]) / (one["across"] + other["across"])
            down = abs(one["y"] - other["y"]) / (one["down"] + other["down"])
            assert max(across, down) >= 1


def test_up_to_600_everybody_is_drawn(show: Opener) -> None:
    window = show(crowd(FEW))
    assert window.bubbles() == []
    assert len(window.figures()) == FEW
    window.click(FINANCE)
    assert window.find("[data-key='open people']").count() == 0


def test_the_button_in_the_panel_shows_the_people_of_a_department_and_hides_them_again(
    show: Opener,
) -> None:
    window = opened(show)
    assert len(named(window) & set(members(crowd(), "Finance"))) > 15
    assert window.text("[data-key='open people']") == "Put its people together again"
    few = len(window.bubbles())
    window.click("[data-key='open people']")
    assert len(window.bubbles()) == few + 1
    assert len(window.figures()) <= 24


def test_a_double_click_opens_a_bubble_and_another_on_its_ground_closes_it(show: Opener) -> None:
    account = crowd()
    window = show(account)
    bubble = max(window.bubbles(), key=lambda one: one["across"])
    count = len(window.bubbles())
    double_click(window, bubble["x"] + bubble["across"] * 0.8, bubble["y"])
    assert len(window.bubbles()) == count - 1
    assert len(window.figures()) > len(account["people"]) / len(account["departments"]) * 0.8


def double_click(window: Window, x: float, y: float) -> None:
    """Click twice on a place of the map, and wait for what follows."""
    stage = window.find("#map").bounding_box()
    assert stage is not None
    window.page.mouse.dblclick(stage["x"] + x, stage["y"] + y)
    window.page.locator("#map").evaluate(LATER)


def test_enter_opens_the_department_that_is_selected_and_closes_it(show: Opener) -> None:
    window = show(crowd())
    count = len(window.bubbles())
    window.click(FINANCE)
    window.find("#map").focus()
    window.press("Enter")
    assert len(window.bubbles()) == count - 1
    window.press("Enter")
    assert len(window.bubbles()) == count


def test_all_departments_open_at_once_and_close_at_once(show: Opener) -> None:
    window = show(crowd())
    window.click("[data-key='open all']")
    assert window.bubbles() == []
    assert len(window.figures()) == MANY
    window.click("[data-key='open all']")
    assert len(window.figures()) <= 24


def test_people_without_a_department_have_a_bubble_of_their_own(show: Opener) -> None:
    account = crowd()
    for person in account["people"][1::2]:
        person["department"] = None
    for department in account["departments"]:
        department["people"] = len(members(account, department["name"]))
    account["departments"] = [one for one in account["departments"] if one["people"]]
    window = show(account)
    assert len(window.bubbles()) == len(account["departments"]) + 1
    assert "No department" in named(window)


def test_whoever_is_searched_for_is_shown_with_all_they_are_tied_to(show: Opener) -> None:
    account = crowd()
    account["people"][400]["find"] = "the one we look for"
    window = show(account)
    hidden = account["people"][400]
    window.search("the one we look for")
    assert window.text("#panel h2") == hidden["name"]
    assert hidden["name"] in named(window)
    tied = {
        end
        for one in account["ties"]
        if 400 in (one["source"], one["target"])
        for end in (one["source"], one["target"])
    }
    assert len(window.figures()) >= len(tied)


def test_a_filter_that_few_pass_shows_them_all(show: Opener) -> None:
    account = crowd()
    for person in account["people"]:
        person["roles"] = []
    for person in account["people"][100:130]:
        person["roles"] = ["blocker"]
    window = show(account)
    window.click("[data-key='role blocker']")
    assert window.text("#counts").startswith(f"30 of {MANY} people")
    blockers = {one["name"] for one in account["people"][100:130]}
    assert len(window.figures()) == 30
    assert len(named(window) & blockers) > 5


def test_a_bubble_counts_those_who_pass_the_filters(show: Opener) -> None:
    account = crowd()
    window = show(account)
    window.click("[data-key='support for']")
    supporters = [
        one
        for one in account["people"]
        if one["department"] == "Finance" and (one["support"] or 0) > 0
    ]
    assert any(text.startswith(f"{len(supporters)} people · ") for text in named(window))


def test_the_address_leads_to_the_same_open_departments(show: Opener) -> None:
    window = opened(show)
    address, count = window.page.url, len(window.bubbles())
    assert "opened=Finance" in address
    window.page.goto("about:blank")
    window.page.goto(address)
    window.page.locator("body[data-ready]").wait_for(state="attached")
    assert len(window.bubbles()) == count
    assert len(named(window) & set(members(crowd(), "Finance"))) > 15
    window.requests = [window.address]  # the same page, asked for once more on purpose


def test_opening_is_taken_back_like_any_change(show: Opener) -> None:
    window = opened(show)
    count = len(window.bubbles())
    window.click("#undo")
    assert len(window.bubbles()) == count + 1
    window.click("#redo")
    assert len(window.bubbles()) == count


def test_what_is_supposed_of_somebody_in_a_bubble_moves_the_forecast(show: Opener) -> None:
    account = crowd()
    account["people"][0]["support"] = 2
    window = show(account)
    window.page.evaluate("(id) => { location.hash = `person=${id}`; }", account["people"][0]["id"])
    window.settle()
    window.click("[data-key='suppose -2']")
    assert account["people"][0]["name"] in window.text("#overlay")
    assert len(window.bubbles()) == groups(account)


def test_guests_and_clashes_of_an_event_stand_out_of_their_bubbles(show: Opener) -> None:
    account = crowd()
    window = show(account)
    before = len(window.figures())
    window.click("[data-key='event 0']")
    guests = {one["person"] for one in account["events"][0]["guests"]}
    assert len(window.figures()) >= max(before, len(guests))
    strokes = window.page.evaluate("() => window.drawn.curves")
    assert any(stroke["width"] == 4 for stroke in strokes)


def test_in_the_org_chart_and_by_support_everybody_is_drawn(show: Opener) -> None:
    window = show(crowd())
    window.press("2")
    assert window.bubbles() == []
    assert len(window.figures()) == MANY
    window.press("1")
    assert len(window.bubbles()) == groups(crowd())


def test_hostile_ties_between_departments_are_bundled_and_dashed(show: Opener) -> None:
    window = show(crowd())
    red = [one["dash"] for one in window.curves() if one["colour"] == "#c62f3b"]
    assert red
    assert all(dash == [7, 5] for dash in red)
    assert len(window.curves()) < len(crowd()["ties"]) / 4


def test_the_panel_of_a_department_names_its_gravest_rivalry_and_its_neighbours(
    show: Opener,
) -> None:
    window = show(crowd())
    window.click(FINANCE)
    panel = window.text("#panel")
    assert "The gravest rivalry" in panel
    assert "Ties with other departments" in panel
    window.click("#panel .bundle button >> nth=0")
    assert window.text("#panel h2") != "Finance"


def test_bubbles_are_on_paper_and_in_a_drawing(show: Opener) -> None:
    window = show(crowd())
    window.page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert window.find("#print-table tbody tr").count() == MANY
    window.click("#export summary")
    with window.page.expect_download() as download:
        window.page.click("#save-svg")
    tree = ET.fromstring(download.value.path().read_text(encoding="utf-8"))  # noqa: S314
    texts = {text.text for text in tree.iter(f"{SVG}text")}
    assert "Finance" in texts
    arcs = [path for path in tree.iter(f"{SVG}path") if "A" in path.get("d", "")]
    assert len(arcs) >= 2 * len(window.bubbles())


def test_the_list_begins_with_the_first_rows_and_shows_all_when_asked(show: Opener) -> None:
    window = show(crowd())
    window.press("l")
    people = window.find("#list table").first.locator("tbody tr")
    assert people.count() == 400
    window.click("[data-key='whole list'] >> nth=0")
    assert people.count() == MANY


def test_the_history_goes_on_with_bubbles(show: Opener) -> None:
    window = show(crowd())
    window.press("t")
    window.find("#day").fill("0")
    window.settle()
    assert len(window.bubbles()) == groups(crowd())
    assert "ties" in window.text("#counts")
