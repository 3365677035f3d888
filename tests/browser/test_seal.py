"""A sealed map in a browser: closed without the passphrase, whole with it."""

import pytest

from guanxi import api
from guanxi.model.handover import Handover
from guanxi.model.profiles.table import PROFILES
from guanxi.render.as_page import content
from tests.architecture.places import TELECOM
from tests.browser.conftest import Opener
from tests.browser.window import Window

pytestmark = pytest.mark.browser

WORDS = "zani-gepu-lemo-tiru-bako"


def page_of(handover: Handover, profile: str = "internal") -> bytes:
    """The map of the telecom bureau as it is handed over."""
    account = PROFILES[profile].apply(api.load(TELECOM))
    return content(api.analyse(account, draws=0), "en", handover)


def locked(show: Opener) -> Window:
    """The sealed map as it lies before the one who was handed it."""
    return show.page(page_of(Handover(passphrase=WORDS)), ready="#lock")


def open_with(window: Window, passphrase: str) -> None:
    """Type a passphrase and hand it in."""
    window.find("#passphrase").fill(passphrase)
    window.page.keyboard.press("Enter")


def test_nothing_of_the_account_can_be_read_before_it_is_opened(show: Opener) -> None:
    window = locked(show)
    text = page_of(Handover(passphrase=WORDS)).decode("utf-8")
    assert window.page.title() == "guanxi"
    assert window.find("header, main").first.is_hidden()
    assert not any(word in text for word in ("Yunzhou", "Wu Guoqiang", "Norrvik"))


def test_a_wrong_passphrase_is_said_to_be_wrong_and_the_right_one_still_opens(
    show: Opener,
) -> None:
    window = locked(show)
    open_with(window, "zani-gepu-lemo-tiru-bakos")
    window.find("[data-when=wrong]").wait_for(state="visible")
    open_with(window, WORDS)
    window.find("body[data-ready]").wait_for(state="attached")
    assert window.find("#lock").count() == 0
    assert window.text("#account") == "Yunzhou Telecom Bureau"
    window.search("Wu")
    assert "Wu Guoqiang" in window.text("#panel")


def test_the_recipient_is_written_across_the_map_in_the_language_shown(show: Opener) -> None:
    window = show.page(page_of(Handover(recipient="Ana <b>Lima</b>")))
    copy = window.find("#watermark span").first
    assert copy.get_attribute("data-text") == "For Ana <b>Lima</b>"
    assert window.text("#profile") == "Confidential · For Ana <b>Lima</b>"
    window.click("#language")
    assert copy.get_attribute("data-text") == "供Ana <b>Lima</b>阅"


def test_a_map_handed_to_nobody_has_no_watermark(show: Opener) -> None:
    assert show.page(page_of(Handover())).find("#watermark").is_hidden()


@pytest.mark.parametrize(
    ("profile", "told"), [("internal", "Confidential"), ("shareable", "shareable")]
)
def test_the_page_says_what_profile_it_shows(show: Opener, profile: str, told: str) -> None:
    assert show.page(page_of(Handover(), profile)).text("#profile") == told
