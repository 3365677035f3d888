"""guanxi invite."""

import json
from collections.abc import Callable

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_a_clash_is_told_with_both_names_source_and_remedy(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "exhibition")
    assert shown.code == 1
    words = " ".join(shown.out.split())
    assert "CRITICAL Wu Guoqiang and Li Weimin are at odds, and both are invited" in words
    assert "Chen Zhigang told us on 9 Oct 2001 (B2)" in words
    assert "Invite them on different days. Ask Wu Guoqiang first" in words


def test_an_event_without_a_clash_ends_with_0_and_tells_what_was_checked(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "harbour", "planning-seminar")
    assert shown.code == 0
    assert "No conflict found. Checked: rivals-together, boss-left-out." in shown.out


def test_guests_may_be_named(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "--guests", "Wu Guoqiang, Li Weimin, Zhao Peiyuan")
    assert shown.code == 1
    assert "Guests (3): Li Weimin, Wu Guoqiang, Zhao Peiyuan" in shown.out


def test_without_an_event_the_events_are_named(guanxi: Guanxi) -> None:
    wrong = guanxi("invite", "telecom")
    assert wrong.code == 2
    assert "exhibition" in wrong.err


def test_a_wrong_event_is_answered_with_the_nearest(guanxi: Guanxi) -> None:
    wrong = guanxi("invite", "telecom", "exibition")
    assert wrong.code == 2
    assert "did you mean 'exhibition'" in wrong.err


def test_json_tells_the_same(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "exhibition", "--json")
    found = json.loads(shown.out)
    assert shown.code == 1
    assert found["schema"] == "guanxi.invite/1"
    assert found["event"]["id"] == "exhibition"
    assert found["conflicts"][0]["rule"] == "rivals-together"


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "exhibition", "--lang", "zh").out
    assert "Wu Guoqiang与Li Weimin不和，却同时受邀" in "".join(shown.split("\n"))


def test_the_cheapest_repair_is_proposed_unless_it_is_not_wanted(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "exhibition")
    assert "Cheapest repair · cost 2.9 · proven cheapest" in shown.out
    assert shown.out.index("Ask Wu Guoqiang for") < shown.out.index("Ask Li Weimin for")
    assert "Cheapest repair" not in guanxi("invite", "telecom", "exhibition", "--no-repair").out


def test_without_a_conflict_nothing_is_repaired(guanxi: Guanxi) -> None:
    assert "Cheapest repair" not in guanxi("invite", "harbour", "planning-seminar").out


def test_the_order_of_asking_is_shown_when_asked_for(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "power", "county-visit", "--ask-order")
    assert shown.code == 0
    order = shown.out[shown.out.index("Order of asking") :]
    assert order.index("Luo Chengzhi") < order.index("Qian Yuemei") < order.index("Pan Weidong")
    assert "Order of asking" not in guanxi("invite", "power", "county-visit").out


def test_json_holds_the_repair_and_the_order_of_asking(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("invite", "telecom", "exhibition", "--json", "--ask-order").out)
    assert found["repair"]["proven"]
    assert found["asking"]["asked"]
    plain = json.loads(guanxi("invite", "telecom", "exhibition", "--json", "--no-repair").out)
    assert (plain["repair"], plain["asking"]) == (None, None)
