"""Hypotheses as a salesperson reads them: never a fact, never a name that steers the terminal."""

import dataclasses
import io

import pytest
from rich.console import Console

from guanxi import api
from guanxi.analysis.latent.rule import LatentRule
from guanxi.analysis.latent.table import LATENT
from guanxi.model.account import Account
from guanxi.model.evidence import Reason
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import LANGUAGES, Language, Phrase
from guanxi.model.sketch import account_from
from guanxi.model.tie import Tie
from guanxi.render.terminal.latent import hypothesis_list, suspicions_of

ACCOUNT = account_from("Ana >< Cy 0.9; Bo == Cy; Dee is executive")
BOTH_WANT_IT = Phrase("both want the {post}", "都想要{post}")


def cause(post: str, amount: float, *ties: Tie, assumed: bool = False) -> Reason:
    """That both want a post, which alone makes a quarrel so probable, in percent."""
    return Reason(BOTH_WANT_IT, {"post": post}, amount, ties, assumed)


def guess(
    *reasons: Reason, against: tuple[Reason, ...] = (), ask: tuple[str, ...] = ()
) -> Hypothesis:
    """That Ana and Bo may be at odds."""
    return Hypothesis(one="Ana", other="Bo", reasons=reasons, against=against, witnesses=ask)


def lines(
    *found: Hypothesis, account: Account = ACCOUNT, language: Language = "en", width: int = 200
) -> list[str]:
    """What is printed without colour, a line each."""
    out = io.StringIO()
    Console(file=out, width=width).print(hypothesis_list(account, found, language))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def labelled(shown: list[str], label: str) -> list[str]:
    """What stands behind a label, line by line."""
    return [
        line.strip().removeprefix(label).strip() for line in shown if line.strip().startswith(label)
    ]


def test_the_account_stands_first_and_then_that_nothing_is_a_fact() -> None:
    shown = lines(guess(cause("post", 40)))
    assert shown[:3] == [
        "sketch",
        "",
        "Nobody has told us of these. They are questions to ask, not facts.",
    ]


def test_a_hypothesis_is_a_question_with_its_probability() -> None:
    assert "┄┄ Might Ana and Bo be at odds?  40%" in lines(guess(cause("post", 40)))
    assert "┄┄ Ana与Bo会不会不和？  40%" in lines(guess(cause("post", 40)), language="zh")


def test_several_causes_stand_heaviest_first_and_add_up_to_more_than_one() -> None:
    shown = lines(guess(cause("desk", 20), cause("post", 40)))
    assert labelled(shown, "because") == ["both want the post (40%)", "both want the desk (20%)"]
    assert any(line.endswith("be at odds?  52%") for line in shown)


@pytest.mark.parametrize(("language", "mark"), [("en", "[assumed]"), ("zh", "[推测]")])
def test_a_cause_that_nobody_told_is_marked(language: Language, mark: str) -> None:
    assert mark in "".join(lines(guess(cause("post", 40, assumed=True)), language=language))
    assert mark not in "".join(lines(guess(cause("post", 40)), language=language))


def test_what_speaks_against_it_is_told_with_how_sure_it_is() -> None:
    denial = Reason(Phrase("Cy says no", "Cy说不是"), amount=90)
    shown = lines(guess(cause("post", 40), against=(denial,)))
    assert labelled(shown, "but") == ["Cy says no (90% sure)"]
    assert any(line.endswith("be at odds?  7%") for line in shown)


def test_a_tie_behind_a_cause_is_told_with_who_said_so() -> None:
    (rivalry, *_) = [tie for tie in ACCOUNT.ties if tie.kind.name == "rivalry"]
    shown = lines(guess(cause("post", 40, rivalry)))
    assert labelled(shown, "source ") == [
        "Ana and Cy are rivals (91% sure): source not recorded (B1)"
    ]


@pytest.mark.parametrize(
    ("ask", "english", "chinese"),
    [
        ((), "somebody who sees both at work, but neither", "能看到两人共事的人，但不要问当事两人"),
        (("Cy",), "Cy, but neither of the two", "Cy，但不要问当事两人"),
        (("Cy", "Dee"), "Cy or Dee, but neither of the two", "Cy或Dee，但不要问当事两人"),
    ],
)
def test_whom_to_ask_is_told_and_whom_not(ask: tuple[str, ...], english: str, chinese: str) -> None:
    found = guess(cause("post", 40), ask=ask)
    (told,) = labelled(lines(found), "ask ")
    assert told.startswith(english)
    assert labelled(lines(found, language="zh"), "可问") == [chinese]


def test_the_columns_to_write_down_are_told_once_however_many_there_are() -> None:
    other = dataclasses.replace(guess(cause("post", 30)), one="Bo", other="Dee")
    shown = lines(guess(cause("post", 40)), other)
    assert sum("Write the answer down" in line for line in shown) == 1
    assert sum("be at odds?" in line for line in shown) == 2
    assert shown[-1].startswith("source,target,kind,strength,")


def test_where_nobody_is_suspected_there_is_nothing_to_write_down() -> None:
    assert lines()[-1] == "Nobody is suspected of being at odds beyond what we were told."
    assert len(lines()) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", LATENT.values(), ids=list(LATENT))
def test_every_cause_is_told_without_signs_that_steer(rule: LatentRule, language: Language) -> None:
    account = account_from(rule.flags[0])
    people = {
        key: dataclasses.replace(one, name=f"{one.name}\x1b[2J\r\u202e")
        for key, one in account.people.items()
    }
    hostile = dataclasses.replace(account, people=people)
    found = api.latent(hostile, at_least=0.0)
    assert found
    shown = "".join(lines(*found, account=hostile, language=language))
    assert all(sign.isprintable() for sign in shown)


def test_on_a_narrow_terminal_nothing_is_cut_off_but_rows_to_copy() -> None:
    found = guess(cause("post of the Deputy Director of Rural Networks", 40), ask=("Cy", "Dee"))
    narrow = lines(found, width=50)
    assert max(map(len, narrow)) <= 50
    assert "".join("".join(narrow).split()) == "".join("".join(lines(found, width=500)).split())


def of(person: str, *found: Hypothesis, language: Language = "en") -> list[str]:
    """What is told about one person."""
    results = dataclasses.replace(api.analyse(ACCOUNT, draws=0), hypotheses=found)
    return [str(part) for part in suspicions_of(results, person, language)]


def test_somebody_is_told_of_the_other_one_of_the_two() -> None:
    found = guess(cause("desk", 20), cause("post", 40))
    assert of("Ana", found)[2] == "  ┄┄ with Bo? 52%: both want the post; both want the desk"
    assert of("Bo", found)[2] == "  ┄┄ with Ana? 52%: both want the post; both want the desk"
    assert of("Bo", found, language="zh")[2] == "  ┄┄ 与Ana？52%：都想要post；都想要desk"
    assert of("Cy", found) == []
