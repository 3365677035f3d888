"""Any text in any field stays text: nothing that is read can run, load or break the page."""

from itertools import cycle
from typing import Any

import pytest

from tests.browser.conftest import Opener
from tests.browser.payload import Payload, payload
from tests.browser.window import Window
from tests.every.hostile import HOSTILE

pytestmark = pytest.mark.browser

BUILT_IN = {"schema", "language", "words", "name_of_kind", "group", "level", "coverage"}
STRUCTURE = {"kind", "severity", "rule", "roles", "scores", "change"}
PARTS = (
    *("account", "watermark", "departments", "phrases", "people", "ties", "events"),
    *("moves", "findings", "hypotheses", "questions"),
)
TOOLS = (
    *(
        "#show-advice",
        "#show-camps",
        "#show-forecast",
        "#show-timeline",
        "#day-before",
        "#undo",
        "#redo",
    ),
    *(".details >> nth=0", "[data-view=matrix]", "[data-view=org]", "[data-view=influence]"),
    *("#theme", "#zoom-in", "#zoom-out", "#zoom-fit", "#show-timeline"),
)


def poisoned(count: int, shift: int) -> Payload:
    """Give an account in which every free text is a hostile one, each field another."""
    texts = cycle((*HOSTILE[shift:], *HOSTILE[:shift]))
    account = payload(count)
    for part in PARTS:
        account[part] = spoiled(account[part], texts)
    for part in ("tie_kinds", "scores", "roles"):
        for row in account[part]:
            row["label"] = spoiled(row["label"], texts)
    for person, department in zip(account["people"], cycle(account["departments"]), strict=False):
        person["department"] = department["name"]
    return account


def spoiled(value: Any, texts: "cycle[str]") -> Any:  # noqa: ANN401 - any JSON
    """Give a value of JSON with all of its free texts replaced."""
    if isinstance(value, str):
        return next(texts)
    if isinstance(value, list):
        return [spoiled(part, texts) for part in value]
    if isinstance(value, dict):
        kept = BUILT_IN | STRUCTURE
        return {key: part if key in kept else spoiled(part, texts) for key, part in value.items()}
    return value


def use_everything(window: Window) -> None:
    """Load, hover, click, search, open panel and list, change view and language, print."""
    page = window.page
    for step in range(5):
        page.mouse.move(420 + 140 * step, 250 + 70 * step)
    window.settle()
    window.find("#map").focus()
    window.press("ArrowRight", "PageDown", "PageDown")
    page.locator("#panel summary").evaluate_all(
        "(all) => all.forEach((one) => { one.open; one.click(); })"
    )
    for button in page.locator("#panel .sure").all()[:1]:
        button.click()
    window.find("#search").fill("a")
    window.press("Enter", "Escape")
    page.locator(".event").first.click()
    page.locator("#event-card summary").click()
    window.press("o", "l")
    page.locator("#list thead button").first.click()
    window.click("#language")
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    use_the_tools(window)
    window.press("l", "0")


def use_the_tools(window: Window) -> None:
    """Lay everything over the map, compare, suppose, save, and open each kind of panel."""
    page = window.page
    window.press("l")
    for tool in TOOLS:
        window.click(tool)
    window.press("l")
    window.click("[data-key='row hypothesis 0']")
    window.click("[data-key='tie 0']")
    window.press("l", "ArrowRight", "x", "PageDown")
    window.find("#map").focus()
    window.press("ArrowRight", "x", "PageDown", "?", "Escape", "Escape")
    window.find("#map").focus()
    window.press("ArrowRight")
    page.locator(".suppose button").last.click()
    page.locator(".suppose button").first.click()
    for name in ("#save", "#save-svg"):
        page.locator("#export summary").click()
        with page.expect_download():
            page.locator(name).click()
    window.press("Escape", "Escape")


@pytest.mark.parametrize("shift", [0, 7, 14, 21])
def test_hostile_texts_stay_texts(show: Opener, shift: int) -> None:
    window = show(poisoned(12, shift))
    use_everything(window)
    assert window.page.evaluate("() => window.canary ?? null") is None
    strange = "img, iframe, object, embed, base, form, link, video, a, body h1 + h1, body > style"
    assert window.find(strange).count() == 0
    assert window.find("script").count() == 3
    assert window.find("style").count() == 1


def test_hostile_texts_stay_texts_when_the_data_is_packed(show: Opener) -> None:
    window = show(poisoned(60, 3))
    assert window.find("#data").get_attribute("type") == "application/gzip"
    use_everything(window)
    assert window.page.evaluate("() => window.canary ?? null") is None
    assert window.find("script").count() == 3
