"""The settings of an account."""

import datetime as dt
from pathlib import Path

import pytest

from guanxi.model.account import Account
from guanxi.model.vocabulary import DecisionRule, PowerIndex, Stage
from guanxi.weights import DEFAULT_WEIGHTS
from tests.io.folders import fault_names, read_files, the_problem

ALL = """
name = "Bureau"
our_company = "Norrvik"
competitors = ["Altavena"]
language = "zh"
as_of = 2001-10-15

[decision]
what = "60,000 lines"
stage = "evaluation"
rule = "weighted"
deciders = ["Ana", "bo"]
votes = { "Ana" = 3 }
quota = 3
veto = ["Bo"]
goal = -1
by = 2001-12-20

[value_chain]
customers = ["a", "b"]

[weights]
rivalry_alarm = 0.4
strength = { weak = 0.2 }

[privacy]
retention_months = 24
"""


def settings(folder: Path, text: str) -> Account:
    """Return the account of two people with some settings."""
    return read_files(folder, {"account.toml": text})[0]


def test_everything_that_can_be_set_is_set(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"account.toml": ALL})
    assert not report.problems
    assert (account.name, account.our_company, account.language) == ("Bureau", "Norrvik", "zh")
    assert account.competitors == ("Altavena",)
    assert account.as_of == dt.date(2001, 10, 15)
    assert account.value_chain == {"customers": "a; b"}
    assert account.privacy.retention_months == 24
    assert account.weights.rivalry_alarm == 0.4
    assert account.weights.strength["weak"] == 0.2
    assert account.weights.strength["strong"] == DEFAULT_WEIGHTS.strength["strong"]
    decision = account.decisions[0]
    assert (decision.what, decision.stage, decision.rule) == (
        "60,000 lines", Stage.EVALUATION, DecisionRule.WEIGHTED,
    )  # fmt: skip
    assert (decision.deciders, decision.votes) == (("Ana", "Bo"), {"Ana": 3})
    assert (decision.quota, decision.veto, decision.goal) == (3, ("Bo",), -1)
    assert decision.by == dt.date(2001, 12, 20)


def test_an_account_may_have_several_decisions(tmp_path: Path) -> None:
    text = '[[decision]]\nwhat = "a"\n[[decision]]\nwhat = "b"\n'
    assert [decision.what for decision in settings(tmp_path, text).decisions] == ["a", "b"]


def test_several_decisions_may_stand_under_either_name_and_beside_a_single_one(
    tmp_path: Path,
) -> None:
    text = '[decision]\nwhat = "a"\n[[decisions]]\nwhat = "b"\n[[decisions]]\nwhat = "c"\n'
    assert [one.what for one in settings(tmp_path, text).decisions] == ["a", "b", "c"]


def test_how_votes_are_weighed_can_be_set(tmp_path: Path) -> None:
    text = '[decision]\nwhat = "a"\nindex = "Shapley-Shubik"\n'
    assert settings(tmp_path, text).decisions[0].index is PowerIndex.SHAPLEY
    assert settings(tmp_path, '[decision]\nwhat = "a"\n').decisions[0].index is None


@pytest.mark.parametrize(
    ("rule", "quota", "kept"),
    [
        ("weighted", "4", 4),
        ("weighted", "5", None),  # of four votes
        ("majority", "2", 2),
        ("majority", "3", None),
        ("weighted", "0", None),
        ("one", "9", 9),  # never looked at
        ("unanimity", "9", 9),
    ],
)
def test_a_quota_that_decides_nothing_is_told_of_and_left_out(
    tmp_path: Path, rule: str, quota: str, kept: float | None
) -> None:
    text = (
        f'[[decision]]\nwhat = "a"\n[[decisions]]\nwhat = "b"\nrule = "{rule}"\n'
        f'deciders = ["Ana", "Bo"]\nvotes = {{ Ana = 3 }}\nquota = {quota}\n'
    )
    account, report = read_files(tmp_path, {"account.toml": text})
    assert account.decisions[1].quota == kept
    if kept is None:
        problem = the_problem(report, "quota-out-of-reach")
        assert (problem.place.line, problem.place.column) == (8, "decision.2.quota")


def test_without_settings_an_account_is_called_as_its_folder(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {})
    assert (account.name, account.language, account.as_of) == ("account", "en", None)
    assert not report.problems


@pytest.mark.parametrize(
    ("text", "fault", "place", "told"),
    [
        ('nme = "x"', "unknown-setting", "nme", "did you mean 'name'?"),
        ('[decision]\nwhat = "x"\nquorum = 2', "unknown-setting", "decision.quorum", "quota"),
        ('language = "fr"', "unknown-word", "language", "write one of: en, zh"),
        ("as_of = 2001", "bad-date", "as_of", "2026-10-09"),
        ('[decision]\nwhat = "x"\nstage = "neeed"', "unknown-word", "decision.stage", "need"),
        ("name = [1]", "bad-setting", "name", "correct it"),
        ("[weights]\nrivalry_alrm = 0.4", "bad-setting", "weights.rivalry_alrm", "correct it"),
        ("[weights]\nrivalry_alarm = 7", "bad-setting", "weights.rivalry_alarm", "correct it"),
        ('[weights]\nstrength = "x"', "bad-setting", "weights.strength", "correct it"),
        ('[decision]\nstage = "need"', "nameless-decision", "decision", "what ="),
        ('[privacy]\nretention = "long"', "bad-number", "privacy.retention", "12"),
        ('[decision]\nwhat = "x"\nveto = ["Z"]', "unknown-name", "decision.veto", "add it"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_leaves_the_default(
    tmp_path: Path, text: str, fault: str, place: str, told: str
) -> None:
    _, report = read_files(tmp_path, {"account.toml": text})
    problem = the_problem(report, fault)
    assert (problem.place.file, problem.place.column) == ("account.toml", place)
    assert told in problem.way_out()


def test_a_number_for_a_table_is_told_of(tmp_path: Path) -> None:
    _, report = read_files(tmp_path, {"account.toml": "decision = 1\nweights = 2\n"})
    assert fault_names(report) == ["unknown-setting", "unknown-setting"]
