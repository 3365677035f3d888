"""An account as the rules of latent conflict see it."""

import dataclasses

import pytest

from guanxi.analysis.scene import Scene, same_post, scene
from guanxi.graph import social_graph
from guanxi.model.sketch import account_from
from guanxi.model.sketched_move import move_from
from tests.model.making import day


def seen(sketch: str) -> Scene:
    return scene(account_from(sketch))


def test_who_has_left_or_is_a_place_kept_free_is_not_among_the_people() -> None:
    found = seen("Ana left 2001-01-01; Bo left 2001-01-01; Bo appointed Head 2001-06-01; ?CFO ^ Bo")
    assert found.people == ("Bo",)
    assert found.present("Bo")
    assert not found.present("Bo", "Ana")


def test_what_is_planned_has_not_happened() -> None:
    found = seen("Ana left 2002-01-01; Bo appointed Head 2002-01-01; it is 2001-12-31")
    assert found.people == ("Ana", "Bo")
    assert found.arrivals == ()
    assert [move.person for move in found.departures] == ["Ana"]


def test_two_share_a_boss_or_one_is_the_others() -> None:
    found = seen("Ana ^ Cy; Bo ^ Cy; Di is user; Ed is user")
    assert found.one_boss("Ana", "Bo")
    assert found.one_boss("Ana", "Cy")
    assert found.one_boss("Cy", "Ana")
    assert not found.one_boss("Di", "Ed")


def test_the_boss_is_the_one_best_attested() -> None:
    account = account_from("Ana ^ Bo; Ana ^ Cy")
    ties = [dataclasses.replace(tie, confidence=0.5 if tie.target == "Cy" else 0.9)
            for tie in account.ties]  # fmt: skip
    assert scene(dataclasses.replace(account, ties=tuple(ties))).bosses == {"Ana": "Bo"}


def test_people_of_unknown_departments_are_in_none_together() -> None:
    assert not seen("Ana is user; Bo is user").one_department("Ana", "Bo")
    assert seen("Ana is in IT; Bo is in IT").work_together("Ana", "Bo")
    assert seen("Ana is decision_maker; Bo is decision_maker").work_together("Ana", "Bo")
    assert not seen("Ana is decision_maker; Bo is user").work_together("Ana", "Bo")


@pytest.mark.parametrize(
    ("title", "deputy"),
    [("Deputy Head", True), ("vice president", True), ("副局长", True), ("Assistant", False)],
)
def test_deputies_are_known_by_their_titles(title: str, *, deputy: bool) -> None:
    found = seen(f"Ana ^ Bo; Ana is titled {title}; Cy ^ Bo").deputies("Bo")
    assert found == (("Ana",) if deputy else ())


def test_a_grudge_halves_in_its_half_life_and_is_whole_where_no_day_is_known() -> None:
    found = seen("Ana is user; it is 2004-08-01")
    assert found.left_of_grudge(day("2001-08-02")) == pytest.approx(0.5)
    assert found.left_of_grudge(day("2005-01-01")) == 1
    assert seen("Ana is user").left_of_grudge(day("1950-01-01")) == 1


def test_without_a_half_life_nothing_is_left() -> None:
    weights = account_from("").weights.with_override("grudge_half_life", 0)
    account = account_from("it is 2004-08-01", weights)
    assert scene(account).left_of_grudge(day("2004-08-01")) == 0


def test_members_stand_below_the_head_by_line_or_level() -> None:
    found = seen(
        "Ana is in IT, management; Bo is in IT, operational; Cy is in IT, operational;"
        "Bo ^ Ana; Cy ^ Bo; Di is in Sales"
    )
    assert found.members("IT") == {"Ana": 0, "Bo": 1, "Cy": 2}


def test_bosses_in_a_circle_are_counted_once() -> None:
    assert seen("Ana is in IT; Bo is in IT; Ana ^ Bo; Bo ^ Ana").members("IT") == {
        "Ana": 1, "Bo": 1,
    }  # fmt: skip


def test_without_a_decision_the_decision_makers_decide() -> None:
    account = account_from("Ana is decision_maker; Bo is user")
    alone = dataclasses.replace(account, decisions=())
    assert Scene(alone, social_graph(alone)).deciders == {"Ana"}


def test_a_post_is_known_by_name_and_department() -> None:
    one, other = (move_from(f"Ana appointed {post} 2001-01-01") for post in ("CIO", "c i o"))
    assert one
    assert other
    assert same_post(one, other)
    sales, it = (dataclasses.replace(one, department=name) for name in ("Sales", "IT"))
    assert same_post(one, sales)
    assert not same_post(sales, it)
