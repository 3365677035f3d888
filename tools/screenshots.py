"""Take the screenshots of the documents: python tools/screenshots.py (needs Chromium)."""

import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from guanxi import api
from guanxi.model.phrase import Language

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
SIZE = ViewportSize(width=1360, height=850)
PICTURES: tuple[tuple[str, str, Language], ...] = (
    ("telecom", "telecom", "en"),
    ("telecom.zh", "telecom", "zh"),
)
"""Name of the picture, the account, the language."""


def main() -> None:
    """Draw each account and picture it."""
    chromium = os.environ.get("GUANXI_CHROMIUM") or shutil.which("chromium") or "chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, account, language in PICTURES:
            picture(browser, name, account, language)
        browser.close()


def picture(browser: Browser, name: str, account: str, language: Language) -> None:
    """Write a picture of an account's map once it has settled."""
    with tempfile.TemporaryDirectory() as folder:
        analysed = api.analyse(api.load(ROOT / "graphs" / account))
        page_file = api.save(analysed, Path(folder) / "map.html", language=language)
        page = browser.new_page(viewport=SIZE)
        page.goto(page_file.as_uri())
        page.wait_for_timeout(1000)
        page.screenshot(path=IMAGES / f"{name}.png")
    print(f"wrote docs/images/{name}.png")


if __name__ == "__main__":
    main()
