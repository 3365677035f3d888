"""The example in a new account."""

import pytest

from guanxi.io.columns import SHEETS
from guanxi.io.example import PURPOSES, example_tables
from guanxi.model.phrase import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_knows_only_columns_that_there_are(language: Language) -> None:
    for name, rows in example_tables(language).items():
        assert all(set(row) <= set(SHEETS[name].columns) for row in rows)


def test_both_languages_tell_the_same_story() -> None:
    english, chinese = example_tables("en"), example_tables("zh")
    assert {name: len(rows) for name, rows in english.items()} == {
        name: len(rows) for name, rows in chinese.items()
    }


def test_no_personal_facts_are_invented() -> None:
    assert "profiles" not in example_tables("en")


def test_every_sheet_has_a_purpose() -> None:
    assert set(PURPOSES) == set(SHEETS)
