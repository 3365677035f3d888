"""Camps on a terminal: said so that a tired reader knows how sure it is."""

import io

from guanxi import api
from guanxi.model.camps import Camps
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from
from guanxi.render.terminal.camps import camp_list
from guanxi.render.terminal.style import console

TRIANGLE = "Ana >< Bo; Bo >< Cy; Ana >< Cy; Ana == Ava; Bo == Ben; Cy == Cat"


def shown(camps: Camps, language: Language = "en", *, everything: bool = False) -> str:
    """What is printed, without line breaks and runs of blanks."""
    out = io.StringIO()
    console(out).print(camp_list(camps, language, everything=everything))
    return " ".join(out.getvalue().split())


def test_without_hostility_there_are_no_camps() -> None:
    text = shown(api.camps(account_from("Ana == Bo")))
    assert "No camps known: nobody has told us of any hostility." in text
    assert "In neither camp" not in text


def test_a_quarrel_of_two_is_told_with_its_source_and_is_no_camp() -> None:
    text = shown(api.camps(account_from("Ana >< Bo; Ana == Cy; Bo == Cy")))
    assert "No camps known: more holds these 3 people together than sets them apart" in text
    assert "Ana and Bo are rivals (91% sure)" in text
    assert "source not recorded (B1)" in text
    assert "Camp 1" not in text


def test_each_camp_is_told_by_department_with_what_holds_it() -> None:
    text = shown(api.camps(account_from("Ana == Bo; Cy == Dee; Ana >< Cy; Ana is in Finance")))
    assert "Two camps among 4 people" in text
    assert "Camp 1 · around Ana, 2 people" in text
    assert "department unknown Bo" in text
    assert "Finance Ana" in text
    assert "held together by Ana and Bo are allies" in text


def test_a_single_reading_is_called_the_only_one() -> None:
    text = shown(api.camps(account_from("Ana == Bo; Cy == Dee; Ana >< Cy")))
    assert "0 of 3 ties do not fit (0% of their weight) · proven" in text
    assert "Other readings, as good none" in text
    assert "What does not fit" not in text


def test_other_readings_say_who_would_stand_elsewhere() -> None:
    text = shown(api.camps(account_from(TRIANGLE)))
    assert text.count("on the other side") == 2
    assert "of 6 people stay where they are." in text


def test_readings_that_were_not_asked_for_are_mentioned() -> None:
    assert "there may be more" in shown(api.camps(account_from(TRIANGLE), readings=2))


def test_what_is_not_proven_is_called_so() -> None:
    text = shown(api.camps(account_from(TRIANGLE), time_limit=0))
    assert "not proven: another way might leave up to 100% less unexplained" in text
    assert "Other readings" not in text


def test_few_ties_are_shown_unless_all_are_asked_for() -> None:
    hostile = "; ".join(f"Ana{place} >< Bo" for place in range(8)) + "; Bo == Ben"
    camps = api.camps(account_from(hostile))
    assert "… and 2 more: --all shows them" in shown(camps)
    assert "more: --all" not in shown(camps, everything=True)


def test_chinese_is_chinese_throughout() -> None:
    text = shown(api.camps(account_from(TRIANGLE + "; Dee is executive")), "zh")
    assert "6人分为两派" in text
    assert "第1派" in text
    assert "不属任何一派" in text
    assert "、" in text
    assert "camp" not in text.lower()
