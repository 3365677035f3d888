"""guanxi camps."""

import json
from collections.abc import Callable

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_the_camps_are_named_with_what_contradicts_them_and_who_said_so(guanxi: Guanxi) -> None:
    run = guanxi("camps", "harbour")
    assert run.code == 0
    assert "Camp 1 · around Dimitri Kovalenko" in run.out
    assert "Camp 2 · around Charlotte Beck" in run.out
    assert "Fatima Benali and Grace Okafor are friends" in run.out
    assert "Grace Okafor told us on 15 Sep 2026 (A2)" in run.out
    assert "proven: no other way leaves less unexplained" in run.out


def test_an_account_without_camps_says_so_and_ends_well(guanxi: Guanxi) -> None:
    for account in ("telecom", "power"):
        run = guanxi("camps", account)
        assert run.code == 0
        assert "No camps known" in run.out


def test_all_contradicting_ties_are_shown_when_asked_for(guanxi: Guanxi) -> None:
    assert "more: --all shows them" in guanxi("camps", "harbour").out
    assert "more: --all" not in guanxi("camps", "harbour", "--all").out


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    assert "介于两派之间" in guanxi("camps", "harbour", "--lang", "zh").out


def test_json_is_complete(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("camps", "harbour", "--json").out)
    assert found["schema"] == "guanxi.camps/1"
    assert found["proven"]
    (split,) = found["splits"]
    people = [one for camp in split["readings"][0]["camps"] for one in camp]
    assert len({*people, *found["apart"]}) == 42
    against = split["readings"][0]["contradictions"]
    assert len(against) == 24
    assert all(tie["evidence"] for tie in against)


def test_the_same_account_prints_the_same_bytes(guanxi: Guanxi) -> None:
    assert guanxi("camps", "harbour", "--json").out == guanxi("camps", "harbour", "--json").out
