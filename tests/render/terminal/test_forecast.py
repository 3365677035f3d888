"""A forecast as a tired reader wants it."""

import dataclasses
import io

import pytest
from rich.console import Console

from guanxi import api
from guanxi.model.account import Account
from guanxi.model.forecast import Forecast
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from
from guanxi.model.uncertainty import Interval
from guanxi.model.vocabulary import DecisionRule, PowerIndex, Stage
from guanxi.render.terminal.forecast import forecast_page, in_brief

BOARD = "Ana is decision_maker, +2; Bo is decision_maker, +1; Cy is decision_maker, -2"


def decided(sketch: str, **rule: object) -> Account:
    """A sketch, its decision taken by another rule."""
    account = account_from(sketch)
    assert account.decision
    decision = dataclasses.replace(account.decision, **rule)  # type: ignore[arg-type] # each is a field of it
    return dataclasses.replace(account, decisions=(decision,))


def printed(found: Account | Forecast, language: Language = "en", draws: int = 60) -> str:
    """The page on a wide sheet without colour, in one line."""
    told = found if isinstance(found, Forecast) else api.forecast(found, draws=draws)
    out = io.StringIO()
    Console(file=out, width=200).print(forecast_page(told, language))
    return " ".join(out.getvalue().split())


@pytest.mark.parametrize(
    ("rule", "told", "chinese"),
    [
        ({}, "3 people with 3 votes decide; 2 votes are needed.", "由3人（共3票）表决"),
        ({"rule": DecisionRule.ONE}, "Ana decides alone.", "由Ana一人决定。"),
        ({"rule": DecisionRule.UNANIMITY}, "All 3 deciders must agree.", "3位决策人须一致同意。"),
        ({"veto": ("Cy",)}, "2 votes are needed. Cy can veto.", "Cy有否决权。"),
        ({"veto": ("Bo", "Cy")}, "Bo and Cy can veto.", "Bo和Cy有否决权。"),
        ({"goal": -1}, "We want a no.", "我们希望不通过。"),
        (
            {"rule": DecisionRule.WEIGHTED, "votes": {"Ana": 2.5}, "quota": 3},
            "3 people with 4.5 votes decide; 3 votes are needed.",
            "由3人（共4.5票）表决，需3票通过。",
        ),
    ],
)  # fmt: skip
def test_the_rule_is_told_in_words(rule: dict[str, object], told: str, chinese: str) -> None:
    account = decided(BOARD, **rule)
    assert told in printed(account)
    assert chinese in printed(account, "zh")


def test_an_assumed_rule_is_told_as_one_with_the_way_out() -> None:
    shown = printed(account_from("Ana is executive, +1"))
    assert "Nobody told who decides" in shown
    assert "[decision] to account.toml" in shown


def test_which_index_weighed_the_votes_is_told_only_where_one_did() -> None:
    weighted = {"rule": DecisionRule.WEIGHTED, "votes": {"Ana": 2.0}, "index": PowerIndex.SHAPLEY}
    assert "Shapley–Shubik index, all coalitions counted" in printed(decided(BOARD, **weighted))
    assert " index" not in printed(decided(BOARD))
    found = dataclasses.replace(api.forecast(decided(BOARD, **weighted)), estimated=True)
    assert "estimated from drawn orders" in printed(found)


def test_a_mean_that_misleads_is_told_to() -> None:
    found = api.forecast(decided(BOARD, rule=DecisionRule.UNANIMITY), draws=60)
    friendly = dataclasses.replace(found, interval=Interval(0.1, 0.2, 0.3), probability=0.2)
    assert "Opinion is for us, the rule is not" in printed(friendly)
    assert "Opinion is for us" not in printed(dataclasses.replace(friendly, probability=0.8))


def test_who_can_stop_it_is_told_alone_or_together() -> None:
    shown = printed(decided(BOARD, veto=("Cy",)))
    assert "Cy alone (100% against us)" in shown
    assert "Bo and Cy (" in printed(decided(BOARD.replace("+1", "-2")))
    assert "nobody is likely to; most likely" in printed(decided(BOARD.replace("-2", "+2")))
    out_of_reach = decided(BOARD, rule=DecisionRule.WEIGHTED, quota=9)
    assert "what we want cannot come about by this rule" in printed(out_of_reach)


def test_without_draws_it_says_that_it_does_not_know_how_sure_it_is() -> None:
    shown = printed(account_from("Ana is decision_maker; Bo is decision_maker, -1"), draws=0)
    assert "How sure this is was not worked out." in shown
    assert "Ana alone; Bo alone" in shown
    assert "Not known yet what Ana thinks of us" in shown
    assert "–" in shown


def test_an_account_without_a_word_known_is_told_without_one_too_many() -> None:
    shown = printed(account_from("Ana is decision_maker, +2"))
    assert "Pulls against us nobody" in shown
    assert "Would move most nobody" in shown
    assert "everybody with a vote was asked" in shown
    assert "Counts now" not in shown


def test_what_backfires_is_told_to() -> None:
    shown = printed(account_from("Ana is decision_maker; Ana >< Bo 0.9; Bo is -2"))
    assert "(whose no backfires)" in shown
    shown = printed(account_from("Ana is decision_maker; Ana >< Bo 0.9; Bo is +2"), "zh")
    assert "（其支持适得其反）" in shown


def test_of_a_large_board_the_weaker_members_are_counted() -> None:
    board = "; ".join(f"Member{number} is decision_maker" for number in range(15))
    assert "… and 3 more with less power" in printed(account_from(board))


def test_names_cannot_steer_the_terminal() -> None:
    account = account_from("Ana is decision_maker, +1")
    odd = dataclasses.replace(account.people["Ana"], name="A\x1b[31mna")
    shown = printed(dataclasses.replace(account, people={"Ana": odd}))
    assert "\x1b" not in shown


def test_in_brief_it_is_a_line_and_one_about_the_stage() -> None:
    plain = api.forecast(decided(BOARD), draws=40)
    assert len(list(in_brief(plain, "en"))) == 1
    staged = api.forecast(decided(BOARD, stage=Stage.COMMITMENT), draws=40)
    lines = [line.plain for line in in_brief(staged, "en")]
    assert lines[1].startswith("Counts now at the commitment stage: the formal vote 100%;")
    assert list(in_brief(api.forecast(decided(BOARD), draws=0), "en")) == []
