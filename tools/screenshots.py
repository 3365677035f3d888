"""Picture the maps of the example accounts: python tools/screenshots.py (needs Chromium).

Every state in both languages, by day and by night, on a desk and on a phone, to be looked at in
build/screenshots; and the picture of the README.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

from playwright.sync_api import Browser, ViewportSize, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.map_parts.customer import customer
from guanxi import api
from guanxi.model.phrase import LANGUAGES
from guanxi.model.results import Results

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
LOOKED_AT = ROOT / "build" / "screenshots"
ACCOUNTS = ("telecom", "power", "harbour")
README_SIZE = ViewportSize(width=1360, height=850)
DESK = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=390, height=844)
PAPER = ViewportSize(width=1050, height=1500)
LARGE = 2000
LARGE_STATES: tuple[tuple[str, dict[str, str]], ...] = (
    ("map", {}),
    ("opened", {"opened": "Network North", "department": "Network North"}),
    ("person", {"person": "p00003"}),
    ("org", {"view": "org"}),
)
SETTLING = 700  # milliseconds until the page has drawn itself


def main() -> None:
    """Draw each example account and picture it in all of its states."""
    chromium = os.environ.get("GUANXI_CHROMIUM") or shutil.which("chromium") or "chromium"
    LOOKED_AT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in ACCOUNTS:
            analysed = api.analyse(api.load(ROOT / "graphs" / name))
            address = api.save(analysed, Path(folder) / f"{name}.html").as_uri()
            for state, query in states(analysed):
                picture_everywhere(browser, address, f"{name}-{state}", query)
            picture(browser, address, LOOKED_AT / f"{name}-print.png", DESK, medium="print")
        for state, query in LARGE_STATES:
            picture_everywhere(browser, large_map(Path(folder)), f"large-{state}", query)
        telecom = (Path(folder) / "telecom.html").as_uri()
        picture(browser, telecom, IMAGES / "telecom.png", README_SIZE)
        picture(browser, f"{telecom}#language=zh", IMAGES / "telecom.zh.png", README_SIZE)
        browser.close()


def large_map(folder: Path) -> str:
    """Draw an invented customer with so many people that departments open on demand, once."""
    path = folder / "large.html"
    if not path.exists():
        api.save(api.analyse(customer(LARGE), draws=60), path)
    return path.as_uri()


def states(analysed: Results) -> Iterator[tuple[str, dict[str, str]]]:
    """Iterate over the states to look at, each as the part of the address that leads to it."""
    first = analysed.ranked()[0]
    account = analysed.account
    yield "map", {}
    yield "org", {"view": "org"}
    yield "matrix", {"view": "matrix"}
    yield "list", {"list": "1"}
    yield "person", {"person": first}
    yield "advice", {"overlay": "advice"}
    yield "camps", {"overlay": "camps"}
    yield "forecast", {"overlay": "forecast", "supposed": f"{first}:-2"}
    yield "compare", {"person": first, "compared": analysed.ranked()[1]}
    yield "department", {"department": account.people[first].department or ""}
    if account.moves:
        yield (
            "history",
            {"timeline": "1", "day": min(move.date for move in account.moves).isoformat()},
        )
    if account.events:
        yield "event", {"event": next(iter(account.events))}


def picture_everywhere(browser: Browser, address: str, name: str, query: dict[str, str]) -> None:
    """Picture a state on a desk in both languages, by night, and on a phone."""
    for language in LANGUAGES:
        spoken = f"{address}#{urlencode({**query, 'language': language})}"
        picture(browser, spoken, LOOKED_AT / f"{name}-{language}.png", DESK)
    state = f"{address}#{urlencode(query)}"
    picture(browser, state, LOOKED_AT / f"{name}-night.png", DESK, night=True)
    picture(browser, state, LOOKED_AT / f"{name}-phone.png", PHONE)


def picture(  # noqa: PLR0913 - an option each
    browser: Browser,
    address: str,
    target: Path,
    size: ViewportSize,
    *,
    night: bool = False,
    medium: Literal["screen", "print"] = "screen",
) -> None:
    """Write a picture of the page once it has settled."""
    scheme: Literal["dark", "light"] = "dark" if night else "light"
    page = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page.goto(address)
    page.wait_for_timeout(SETTLING)
    if medium == "print":
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        page.set_viewport_size(PAPER)
    page.screenshot(path=target)
    page.close()
    print(f"wrote {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
