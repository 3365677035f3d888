"""Take the screenshots of the README: python tools/screenshots.py (needs Chromium)."""

import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, sync_playwright

from guanxi import api

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
SIZE = ViewportSize(width=1360, height=850)


def main() -> None:
    """Draw the example account and picture it with its exhibition chosen."""
    chromium = os.environ.get("GUANXI_CHROMIUM") or shutil.which("chromium") or "chromium"
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        analysed = api.analyse(api.load(ROOT / "graphs" / "telecom"))
        page_file = api.save(analysed, Path(folder) / "telecom.html")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE)
        page.goto(page_file.as_uri())
        picture(page, "telecom")
        browser.close()


def picture(page: Page, name: str) -> None:
    """Write a picture of the page once it has settled."""
    page.wait_for_timeout(1000)
    page.screenshot(path=IMAGES / f"{name}.png")
    print(f"wrote docs/images/{name}.png")


if __name__ == "__main__":
    main()
