"""Invitation conflicts as whoever sends the invitations reads them."""

import dataclasses
import io

import pytest
from rich.console import Console, RenderableType

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.attendance import Stranger
from guanxi.model.event import Event
from guanxi.model.evidence import Finding, Reason, Severity
from guanxi.model.phrase import Language, Phrase
from guanxi.model.results import InvitationCheck
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Format
from guanxi.render.terminal.conflicts import check_blocks, conflict_list
from tests.model.making import day

AT_ODDS = "Ana >< Bo 0.9; dinner: Ana, Bo"
ALONE = "dinner: Ana"
A_CLASH = Finding(
    rule="clash",
    severity=Severity.WARNING,
    people=("Ana",),
    situation=Phrase("a clash", "冲突"),
    remedy=Phrase("Wait.", "等待。"),
    reasons=(Reason(Phrase("{name} was promised", "已答应{name}"), {"name": "Ana"}),),
)


def lines(shown: RenderableType, width: int = 160) -> list[str]:
    """What is printed without colour, a line each, without blanks at the end."""
    out = io.StringIO()
    Console(file=out, width=width).print(shown)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def told(sketch: str, language: Language = "en") -> list[str]:
    """What is told of a sketch's dinner."""
    account = account_from(sketch)
    return lines(conflict_list(account, api.check_invitations(account, "dinner"), language))


def check(**known: object) -> InvitationCheck:
    """A check of a dinner with what is given."""
    event = Event(id="dinner", name="Dinner", format=Format.DINNER)
    facts = {"event": event, "guests": (), "conflicts": (), "rules": ("rivals-together",), **known}
    return InvitationCheck(**facts)  # type: ignore[arg-type] # each is a field of it


def test_it_begins_with_the_event_and_its_guests() -> None:
    assert told(AT_ODDS)[:3] == ["dinner · dinner", "Guests (2): Ana, Bo", ""]


def test_an_event_is_told_with_its_day_and_place_where_these_are_known() -> None:
    account = account_from(ALONE)
    event = dataclasses.replace(account.events["dinner"], date=day("2030-03-02"), place="Old Mill")
    shown = lines(conflict_list(account, check(event=event, guests=("Ana",)), "en"))
    assert shown[0] == "dinner · dinner · 2 Mar 2030 · Old Mill"


def test_a_guests_title_stands_behind_the_name() -> None:
    assert told(f"{ALONE}; Ana is titled Head of Works")[1] == "Guests (1): Ana (Head of Works)"


def test_a_conflict_is_told_with_why_who_said_so_and_what_to_do_in_this_order() -> None:
    shown = told(AT_ODDS)
    start = next(place for place, line in enumerate(shown) if "at odds" in line)
    labels = [line.split()[0] for line in shown[start + 1 :] if line[2:3].strip()]
    assert labels == ["why", "source", "do"]
    assert shown[start + 1].split(None, 1)[1] == "Ana and Bo are rivals (91% sure)"
    assert shown[start + 2].split(None, 1)[1] == "source not recorded (B1)"


def test_a_cause_that_is_no_tie_is_told_as_a_sentence() -> None:
    found = check(guests=("Ana",), conflicts=(A_CLASH,))
    shown = lines(conflict_list(account_from(ALONE), found, "en"))
    assert [line.split() for line in shown[-3:]] == [
        ["WARNING", "a", "clash"],
        ["why", "Ana", "was", "promised"],
        ["do", "Wait."],
    ]


def test_without_a_conflict_it_says_what_was_looked_for() -> None:
    account = account_from("dinner: Ana, Bo")
    clean = check(guests=("Ana", "Bo"), rules=("rivals-together", "junior-host"))
    shown = lines(conflict_list(account, clean, "en"))
    assert shown[-1] == "No conflict found by any of 2 rules."
    assert lines(conflict_list(account, clean, "zh"))[-1] == "2条规则均未发现冲突。"


@pytest.mark.parametrize(
    ("values", "probability", "head"),
    [
        ({}, 1.0, "WARNING  a clash"),
        ({}, 0.7, "WARNING  a clash · 70% sure"),
        ({"percent": "70%"}, 0.7, "WARNING  a clash"),
    ],
)
def test_how_sure_it_is_is_told_where_it_is_neither_certain_nor_said_already(
    values: dict[str, str], probability: float, head: str
) -> None:
    clash = dataclasses.replace(A_CLASH, values=values, probability=probability)
    shown = lines(conflict_list(account_from(ALONE), check(conflicts=(clash,)), "en"))
    assert shown[3] == head


def test_a_cause_that_says_more_than_its_ties_is_told_before_them() -> None:
    account = account_from("Bo ^ Ana; dinner: Ana, Bo (accepted)")
    shown = lines(conflict_list(account, api.check_invitations(account, "dinner"), "en"))
    why = [line.split(None, 1)[1] for line in shown if line.startswith("  why")]
    assert why == ["Bo reports to Ana and has been asked already", "Bo reports to Ana (91% sure)"]


def test_where_no_guest_is_known_it_is_not_called_clean() -> None:
    shown = lines(conflict_list(account_from(ALONE), check(), "en"))
    assert shown[-1] == "No guest is known, so nothing was checked."
    assert "No conflict found" not in "".join(shown)


@pytest.mark.parametrize(
    ("near", "english", "chinese"),
    [
        (
            (),
            "not in this account, so nothing is known of clashes: Anna",
            "资料中没有以下的人，无法检查冲突：Anna",
        ),
        (("Ana",), "was not checked; did you mean Ana?", "未检查；是否指Ana？"),
        (("Ana", "Anja"), "did you mean Ana or Anja?", "是否指Ana或Anja？"),
    ],
)
def test_who_is_not_known_is_named_with_who_may_be_meant(
    near: tuple[str, ...], english: str, chinese: str
) -> None:
    stranger = check(strangers=(Stranger("Anna", near),))
    account = account_from(ALONE)
    first, second = ("\n".join(lines(conflict_list(account, stranger, to))) for to in ("en", "zh"))
    assert "UNKNOWN  " in first
    assert english in first
    assert chinese in second


def test_chinese_names_every_line_in_chinese() -> None:
    shown = told(AT_ODDS, "zh")
    assert shown[1] == "客人（2位）：Ana, Bo"
    labels = {line.split()[0] for line in shown if line.startswith("  ") and line[2:3].strip()}
    assert labels == {"原因", "来源", "建议"}


def test_without_anything_to_check_it_says_so() -> None:
    account = account_from(ALONE)
    assert lines(check_blocks(account, (), "en")) == ["No entry with guests to check."]
    assert lines(check_blocks(account, (), "zh")) == ["没有需要检查的受邀活动。"]


def test_between_two_events_stands_one_empty_line_and_none_before_the_first() -> None:
    account = account_from("dinner: Ana; lunch: Ana")
    both = [api.check_invitations(account, event) for event in ("dinner", "lunch")]
    one, other = (lines(conflict_list(account, each, "en")) for each in both)
    assert lines(check_blocks(account, both, "en")) == [*one, "", *other]


def whole(account: Account) -> InvitationCheck:
    """A check of the dinner that also says how to repair it and whom to ask first."""
    checked = api.check_invitations(account, "dinner")
    return dataclasses.replace(
        checked, repair=api.repair(account, "dinner"), asking=api.ask_order(account, "dinner")
    )


def test_conflicts_come_before_their_repair_and_the_order_of_asking() -> None:
    account = account_from(AT_ODDS)
    shown = "\n".join(lines(check_blocks(account, [whole(account)], "en")))
    places = [shown.index(text) for text in ("at odds", "Cheapest repair", "Order of asking")]
    assert places == sorted(places)


def test_a_repair_that_changes_nothing_is_not_shown() -> None:
    account = account_from("dinner: Ana, Bo; Ana == Bo")
    found = dataclasses.replace(whole(account), conflicts=())
    assert found.repair
    assert not found.repair.needed
    assert "Cheapest repair" not in "\n".join(lines(check_blocks(account, [found], "en")))


def test_on_a_narrow_terminal_nothing_is_cut_off() -> None:
    account = account_from(f"{AT_ODDS}; Ana is titled Deputy Director of Rural Networks")
    found = whole(account)
    narrow, wide = (lines(check_blocks(account, [found], "en"), width) for width in (40, 400))
    assert max(map(len, narrow)) <= 40
    assert words(narrow) == words(wide)


def words(shown: list[str]) -> list[str]:
    """The letters printed, sorted: what is left when lines are broken elsewhere."""
    return sorted("".join("".join(shown).split()))


@pytest.mark.parametrize("name", ["A\x1b[2Jna", "Ana\rBo", "An\u202ea", "A\x07na", "A\u2028na"])
def test_hostile_names_cannot_steer_the_terminal(name: str) -> None:
    account = account_from(AT_ODDS)
    hostile = dataclasses.replace(account.people["Ana"], name=name, title=name)
    odd = dataclasses.replace(account, people={**account.people, "Ana": hostile})
    event = dataclasses.replace(account.events["dinner"], name=name, place=name)
    found = dataclasses.replace(whole(odd), event=event, strangers=(Stranger(name, (name,)),))
    shown = "".join(lines(check_blocks(odd, [found], "en")))
    assert all(sign.isprintable() for sign in shown)


def test_a_name_that_looks_like_markup_is_printed_as_it_is() -> None:
    account = account_from(AT_ODDS)
    person = dataclasses.replace(account.people["Ana"], name="[bold]Ana[/bold]")
    odd = dataclasses.replace(account, people={**account.people, "Ana": person})
    shown = "\n".join(lines(check_blocks(odd, [whole(odd)], "en")))
    assert "Guests (2): [bold]Ana[/bold], Bo" in shown


def test_a_crowd_of_strangers_is_told_in_one_line() -> None:
    crowd = check(strangers=(Stranger("Xu"), Stranger("Anna", ("Ana",)), Stranger("Yi")))
    shown = [
        line for line in lines(conflict_list(account_from(ALONE), crowd, "en")) if "UNK" in line
    ]
    assert len(shown) == 2
    assert shown[1].endswith("clashes: Xu, Yi")
