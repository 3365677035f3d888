"""What holds for everything that is printed: both languages, any names, any width of terminal."""

import dataclasses
import io
import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console, Group, RenderableType

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.render.terminal.camps import camp_list
from guanxi.render.terminal.conflicts import check_blocks
from guanxi.render.terminal.exported import exported
from guanxi.render.terminal.forecast import forecast_page
from guanxi.render.terminal.latent import hypothesis_list
from guanxi.render.terminal.questions import question_list
from guanxi.render.terminal.repair import asking_block, repair_block
from guanxi.render.terminal.scores import explanation, score_table

SKETCH = (
    "Ana is decision_maker, executive, none, +1, in Board, titled Head of All; "
    "Bo is management, -1, in Works, titled Deputy; Cy is operational, in Works; "
    "Bo ^ Ana; Cy ^ Bo; Bo => Ana; Bo >< Cy 0.9; Ana == Dee; Dee is +2; "
    "Bo appointed Deputy 2001-03-01 over Cy; our Tom is Manager; "
    "dinner: Ana, Bo, Cy; dinner is by Tom, on 2026-03-02"
)
CHINESE = re.compile("[\u4e00-\u9fff]")
Page = Callable[[Account, Language], RenderableType]


def scores(account: Account, language: Language) -> RenderableType:
    """The table of everybody."""
    return score_table(api.analyse(account, draws=0), language, None)


def explained(account: Account, language: Language) -> RenderableType:
    """What everybody's scores consist of."""
    results = api.analyse(account, draws=0)
    return Group(*(explanation(results, person, language) for person in account.people))


def forecast(account: Account, language: Language) -> RenderableType:
    """How the decision may go."""
    return forecast_page(api.forecast(account, draws=0), language)


def questions(account: Account, language: Language) -> RenderableType:
    """What to ask."""
    return question_list(account, api.ask(account), language)


def camps(account: Account, language: Language) -> RenderableType:
    """Who stands with whom."""
    return camp_list(api.camps(account), language, everything=True)


def suspected(account: Account, language: Language) -> RenderableType:
    """Who may be at odds."""
    return hypothesis_list(account, api.latent(account, at_least=0.0), language)


def conflicts(account: Account, language: Language) -> RenderableType:
    """What is wrong with the dinner."""
    return check_blocks(account, [api.check_invitations(account, "dinner")], language)


def repaired(account: Account, language: Language) -> RenderableType:
    """What to do about the dinner."""
    return repair_block(account, api.repair(account, "dinner"), language)


def asking(account: Account, language: Language) -> RenderableType:
    """Whom to ask first."""
    return asking_block(account, api.ask_order(account, "dinner"), language)


def days(account: Account, language: Language) -> RenderableType:
    """What was written of the dinner."""
    event = dataclasses.replace(account.events["dinner"], date=None)
    return exported([event], [], language)


PAGES: tuple[Page, ...] = (
    scores, explained, forecast, questions, camps, suspected, conflicts, repaired, asking, days,
)  # fmt: skip
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def printed(page: RenderableType, width: int = 120) -> list[str]:
    """What is printed without colour, a line each."""
    out = io.StringIO()
    Console(file=out, width=width, markup=False, emoji=False, highlight=False).print(page)
    return out.getvalue().split("\n")


def named(names: dict[str, str]) -> Account:
    """The account in which people, and the dinner, have other names."""
    account = account_from(SKETCH)
    people = {
        key: dataclasses.replace(one, name=names.get(key, one.name))
        for key, one in account.people.items()
    }
    dinner = dataclasses.replace(account.events["dinner"], name=names.get("dinner", "Dinner"))
    return dataclasses.replace(account, people=people, events={"dinner": dinner})


def width_of(line: str) -> int:
    """How many cells of a terminal a line takes."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)


@every_page
def test_english_has_no_chinese_in_it_and_chinese_has(page: Page) -> None:
    account = account_from(SKETCH)
    assert not CHINESE.search("".join(printed(page(account, "en"))))
    assert CHINESE.search("".join(printed(page(account, "zh"))))


@every_page
@every_language
def test_no_gap_of_a_phrase_is_left_open(page: Page, language: Language) -> None:
    text = "".join(printed(page(account_from(SKETCH), language)))
    assert not re.search(r"\{\w*\}", text)
    assert "None" not in text


@every_page
@every_language
@pytest.mark.parametrize("width", [40, 80])
def test_nothing_runs_over_the_edge_of_a_terminal(
    page: Page, language: Language, width: int
) -> None:
    lines = printed(page(account_from(SKETCH), language), width)
    assert max(map(width_of, lines)) <= width


@every_page
@pytest.mark.parametrize("sign", ["\x1b[2J", "\r", "\x08", "\u202e", "\u2028", "\x9b31m", "\x00"])
def test_no_name_can_steer_the_terminal(page: Page, sign: str) -> None:
    account = named({key: f"{key}{sign}!" for key in ("Ana", "Bo", "Cy", "Dee", "dinner")})
    assert all(letter.isprintable() for letter in "".join(printed(page(account, "en"))))


@every_page
def test_a_name_that_looks_like_markup_or_a_gap_is_printed_as_it_is(page: Page) -> None:
    odd = "[red]{name}:smile:[/red]"
    plain, strange = (
        "".join("".join(printed(page(named(names), "en"), 300)).split())
        for names in ({}, dict.fromkeys(("Ana", "Bo", "Cy", "Dee", "dinner"), odd))
    )
    assert ("Bo" in plain or "Dinner" in plain) == (odd in strange)
    assert odd in strange


@every_page
def test_the_same_account_is_printed_in_the_same_bytes(page: Page) -> None:
    one, other = (printed(page(account_from(SKETCH), "en")) for _ in range(2))
    assert one == other


@settings(max_examples=15)
@given(name=st.text(min_size=1, max_size=12).filter(str.strip))
def test_whatever_somebody_is_called_can_be_printed(name: str) -> None:
    account = named({"Bo": name})
    for page in (conflicts, asking, suspected, camps):
        lines = printed(page(account, "en"), 60)
        assert all(sign.isprintable() for sign in "".join(lines))
