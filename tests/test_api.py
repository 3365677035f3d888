"""The steps as a notebook takes them."""

from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest

from guanxi import api
from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.account import Account
from guanxi.model.evidence import Severity
from guanxi.model.results import Results
from guanxi.model.sketch import account_from

GRAPHS = Path(__file__).parents[1] / "graphs"


@pytest.fixture(scope="module")
def telecom() -> Account:
    return api.load(GRAPHS / "telecom")


@pytest.fixture(scope="module")
def analysed(telecom: Account) -> Results:
    return api.analyse(telecom)


def test_the_section_chief_holds_the_hidden_power(analysed: Results) -> None:
    holders = [one for one, roles in analysed.roles.items() if "hidden_power_holder" in roles]
    assert holders == ["he-yongping"]


def test_the_exhibition_brings_two_rivals_together(telecom: Account) -> None:
    found = api.check_invitations(telecom, "exhibition")
    rivals = next(one for one in found.conflicts if one.rule == "rivals-together")
    assert rivals.people == ("wu-guoqiang", "li-weimin")
    assert [claim.said_by for tie in rivals.ties for claim in tie.claims] == ["chen-zhigang"]


def test_the_dinner_in_power_slights_the_chief() -> None:
    found = api.check_invitations(api.load(GRAPHS / "power"), "dinner")
    assert [one.rule for one in found.conflicts] == [
        "hostile-departments-together",
        "boss-left-out",
    ]
    assert found.conflicts[1].people[0] == "luo-chengzhi"


def test_harbour_has_one_hidden_power_holder_and_the_figureheads_of_its_story() -> None:
    found = api.analyse(api.load(GRAPHS / "harbour"))
    names = {
        role: [found.account.name_of(one) for one, roles in found.roles.items() if role in roles]
        for role in ("hidden_power_holder", "figurehead")
    }
    assert names == {
        "hidden_power_holder": ["Nora Whelan"],
        "figurehead": ["Edmund Hale", "Victor Almeida"],
    }


def test_the_people_of_the_stories_bear_their_roles() -> None:
    expected = {
        "telecom": {"coach": {"Chen Zhigang", "Sun Deming"}, "gatekeeper": {"Guo Xiaoyan"}},
        "power": {"coach": {"Lu Bing"}, "gatekeeper": {"Cao Xinyu"}},
        "harbour": {
            "gatekeeper": {"Priya Raman"},
            "contested": {"Charlotte Beck", "Dimitri Kovalenko"},
            "information_broker": {"Nora Whelan"},
        },
    }
    for name, roles in expected.items():
        found = api.analyse(api.load(GRAPHS / name))
        for role, people in roles.items():
            bearers = [person for person, borne in found.roles.items() if role in borne]
            assert set(map(found.account.name_of, bearers)) == people, (name, role)


def test_a_ranking_counts_instead_of_the_chart_by_name_or_id(telecom: Account) -> None:
    ranked = api.analyse(telecom, ranks={"He Yongping": 9, "chen-zhigang": 3}, draws=0)
    formal = {person: score.value for person, score in ranked.scores["formal_authority"].items()}
    assert formal["he-yongping"] == 100
    assert sum(value for value in formal.values() if value) == 100  # the lowest one named is 0
    (reason,) = ranked.score("formal_authority", "zhao-peiyuan").reasons
    assert reason.assumed
    assert reason.text() == "not in the ranking given; taken as the lowest"
    told = ranked.score("formal_authority", "he-yongping").reasons[0]
    assert told.text() == "stands at 9 in the ranking given"


def test_no_draw_changes_a_ranking(telecom: Account) -> None:
    ranked = api.analyse(telecom, ranks={"He Yongping": 9, "Chen Zhigang": 3}, draws=20)
    sure = ranked.estimate("formal_authority", "he-yongping")
    assert sure is not None
    assert (sure.points.low, sure.points.high) == (100, 100)


def test_a_ranking_of_somebody_unknown_is_refused(telecom: Account) -> None:
    with pytest.raises(UnknownNameError, match="He Yongping"):
        api.analyse(telecom, ranks={"Hu Yongping": 1})


def test_circles_are_groups_that_keep_to_themselves() -> None:
    account = account_from("Ana == Bo; Bo == Cy; Cy == Ana; Dee == Eve; Fay is +1")
    assert api.circles(account) == (("Ana", "Bo", "Cy"), ("Dee", "Eve"), ("Fay",))


def test_leanings_tell_what_was_told_and_guess_the_rest_from_friends() -> None:
    found = api.leanings(account_from("Ana is +2; Ana friendship Bo; Cy is user"))
    assert (found["Ana"].stance, found["Ana"].reach) == (1, 1)
    assert found["Bo"].stance > 0
    assert 0 < found["Bo"].reach < 1
    assert found["Cy"].reach == 0


def test_an_analysis_is_about_the_decision_asked_for_and_carries_its_forecast(
    telecom: Account,
) -> None:
    assert telecom.decision
    other = replace(telecom.decision, what="Spare parts", deciders=("li-weimin",))
    several = replace(telecom, decisions=(telecom.decision, other))
    found = api.analyse(several, decision="spare", draws=40)
    assert found.account.decision is other
    assert "decision_maker" in found.roles["li-weimin"]
    assert found.forecast == api.forecast(several, decision="Spare parts", draws=40)
    assert api.ask(several, decision="spare", draws=40) == api.ask(found.account, draws=40)
    with pytest.raises(UnknownNameError, match="did you mean 'Spare parts'"):
        api.analyse(several, decision="Spare partz")


def test_without_draws_the_forecast_says_nothing_of_how_sure_it_is(telecom: Account) -> None:
    found = api.analyse(telecom, draws=0).forecast
    assert found
    assert found.probability is None
    assert api.analyse(Account(name="nobody", people={})).forecast is None
    assert api.forecast(Account(name="nobody", people={})).voters == ()


def test_guests_may_be_named_in_place_of_the_list(telecom: Account) -> None:
    alone = api.check_invitations(telecom, "exhibition", guests=["Wu Guoqiang"])
    assert alone.guests == ("wu-guoqiang",)
    assert "rivals-together" not in [one.rule for one in alone.conflicts]


def test_guests_may_be_checked_without_an_event(telecom: Account) -> None:
    both = api.check_invitations(telecom, guests=["吴国强", "Li Weimin"])
    assert "rivals-together" in [one.rule for one in both.conflicts]


def test_an_unknown_guest_or_event_is_reported_with_the_nearest(telecom: Account) -> None:
    (stranger,) = api.check_invitations(telecom, guests=["Wu Guoqing"]).strangers
    assert stranger.near == ("Wu Guoqiang",)
    with pytest.raises(UnknownNameError, match="did you mean 'exhibition'"):
        api.check_invitations(telecom, "exibition")


def test_the_networkx_graph_carries_scores_and_ties(telecom: Account) -> None:
    graph = api.to_networkx(telecom)
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.nodes["he-yongping"]["derived_roles"][-1] == "hidden_power_holder"
    assert graph.nodes["he-yongping"]["hidden_power_holder"] > 50
    rivalry = graph.edges["wu-guoqiang", "li-weimin", "rivalry"]
    assert rivalry["said_by"] == ["chen-zhigang"]
    assert rivalry["confidence"] == pytest.approx(0.84)
    assert graph.has_edge("li-weimin", "wu-guoqiang", "rivalry")


def test_an_account_that_is_not_there_is_an_error_one_can_act_on(tmp_path: Path) -> None:
    with pytest.raises(GuanxiError, match="nowhere"):
        api.load(tmp_path / "nowhere")


def test_the_order_of_the_rows_does_not_matter(tmp_path: Path) -> None:
    folder = GRAPHS / "telecom"
    for path in folder.glob("*.csv"):
        header, *rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
        turned = header + "".join(reversed(rows))
        (tmp_path / path.name).write_text(turned, encoding="utf-8", newline="\n")
    toml = (folder / "account.toml").read_text(encoding="utf-8")
    (tmp_path / "account.toml").write_text(toml, encoding="utf-8")
    for ending in ("html", "json", "csv"):
        written = [
            api.save(api.analyse(api.load(place)), tmp_path / f"out.{ending}").read_bytes()
            for place in (folder, tmp_path)
        ]
        assert written[0] == written[1]


def test_every_score_and_role_tells_how_sure_it_is(analysed: Results) -> None:
    sure = analysed.estimate("decision_power", "he-yongping")
    value = analysed.score("decision_power", "he-yongping").points
    assert sure
    assert sure.points.low < value < sure.points.high
    assert sure.rank.low == 1
    assert 0.5 < (analysed.probability("champion", "he-yongping") or 0) < 1


def test_a_role_less_probable_than_not_is_withheld(telecom: Account, analysed: Results) -> None:
    without = api.analyse(telecom, draws=0)
    assert "champion" in without.roles["huang-liping"]
    assert (analysed.probability("champion", "huang-liping") or 0) < 0.5
    assert "champion" not in analysed.roles["huang-liping"]


def test_an_unknown_score_has_no_interval(analysed: Results) -> None:
    assert analysed.estimate("champion", "wu-guoqiang") is None


def test_without_draws_nothing_is_said_of_how_sure_it_is(telecom: Account) -> None:
    without = api.analyse(telecom, draws=0)
    assert without.uncertainty is None
    assert without.estimate("decision_power", "he-yongping") is None
    assert without.probability("champion", "he-yongping") is None


def test_the_same_seed_gives_the_same_intervals(telecom: Account, analysed: Results) -> None:
    again = api.analyse(telecom)
    other = api.analyse(telecom, seed=1)
    assert again.uncertainty == analysed.uncertainty
    assert other.uncertainty != analysed.uncertainty


def test_what_to_ask_is_ranked_by_what_it_would_change(telecom: Account) -> None:
    asked = api.ask(telecom, most=3)
    assert len(asked) == 3
    assert [one.change for one in asked] == sorted((one.change for one in asked), reverse=True)


def test_who_may_be_at_odds_is_told_from_a_probability_on(telecom: Account) -> None:
    every = api.latent(telecom, at_least=0.0)
    shown = api.latent(telecom)
    assert shown == every[: len(shown)]
    assert 0 < len(shown) < len(every)
    assert api.latent(telecom, at_least=0.99) == ()


def test_an_analysis_holds_who_may_be_at_odds(telecom: Account, analysed: Results) -> None:
    assert analysed.hypotheses == api.latent(telecom)


@pytest.mark.parametrize("kind", ["knows", "认识", "往来", "相识"])
def test_a_tie_of_unknown_sign_is_read_and_its_sign_told_as_a_chance(
    tmp_path: Path, kind: str
) -> None:
    (tmp_path / "contacts.csv").write_text("name\nAna\nBo\nCy\n", encoding="utf-8")
    rows = f"source,target,kind\nAna,Bo,{kind}\nAna,Cy,alliance\nCy,Bo,rivalry\n"
    (tmp_path / "ties.csv").write_text(rows, encoding="utf-8")
    account = api.load(tmp_path)
    signs = api.tie_signs(account)
    assert set(signs["one_name"]) == {"Ana", "Bo"}
    assert signs["friendly"].between(0, 1).all()
    (suspected,) = api.latent(account, at_least=0.3)
    assert suspected.pair == {"Ana", "Bo"}


def test_a_duty_counts_like_a_post_in_moves(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name\nAna\nBo\n", encoding="utf-8")
    moves = "person,date,change,post,predecessor\nAna,2026-01-05,transferred,IT budget,Bo\n"
    (tmp_path / "moves.csv").write_text(moves, encoding="utf-8")
    (suspected,) = api.latent(api.load(tmp_path))
    assert [reason.text() for reason in suspected.reasons] == [
        "Ana took over from Bo on 5 Jan 2026: IT budget"
    ]


def test_a_figure_speaks_the_accounts_language_unless_told() -> None:
    results = api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=10)
    chinese = replace(results, account=replace(results.account, language="zh"))
    own, told = api.figure(chinese), api.figure(chinese, language="en")
    assert "guanxi · 机密" in [text.get_text() for text in own.texts]
    assert "guanxi · confidential" in [text.get_text() for text in told.texts]


def test_a_saved_figure_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    results = api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=10)
    path = tmp_path / "figure.svg"
    path.write_text("older", encoding="utf-8")
    assert api.save_figure(results, path, kind="support") == path
    assert path.read_text(encoding="utf-8").startswith("<?xml")
    assert [one.name for one in tmp_path.iterdir()] == ["figure.svg"]


def test_a_repaired_account_has_no_conflict_and_can_be_checked_again(telecom: Account) -> None:
    found = api.repair(telecom, "exhibition")
    after = found.best.carried_out(telecom)
    left = api.check_invitations(after, "exhibition").conflicts
    assert [one for one in left if one.severity >= Severity.WARNING] == []
    assert api.check_invitations(telecom, "exhibition").conflicts


def test_guests_named_without_an_event_can_be_repaired(telecom: Account) -> None:
    found = api.repair(telecom, guests=["Wu Guoqiang", "Li Weimin"])
    assert {(step.means, step.person) for step in found.best.steps} == {
        ("add", "zhao-peiyuan"),
        ("withdraw", "li-weimin"),
    }


def test_who_is_asked_first_is_told_for_guests_named(telecom: Account) -> None:
    order = api.ask_order(telecom, guests=["Li Weimin", "Wu Guoqiang"])
    assert [turn.person for turn in order.turns] == ["wu-guoqiang", "li-weimin"]
    assert [turn.by for turn in order.turns] == ["zhou-lin", "zhou-lin"]


def test_invitations_are_written_with_the_repair_if_wanted(
    telecom: Account, tmp_path: Path
) -> None:
    plain = api.save_invitations(telecom, "exhibition", tmp_path / "plain")
    best = api.repair(telecom, "exhibition").best
    repaired = api.save_invitations(telecom, "exhibition", tmp_path / "repaired", repair=best)
    assert [path.suffix for path in plain] == [".ics", ".csv", ".csv"]
    assert [path.suffix for path in repaired] == [".ics", ".ics", ".csv", ".csv"]
    again = api.save_invitations(telecom, "exhibition", tmp_path / "again", repair=best)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in repaired]


def test_only_events_that_clash_carry_a_repair_and_only_when_asked_for(analysed: Results) -> None:
    assert all(check.repair is None for check in analysed.checks)
    repairs = {check.event.id: check.repair for check in api.with_repairs(analysed).checks}
    assert [event for event, repair in repairs.items() if repair] == ["exhibition"]


def test_a_map_is_complete_with_camps_and_questions() -> None:
    account = account_from("Ana is decision_maker; Bo => Ana 0.5; Cy >< Bo; Cy => Ana 0.4")
    analysed = api.analyse(account, draws=60)
    assert (analysed.camps, analysed.questions) == (None, ())
    complete = api.complete(analysed, most=2)
    assert complete.camps == api.camps(account)
    assert 0 < len(complete.questions) <= 2
    assert complete.scores == analysed.scores


def test_without_draws_there_is_nothing_to_ask() -> None:
    analysed = api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=0)
    assert api.complete(analysed).questions == ()
