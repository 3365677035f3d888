"""Repairs and the order of asking on a terminal."""

import dataclasses
import io
from pathlib import Path

import pytest
from rich.console import RenderableType

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.evidence import Severity
from guanxi.model.phrase import LANGUAGES
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Means, Status
from guanxi.render.terminal.repair import asking_block, repair_block
from guanxi.render.terminal.style import console

GRAPHS = Path(__file__).parents[3] / "graphs"
RIVALS = account_from("Ana >< Bo 0.9; dinner: Ana, Bo")


def shown(block: RenderableType) -> str:
    """What is printed, without line breaks and runs of blanks."""
    out = io.StringIO()
    console(out).print(block)
    return " ".join(out.getvalue().split())


@pytest.fixture(scope="module")
def telecom() -> Account:
    return api.load(GRAPHS / "telecom")


def test_telecom_is_told_two_days_the_director_first_and_what_not_to_say(telecom: Account) -> None:
    text = shown(repair_block(telecom, api.repair(telecom, "exhibition"), "en"))
    assert "Cheapest repair · cost 2.9 · proven cheapest" in text
    director, deputy = text.index("1 Ask Wu Guoqiang for"), text.index("2 Ask Li Weimin for")
    assert director < deputy
    assert "after the answer of Wu Guoqiang" in text[deputy:]
    assert "that Li Weimin is asked, too: the two are at odds" in text[director:deputy]
    assert "Chen Zhigang told us in confidence" in text
    assert "Or else cost 7.2 Ask Wu Guoqiang for Friday 16 November; Take back the" in text


def test_the_director_is_not_asked_for_the_day_on_which_he_has_promised_to_go_elsewhere(
    telecom: Account,
) -> None:
    asked = {one.person: one.session for one in api.repair(telecom, "exhibition").best.invitations}
    assert asked["wu-guoqiang"] != "Wednesday 14 November"


def test_chinese_is_spoken_when_asked(telecom: Account) -> None:
    text = shown(repair_block(telecom, api.repair(telecom, "exhibition"), "zh"))
    assert "代价最小的调整 · 代价2.9 · 已证明代价最小" in text
    assert "勿提 Li Weimin也在受邀之列：两人不和" in text


def test_where_nobody_is_left_to_come_the_event_had_better_be_dropped() -> None:
    account = account_from("Bo ^ Ana; dinner: Bo")
    found = api.repair(account, "dinner", allowed={Means.WITHDRAW})
    assert "That leaves no guest: rather drop the event." in shown(
        repair_block(account, found, "en")
    )
    both = repair_block(RIVALS, api.repair(RIVALS, "dinner"), "en")
    assert "rather drop" not in shown(both)


def test_what_stays_is_told_with_how_bad_it_is() -> None:
    seated = dataclasses.replace(
        RIVALS,
        invitations=tuple(
            dataclasses.replace(one, status=Status.ATTENDED) for one in RIVALS.invitations
        ),
    )
    text = shown(repair_block(seated, api.repair(seated, "dinner"), "en"))
    assert text.startswith("Cheapest repair No change that is still possible resolves all of it.")
    assert "critical Ana and Bo are at odds" in text
    noted = account_from("Ana >< Bo 0.9; Cy ^ Dee; party: Ana, Bo, Cy")
    assert "note Dee is left out" in shown(repair_block(noted, api.repair(noted, "party"), "en"))


def test_what_is_not_proven_says_what_may_be_saved() -> None:
    found = api.repair(RIVALS, "dinner", time_limit=0)
    assert "nothing costs less than 0.0, so up to 100% may be saved" in shown(
        repair_block(RIVALS, found, "en")
    )


def test_where_nothing_is_to_be_changed_that_is_said() -> None:
    clean = account_from("dinner: Ana, Bo")
    found = api.repair(clean, "dinner", severity=Severity.NOTE)
    assert shown(repair_block(clean, found, "en")) == "Cheapest repair Nothing has to be changed."


def test_the_order_of_asking_tells_who_when_why_and_what_not_to_say() -> None:
    harbour = api.load(GRAPHS / "harbour")
    text = shown(asking_block(harbour, api.ask_order(harbour, "exhibition"), "en"))
    kenji = text[text.index("Kenji Mori") :]
    assert text.startswith("Order of asking 1")
    assert "who asks Tessa Boyle: looks after Kenji Mori; has seen Kenji Mori 1×" in kenji
    assert "why at odds with Kenji Mori, Samuel Osei has more say" in text
    assert "when after the answer of Dimitri Kovalenko, Samuel Osei" in kenji
    assert "– Dimitri Kovalenko: asked already" in text
    assert "Do not mention “Architecture and integration exchange”" in text
    for language in LANGUAGES:
        assert shown(asking_block(harbour, api.ask_order(harbour, "exhibition"), language))


def test_hostile_names_cannot_steer_the_terminal() -> None:
    people = {
        key: dataclasses.replace(person, name=f"{person.name}\x1b[2J")
        for key, person in RIVALS.people.items()
    }
    account = dataclasses.replace(RIVALS, people=people)
    blocks = (
        repair_block(account, api.repair(account, "dinner"), "en"),
        asking_block(account, api.ask_order(account, "dinner"), "en"),
    )
    assert all("\x1b" not in shown(block) for block in blocks)
