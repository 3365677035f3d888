"""A headless Chromium, and pages opened in it that must stay silent and alone."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from guanxi.render.html import page as html_page
from tests.browser.window import SPY, Window

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 10_000  # milliseconds, far more than anything takes
DESK = {"width": 1440, "height": 900}


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Start Debian's Chromium, or the one that $GUANXI_CHROMIUM names."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = os.environ.get("GUANXI_CHROMIUM") or shutil.which("chromium")
    if not program:
        pytest.skip("no Chromium: install it, or name it in GUANXI_CHROMIUM")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=program, args=FLAGS)
        yield running
        running.close()


class Opener:
    """Opens payloads as pages, each in a context of its own."""

    def __init__(self, browser: "Browser", folder: Path) -> None:
        self.browser = browser
        self.folder = folder
        self.windows: list[Window] = []

    def __call__(self, payload: dict[str, Any], **options: object) -> Window:
        """Write the page of a payload to a file and open it."""
        return self.page(html_page(payload).encode("utf-8"), options=options)

    def page(
        self,
        content: bytes,
        ready: str = "body[data-ready]",
        options: Mapping[str, object] = MappingProxyType({}),
    ) -> Window:
        """Write a page to a file and open it, until an element shows that it is ready."""
        path = self.folder / f"map-{len(self.windows)}.html"
        path.write_bytes(content)
        facts: dict[str, Any] = {"viewport": DESK, "reduced_motion": "reduce", **options}
        context = self.browser.new_context(**facts)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(SPY)
        window = Window(context.new_page(), path.as_uri())
        self.windows.append(window)
        window.open(ready)
        return window


@pytest.fixture
def show(browser: "Browser", tmp_path: Path) -> Iterator[Opener]:
    """Open pages; at the end each must have logged no error and asked for nothing but itself."""
    opener = Opener(browser, tmp_path)
    yield opener
    for window in opener.windows:
        window.close()
        assert window.errors == []
        assert window.requests == [window.address]
