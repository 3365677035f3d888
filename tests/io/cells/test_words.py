"""Words of the vocabularies, and numbers told in words."""

import pytest

from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.words import (
    RolesTold,
    VendorSupport,
    read_goal,
    read_kind,
    read_language,
    read_list,
    read_roles,
    read_sentiment,
    read_strength,
    read_support,
    read_term,
    read_vendor_supports,
    read_votes,
)
from guanxi.model.tie import TIE_KINDS
from guanxi.model.vocabulary import Level, Role


def test_every_word_of_a_vocabulary_is_known_by_all_its_spellings() -> None:
    read = read_term(Level)
    for level in Level:
        for spelling in (level.value, level.label.en.upper(), level.label.zh, f" {level.value} "):
            assert read(spelling, Complaints()) is level


def test_an_unknown_word_is_refused_with_those_that_are_known() -> None:
    complaints = Complaints()
    assert read_term(Level)("exekutive", complaints) is None
    assert complaints[0].known == tuple(Level)


def test_a_word_that_says_unknown_is_as_good_as_nothing() -> None:
    complaints = Complaints()
    assert read_term(Level)("未知", complaints) is None
    assert not complaints


def test_every_kind_of_tie_is_known_by_all_its_spellings() -> None:
    for kind in TIE_KINDS.values():
        for spelling in (kind.name, kind.label.en, kind.label.zh):
            assert read_kind(spelling, Complaints()) is kind
        for spelling in kind.spellings:
            assert read_kind(spelling, Complaints()) is not None


def test_an_unknown_kind_of_tie_is_refused() -> None:
    complaints = Complaints()
    assert read_kind("rivl", complaints) is None
    assert "rivalry" in complaints[0].known


@pytest.mark.parametrize(
    "text", ["user; evaluator", "使用者、评估者", "User|Evaluator", "user,评估者"]
)
def test_roles_are_a_list_with_any_usual_separator(text: str) -> None:
    assert read_roles(text, Complaints()) == RolesTold((Role.USER, Role.EVALUATOR), blocks=False)


def test_a_role_told_twice_counts_once_and_an_unknown_one_not_at_all() -> None:
    complaints = Complaints()
    assert read_roles("user; chef; user", complaints).roles == (Role.USER,)
    assert complaints[0].values["found"] == "chef"


@pytest.mark.parametrize("text", ["blocker", "阻碍者", "反对者"])
def test_blocking_is_a_stance_and_no_role(text: str) -> None:
    assert read_roles(f"user; {text}", Complaints()) == RolesTold((Role.USER,), blocks=True)


def test_a_list_keeps_commas_inside_its_entries() -> None:
    assert read_list("Head, Planning;B；C、D|E;B", Complaints()) == (
        "Head, Planning", "B", "C", "D", "E",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("-2", -2), ("−1", -1), ("0", 0), ("1.5", 1.5), ("opponent", -2), ("sceptic", -1),
        ("neutral", 0), ("Supporter", 1), ("advocate", 2), ("反对", -2), ("怀疑", -1), ("中立", 0),
        ("支持", 1), ("倡导", 2),
    ],
)  # fmt: skip
def test_support_is_told_in_figures_or_words(text: str, support: float) -> None:
    assert read_support(text, Complaints()) == support


@pytest.mark.parametrize("text", ["unknown", "未知", "?", "n/a"])
def test_unknown_support_is_not_neutral(text: str) -> None:
    complaints = Complaints()
    assert read_support(text, complaints) is None
    assert not complaints


@pytest.mark.parametrize("text", ["3", "-2.5", "lukewarm", "NaN"])
def test_what_is_no_support_is_refused(text: str) -> None:
    complaints = Complaints()
    assert read_support(text, complaints) is None
    assert complaints


@pytest.mark.parametrize(
    ("text", "value"), [("negative", -1), ("中性", 0), ("good", 1), ("-0.5", -0.5)]
)
def test_sentiment_is_told_in_figures_or_words(text: str, value: float) -> None:
    assert read_sentiment(text, Complaints()) == value


@pytest.mark.parametrize(
    ("text", "strength"),
    [("0.7", 0.7), ("weak", "weak"), ("中", "medium"), ("STRONG", "strong"), ("60%", 0.6)],
)
def test_strength_is_told_in_figures_or_words(text: str, strength: float | str) -> None:
    assert read_strength(text, Complaints()) == strength


@pytest.mark.parametrize("text", ["none", "无", "0"])
def test_no_strength_at_all_is_a_denial(text: str) -> None:
    assert read_strength(text, Complaints()) == 0


def test_an_unknown_strength_is_none_and_a_wrong_one_is_refused() -> None:
    complaints = Complaints()
    assert read_strength("unknown", complaints) is None
    assert not complaints
    assert read_strength("mighty", complaints) is None
    assert read_strength("2", complaints) is None
    assert [complaint.fault for complaint in complaints] == ["unknown-word", "number-out-of-range"]


def test_support_for_vendors_is_told_by_name_or_bare() -> None:
    told = read_vendor_supports("Marlo=2; Oriva：-1", Complaints())
    assert told == (VendorSupport("Marlo", 2), VendorSupport("Oriva", -1))
    assert read_vendor_supports("1", Complaints()) == (VendorSupport(None, 1),)
    assert read_vendor_supports("Marlo=unknown", Complaints()) == ()


def test_support_for_vendors_that_is_no_support_is_refused() -> None:
    complaints = Complaints()
    assert read_vendor_supports("Marlo=9; Oriva=1", complaints) == (VendorSupport("Oriva", 1),)
    assert complaints[0].values["found"] == "Marlo=9"


def test_votes_are_told_by_name() -> None:
    complaints = Complaints()
    assert read_votes("Ana=3; Bo：2; Cy; =1; Di=-1", complaints) == (("Ana", 3), ("Bo", 2))
    assert [complaint.values["found"] for complaint in complaints] == ["Cy", "=1", "Di=-1"]


def test_languages_and_goals_are_understood() -> None:
    assert read_language("中文", Complaints()) == "zh"
    assert read_goal("否决", Complaints()) == -1
    complaints = Complaints()
    assert read_language("French", complaints) is None
    assert complaints[0].known == ("en", "zh")
