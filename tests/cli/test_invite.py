"""guanxi invite."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

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
    shown = guanxi("invite", "power", "county-visit")
    assert shown.code == 0
    assert "No conflict found by any of 16 rules." in shown.out


def test_guests_may_be_named(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "telecom", "--guests", "Wu Guoqiang, Li Weimin, Zhao Peiyuan")
    assert shown.code == 1
    assert "Guests (3): Li Weimin (Deputy Director), Wu Guoqiang (Division Director)," in shown.out


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


def test_the_founding_story_is_told_whole(guanxi: Guanxi) -> None:
    words = " ".join(guanxi("invite", "telecom", "exhibition").out.split())
    assert "Wu Guoqiang and Li Weimin are at odds, and both are invited" in words
    assert "Chen Zhigang told us on 9 Oct 2001 (B2)" in words
    assert "Wu Guoqiang is already promised to Altavena at that time" in words
    repair = words[words.index("Cheapest repair") :]
    assert repair.index("Ask Wu Guoqiang for Thursday 15 November") < repair.index("Ask Li Weimin")
    assert "after the answer of Wu Guoqiang" in repair


def test_a_dinner_before_the_chief_has_been_met_is_warned_against(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "power", "dinner", "--no-repair")
    words = " ".join(shown.out.split())
    assert shown.code == 1
    assert "People of Information Centre and Rural Grid Division are invited together" in words
    assert "Luo Chengzhi is left out while reports are invited: Bai Zhenhua, Qian Yuemei" in words
    assert "none of us has met Luo Chengzhi yet" in words


def test_an_unknown_guest_is_named_with_the_nearest_and_the_others_are_checked(
    guanxi: Guanxi,
) -> None:
    shown = guanxi(
        "invite", "telecom", "--guests", "Wu Guoqing, 李卫民, wu guoqiang", "--no-repair"
    )
    assert shown.code == 1
    assert "“Wu Guoqing” is not in this account and was not checked; did you mean" in shown.out
    assert "are at odds, and both are invited" in shown.out
    alone = guanxi("invite", "telecom", "--guests", "Nobody Atall")
    assert (alone.code, "nothing was checked" in alone.out) == (1, True)


def test_several_events_or_all_to_come_are_checked_one_after_the_other(guanxi: Guanxi) -> None:
    both = guanxi("invite", "telecom", "exhibition", "service-exchange", "--no-repair").out
    every = guanxi("invite", "telecom", "--all", "--no-repair").out
    assert both == every
    assert both.count("Guests (") == 2
    checks = json.loads(guanxi("invite", "telecom", "--all", "--no-repair", "--json").out)["checks"]
    assert [check["event"]["id"] for check in checks] == ["exhibition", "service-exchange"]


@pytest.mark.parametrize(("least", "code"), [("note", 1), ("warning", 1), ("critical", 0)])
def test_it_ends_with_1_only_for_what_is_bad_enough(guanxi: Guanxi, least: str, code: int) -> None:
    words = ("invite", "power", "dinner", "--no-repair", "--fail-on", least)
    assert guanxi(*words).code == code


def test_a_list_of_guests_is_checked(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text("姓名\n吴国强\nLi Weimin\n", encoding="utf-8")
    shown = guanxi("invite", "telecom", "--csv", path, "--format", "dinner", "--no-repair")
    assert "are at odds, and both are invited" in shown.out


def test_the_entries_of_a_calendar_are_checked_with_each_other(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    path = tmp_path / "calendar.ics"
    entries = "".join(
        f"BEGIN:VEVENT\r\nUID:{hour}\r\nDTSTART:20011114T{hour}0000\r\nDTEND:20011114T200000\r\n"
        f"SUMMARY:Dinner {hour}\r\nATTENDEE;CN=Li Weimin:mailto:li@x.example\r\n"
        "ATTENDEE;CN=Wu Guoqiang;PARTSTAT=DECLINED:mailto:wu@x.example\r\n"
        "END:VEVENT\r\n"
        for hour in (18, 19)
    )
    path.write_text(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{entries}END:VCALENDAR\r\n",
        encoding="utf-8",
        newline="",
    )
    shown = guanxi("invite", "telecom", "--ics", path)
    assert shown.code == 1
    assert shown.out.count("Li Weimin is expected at two places at that time") == 2
    assert "Wu Guoqiang" not in shown.out
    later = guanxi("invite", "telecom", "--ics", path, "--from", "2002-01-01")
    assert (later.code, later.out.strip()) == (0, "No entry with guests to check.")


def test_where_people_are_is_looked_at_only_when_asked_for(guanxi: Guanxi) -> None:
    words = ("invite", "harbour", "architecture-exchange", "--guests", "Margaret Thorne, Hana Kim")
    assert "itinerary" not in guanxi(*words, "--no-repair").out
    asked = guanxi(*words, "--no-repair", "--itinerary").out
    assert "the itinerary says: Abroad from 2026-12-07 to 2026-12-11" in asked


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


def test_a_calendar_of_our_own_event_is_that_event_and_no_second_one(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    guanxi("export", "telecom", "exhibition", "-o", tmp_path, "--repaired")
    for path in tmp_path.glob("*.ics"):
        shown = guanxi("invite", "telecom", "--ics", path)
        assert shown.out.count("Guests (") == 1
        assert "expected at two places" not in shown.out


def test_entries_that_cannot_be_read_are_counted(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "calendar.ics"
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "DTSTART:never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        encoding="utf-8",
        newline="",
    )
    shown = guanxi("invite", "telecom", "--ics", path)
    assert "Entries of the calendar that could not be read" in shown.err
