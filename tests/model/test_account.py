"""An account: whom a text means, which ties hold today, who is whose boss."""

from dataclasses import replace

import pytest

from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.person import Colleague, Person
from guanxi.model.sketch import account_from
from tests.model.making import account_with, day, decided_by, somebody, sure_tie

BUREAU = account_with(
    [
        Person(id="li-weimin", name="Li Weimin", other_name="李卫民"),
        Person(id="li-wei", name="Li Wei"),
        Person(id="wu", name="Wu Guoqiang"),
    ]
)
DINNERS = Account(
    name="dinners",
    people={},
    events={
        "spring": Event(id="spring", name="Annual dinner"),
        "autumn": Event(id="autumn", name="Annual dinner"),
        "fair": Event(id="fair", name="Spring"),
    },
)


@pytest.mark.parametrize(
    "text", ["wu", "Wu Guoqiang", "  WU GUOQIANG ", "guoqiang", "uoq"], ids=repr
)
def test_a_person_is_found_by_id_name_or_a_part_that_fits_nobody_else(text: str) -> None:
    assert BUREAU.find_person(text).id == "wu"


def test_a_person_is_found_by_the_name_in_the_other_script() -> None:
    assert BUREAU.find_person("李卫民").id == "li-weimin"
    assert BUREAU.find_person("卫民").id == "li-weimin"


def test_a_whole_name_wins_over_a_part_of_another() -> None:
    assert BUREAU.find_person("Li Wei").id == "li-wei"


def test_a_part_that_fits_several_is_refused_and_all_are_named() -> None:
    choices = r"'li' could mean several people; write the name or id of one: "
    with pytest.raises(GuanxiError, match=choices + r"Li Weimin \(li-weimin\), Li Wei \(li-wei\)"):
        BUREAU.find_person("li")


def test_two_people_of_one_name_are_told_apart_by_id_alone() -> None:
    twins = account_with([Person(id="a", name="Li Wei"), Person(id="b", name="Li Wei")])
    assert twins.find_person("b").id == "b"
    with pytest.raises(GuanxiError, match=r"Li Wei \(a\), Li Wei \(b\)"):
        twins.find_person("Li Wei")


@pytest.mark.parametrize("text", ["", "  ", "Zhao"])
def test_a_text_that_means_nobody_is_refused(text: str) -> None:
    with pytest.raises(UnknownNameError, match="unknown person"):
        BUREAU.find_person(text)


def test_a_misspelled_person_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'Wu Guoqiang'"):
        BUREAU.find_person("Wu Guoqinag")


def test_an_event_is_found_by_id_and_then_by_name() -> None:
    assert DINNERS.find_event(" SPRING ").id == "spring"
    assert account_from("dinner: Ana").find_event("Dinner").id == "dinner"


def test_events_of_one_name_are_told_apart_by_id() -> None:
    with pytest.raises(
        GuanxiError,
        match=r"'annual dinner' could mean several events; .* \(spring\), .* \(autumn\)",
    ):
        DINNERS.find_event("annual dinner")


def test_an_unknown_event_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="unknown event 'autum'; did you mean 'autumn'"):
        DINNERS.find_event("autum")


def test_scores_are_about_the_first_decision() -> None:
    first, second = decided_by("Ana"), decided_by("Bo")
    account = replace(BUREAU, decisions=(first, second))
    assert account.decision is first
    assert BUREAU.decision is None


SEVERAL = replace(
    BUREAU,
    decisions=tuple(
        replace(decided_by("Ana"), what=what)
        for what in ("Lines", "Second stage of the lines", "Spare parts")
    ),
)


@pytest.mark.parametrize(
    ("text", "what"), [("spare", "Spare parts"), ("LINES", "Lines"), ("2nd", None), ("", None)]
)
def test_a_decision_is_meant_by_its_name_or_a_part_of_it(text: str, what: str | None) -> None:
    if what is None:
        with pytest.raises(UnknownNameError, match="unknown decision"):
            SEVERAL.find_decision(text)
    else:
        assert SEVERAL.find_decision(text).what == what


def test_a_misspelled_decision_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'Spare parts'"):
        SEVERAL.find_decision("Spair parts")


def test_a_part_that_several_decisions_have_is_not_enough() -> None:
    with pytest.raises(GuanxiError, match=r"several decisions; .*: Lines; Second .*; Spare parts"):
        SEVERAL.find_decision("s")


def test_an_account_may_be_about_another_decision_than_the_first() -> None:
    about = SEVERAL.about("spare")
    assert [decision.what for decision in about.decisions] == [
        "Spare parts", "Lines", "Second stage of the lines",
    ]  # fmt: skip
    assert SEVERAL.about(None) is SEVERAL
    assert SEVERAL.about("lines") == SEVERAL


def test_ties_that_have_ended_or_are_denied_are_not_current() -> None:
    lasting, ended = sure_tie("Ana", "alliance", "Bo"), sure_tie("Ana", "alliance", "Cy")
    ended = replace(ended, until=day("2020-12-31"))
    denied = sure_tie("Bo", "alliance", "Cy", 0.0)
    account = account_with(map(somebody, ("Ana", "Bo", "Cy")), [lasting, ended, denied])
    assert list(account.current_ties()) == [lasting]
    assert list(replace(account, as_of=day("2020-06-01")).current_ties()) == [
        lasting,
        ended,
    ]


def test_the_boss_is_who_the_solid_line_leads_to() -> None:
    account = account_from("Bo ^ Ana; Bo dotted_to Cy; Bo => Dee")
    assert account.boss_of("Bo") == account.people["Ana"]
    assert account.boss_of("Ana") is None


def test_of_two_solid_lines_the_better_attested_leads_to_the_boss() -> None:
    lines = [
        sure_tie("Bo", "reports_to", "Ana", confidence=0.9),
        sure_tie("Bo", "reports_to", "Zoe", confidence=0.6),
    ]
    account = account_with(map(somebody, ("Ana", "Bo", "Zoe")), lines)
    assert account.boss_of("Bo") == account.people["Ana"]


def test_a_boss_who_is_not_in_the_account_is_no_boss() -> None:
    account = account_with([somebody("Bo")], [sure_tie("Bo", "reports_to", "Ana")])
    assert account.boss_of("Bo") is None


def test_a_former_boss_is_no_boss() -> None:
    line = replace(sure_tie("Bo", "reports_to", "Ana"), until=day("2020-12-31"))
    assert account_with([somebody("Ana"), somebody("Bo")], [line]).boss_of("Bo") is None


def test_a_persons_ties_are_those_to_people_ended_ones_too() -> None:
    ended = replace(sure_tie("Cy", "alliance", "Ana"), until=day("2020-12-31"))
    vendor, others = sure_tie("Ana", "prefers", "Altavena"), sure_tie("Bo", "alliance", "Cy")
    account = account_with(map(somebody, ("Ana", "Bo", "Cy")), [ended, vendor, others])
    assert list(account.ties_of("Ana")) == [ended]


def test_an_id_is_told_as_the_name_it_stands_for() -> None:
    account = replace(BUREAU, team={"zl": Colleague(id="zl", name="Zhou Lin")})
    assert account.name_of("wu") == "Wu Guoqiang"
    assert account.name_of("zl") == "Zhou Lin"
    assert account.name_of("trade press") == "trade press"


def test_people_of_one_name_are_told_apart_by_title_department_or_id() -> None:
    def names(*people: Person) -> list[str]:
        account = Account(name="A", people={one.id: one for one in people})
        return [account.name_of(one) for one in account.people]

    alone = Person(id="0", name="Ana", title="Head")
    one, other = Person(id="1", name="王伟"), Person(id="2", name="王伟")
    titled = (replace(one, title="处长"), replace(other, title="科长"))
    placed = (replace(one, title="处长", department="IT"), replace(other, department="HR"))
    assert names(alone, *titled) == ["Ana", "王伟 (处长)", "王伟 (科长)"]
    assert names(*placed) == ["王伟 (IT)", "王伟 (HR)"]
    assert names(one, other) == ["王伟 (1)", "王伟 (2)"]
    assert names(replace(one, title="处长"), replace(other, title="处长")) == [
        "王伟 (1)",
        "王伟 (2)",
    ]
