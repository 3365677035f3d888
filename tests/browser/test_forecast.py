"""The model that runs in the page agrees with the one in Python."""

import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.results import Results
from guanxi.render.as_page import payload
from tests.browser.conftest import Opener
from tests.browser.window import Window

pytestmark = pytest.mark.browser

GRAPHS = Path(__file__).parents[2] / "graphs"
CHOICES = (-2, -1, 0, 1, 2, None)
EXACTLY = 1e-9


def supposed(account: Account, supports: Mapping[str, float | None]) -> Results:
    """The account analysed as if these people stood so."""
    people = {
        key: replace(person, support=supports.get(key, person.support))
        for key, person in account.people.items()
    }
    return api.analyse(replace(account, people=people), draws=0)


def suppose(window: Window, supports: Mapping[str, float | None]) -> None:
    """Suppose them in the page, too."""
    text = "~".join(
        f"{key}:{'?' if support is None else support}" for key, support in supports.items()
    )
    window.page.evaluate(
        "(text) => { const parts = new URLSearchParams({ supposed: text, overlay: 'forecast' });"
        " location.hash = parts.toString(); }",
        text,
    )
    window.find(".supposition").first.wait_for()


def value_of(window: Window, selector: str) -> float | None:
    """A number of the page as exact as it is known there."""
    text = window.find(f"{selector} >> nth=0").get_attribute("value")
    return None if text in {None, "null"} else float(str(text))


@pytest.mark.parametrize("name", ["telecom", "power", "harbour"])
def test_what_is_supposed_gives_the_outcome_scores_and_roles_of_the_analysis(
    show: Opener, name: str
) -> None:
    account = api.load(GRAPHS / name)
    told = api.analyse(account, draws=0)
    window = show(cast("dict[str, Any]", payload(told, "en")))
    dice = random.Random(name)  # noqa: S311 - a repeatable draw
    for _ in range(3):
        chosen = dice.sample(sorted(account.people), 4)
        options = {
            key: [one for one in CHOICES if one != account.people[key].support] for key in chosen
        }
        supports = {key: dice.choice(options[key]) for key in chosen}
        suppose(window, supports)
        expected = supposed(account, supports)
        assert value_of(window, ".outcome-text data") == pytest.approx(
            expected.outcome, abs=EXACTLY
        )
        for person in [*chosen, *told.ranked()[:3]]:
            window.search(account.people[person].name)
            for measure in ("champion", "coach", "blocker", "decision_power"):
                shown = value_of(window, f"[data-score={measure}] data")
                value = expected.scores[measure][person].value
                assert shown == (value if value is None else pytest.approx(value, abs=1e-4))
            roles = [
                one.role.label.en
                for one in told.measures
                if one.role and one.role.name in expected.roles[person]
            ]
            unnamed = ["Holder unknown"] if account.people[person].placeholder else []
            assert window.find("#panel .chip span").all_inner_texts() == roles + unnamed


def test_a_supposition_is_made_in_the_panel_and_taken_back_on_the_card(show: Opener) -> None:
    account = api.load(GRAPHS / "telecom")
    told = api.analyse(account, draws=0)
    window = show(cast("dict[str, Any]", payload(told, "en")))
    window.search("Zhao Peiyuan")
    window.click("[data-key='suppose -2']")
    card = window.text("#overlay")
    assert "Zhao Peiyuan: strongly against us instead of for us" in card
    assert "Zhao Peiyuan is no longer: Champion" in card
    assert "strongly against us" in window.text("#panel .facts >> nth=0")
    window.click("#overlay .supposition .close")
    assert value_of(window, ".outcome-text data") == pytest.approx(told.outcome, abs=EXACTLY)
    assert "Champion" in window.text("#panel .chips")
