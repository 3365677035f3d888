"""Everybody can use the map: what axe-core finds in each state, and by keyboard alone."""

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import payload
from tests.browser.window import Window

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
RUN = "() => axe.run(document, { resultTypes: ['violations'] })"

STATES: dict[str, tuple[str, ...]] = {
    "map": (),
    "org chart": ("2",),
    "power by support": ("3",),
    "person": ("find claire",),
    "comparison": ("find claire", "x", "find sun"),
    "department": ("click .details >> nth=0",),
    "hypothesis": ("l", "click [data-key='row hypothesis 0']"),
    "tie": ("l", "click [data-key='tie 0']"),
    "list": ("l",),
    "event": ("click [data-key='event 0']",),
    "next steps": ("n",),
    "camps": ("c",),
    "forecast": ("find claire", "click [data-key='suppose -2']"),
    "history": ("t", "click #day-before"),
    "keys": ("?",),
    "menu": ("click #export summary",),
}


def bring_about(window: Window, steps: tuple[str, ...]) -> None:
    """Click, search and press keys until the page is in a state."""
    for step in steps:
        verb, _, rest = step.partition(" ")
        match verb:
            case "click":
                window.click(rest)
            case "find":
                window.search(rest)
            case key:
                window.press(key)


def violations(window: Window) -> list[str]:
    """What axe-core objects to, with the elements."""
    window.page.evaluate(AXE)
    found: dict[str, Any] = window.page.evaluate(RUN)
    return [
        f"{one['impact']} {one['id']}: {[node['target'] for node in one['nodes'][:4]]}"
        for one in found["violations"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out_in_any_state(show: Opener, scheme: str) -> None:
    found = {}
    for name, steps in STATES.items():
        window = show(payload(10), color_scheme=scheme)
        bring_about(window, steps)
        found[name] = violations(window)
        window.close()
        show.windows.remove(window)
    assert {name: one for name, one in found.items() if one} == {}


def test_nobody_is_kept_out_on_a_phone(show: Opener) -> None:
    window = show(payload(10, "zh"), viewport={"width": 390, "height": 844}, has_touch=True)
    assert violations(window) == []
    window.find("#search").fill("claire")
    window.press("Enter")
    assert violations(window) == []


def test_the_keyboard_reaches_every_tool_in_the_order_of_the_page(show: Opener) -> None:
    window = show(payload(10))
    reached = []
    for _ in range(70):
        window.page.keyboard.press("Tab")
        reached.append(window.page.evaluate("() => document.activeElement.id"))
    order = ["open-list", "theme", "help", "language", "search", "confidence", "map"]
    order += ["show-advice", "show-camps", "show-forecast", "show-timeline", "zoom-in"]
    assert [one for one in reached if one in order][: len(order)] == order


def test_less_movement_is_respected(show: Opener) -> None:
    window = show(payload(10), reduced_motion="reduce")
    window.press("3")
    arrived = window.figures()
    window.settle()
    assert window.figures() == arrived


def test_people_move_from_view_to_view_where_movement_is_welcome(show: Opener) -> None:
    window = show(payload(10), reduced_motion="no-preference")
    start = window.figures()
    window.page.clock.install(time=0)
    window.page.clock.pause_at(1000)
    window.page.keyboard.press("3")
    window.page.clock.run_for(200)
    underway = window.figures()
    window.page.clock.run_for(900)
    arrived = window.figures()
    assert start != underway
    assert underway != arrived
