"""guanxi forecast, and --decision of all commands that are about one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from guanxi.api import load, load_with_report
from tests.cli.conftest import Run

Guanxi = Callable[..., Run]

TWO = """
[[decisions]]
what = "Exchange"
stage = "design"
deciders = ["Ana"]
rule = "one"

[[decisions]]
what = "Spare parts"
deciders = ["Bo"]
rule = "one"
"""


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """An account of two decisions, of which Ana takes one and Bo the other."""
    contacts = "name,level,support\nAna,executive,2\nBo,management,-2\n"
    (tmp_path / "contacts.csv").write_text(contacts, encoding="utf-8")
    (tmp_path / "account.toml").write_text(TWO, encoding="utf-8")
    return tmp_path


def words(run: Run) -> str:
    """What a command printed, without the breaks of lines."""
    return " ".join(run.out.split())


def test_a_veto_makes_the_harbour_lean_against_us(guanxi: Guanxi) -> None:
    run = guanxi("forecast", "harbour")
    assert run.code == 0
    shown = words(run)
    assert "6 people with 11 votes decide; 7 votes are needed. Richard Penhallow can veto." in shown
    assert "Open, leaning against us: it goes our way in" in shown
    assert "Can stop it Richard Penhallow alone (" in shown
    assert "Charlotte Beck and Margaret Thorne (" in shown
    assert "To be decided by 26 Feb 2027." in shown


def test_one_who_was_never_asked_leaves_it_open(guanxi: Guanxi) -> None:
    shown = words(guanxi("forecast", "power"))
    assert "Luo Chengzhi decides alone." in shown
    assert "Open: it goes our way in" in shown
    assert "never asked" in shown
    assert "what Luo Chengzhi, who has a vote, thinks of us: asking would narrow" in shown


def test_at_the_design_stage_who_writes_the_tender_counts_most(guanxi: Guanxi) -> None:
    shown = words(guanxi("forecast", "power"))
    assert "at the design stage: the technical departments 40%" in shown
    assert "most of all Bai Zhenhua" in shown
    assert "Counts now at the design stage" in words(guanxi("score", "power"))


def test_a_friendly_board_is_likely(guanxi: Guanxi) -> None:
    shown = words(guanxi("forecast", "telecom"))
    assert "Likely: it goes our way in" in shown
    assert "Carries it for us He Yongping +0.10" in shown
    assert "Can stop it nobody is likely to" in shown


def test_the_scores_end_with_the_forecast_in_a_line(guanxi: Guanxi) -> None:
    assert "Likely: it goes our way in" in words(guanxi("score", "telecom"))


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    shown = guanxi("forecast", "power", "--lang", "zh").out
    assert "由Luo Chengzhi一人决定。" in shown
    assert "未定：在抽样的情形中有" in shown
    assert "在系统设计阶段：技术部门40%" in shown
    assert "votes" not in shown


def test_json_is_complete(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("forecast", "harbour", "--json").out)
    assert found["schema"] == "guanxi.forecast/1"
    assert (found["votes"], found["needed"], found["index"]) == (11, 7, "banzhaf")
    assert found["stoppers"][0]["people"] == [
        {"id": "Richard Penhallow", "name": "Richard Penhallow"}
    ]
    assert found["now"]["stage"] == "evaluation"


@pytest.mark.parametrize("command", ["score", "forecast", "ask"])
def test_the_first_decision_is_meant_and_the_others_are_named(
    guanxi: Guanxi, two: Path, command: str
) -> None:
    shown = words(guanxi(command, two))
    assert "· Exchange" in shown
    assert "Also to be decided: Spare parts (choose with --decision)" in shown


def test_another_decision_has_other_roles(guanxi: Guanxi, two: Path) -> None:
    first = json.loads(guanxi("score", two, "--json").out)
    other = json.loads(guanxi("score", two, "--json", "--decision", "spare").out)
    assert (first["decision"], first["other_decisions"]) == ("Exchange", ["Spare parts"])
    assert (other["decision"], other["other_decisions"]) == ("Spare parts", ["Exchange"])
    roles = [
        {one["name"]: "decision_maker" in one["roles"] for one in found["people"]}
        for found in (first, other)
    ]
    assert roles == [{"Ana": True, "Bo": False}, {"Ana": False, "Bo": True}]


def test_every_command_about_a_decision_takes_one(
    guanxi: Guanxi, two: Path, tmp_path: Path
) -> None:
    chosen = ("--decision", "Spare parts")
    assert "Bo decides alone." in words(guanxi("forecast", two, *chosen))
    assert "has 100% of the vote" in words(guanxi("explain", two, "Bo", *chosen))
    assert json.loads(guanxi("ask", two, "--json", *chosen).out)["decision"] == "Spare parts"
    shown = words(guanxi("map", two, "-o", tmp_path / "map.html", *chosen))
    assert "· Spare parts" in shown
    assert "Also to be decided: Exchange" in shown


def test_an_unknown_decision_is_answered_with_the_nearest(guanxi: Guanxi, two: Path) -> None:
    run = guanxi("forecast", two, "--decision", "spair parts")
    assert run.code == 2
    assert "unknown decision 'spair parts'; did you mean 'Spare parts'?" in run.err


def test_the_decisions_of_the_examples_have_nothing_wrong(two: Path) -> None:
    assert [decision.what for decision in load(two).decisions] == ["Exchange", "Spare parts"]
    assert not load_with_report(two)[1].problems
