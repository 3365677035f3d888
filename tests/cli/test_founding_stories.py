"""The stories that guanxi was made for, from the question to what is sent, as a user asks them."""

import csv
import datetime as dt
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import GRAPHS, Run

Guanxi = Callable[..., Run]

TO_REPAIR = [
    ("telecom", "exhibition"),
    ("power", "dinner"),
    ("harbour", "steering-dinner"),
    ("harbour", "crane-visit"),
    ("harbour", "architecture-exchange"),
    ("harbour", "exhibition"),
]


def words(shown: Run) -> str:
    """What was printed, on one line."""
    return " ".join(shown.out.split())


def repair_in(shown: Run) -> str:
    """The proposal in what was printed, on one line, without its alternatives."""
    text = words(shown)
    return text[text.index("Cheapest repair") :].partition("Or else")[0]


def test_telecom_the_two_men_are_named_with_who_told_us_when_and_how_far_to_believe_it(
    guanxi: Guanxi,
) -> None:
    shown = guanxi("invite", "telecom", "exhibition")
    assert shown.code == 1
    assert "CRITICAL Wu Guoqiang and Li Weimin are at odds, and both are invited" in words(shown)
    assert "Chen Zhigang told us on 9 Oct 2001 (B2): “Li had hoped for the post" in words(shown)
    chinese = words(guanxi("invite", "telecom", "exhibition", "--lang", "zh"))
    assert "Wu Guoqiang与Li Weimin不和，却同时受邀" in chinese
    assert "Chen Zhigang于2001年10月9日告诉我们 (B2)" in chinese


def test_telecom_the_other_vendors_invitation_is_known(guanxi: Guanxi) -> None:
    shown = words(guanxi("invite", "telecom", "exhibition"))
    assert "Wu Guoqiang is already promised to Altavena at that time" in shown
    assert "Offer Wu Guoqiang another day, without mentioning Altavena." in shown


def test_telecom_they_are_asked_for_separate_days_the_director_first(guanxi: Guanxi) -> None:
    proposed = repair_in(guanxi("invite", "telecom", "exhibition"))
    assert "proven cheapest" in proposed
    director = proposed.index("Ask Wu Guoqiang for Thursday 15 November")
    deputy = proposed.index("Ask Li Weimin for Wednesday 14 November")
    assert director < deputy < proposed.index("when after the answer of Wu Guoqiang")
    assert "do not say how we know of Li Weimin: Chen Zhigang told us in confidence" in proposed


def test_telecom_each_gets_a_calendar_without_a_trace_of_the_other_or_of_the_source(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    guanxi("export", "telecom", "exhibition", "-o", tmp_path, "--repaired")
    days = {}
    for path in tmp_path.glob("*.ics"):
        (entry,) = Calendar.from_ical(path.read_bytes(), multiple=True)[0].events
        days[str(entry["ATTENDEE"].params["CN"])] = f"{entry.start:%Y-%m-%d}"
        text = path.read_text(encoding="utf-8")
        assert ("Wu Guoqiang" in text) != ("Li Weimin" in text)
        assert "Chen Zhigang" not in text
        assert "Altavena" not in text
    assert days == {"Wu Guoqiang": "2001-11-15", "Li Weimin": "2001-11-14"}


def test_power_the_dinner_is_warned_against_before_the_chief_has_been_met(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "power", "dinner")
    told = words(shown)
    assert shown.code == 1
    assert "WARNING Luo Chengzhi is left out while reports are invited: Bai Zhenhua, Qian" in told
    assert "none of us has met Luo Chengzhi yet" in told
    assert "Meet Luo Chengzhi first, through somebody whom Luo Chengzhi listens to" in told
    assert "People of Information Centre and Rural Grid Division are invited together" in told
    assert "Pan Weidong told us on 14 Mar 2002 (C3)" in told


def test_power_the_way_to_the_chief_comes_first_and_the_two_heads_are_asked_apart(
    guanxi: Guanxi,
) -> None:
    proposed = repair_in(guanxi("invite", "power", "dinner"))
    chief = proposed.index("Meet Luo Chengzhi first, then invite Luo Chengzhi as well")
    way = proposed.index("have Xie Lan introduce us (Xie Lan → Qian Yuemei → Luo Chengzhi)")
    apart = proposed.index("Invite Bai Zhenhua on another day")
    assert chief < way < apart
    assert "after the answer of Luo Chengzhi" in proposed[apart:]
    assert "Marlo would hear of it" in proposed[apart:]


def test_power_the_visit_with_the_chief_and_the_link_is_clean(guanxi: Guanxi) -> None:
    shown = guanxi("invite", "power", "county-visit", "--ask-order")
    assert shown.code == 0
    order = words(shown)[words(shown).index("Order of asking") :]
    assert order.index("Luo Chengzhi") < order.index("Qian Yuemei") < order.index("Pan Weidong")


def test_harbour_the_competitors_friends_are_asked_to_what_is_not_confidential(
    guanxi: Guanxi,
) -> None:
    proposed = repair_in(guanxi("invite", "harbour", "architecture-exchange"))
    beck = "Invite Charlotte Beck on another day, to what is not confidential"
    russo = "Invite Elena Russo on another day, to what is not confidential"
    assert proposed.index(beck) < proposed.index(russo)
    assert "Take back" not in proposed


def carried_out(guanxi: Guanxi, account: str, event: str, folder: Path) -> tuple[Path, list[str]]:
    """A copy of an account in which the repair of an event was written down by hand.

    A further day is an event of its own, a week later. Returns it with the events to check again.
    """
    found = json.loads(guanxi("invite", account, event, "--json").out)["repair"]["best"]
    rows = [{**one, "session": one["session"] or ""} for one in found["invitations"]]
    copy = folder / account
    shutil.copytree(GRAPHS / account, copy)
    days = sorted({row["event"] for row in rows})
    rewrite(copy / "events.csv", lambda old: [*old, *further_days(old, event, days)])
    rewrite(copy / "invitations.csv", lambda old: [
        *(row for row in old if row["event"] not in days), *rows,
    ])  # fmt: skip
    return copy, days


def further_days(events: list[dict[str, str]], event: str, days: list[str]) -> list[dict[str, str]]:
    """The rows of the further days of an event."""
    (held,) = (row for row in events if row["id"] == event)
    later = dt.date.fromisoformat(held["date"]) + dt.timedelta(days=7)
    return [
        {
            **held,
            "id": day,
            "name": f"{held['name']} ({day})",
            "date": later.isoformat(),
            "sessions": "",
            "confidential": "no" if day.endswith("-open") else held["confidential"],
        }
        for day in days
        if day != event
    ]


def rewrite(path: Path, change: Callable[[list[dict[str, str]]], list[dict[str, str]]]) -> None:
    """Write a CSV file anew with other rows."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = change(list(csv.DictReader(file)))
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(("account", "event"), TO_REPAIR)
def test_a_proposal_carried_out_by_hand_is_clean_on_a_second_check(
    guanxi: Guanxi, tmp_path: Path, account: str, event: str
) -> None:
    folder, days = carried_out(guanxi, account, event, tmp_path)
    shown = guanxi("invite", folder, *days, "--fail-on", "warning")
    assert shown.code == 0, shown.out
    assert event in days


@pytest.mark.parametrize(("account", "event"), TO_REPAIR)
def test_a_proposal_carried_out_by_hand_makes_no_other_event_worse(
    guanxi: Guanxi, tmp_path: Path, account: str, event: str
) -> None:
    folder, days = carried_out(guanxi, account, event, tmp_path)
    before, after = (warnings(guanxi, told) for told in (account, folder))
    assert {one for one in after if one[0] not in days} <= before


def warnings(guanxi: Guanxi, account: str | Path) -> set[tuple[str, ...]]:
    """The event, rule and people of all that is more than a note in an account."""
    checks = json.loads(guanxi("invite", account, "--all", "--no-repair", "--json").out)["checks"]
    return {
        (check["event"]["id"], found["rule"], *(one["id"] for one in found["people"]))
        for check in checks
        for found in check["conflicts"]
        if found["severity"] != "note"
    }
