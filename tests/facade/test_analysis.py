"""What one may ask of an analysed account."""

import math
from pathlib import Path

import networkx as nx
import pytest

import guanxi as gx
from guanxi import api
from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.render import frames

TELECOM = Path(__file__).parents[2] / "graphs" / "telecom"
SMALL = """
    Ana is decision_maker, +1; Bo => Ana; Cy >< Bo; Di == Bo
    dinner: Ana, Bo, Cy, Di
"""


@pytest.fixture(scope="module")
def telecom() -> gx.Analysis:
    return gx.analyse(gx.load(TELECOM))


@pytest.fixture(scope="module")
def small() -> gx.Analysis:
    return gx.analyse(account_from(SMALL), draws=40)


def test_an_analysis_shows_who_has_power_and_why(telecom: gx.Analysis) -> None:
    assert "He Yongping" in str(telecom)
    assert "He Yongping" in telecom._repr_html_()


def test_its_frames_are_those_of_its_results(small: gx.Analysis) -> None:
    results = small.results
    assert small.people.equals(frames.people_table(results))
    assert small.scores.equals(frames.scores_table(results))
    assert small.reasons.equals(frames.reasons_table(results))
    assert small.roles.equals(frames.roles_table(results))
    assert small.findings.equals(frames.findings_table(results))


def test_frames_speak_the_language_of_the_analysis() -> None:
    chinese = gx.analyse(account_from(SMALL), draws=0, language="zh")
    assert chinese.reasons.equals(frames.reasons_table(chinese.results, language="zh"))
    assert not chinese.reasons.equals(frames.reasons_table(chinese.results, language="en"))


def test_people_have_a_row_each_and_nan_for_the_unknown(telecom: gx.Analysis) -> None:
    people = telecom.people
    assert list(people.index) == list(telecom.results.ranked())
    assert math.isnan(people["support"]["wu-guoqiang"])
    assert people.loc["he-yongping", "hidden_power_holder"] == pytest.approx(
        telecom.results.score("hidden_power_holder", "he-yongping").value
    )
    assert people["champion"].dtype == "float64"


def test_an_explanation_is_for_somebody_named_and_holds_the_scores(telecom: gx.Analysis) -> None:
    answer = telecom.explain("he yong")
    told = telecom.results.score("hidden_power_holder", "he-yongping")
    assert answer.value["hidden_power_holder"] == told
    assert "told us on" in str(answer)
    with pytest.raises(UnknownNameError, match="He Yongping"):
        telecom.explain("Hu Yongping")


def test_a_single_score_may_be_explained(telecom: gx.Analysis) -> None:
    answer = telecom.explain("He Yongping", measure="hidden_power_holder")
    assert list(answer.value) == ["hidden_power_holder"]
    assert "Hidden power" in str(answer)
    assert "Decision power" not in str(answer)
    with pytest.raises(UnknownNameError, match="hidden_power_holder"):
        telecom.explain("He Yongping", measure="hidden_power")


def test_a_score_of_which_nothing_is_known_is_said_to_be_unknown(small: gx.Analysis) -> None:
    answer = small.explain("Bo", measure="champion")
    assert answer.value["champion"].value is None
    assert "Championing" in str(answer)


def test_the_forecast_is_that_of_the_analysis(small: gx.Analysis) -> None:
    assert small.forecast.value == small.results.forecast
    assert "Ana" in str(small.forecast)


def test_an_account_of_nobody_has_a_forecast_too() -> None:
    assert gx.analyse(Account(name="nobody", people={})).forecast.value.voters == ()


def test_what_to_ask_follows_from_the_draws_of_the_analysis(telecom: gx.Analysis) -> None:
    asked = telecom.ask(most=2)
    assert asked.value == api.ask(telecom.account, most=2)
    assert asked.value[0].text().split()[0] in str(asked)


def test_without_draws_it_cannot_be_told_what_to_ask() -> None:
    with pytest.raises(GuanxiError, match="draws=300"):
        gx.analyse(account_from("Ana => Bo"), draws=0).ask()


def test_camps_are_told_with_everybody_in_them() -> None:
    report = gx.analyse(account_from("Ana == Bo; Cy == Di; Ana >< Cy; Bo >< Di"), draws=0)
    assert report.camps().value == api.camps(report.account)
    assert all(name in str(report.camps()) for name in report.account.people)


def test_circles_are_groups_of_friends() -> None:
    report = gx.analyse(account_from("Ana == Bo; Bo == Cy; Cy == Ana; Di == Eve"), draws=0)
    assert report.circles() == (("Ana", "Bo", "Cy"), ("Di", "Eve"))


def test_suspicions_are_told_from_a_probability_on(telecom: gx.Analysis) -> None:
    assert telecom.latent().value == api.latent(telecom.account)
    assert telecom.latent(at_least=0.99).value == ()


def test_an_event_or_guests_may_be_checked(small: gx.Analysis) -> None:
    found = small.invite("dinner")
    assert "rivals-together" in [one.rule for one in found.value.conflicts]
    assert "Bo" in str(found)
    apart = small.invite(guests=["Ana", "Bo"], form="dinner")
    assert "rivals-together" not in [one.rule for one in apart.value.conflicts]
    assert apart.value.event.format == "dinner"


def test_guests_may_stand_in_one_text(small: gx.Analysis) -> None:
    told = small.invite(guests="Ana, Bo，Cy")
    assert told.value == small.invite(guests=["Ana", "Bo", "Cy"]).value
    assert small.repair(guests="Bo, Cy").value.needed
    assert "Bo" in str(small.ask_order(guests="Bo, Cy"))
    assert small.seat("dinner", tables=2, honoured="Di").value.table_of("Di") == "1"


def test_a_check_of_neither_event_nor_guests_tells_the_events(small: gx.Analysis) -> None:
    for ask in (small.invite, small.repair, small.ask_order):
        with pytest.raises(GuanxiError, match=r"name an event or guests; .*: dinner"):
            ask()


def test_a_table_plan_needs_tables_and_seats(small: gx.Analysis) -> None:
    with pytest.raises(GuanxiError, match="tables=0 makes no sense: give 1 or more"):
        small.seat("dinner", tables=0)
    with pytest.raises(GuanxiError, match="capacity=0 makes no sense: give 1 or more"):
        small.seat("dinner", capacity=0)


def test_a_word_that_is_no_format_or_severity_is_refused(small: gx.Analysis) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'dinner'"):
        small.invite(guests=["Ana"], form="diner")
    with pytest.raises(UnknownNameError, match="did you mean 'critical'"):
        small.repair("dinner", severity="critica")


def test_a_repair_and_the_order_of_asking_are_told(small: gx.Analysis) -> None:
    assert small.repair("dinner").value == api.repair(small.account, "dinner")
    assert small.repair("dinner", severity="note").value.needed
    assert small.ask_order("dinner").value == api.ask_order(small.account, "dinner")
    assert "Ana" in str(small.ask_order("dinner"))


def test_a_table_plan_keeps_the_wishes_told_by_name(small: gx.Analysis) -> None:
    answer = small.seat(
        "dinner",
        tables=2,
        capacity=3,
        keep_with=[("ana", "cy")],
        keep_from=[("Ana", "Di")],
        at={"Ana": "2"},
        honoured=["Di"],
    )
    plan = answer.value
    assert plan.table_of("Ana") == plan.table_of("Cy") == "2"
    assert plan.table_of("Di") == "1"
    assert answer.picture
    assert "Ana" in str(answer)


def test_the_graph_is_that_of_the_account(small: gx.Analysis) -> None:
    graph = small.to_networkx()
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.nodes["Ana"]["support"] == 1


@pytest.mark.parametrize("kind", ["quadrant", "support", "forecast"])
def test_a_figure_shows_itself(small: gx.Analysis, kind: str) -> None:
    assert small.figure(kind)._repr_png_().startswith(b"\x89PNG")


def test_a_figure_of_no_kind_is_refused(small: gx.Analysis) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'quadrant'"):
        small.figure("quadrants")


def test_the_map_is_in_the_language_of_the_analysis(small: gx.Analysis) -> None:
    assert '<html lang="en' in small.map().html
    chinese = gx.analyse(small.account, draws=0, language="zh")
    assert '<html lang="zh' in chinese.map().html


def test_an_analysis_is_saved_in_the_form_of_the_ending(small: gx.Analysis, tmp_path: Path) -> None:
    written = small.save(tmp_path / "scores.csv").read_text(encoding="utf-8-sig")
    assert all(name in written for name in small.account.people)
