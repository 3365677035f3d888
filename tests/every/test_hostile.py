"""Whatever stands in an account's files, what is made of them is text: nothing runs or is lost."""

import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import click
import icalendar
import pytest

import guanxi as gx
from guanxi import api
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.results import Results
from guanxi.model.sketch import account_from
from guanxi.render.outputs import OUTPUTS
from tests.cli.conftest import Run
from tests.every.hostile import IN_FILES, write_hostile
from tests.every.test_command import on_accounts, steering, too_wide
from tests.every.words import words_for

Guanxi = Callable[..., Run]
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An account with a hostile text in every field."""
    return write_hostile(tmp_path_factory.mktemp("hostile") / "account")


@pytest.fixture(scope="module")
def analysed(folder: Path) -> Results:
    """The same, analysed."""
    return api.analyse(api.load(folder), draws=20)


class Elements(HTMLParser):
    """What a page is made of: its elements with the names of their attributes."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, tuple(name for name, _ in attrs)))


def runs_nothing_as_page(content: bytes) -> None:
    """Assert that the page has the elements of the page of a harmless account."""
    harmless = gx.analyse(account_from("Ana >< Bo"), draws=0).map().html
    assert Elements(content.decode()).found == Elements(harmless).found


def runs_nothing_as_table(content: bytes) -> None:
    """Assert that no cell is taken for a formula, and that every row is whole."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []


def is_whole_as_json(content: bytes) -> None:
    """Assert that it is one JSON text."""
    assert json.loads(content)["schema"]


HARMLESS: dict[str, Callable[[bytes], None]] = {
    ".html": runs_nothing_as_page,
    ".csv": runs_nothing_as_table,
    ".json": is_whole_as_json,
}


def test_everybody_is_read(folder: Path) -> None:
    account, report = api.load_with_report(folder)
    assert len(account.people) == len(IN_FILES)
    assert sum(count.rejected for count in report.counts if count.file == "contacts.csv") == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", OUTPUTS)
def test_no_text_of_an_account_runs_in_any_output(
    analysed: Results, ending: str, language: Language
) -> None:
    content = OUTPUTS[ending].content(analysed, language)
    assert b"\x1b" not in content
    HARMLESS.get(ending, bool)(content)


@on_accounts
def test_no_text_of_an_account_steers_a_command(
    guanxi: Guanxi, tmp_path: Path, folder: Path, command: click.Command
) -> None:
    words = words_for(command, folder, tmp_path, person="0", event="con")
    shown = guanxi(*words)
    assert shown.code in {0, 1}
    assert steering(shown.out + shown.err) == set()
    assert too_wide(shown.out, 100) == []


def test_no_text_adds_to_a_calendar_or_leads_out_of_the_folder(
    folder: Path, tmp_path: Path
) -> None:
    account = api.load(folder)
    for number, event in enumerate(account.events):
        inside = tmp_path / str(number)
        for path in api.save_invitations(account, event, inside):
            assert path.resolve().parent == inside.resolve()
            if path.suffix == ".csv":
                runs_nothing_as_table(path.read_bytes())
            else:
                assert not re.fullmatch("con|prn|aux|nul", path.stem)
                calendar = icalendar.Calendar.from_ical(path.read_bytes())
                assert [one.name for one in calendar.walk()] == ["VCALENDAR", "VEVENT"]
                assert not {"ATTACH", "URL", "ACTION"} & set(calendar.events[0])
