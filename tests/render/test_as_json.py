"""JSON for other programs: complete, and with sums that hold."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from guanxi import api
from guanxi.analysis.scores.table import SCORES
from guanxi.model.sketch import account_from
from guanxi.render import as_json

TELECOM = Path(__file__).parents[2] / "graphs" / "telecom"


@pytest.fixture(scope="module")
def scores() -> dict[str, Any]:
    content = as_json.content(api.analyse(api.load(TELECOM)), "en")
    found: dict[str, Any] = json.loads(content)
    assert found["schema"] == "guanxi.score/1"
    return found


def test_everybody_is_in_it_with_every_score(scores: dict[str, Any]) -> None:
    people = scores["people"]
    assert len(people) == 13
    assert {tuple(person["scores"]) for person in people} == {tuple(SCORES)}


def test_the_reasons_add_up_to_every_value(scores: dict[str, Any]) -> None:
    for person in scores["people"]:
        for score in person["scores"].values():
            total = math.fsum(reason["amount"] for reason in score["reasons"])
            assert (score["value"] is None) == (not score["reasons"])
            assert score["value"] is None or math.isclose(score["value"], total, abs_tol=1e-8)


def test_a_reason_carries_its_ties_and_who_told_of_them(
    scores: dict[str, Any],
) -> None:
    people = {person["id"]: person for person in scores["people"]}
    reason = people["he-yongping"]["scores"]["decision_power"]["reasons"][0]
    assert reason["ties"][0]["kind"] == "advises"
    assert reason["ties"][0]["evidence"][0].startswith("Chen Zhigang told us on 9 Oct 2001 (B2)")


def test_an_unknown_support_is_null(scores: dict[str, Any]) -> None:
    people = {person["id"]: person for person in scores["people"]}
    assert people["wu-guoqiang"]["support"] is None
    unknown = people["wu-guoqiang"]["scores"]["champion"]
    assert unknown == {
        "value": None,
        "interval": None,
        "rank": None,
        "top_3": None,
        "reasons": [],
    }


def test_every_known_score_carries_its_intervals(scores: dict[str, Any]) -> None:
    for person in scores["people"]:
        low, high = person["scores"]["decision_power"]["interval"]
        first, last = person["scores"]["decision_power"]["rank"]
        assert 0 <= low <= high <= 100
        assert 1 <= first <= last <= 13
        assert all(0 <= chance <= 1 for chance in person["role_probabilities"].values())


def test_a_conflict_is_told_with_rule_people_and_remedy() -> None:
    account = account_from("Ana >< Bo; dinner: Ana, Bo; Ana is executive")
    check = api.check_invitations(account, "dinner")
    found = as_json.invitation(account, check, "en")
    assert found["schema"] == "guanxi.invite/1"
    assert [guest["name"] for guest in found["guests"]] == ["Ana", "Bo"]
    conflict = found["conflicts"][0]
    assert (conflict["rule"], conflict["severity"]) == ("rivals-together", "critical")
    assert conflict["people"] == [{"id": "Ana", "name": "Ana"}, {"id": "Bo", "name": "Bo"}]
    assert conflict["situation"] == "Ana and Bo are at odds, and both are invited"
    assert conflict["remedy"].startswith("Invite them on different days. Wait for the answer")


def test_the_report_tells_rows_problems_and_gaps(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name,support\nAna,sure\nBo,1\n", encoding="utf-8")
    report = api.check(tmp_path)
    found = as_json.problems(report, "en")
    contacts = next(count for count in found["files"] if count["file"] == "contacts.csv")
    assert contacts["rows"] == contacts["kept"] + contacts["rejected"] == 2
    problem = found["problems"][0]
    assert (problem["file"], problem["line"], problem["column"]) == ("contacts.csv", 2, "support")
    assert problem["cause"]
    assert problem["way_out"]
    assert {gap["name"] for gap in found["gaps"]}


def test_text_is_the_same_every_time() -> None:
    results = [as_json.content(api.analyse(api.load(TELECOM)), "zh") for _ in range(2)]
    assert results[0] == results[1]


def test_what_stands_out_is_told_about_all_or_about_those_asked_for() -> None:
    results = api.analyse(account_from("Ana is decision_maker, none, +1; Bo => Ana"), draws=0)
    (found,) = as_json.scores(results, "en")["findings"]
    assert (found["rule"], found["severity"]) == ("uncovered-decision-maker", "critical")
    assert found["people"] == [{"id": "Ana", "name": "Ana"}]
    assert as_json.scores(results, "en", ["Ana"])["findings"] == [found]
    assert as_json.scores(results, "en", ["Bo"])["findings"] == []
