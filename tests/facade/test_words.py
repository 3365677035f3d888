"""Words that an analysis is asked with."""

import pytest

from guanxi.errors import UnknownNameError
from guanxi.facade.words import format_named, severity_named
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
