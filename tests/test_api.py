"""The steps as a notebook takes them."""

import math
from pathlib import Path

import networkx as nx
import pytest

from guanxi import api
from guanxi.errors import GuanxiError, UnknownNameError
from guanxi.model.account import Account
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
    assert [one.rule for one in found.conflicts] == ["boss-left-out"]
    assert found.conflicts[0].people[0] == "luo-chengzhi"


def test_harbour_has_one_hidden_power_holder_and_one_figurehead() -> None:
    found = api.analyse(api.load(GRAPHS / "harbour"))
    names = {
        role: [found.account.name_of(one) for one, roles in found.roles.items() if role in roles]
        for role in ("hidden_power_holder", "figurehead")
    }
    assert names == {"hidden_power_holder": ["Nora Whelan"], "figurehead": ["Edmund Hale"]}


def test_guests_may_be_named_in_place_of_the_list(telecom: Account) -> None:
    alone = api.check_invitations(telecom, "exhibition", guests=["Wu Guoqiang"])
    assert alone.guests == ("wu-guoqiang",)
    assert "rivals-together" not in [one.rule for one in alone.conflicts]


def test_guests_may_be_checked_without_an_event(telecom: Account) -> None:
    both = api.check_invitations(telecom, guests=["吴国强", "Li Weimin"])
    assert "rivals-together" in [one.rule for one in both.conflicts]


def test_an_unknown_guest_or_event_is_reported_with_the_nearest(telecom: Account) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'Wu Guoqiang'"):
        api.check_invitations(telecom, guests=["Wu Guoqing"])
    with pytest.raises(UnknownNameError, match="did you mean 'exhibition'"):
        api.check_invitations(telecom, "exibition")


def test_the_table_has_a_row_a_person_and_nan_for_the_unknown(analysed: Results) -> None:
    table = api.table(analysed)
    assert list(table.index) == list(analysed.ranked())
    assert math.isnan(table["support"]["wu-guoqiang"])
    assert table.loc["he-yongping", "hidden_power_holder"] == pytest.approx(
        analysed.score("hidden_power_holder", "he-yongping").value
    )
    assert table["champion"].dtype == "float64"


def test_the_networkx_graph_carries_scores_and_ties(telecom: Account) -> None:
    graph = api.to_networkx(telecom)
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.nodes["he-yongping"]["derived_roles"][-1] == "hidden_power_holder"
    assert graph.nodes["he-yongping"]["hidden_power_holder"] > 50
    rivalry = graph.edges["wu-guoqiang", "li-weimin", "rivalry"]
    assert rivalry["said_by"] == ["chen-zhigang"]
    assert rivalry["confidence"] == pytest.approx(0.84)
    assert graph.has_edge("li-weimin", "wu-guoqiang", "rivalry")


def test_a_map_in_a_notebook_stays_in_a_frame_of_its_own() -> None:
    shown = api.draw(api.analyse(account_from("Ana is decision_maker; Bo => Ana")))
    frame = shown._repr_html_()
    assert frame.startswith('<iframe sandbox="allow-scripts allow-downloads"')
    assert "<script" not in frame.split("srcdoc=")[1]


def test_the_language_of_a_map_may_be_chosen() -> None:
    analysed = api.analyse(account_from("Ana is decision_maker; Bo => Ana"))
    assert '<html lang="zh' in api.draw(analysed, language="zh").html
    assert '<html lang="en' in api.draw(analysed).html


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
