"""The votes of a decision: the rule in words, and the table of who votes with what power."""

import dataclasses
import io

import pytest
from rich.console import Console

from guanxi import api
from guanxi.model.decision import Decision
from guanxi.model.forecast import Forecast, Voter
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule, PowerIndex
from guanxi.render.terminal.ballot import further_voters, names, rule_text, votes_table, weighed
from tests.model.making import day

PEOPLE = "Ana is +1; Bo is -1; Cy is executive"


def voter(person: str, **known: object) -> Voter:
    """Somebody with one vote of three."""
    facts = {"votes": 1.0, "part": 1 / 3, "opinion": 0.0, "veto": False, **known}
    return Voter(person=person, **facts)  # type: ignore[arg-type] # each is a field of it


def forecast(*voters: Voter, decision: Decision | None = None, **known: object) -> Forecast:
    """A forecast about Ana, Bo and Cy with these voters."""
    account = account_from(PEOPLE)
    told = decision or Decision(what="the purchase", rule=DecisionRule.MAJORITY)
    decided = dataclasses.replace(account, decisions=(told,))
    facts = {"votes": 3.0, "needed": 2.0, **known}
    return Forecast(account=decided, outcome=0.0, voters=voters, **facts)  # type: ignore[arg-type] # each is a field of it


def rows(found: Forecast, language: Language = "en") -> list[list[str]]:
    """The cells of the table of votes, its headings first."""
    table = votes_table(found, language)
    headings = [str(column.header) for column in table.columns]
    cells = zip(*([str(cell) for cell in column.cells] for column in table.columns), strict=True)
    return [headings, *map(list, cells)]


ALL = (voter("Ana"), voter("Bo"), voter("Cy"))


def test_the_day_by_which_it_is_decided_is_told() -> None:
    decision = Decision(what="it", rule=DecisionRule.MAJORITY, by=day("2030-02-01"))
    found = forecast(*ALL, decision=decision)
    assert rule_text(found, "en").endswith(" To be decided by 1 Feb 2030.")
    assert rule_text(found, "zh").endswith("决定期限：2030年2月1日。")


def test_sentences_are_parted_by_a_blank_in_english_only() -> None:
    decision = Decision(what="it", rule=DecisionRule.MAJORITY, goal=-1)
    found = forecast(*ALL, decision=decision)
    assert " We want a no." in rule_text(found, "en")
    assert " " not in rule_text(found, "zh")


def test_who_has_a_veto_but_no_vote_is_not_counted_among_those_who_decide() -> None:
    found = forecast(voter("Ana"), voter("Bo", votes=0.0, veto=True))
    assert rule_text(found, "en") == "Ana decides alone. Bo can veto."


def test_unanimity_counts_only_those_with_a_vote() -> None:
    decision = Decision(what="it", rule=DecisionRule.UNANIMITY)
    found = forecast(voter("Ana"), voter("Bo"), voter("Cy", votes=0.0), decision=decision)
    assert rule_text(found, "en") == "All 2 deciders must agree."


def test_an_assumed_rule_is_never_told_as_the_rule() -> None:
    for found in (forecast(*ALL, assumed=True), without_decision()):
        told = rule_text(found, "en")
        assert "Nobody told who decides" in told
        assert "votes are needed" not in told


def without_decision() -> Forecast:
    """A forecast of an account that tells of no decision."""
    found = forecast(*ALL)
    return dataclasses.replace(found, account=dataclasses.replace(found.account, decisions=()))


def test_under_an_assumed_rule_no_number_of_votes_is_shown() -> None:
    (_, first, *_) = rows(forecast(*ALL, assumed=True))
    assert first[1] == ""
    (_, first, *_) = rows(forecast(*ALL))
    assert first[1] == "1"


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("en", ["Who votes", "Votes", "Voting power", "For us", "Turns it alone", ""]),
        ("zh", ["表决人", "票数", "表决影响力", "支持我们", "可独自改变结果", ""]),
    ],
)
def test_the_table_says_what_its_numbers_are(language: Language, headings: list[str]) -> None:
    assert rows(forecast(*ALL), language)[0] == headings


def test_a_voter_is_told_with_votes_power_and_chances() -> None:
    found = forecast(voter("Ana", votes=2.5, part=0.4, for_us=0.75, turns=0.125))
    assert rows(found)[1] == ["Ana", "2.5", "40%", "75%", "12%", ""]


def test_what_was_not_drawn_is_a_dash_and_never_a_zero() -> None:
    drawn, not_drawn = voter("Ana", for_us=0.0, turns=0.0), voter("Ana")
    assert rows(forecast(drawn))[1][3:5] == ["0%", "0%"]
    assert rows(forecast(not_drawn))[1][3:5] == ["–", "–"]


@pytest.mark.parametrize(
    ("person", "veto", "english", "chinese"),
    [
        ("Ana", False, "", ""),
        ("Ana", True, "veto", "否决权"),
        ("Cy", False, "never asked", "从未问过"),
        ("Cy", True, "veto, never asked", "否决权、从未问过"),
    ],
)
def test_what_else_to_know_of_a_voter_stands_last(
    person: str, english: str, chinese: str, *, veto: bool
) -> None:
    found = forecast(voter(person, veto=veto))
    assert rows(found)[1][-1] == english
    assert rows(found, "zh")[1][-1] == chinese


def test_voters_stand_in_the_order_of_the_forecast() -> None:
    assert [row[0] for row in rows(forecast(*reversed(ALL)))[1:]] == ["Cy", "Bo", "Ana"]


@pytest.mark.parametrize(("count", "left"), [(0, None), (12, None), (13, 1), (40, 28)])
def test_beyond_twelve_voters_the_rest_is_counted(count: int, left: int | None) -> None:
    found = forecast(*(voter("Ana") for _ in range(count)))
    assert len(rows(found)) == 1 + min(count, 12)
    told = [line.plain for line in further_voters(found, "en")]
    assert told == ([] if left is None else [f"… and {left} more with less power"])
    chinese = [line.plain for line in further_voters(found, "zh")]
    assert chinese == ([] if left is None else [f"……另有{left}人，影响力较小"])


@pytest.mark.parametrize(
    ("people", "english", "chinese"),
    [
        (("Ana",), "Ana", "Ana"),
        (("Ana", "Bo"), "Ana and Bo", "Ana和Bo"),
        (("Ana", "Bo", "Cy"), "Ana, Bo and Cy", "Ana、Bo和Cy"),
    ],
)
def test_names_are_listed_as_people_speak(
    people: tuple[str, ...], english: str, chinese: str
) -> None:
    found = forecast(*ALL)
    assert names(found, people, "en") == english
    assert names(found, people, "zh") == chinese


@pytest.mark.parametrize("index", list(PowerIndex))
def test_how_votes_became_power_is_told_with_the_name_of_the_index(index: PowerIndex) -> None:
    for language in LANGUAGES:
        (line,) = weighed(forecast(*ALL, index=index), language)
        assert index.label(language) in line.plain


def test_an_estimate_is_called_one() -> None:
    (exact,) = weighed(forecast(*ALL, index=PowerIndex.SHAPLEY), "en")
    (drawn,) = weighed(forecast(*ALL, index=PowerIndex.SHAPLEY, estimated=True), "en")
    assert "all coalitions counted" in exact.plain
    assert "estimated from drawn orders" in drawn.plain


def test_without_an_index_nothing_is_said_of_one() -> None:
    assert list(weighed(forecast(*ALL), "en")) == []


@pytest.mark.parametrize("sign", ["\x1b[2J", "\r", "\u202e", "\x07"])
def test_hostile_names_cannot_steer_the_terminal(sign: str) -> None:
    found = named(forecast(voter("Ana", veto=True), voter("Bo")), f"A{sign}na")
    out = io.StringIO()
    Console(file=out, width=80).print(votes_table(found, "en"))
    assert all(letter.isprintable() for letter in out.getvalue().replace("\n", ""))
    assert rule_text(found, "en").isprintable()


def test_a_table_fits_a_narrow_terminal() -> None:
    found = named(forecast(*ALL), "A very long name of somebody with several titles")
    out = io.StringIO()
    Console(file=out, width=50).print(votes_table(found, "en"))
    assert max(map(len, out.getvalue().splitlines())) <= 50


def named(found: Forecast, name: str) -> Forecast:
    """A forecast in which Ana has another name."""
    account = found.account
    ana = dataclasses.replace(account.people["Ana"], name=name)
    people = {**account.people, "Ana": ana}
    return dataclasses.replace(found, account=dataclasses.replace(account, people=people))


def test_the_votes_of_a_real_forecast_add_up_to_what_the_rule_counts() -> None:
    board = "Ana is decision_maker, +2; Bo is decision_maker, +1; Cy is decision_maker, -2"
    found = api.forecast(account_from(board), draws=0)
    assert sum(float(row[1]) for row in rows(found)[1:]) == found.votes
    assert "3 people with 3 votes decide; 2 votes are needed." in rule_text(found, "en")
