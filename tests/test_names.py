"""A search finds people by name, pinyin, initials, title and department."""

import pytest

from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Stranger
from guanxi.model.person import Colleague, Person
from guanxi.model.vocabulary import Status
from guanxi.names import directory, find_text, known_attendees, listed


def person(name: str, **known: str) -> Person:
    return Person(id=known.pop("key", name), name=name, **known)  # type: ignore[arg-type] # strings for text fields only


def test_a_person_is_found_by_name_title_and_department_in_lower_case() -> None:
    text = find_text(person("Wu Guoqiang", title="Director", department="Telecom"))
    assert text == "wu guoqiang director telecom"


def test_a_chinese_name_is_found_by_pinyin_and_initials() -> None:
    words = find_text(person("吴国强")).split()
    assert {"吴国强", "wuguoqiang", "wgq"} <= set(words)


def test_the_other_name_is_found_as_well() -> None:
    assert "wuguoqiang" in find_text(person("Wu Guoqiang", other_name="吴国强"))


@pytest.mark.parametrize(
    ("surname", "common", "right"),
    [("曾", "ceng", "zeng"), ("单", "dan", "shan"), ("仇", "chou", "qiu"), ("查", "cha", "zha")],
)
def test_a_rare_surname_is_found_in_both_readings(surname: str, common: str, right: str) -> None:
    words = find_text(person(f"{surname}明")).split()
    assert right + "ming" in words
    assert {common + "ming", right + "ming"} & set(words)


ACCOUNT = Account(
    name="made",
    people={
        one.id: one
        for one in (
            Person(id="wu", name="吴国强", email="Wu@X.example"),
            Person(id="li", name="Li Weimin", other_name="李卫民"),
            Person(id="lin", name="Lin Shuo"),
        )
    },
    team={"tom": Colleague(id="tom", name="Tom Reed")},
)
PEOPLE = directory(ACCOUNT)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("吴国强", "wu"),
        ("Wu Guoqiang", "wu"),
        ("wuguoqiang", "wu"),
        ("Weimin Li", "li"),
        ("\uff2c\uff49 Weimin", "li"),
        ("'Li Weimin'", "li"),
        ("Shuo", "lin"),
    ],
)
def test_a_person_is_meant_by_name_pinyin_or_a_part(typed: str, meant: str) -> None:
    found = PEOPLE.person(Attendee(name=typed))
    assert found is not None
    assert found.id == meant


def test_an_address_tells_more_than_a_name() -> None:
    found = PEOPLE.person(Attendee(name="Li Weimin", email="wu@x.example"))
    assert found is not None
    assert found.id == "wu"


@pytest.mark.parametrize("typed", ["", "i", "Nobody"])
def test_what_means_nobody_or_several_is_nobody(typed: str) -> None:
    assert PEOPLE.person(Attendee(name=typed)) is None


def test_a_stranger_is_told_with_the_nearest_names() -> None:
    assert PEOPLE.stranger(Attendee(name="Wu Guoqing")) == Stranger("Wu Guoqing", ("吴国强",))
    assert PEOPLE.stranger(Attendee(name="Zzz")) == Stranger("Zzz")
    assert PEOPLE.stranger(Attendee(name="", email="x@y.example")).name == "x@y.example"


def test_of_namesakes_nobody_is_meant_and_both_are_named() -> None:
    twins = {key: Person(id=key, name="Li Na") for key in ("na1", "na2")}
    people = directory(Account(name="made", people=twins))
    assert people.person(Attendee(name="Li Na")) is None
    assert people.stranger(Attendee(name="Li Na")).near == ("Li Na",)


def test_of_two_with_one_address_the_first_is_meant() -> None:
    both = {key: Person(id=key, name=key, email="desk@x.example") for key in ("ana", "bo")}
    found = directory(Account(name="made", people=both)).person(
        Attendee(name="", email="Desk@x.example")
    )
    assert found == both["ana"]


def test_our_own_people_and_who_declined_are_no_strangers() -> None:
    asked = (Attendee(name="Tom Reed"), Attendee(name="Zoe", status=Status.DECLINED))
    assert known_attendees(ACCOUNT, asked) == ({}, ())


def test_names_in_a_text_have_commas_of_any_script_between() -> None:
    assert listed("Ana Lima, 吴国强，Bo、, Cy ") == ("Ana Lima", "吴国强", "Bo", "Cy")
    assert listed(" ,") == ()
