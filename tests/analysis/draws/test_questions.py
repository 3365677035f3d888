"""The question asked next is the one whose answer changes most, in words."""

import datetime as dt
from dataclasses import replace

import pytest

from guanxi.analysis.draws.draws import draws
from guanxi.analysis.draws.questions import questions
from guanxi.analysis.draws.verdicts import hanging
from guanxi.analysis.reading import reading
from guanxi.events.check import conflicts
from guanxi.events.plan import plan
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.evidence import Finding
from guanxi.model.sketch import account_from
from guanxi.model.uncertainty import Question
from tests.analysis.draws.making import sure

COURT = """
    Wu is executive, decision_maker; Ana is management; Bo is management; Eve is operational
    Ana ^ Wu; Bo ^ Wu; Eve ^ Ana; Chen => Wu 0.9; Zhao => Wu 0.5; Bo => Wu 0.1; Ana => Wu 0.1
"""


def asked(account: Account, *, invitations: bool = False) -> tuple[Question, ...]:
    """The questions about an account."""
    read = reading(account)
    found = draws(read, count=400)
    return questions(account, found, verdicts=objections if invitations else None)


def objections(account: Account) -> tuple[Finding, ...]:
    """What the rules object to at all events."""
    graph = social_graph(account)
    return tuple(
        finding
        for event in account.events.values()
        for finding in conflicts(plan(account, graph, event))
    )


def test_the_doubtful_tie_that_decides_a_role_is_asked_about() -> None:
    first = asked(sure(account_from(COURT), Chen=0.5))[0]
    assert (first.people, first.tie and first.tie.kind.name) == (("Chen", "Wu"), "advises")
    assert "Ask whether Chen advises Wu: it decides whether " in first.text()
    assert "请核实：Chen给Wu出主意。这决定" in first.text("zh")


def test_two_people_who_bear_a_role_in_each_others_stead_are_named_as_alternatives() -> None:
    account = sure(account_from(COURT), Chen=0.5)
    texts = [question.text() for question in asked(account)]
    assert any("whether Chen or Zhao is the " in text for text in texts), texts


def test_nothing_is_asked_where_all_is_sure() -> None:
    everybody = "Wu is +1; Ana is +1; Bo is 0; Eve is -1; Chen is +1; Zhao is -1;"
    assert asked(sure(account_from(everybody + COURT))) == ()


def test_a_reporting_line_is_not_asked_about() -> None:
    found = asked(sure(account_from(COURT), Ana=0.5, Bo=0.5, Eve=0.5))
    assert all(question.tie is None or question.tie.kind.informal for question in found)


def test_the_unknown_support_of_a_powerful_person_is_asked_about() -> None:
    account = account_from("Wu is executive, decision_maker; Bo ^ Wu; Bo is 0")
    first = asked(account)[0]
    assert first.people == ("Wu",)
    assert first.text().startswith("Ask where Wu stands: it decides whether ")
    assert first.text("zh").startswith("请了解Wu的态度。这决定")


def test_a_tie_heard_of_long_ago_is_asked_about_again() -> None:
    account = sure(account_from(COURT), Chen=0.5)
    claim = replace(account.ties[0].claims[0], heard_on=dt.date(2020, 1, 1))
    old = tuple(replace(tie, claims=(claim,)) for tie in account.ties)
    first = asked(replace(account, ties=old, as_of=dt.date(2026, 1, 1)))[0]
    assert first.text().startswith("Ask whether it is still so that Chen advises Wu: ")


def test_a_tie_that_decides_an_invitation_is_asked_about() -> None:
    feud = "Dan >< Eve 0.5; dinner: Dan, Eve"
    account = sure(account_from(COURT + feud), Dan=0.5)
    assert not any("inviting" in question.text() for question in asked(account))
    (about,) = [one for one in asked(account, invitations=True) if one.people == ("Dan", "Eve")]
    assert "what to say of inviting Dan and Eve to dinner" in about.text()
    assert "邀请Dan和Eve参加dinner是否妥当" in about.text("zh")
    assert about.change == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize(
    ("events", "decided"),
    [
        ("dinner: Wu, Zhao", "whether Ana or Zhao is among"),
        (
            "dinner: Wu, Zhao; party: Wu, Zhao; seminar: Wu, Zhao; site_visit: Wu, Zhao",
            "what to say of inviting Wu and Zhao to dinner, party, seminar and site_visit",
        ),
    ],
)
def test_what_changes_most_is_told_first(events: str, decided: str) -> None:
    account = sure(account_from(f"{COURT}; Wu >< Zhao 0.6; {events}"), Wu=0.5)
    first = asked(account, invitations=True)[0]
    assert first.text().startswith(f"Ask whether Wu and Zhao are rivals: it decides {decided}")
    assert len(first.decides) == 2


def test_of_very_many_ties_between_guests_only_the_most_doubtful_are_tried() -> None:
    guests = [f"g{number:02d}" for number in range(50)]
    pairs = "; ".join(f"{one} >< Dan" for one in guests)
    account = account_from(f"{pairs}; dinner: Dan, {', '.join(guests)}")
    parts = [0.5 + number / 200 for number in range(50)]
    hung = hanging(account, list(zip(account.ties, parts, strict=True)), objections)
    assert sorted(hung) == list(range(40))


def test_questions_stand_in_order_of_what_they_change() -> None:
    changes = [question.change for question in asked(account_from(COURT))]
    assert changes
    assert changes == sorted(changes, reverse=True)


def test_a_name_with_braces_is_a_name() -> None:
    account = sure(account_from(COURT.replace("Chen", "{Chen}")), **{"{Chen}": 0.5})
    assert "Ask whether {Chen} advises Wu: " in asked(account)[0].text()
