"""Who sways whom: known listening, hostility, and what the chart lets assume."""

import dataclasses
import math

import pytest
from hypothesis import given

from guanxi.analysis.pulls import Pull, PullKind, known_pulls, pulls
from guanxi.graph import social_graph
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS
from tests.model.making import Draft, account_with, drafts, somebody, sure_tie


def pulls_on(listener: str, account: Account) -> dict[str, float]:
    """How far each moves the listener."""
    found = pulls(social_graph(account), account)
    return {pull.heard: pull.weight for pull in found if pull.listener == listener}


def kinds_on(listener: str, sketch: str) -> dict[str, PullKind]:
    """Why each moves the listener."""
    account = account_from(sketch)
    found = pulls(social_graph(account), account)
    return {pull.heard: pull.kind for pull in found if pull.listener == listener}


def test_one_listened_to_alone_has_the_whole_ear() -> None:
    assert pulls_on("Ana", account_from("Bo => Ana 0.1")) == {"Bo": 1.0}


def test_an_ear_is_shared_in_proportion_to_strength() -> None:
    people = map(somebody, ("Ana", "Bo", "Cy"))
    ties = [sure_tie("Bo", "advises", "Ana", 0.9), sure_tie("Cy", "advises", "Ana", 0.3)]
    assert pulls_on("Ana", account_with(people, ties)) == pytest.approx({"Bo": 0.75, "Cy": 0.25})


def test_a_rival_pulls_the_other_way() -> None:
    assert pulls_on("Ana", account_from("Ana >< Bo")) == {"Bo": -1.0}


def test_who_is_hostile_is_pulled_and_the_target_is_not() -> None:
    account = account_from("Ana !> Bo")
    assert pulls_on("Ana", account) == {"Bo": -1.0}
    assert pulls_on("Bo", account) == {}


def test_listening_and_hostility_share_one_ear() -> None:
    account = account_from("Bo => Ana 0.5; Ana !> Cy 0.5")
    assert pulls_on("Ana", account) == pytest.approx({"Bo": 0.5, "Cy": -0.5})


def test_a_friendly_rival_pulls_both_ways_and_each_way_is_kept() -> None:
    account = account_from("Bo => Ana 0.5; Ana !> Bo 0.25")
    found = [pull for pull in pulls(social_graph(account), account) if pull.listener == "Ana"]
    assert [(pull.kind, round(pull.weight, 9)) for pull in found] == [
        (PullKind.HOSTILE, -0.333333333),
        (PullKind.KNOWN, 0.666666667),
    ]


def test_where_nothing_is_known_the_chart_speaks() -> None:
    account = account_from("Ana ^ Bo; Cy ^ Ana")
    assert pulls_on("Ana", account) == pytest.approx({"Bo": 0.3 / 0.45, "Cy": 0.15 / 0.45})
    assert set(kinds_on("Ana", "Ana ^ Bo; Cy ^ Ana").values()) == {PullKind.ASSUMED}


def test_what_is_assumed_of_all_reports_together_is_shared_between_them() -> None:
    account = account_from("Bo ^ Ana; Cy ^ Ana; Ana ^ Zoe")
    expected = {"Bo": 0.075 / 0.45, "Cy": 0.075 / 0.45, "Zoe": 0.3 / 0.45}
    assert pulls_on("Ana", account) == pytest.approx(expected)


def test_assumptions_fade_as_listening_becomes_known() -> None:
    people = map(somebody, ("Ana", "Bo", "Cy"))
    ties = [sure_tie("Ana", "reports_to", "Bo"), sure_tie("Cy", "advises", "Ana", 0.5)]
    faded = 0.3 * 0.5 / (0.5 + 0.5)  # known listening of 0.5 halves it
    expected = {"Bo": faded / (0.5 + faded), "Cy": 0.5 / (0.5 + faded)}
    assert pulls_on("Ana", account_with(people, ties)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("sketch", "heard"),
    [("Ana ^ Zoe", {"Zoe": 1.0}), ("Ana ^ Zoe; Cy => Ana", {"Cy": 1.0, "Zoe": 0.0})],
)
def test_assumptions_that_fade_at_once_speak_only_where_nothing_at_all_is_known(
    sketch: str, heard: dict[str, float]
) -> None:
    account = account_from(sketch, DEFAULT_WEIGHTS.with_override("prior_fade", 0.0))
    assert pulls_on("Ana", account) == heard


def test_equals_with_one_boss_and_department_are_assumed_to_hear_each_other() -> None:
    told = "{0} is management, in Finance; {0} ^ Zoe"
    sketch = ";".join(told.format(name) for name in ("Ana", "Bo", "Cy"))
    assert pulls_on("Ana", account_from(sketch)) == pytest.approx(
        {
            "Bo": 0.025 / 0.35,
            "Cy": 0.025 / 0.35,
            "Zoe": 0.3 / 0.35,
        }
    )


@pytest.mark.parametrize(
    "other",
    [
        "Bo is management, in Sales; Bo ^ Zoe",
        "Bo is operational, in Finance; Bo ^ Zoe",
        "Bo is management, in Finance; Bo ^ Yan",
        "Bo ^ Zoe",
    ],
)
def test_who_differs_in_department_level_or_boss_is_not_assumed_to_be_heard(other: str) -> None:
    account = account_from(f"Ana is management, in Finance; Ana ^ Zoe; {other}")
    assert "Bo" not in pulls_on("Ana", account)


def test_of_whom_level_or_department_is_unknown_no_equals_are_assumed() -> None:
    account = account_from("Ana ^ Zoe; Bo ^ Zoe")
    assert pulls_on("Ana", account) == {"Zoe": 1.0}


def test_assumptions_given_no_weight_are_not_made() -> None:
    weights = DEFAULT_WEIGHTS.with_override("prior_to_boss", 0).with_override("prior_to_report", 0)
    account = account_from("Ana ^ Bo", weights)
    assert pulls(social_graph(account), account) == ()


def test_a_pull_carries_the_ties_that_it_rests_on_and_an_assumption_carries_none() -> None:
    account = account_from("Bo => Ana; Ana ^ Cy")
    found = {pull.heard: pull.ties for pull in pulls(social_graph(account), account)}
    told = next(tie for tie in account.ties if tie.kind.name == "advises")
    assert (found["Bo"], found["Cy"]) == ((told,), ())


def test_known_listening_alone_knows_neither_hostility_nor_chart() -> None:
    account = account_from("Bo => Ana; Ana >< Cy; Ana ^ Zoe")
    tie = next(tie for tie in account.ties if tie.kind.name == "advises")
    expected = Pull("Ana", "Bo", 1.0, PullKind.KNOWN, (tie,))
    assert known_pulls(social_graph(account)) == (expected,)


@given(drafts())
def test_all_that_pulls_on_one_person_adds_up_to_one(draft: Draft) -> None:
    account = draft.account()
    graph = social_graph(account)
    for found in (pulls(graph, account), known_pulls(graph)):
        for listener in {pull.listener for pull in found}:
            weights = [abs(pull.weight) for pull in found if pull.listener == listener]
            assert math.fsum(weights) == pytest.approx(1)


@given(drafts())
def test_pulls_stand_in_order_and_only_hostility_is_negative(draft: Draft) -> None:
    account = draft.account()
    found = pulls(social_graph(account), account)
    places = [(pull.listener, pull.heard) for pull in found]
    assert places == sorted(places)
    assert all((pull.weight < 0) == (pull.kind is PullKind.HOSTILE) for pull in found)
    assert all(pull.listener != pull.heard for pull in found)


@given(drafts())
def test_titles_alone_change_no_pull(draft: Draft) -> None:
    titled = tuple(dataclasses.replace(person, title="President") for person in draft.people)
    account, promoted = draft.account(), dataclasses.replace(draft, people=titled).account()
    assert pulls(social_graph(account), account) == pulls(social_graph(promoted), promoted)
