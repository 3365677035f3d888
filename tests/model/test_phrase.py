"""A phrase speaks both languages and fills its gaps."""

import datetime as dt

import pytest

from guanxi.model.phrase import LANGUAGES, Language, Phrase, dated, listed, named, percent, verbatim

INVITE = Phrase("Invite {name} first", "先邀请{name}")


def test_a_phrase_speaks_the_language_asked_for_and_english_unless_asked() -> None:
    assert INVITE("zh", {"name": "Ana"}) == "先邀请Ana"
    assert INVITE("en", {"name": "Ana"}) == INVITE(values={"name": "Ana"}) == "Invite Ana first"


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        ("2001-10-09", "9 Oct 2001", "2001年10月9日"),
        ("2026-01-31", "31 Jan 2026", "2026年1月31日"),
    ],
)
def test_a_date_is_told_as_people_write_it(day: str, english: str, chinese: str) -> None:
    assert dated(dt.date.fromisoformat(day)) == Phrase(english, chinese)


def test_there_are_two_languages() -> None:
    assert LANGUAGES == ("en", "zh")


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Invite the boss first"), ("zh", "先邀请上级")]
)
def test_a_phrase_in_a_gap_speaks_the_same_language(language: Language, text: str) -> None:
    assert INVITE(language, {"name": Phrase("the boss", "上级")}) == text


def test_braces_in_what_fills_a_gap_mean_nothing() -> None:
    assert INVITE("en", {"name": "{0.__class__} {name}"}) == "Invite {0.__class__} {name} first"


def test_a_gap_that_nothing_fills_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError, match="name"):
        INVITE("en", {"nmae": "Ana"})


def test_a_phrase_without_gaps_needs_no_values() -> None:
    assert Phrase("yes", "是")() == "yes"


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (0.0, "0%"),
        (0.001, "<1%"),
        (-0.001, "<1%"),
        (0.0051, "1%"),
        (0.084, "8%"),
        (1.0, "100%"),
        (-0.25, "-25%"),
    ],
)
def test_a_part_is_told_in_whole_percent_and_never_rounded_to_nothing(
    part: float, text: str
) -> None:
    assert percent(part) == text


def test_a_name_stands_for_itself_in_every_language_braces_too() -> None:
    odd = listed(map(verbatim, ["Ana {CFO}", "Bo"]))
    assert Phrase("to {others}", "给{others}")("en", {"others": odd}) == "to Ana {CFO}, Bo"
    assert Phrase("to {others}", "给{others}")("zh", {"others": odd}) == "给Ana {CFO}、Bo"


def test_a_filled_phrase_fills_a_gap_of_another() -> None:
    inner = Phrase("the way: {chain}", "路径：{chain}").filled({"chain": "Ana → Bo"})
    outer = Phrase("Go. {way}.", "去吧。{way}。")
    assert outer("en", {"way": inner}) == "Go. the way: Ana → Bo."
    assert outer("zh", {"way": inner}) == "去吧。路径：Ana → Bo。"


def test_names_are_listed_and_past_the_most_counted() -> None:
    assert named(["Ana", "Bo"], 2) == Phrase("Ana, Bo", "Ana、Bo")
    assert named(["Ana", "Bo", "Cy"], 1) == Phrase("Ana +2", "Ana等3人")
    assert named(["Ana", "Bo", "Cy"]) == Phrase("Ana, Bo, Cy", "Ana、Bo、Cy")


def test_braces_in_names_and_in_what_was_filled_mean_nothing_either() -> None:
    to_whom, odd = Phrase("to {whom}", "给{whom}"), "Ana {CFO} {0.__class__}"
    for language in LANGUAGES:
        told = to_whom(language, {"whom": odd})
        assert odd in told
        assert to_whom(language, {"whom": named([odd])}) == told
        assert to_whom.filled({"whom": odd})(language) == told
    assert named([odd, "Bo"], 1)("en") == f"{odd} +1"
