"""Scores as a tired reader wants them."""

import io

import pytest
from rich.console import Console

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from
from guanxi.render.terminal.scores import explanation, score_table, support_text


def printed(account: Account, person: str | None = None, language: Language = "en") -> str:
    """The table of everybody, or one person's explanation, on a wide sheet without colour."""
    results = api.analyse(account)
    out = io.StringIO()
    shown = explanation(results, person, language) if person else None
    Console(file=out, width=160).print(shown or score_table(results, language, None))
    return out.getvalue()


@pytest.mark.parametrize(
    ("support", "text"),
    [(None, "unknown"), (0, "neutral 0"), (-2, "opponent -2"), (1.5, "advocate +1.5")],
)
def test_support_is_told_in_words_and_number(support: float | None, text: str) -> None:
    assert support_text(support, "en") == text


def test_roles_are_separated_as_the_language_does() -> None:
    account = account_from("Ana is decision_maker, +2; Bo => Ana; Bo is +2")
    assert "champion 86%, influencer 68%" in printed(account)
    assert "支持者 86%、影响者 68%" in printed(account, language="zh")


def test_a_decider_is_told_by_all_the_power_and_not_by_the_vote_alone() -> None:
    shown = printed(account_from("Ana is decision_maker; Bo is decision_maker; Ana => Bo"))
    assert "has 50% of the vote; heard by Bo" in shown


def test_the_outcome_tells_how_much_of_it_is_unknown() -> None:
    account = account_from("Ana is decision_maker, +2; Bo => Ana")
    assert "1 of 2 stances are unknown and counted as 0" in printed(account)


def test_an_assumption_is_marked_as_one() -> None:
    account = account_from("Ana is decision_maker; Bo ^ Ana")
    assert "by the chart alone, heard by Ana (56% of the decision) [assumed]" in " ".join(
        printed(account, "Bo").split()
    )


def test_who_told_of_a_tie_is_told_once() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana")
    assert printed(account, "Bo").count("Bo advises Ana (91% sure)") == 1


def test_scores_of_nothing_and_scores_not_known_are_a_line_each() -> None:
    lines = printed(account_from("Ana is decision_maker; Bo => Ana"), "Bo").splitlines()
    assert "Zero  Formal vote, Contested, Brokering, Figurehead" in lines
    assert (
        lines[-1] == "Not known yet  Control of access, Counts now, Championing, Coaching, Blocking"
    )


def test_an_account_without_ties_is_told_without_a_word_too_many() -> None:
    shown = printed(account_from("Ana is decision_maker"))
    assert "Ana" in shown
    assert "has 100% of the vote" in shown
