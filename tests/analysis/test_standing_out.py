"""What stands out in the example accounts, whose stories say who must be found."""

import dataclasses
from pathlib import Path

import pytest

from guanxi import api
from guanxi.analysis.reading import reading
from guanxi.analysis.standing_out import standing_out
from guanxi.model.evidence import Finding
from guanxi.model.sketch import account_from

GRAPHS = Path(__file__).parents[2] / "graphs"


def found_in(account: str) -> dict[str, list[Finding]]:
    """The findings of an example account by rule."""
    found: dict[str, list[Finding]] = {}
    for finding in standing_out(reading(api.load(GRAPHS / account))):
        found.setdefault(finding.rule, []).append(finding)
    return found


@pytest.mark.parametrize(
    ("rule", "person"),
    [
        ("future-leader", "Amara Diallo"),
        ("old-guard", "Victor Almeida"),
        ("busybody", "Ben Carver"),
    ],
)
def test_the_supporting_cast_of_harbour_is_found_and_nobody_else(rule: str, person: str) -> None:
    assert [one.people for one in found_in("harbour")[rule]] == [(person,)]


def test_the_planner_of_harbour_is_trusted_in_all_other_departments() -> None:
    (planner,) = (one for one in found_in("harbour")["ambassador"] if "Nora Whelan" in one.people)
    assert planner.values["count"] == "7"


def test_five_people_have_stopped_asking_the_technical_director_of_harbour() -> None:
    (found,) = found_in("harbour")["old-guard"]
    assert {tie.other_end("Victor Almeida") for tie in found.ties} == {
        "Margaret Thorne",
        "Dimitri Kovalenko",
        "Ingrid Solberg",
        "Emeka Nwosu",
        "Pavel Novak",
    }


def test_the_chief_whom_nobody_can_reach_is_reached_past_the_office() -> None:
    (found,) = found_in("power")["uncovered-decision-maker"]
    assert found.people == ("luo-chengzhi",)
    assert found.severity.name == "CRITICAL"
    assert "Xie Lan → Qian Yuemei → Luo Chengzhi" in found.remedy("en", found.values)


def test_the_competitors_friend_is_no_ambassador_of_ours() -> None:
    assert [one.people for one in found_in("power")["ambassador"]] == [("qian-yuemei",)]


def test_few_things_stand_out() -> None:
    assert sum(map(len, found_in("telecom").values())) <= 5
    assert sum(map(len, found_in("power").values())) <= 5
    assert sum(map(len, found_in("harbour").values())) <= 10


def test_the_worst_stands_first() -> None:
    sketch = "Ana is decision_maker, none, in Works; Bo is decision_maker, brief, +1"
    severities = [one.severity for one in standing_out(reading(account_from(sketch)))]
    assert severities == sorted(severities, reverse=True)
    assert len(set(severities)) > 1


def test_finance_is_reached_through_the_planner() -> None:
    found = {
        one.values["department"]: one for one in found_in("harbour")["department-without-friend"]
    }
    assert list(found) == ["Finance", "Procurement"]
    assert "Nora Whelan → Oliver Grant" in found["Finance"].remedy("en", found["Finance"].values)


def test_the_new_director_is_met_through_the_section_chief() -> None:
    (found,) = found_in("telecom")["uncovered-decision-maker"]
    assert "wu-guoqiang" in found.people
    assert "He Yongping → Wu Guoqiang" in found.remedy("en", found.values)


@pytest.mark.parametrize("account", ["power", "harbour"])
def test_personal_facts_change_nothing_and_are_told_nowhere(account: str) -> None:
    known = api.load(GRAPHS / account)
    found = standing_out(reading(known))
    assert known.profiles
    assert standing_out(reading(dataclasses.replace(known, profiles=()))) == found
    said = " ".join(
        text
        for one in found
        for text in (
            one.situation("en", one.values),
            one.remedy("en", one.values),
            *(reason.text() for reason in one.reasons),
        )
    )
    assert [fact for fact in known.profiles if fact.value and fact.value in said] == []
