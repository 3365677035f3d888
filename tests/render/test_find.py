"""A search finds people by name, pinyin, initials, title and department."""

import pytest

from guanxi.model.person import Person
from guanxi.render.find import find_text


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
