"""Who decides, and how well we know somebody."""

from guanxi.analysis.contact import contact_with, contacts_are_recorded, voters
from guanxi.analysis.reading import reading
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Coverage


def test_those_with_a_vote_decide() -> None:
    read = reading(account_from("Ana is decision_maker; Bo is decision_maker; Cy is approver"))
    assert voters(read) == ("Ana", "Bo")


def test_where_nobody_told_who_decides_those_who_hold_most_of_the_say_do() -> None:
    assert voters(reading(account_from("Ana is approver; Bo is evaluator"))) == ("Ana",)


def test_contact_is_as_told_and_brief_where_only_a_meeting_is_known() -> None:
    read = reading(account_from("Ana is in_depth; Kim met Ana 2024; Kim met Bo 2024; Cy => Bo"))
    assert contact_with(read, "Ana") is Coverage.IN_DEPTH
    assert contact_with(read, "Bo") is Coverage.BRIEF
    assert contact_with(read, "Cy") is None


def test_whether_contacts_are_recorded_shows_in_coverage_or_activities() -> None:
    assert contacts_are_recorded(reading(account_from("Ana is none")))
    assert contacts_are_recorded(reading(account_from("Kim met Ana 2024")))
    assert not contacts_are_recorded(reading(account_from("Ana => Bo")))
