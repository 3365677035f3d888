"""The validity benchmark on small invented networks."""

import json
from pathlib import Path

import pytest

from benchmarks.validity_parts.answer import Answer
from benchmarks.validity_parts.command import main
from benchmarks.validity_parts.published import Row, Task, read
from benchmarks.validity_parts.run import QUESTIONS, Judged, judged
from tests.benchmarks.making import enemies, friends, network, write_network

PEOPLE = ("ana", "bo", "cy", "di")
ASKING = [(one, "ana", "advice", 1, 1, 1, "target", "") for one in ("bo", "cy", "di")]
LEADER = {"id": "leader", "concept": "influencer", "kind": "binary", "note": "who is asked"}
TRUTH = [("leader", "influencer", "binary", one, "", int(one == "ana")) for one in PEOPLE]


def answer(concept: str, rows: list[Row], **settings: object) -> Answer:
    """What a question to these ties gives."""
    task = Task("it", concept, "", settings)
    return QUESTIONS[concept](network(*rows, tasks=[task]), task)


def test_a_run_prints_each_task_with_the_baselines_and_a_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(write_network(tmp_path / "club", PEOPLE, ASKING, [LEADER], TRUTH))])
    printed = capsys.readouterr().out
    row = next(line for line in printed.splitlines() if line.startswith("club"))
    assert row.split() == ["club", "leader", *["1.000"] * 6, "at", "1"]
    assert "in-strength" in printed
    assert "mean of networks" in printed


def test_an_unknown_concept_is_reported_and_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tasks = [LEADER, {"id": "odd", "concept": "weather", "kind": "binary"}]
    main([str(write_network(tmp_path / "club", PEOPLE, ASKING, tasks, TRUTH))])
    assert "skipped club odd: unknown concept 'weather'" in capsys.readouterr().out


def test_without_known_answers_the_scores_go_to_the_file_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "scores.json"
    folder = write_network(tmp_path / "club", PEOPLE, ASKING, [LEADER], None)
    main([str(folder), "--json", str(target)])
    assert "not judged club leader" in capsys.readouterr().out
    (task,) = json.loads(target.read_text(encoding="utf-8"))["tasks"]
    scores = {row["a"]: row["score"] for row in task["scores"]}
    assert max(scores, key=lambda person: scores[person]) == "ana"
    assert task["concordance"] is None


def test_a_name_of_a_network_changes_nothing_and_neither_does_the_order_of_rows(
    tmp_path: Path,
) -> None:
    one = write_network(tmp_path / "karate", PEOPLE, ASKING, [LEADER], TRUTH)
    other = write_network(tmp_path / "x", PEOPLE[::-1], ASKING[::-1], [LEADER], TRUTH[::-1])
    found = [next(judged([read(folder)])) for folder in (one, other)]
    assert all(isinstance(each, Judged) for each in found)
    first, second = (each.answer.scores for each in found if isinstance(each, Judged))
    assert first == second


def test_reversed_ties_put_the_leader_last() -> None:
    rows = [Row(one, "ana", "advice", influence="source") for one in ("bo", "cy", "di")]
    scores = answer("influencer", rows).scores
    assert min(scores, key=lambda key: float(scores[key])) == ("ana", "")


def test_types_that_a_task_excludes_do_not_enter() -> None:
    rows = [
        Row("bo", "ana", "advice", influence="target"),
        Row("ana", "bo", "gossip", influence="target"),
    ]
    scores = answer("influencer", rows, exclude_types=["gossip"]).scores
    assert float(scores["ana", ""]) > float(scores["bo", ""])


def test_formal_authority_follows_the_reporting_lines() -> None:
    rows = [
        Row("bo", "ana", "reports_to", influence="target"),
        Row("bo", "cy", "has_authority_over", influence="source"),
    ]
    scores = answer("formal", rows).scores
    assert float(scores["ana", ""]) > float(scores["bo", ""]) > float(scores["cy", ""])


def test_stances_spread_from_the_known_sides() -> None:
    scores = answer("stance", friends("ab bc cd de ef"), seeds={"a": 1, "f": -1}).scores
    assert [float(scores[one, ""]) > 0 for one in "bcde"] == [True, True, False, False]


def test_one_is_left_out_at_a_time_where_a_task_says_so() -> None:
    task = Task("it", "stance", "partition", {"loo": True})
    sides = {"a": "1", "b": "1", "c": "-1", "d": "-1"}
    told = network(*friends("ab cd"), tasks=[task], truth=sides)
    scores = QUESTIONS["stance"](told, task).scores
    assert [float(scores[one, ""]) > 0 for one in "abcd"] == [True, True, False, False]


def test_who_opposes_the_goal_and_is_heard_blocks_it() -> None:
    rows = [Row(one, "d", "advice", influence="target") for one in "abc"]
    scores = answer("blocker", rows, goal=1, seeds={"d": -1, "a": 1}).scores
    assert max(scores, key=lambda key: float(scores[key])) == ("d", "")


def test_two_cliques_are_two_factions() -> None:
    labels = answer("faction", friends("ab bc ca de ef fd cd")).scores
    groups = {frozenset(key for key in labels if labels[key] == label) for label in labels.values()}
    assert groups == {frozenset((one, "") for one in circle) for circle in ("abc", "def")}


def test_a_triangle_with_one_enmity_is_out_of_balance_by_one() -> None:
    assert answer("balance", [*friends("ab bc"), *enemies("ca")]).scores == {("", ""): 1.0}


def test_a_hidden_sign_is_told_by_the_friends_of_friends() -> None:
    rows = [*friends("ab bc ca de ef fd"), *enemies("ad be cf ae bd")]
    scores = answer("sign", rows).scores
    assert float(scores["a", "b"]) > float(scores["a", "d"])


def test_a_sign_that_was_left_out_is_told_from_all_others() -> None:
    rows = [*friends("ab bc"), *enemies("ad bd cd"), Row("a", "c", "friendship", sign=0)]
    scores = answer("sign", rows).scores
    assert float(scores["a", "c"]) > 0.5


def test_a_clash_is_foretold_from_one_period_alone() -> None:
    early = [
        Row(row.source, row.target, row.type, row.sign, time="1")
        for row in [*friends("ab"), *enemies("bc"), *friends("de")]
    ]
    later = [Row("d", "e", "enmity", sign=-1, time="2")]
    scores = answer("conflict_future", early + later, train="1", test="2").scores
    assert ("b", "c") not in scores
    assert max(scores, key=lambda key: float(scores[key])) == ("a", "c")
