"""Words that an analysis is asked with."""

import pytest

from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.facade.words import (
    at_least,
    format_named,
    language_named,
    names_in,
    severity_named,
)
from guanxi.model.evidence import Severity
from guanxi.model.vocabulary import Format


@pytest.mark.parametrize("word", ["dinner", "Dinner", "晚宴"])
def test_a_format_is_found_in_both_languages(word: str) -> None:
    assert format_named(word) is Format.DINNER


def test_no_format_is_no_format() -> None:
    assert format_named(None) is None


@pytest.mark.parametrize("severity", Severity)
def test_a_severity_is_found_by_its_name(severity: Severity) -> None:
    assert severity_named(severity.name.lower()) is severity


def test_words_that_mean_nothing_are_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="dinner"):
        format_named("diner")
    with pytest.raises(UnknownNameError, match="warning"):
        severity_named("warnings")


def test_names_stand_one_by_one_or_in_a_text() -> None:
    assert names_in("Ana Lima, Bo") == ("Ana Lima", "Bo")
    assert names_in(["Ana, the elder"]) == ["Ana, the elder"]
    assert names_in(None) is None


def test_a_number_may_be_the_least_that_makes_sense_and_may_be_left_out() -> None:
    assert [at_least(1, "tables", told) for told in (1, 7, None)] == [1, 7, None]
    with pytest.raises(GuanxiError, match="tables=0"):
        at_least(1, "tables", 0)


def test_a_language_is_one_that_is_spoken() -> None:
    assert language_named("zh") == "zh"
    with pytest.raises(UnknownNameError, match="language 'fr'"):
        language_named("fr")
