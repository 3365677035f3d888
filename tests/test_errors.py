"""Errors offer the nearest names."""

import pytest

from guanxi.errors import GuanxiError, InputError, UnknownNameError, did_you_mean


def test_a_misspelled_name_is_answered_with_the_nearest() -> None:
    assert did_you_mean("Ana Lmia", ["Ana Lima", "Bo Chen"]) == "; did you mean 'Ana Lima'?"


def test_several_near_names_are_all_offered_the_nearest_first() -> None:
    near = did_you_mean("li wei", ["Li Weimin", "Li Wen", "Zhao"])
    assert near == "; did you mean 'Li Wen' or 'Li Weimin'?"


def test_at_most_three_names_are_offered() -> None:
    assert did_you_mean("anna", ["anna1", "anna2", "anna3", "anna4"]).count("'") == 6


def test_capitals_do_not_keep_a_name_from_being_near() -> None:
    assert did_you_mean("FINANCE", ["Finance"]) == "; did you mean 'Finance'?"


def test_names_that_differ_in_capitals_alone_are_offered_once() -> None:
    assert did_you_mean("ana", ["ana", "Ana"]) == "; did you mean 'Ana'?"


def test_a_misspelled_part_of_a_name_is_answered_with_the_whole() -> None:
    names = ["Helen Brandt", "Otto Lang"]
    assert did_you_mean("Hellen", names) == "; did you mean 'Helen Brandt'?"
    assert did_you_mean("Lan", names) == "; did you mean 'Otto Lang'?"
    assert did_you_mean("Ott", ["Ott Lee", "Bo"]) == "; did you mean 'Ott Lee'?"


def test_nothing_is_offered_where_nothing_is_near() -> None:
    assert did_you_mean("harbour", ["Xu", "Yu"]) == ""
    assert did_you_mean("harbour", []) == ""


def test_an_unknown_name_says_what_kind_of_thing_was_looked_for() -> None:
    error = UnknownNameError("event", "diner", ["dinner", "party"])
    assert str(error) == "unknown event 'diner'; did you mean 'dinner'?"


@pytest.mark.parametrize("error", [InputError, UnknownNameError])
def test_every_error_a_user_can_mend_is_of_one_family(error: type[Exception]) -> None:
    assert issubclass(error, GuanxiError)
