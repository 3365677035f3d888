"""What the rules suspect, pooled, and what speaks against it."""

import csv
import shutil
from pathlib import Path

import pytest

from guanxi import api
from guanxi.analysis.suspecting import hypotheses
from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from
from guanxi.render.hypothesis_wording import tie_row

GRAPHS = Path(__file__).parents[2] / "graphs"
LOST = "Wu appointed Director 2001-08-01 over Li from outside"
DEPUTY = "Li ^ Wu; Li is titled Deputy Director, since 1994-05-01"


def the_only(sketch: str) -> Hypothesis:
    """The one hypothesis about a sketch."""
    (found,) = hypotheses(account_from(sketch))
    return found


def telecom(folder: Path, *rows: str) -> Account:
    """The telecom account without its rivalry, and with further rows of ties."""
    shutil.copytree(GRAPHS / "telecom", folder)
    path = folder / "ties.csv"
    kept = [
        line
        for line in path.read_text(encoding="utf-8").splitlines()
        if next(csv.reader([line]))[2] != "rivalry"
    ]
    path.write_text("\n".join([*kept, *rows]) + "\n", encoding="utf-8")
    return api.load(folder)


def suspected(account: Account) -> dict[frozenset[str], Hypothesis]:
    """The hypotheses about an account by the pair."""
    return {one.pair: one for one in api.latent(account)}


DIRECTOR_AND_DEPUTY = frozenset({"wu-guoqiang", "li-weimin"})


def test_causes_pool_as_independent_ones() -> None:
    found = the_only(f"{LOST}; {DEPUTY}")
    assert found.probability == pytest.approx(1 - 0.6 * 0.7 * 0.85)
    assert [reason.amount for reason in found.reasons] == [40, 30, 15]


def test_what_is_declared_is_a_fact_and_no_hypothesis() -> None:
    assert hypotheses(account_from(f"{LOST}; Wu >< Li")) == ()
    assert hypotheses(account_from(f"{LOST}; Li !> Wu 0.1")) == ()
    assert hypotheses(account_from(f"{LOST}; Wu >< Li until 2001-12-31"))


def test_a_denial_lowers_it_as_far_as_it_is_believed() -> None:
    denied = account_from(f"{LOST}; {DEPUTY}; Wu >< Li 0")
    odds = 0.643 / 0.357 * (1 - 0.908) / 0.908
    (found,) = hypotheses(denied, at_least=0.0)
    assert found.probability == pytest.approx(odds / (1 + odds))
    assert hypotheses(denied) == ()


def test_friends_may_still_be_at_odds_but_less_probably() -> None:
    sketch = f"{LOST}; {DEPUTY}; Wu friendship Li"
    (found,) = hypotheses(account_from(sketch), at_least=0.0)
    assert found.probability == pytest.approx(0.154, abs=1e-3)
    assert [one.text() for one in found.against] == ["Li and Wu are friends"]


@pytest.mark.parametrize(
    "tie",
    ["Wu advises Li", "Wu kinship Li", "Wu == Cy; Cy == Li", "Wu friendship Li until 2001-01-01"],
)
def test_advice_blood_old_friendship_and_common_friends_make_nobody_less_suspect(tie: str) -> None:
    assert the_only(f"{LOST}; {DEPUTY}; {tie}; it is 2001-08-01").probability == pytest.approx(
        0.643
    )


def test_nobody_is_suspected_of_anything_with_a_place_kept_free() -> None:
    account = account_from("?CFO appointed Director 2001-08-01 over Li")
    assert hypotheses(account, at_least=0.0) == ()


def test_without_the_rivalry_the_deputy_is_still_suspected_of_resenting_the_director(
    tmp_path: Path,
) -> None:
    found = suspected(telecom(tmp_path / "telecom"))[DIRECTOR_AND_DEPUTY]
    assert found.probability > 0.6
    assert {"Wu Guoqiang" in reason.text() for reason in found.reasons} == {True}
    assert "li-weimin" not in found.witnesses
    assert found == api.latent(telecom(tmp_path / "again"))[0]


def test_the_row_that_confirms_makes_a_fact_of_it(tmp_path: Path) -> None:
    before = telecom(tmp_path / "before")
    row = tie_row(before, suspected(before)[DIRECTOR_AND_DEPUTY], "en", true=True)
    after = telecom(tmp_path / "after", row)
    assert DIRECTOR_AND_DEPUTY not in suspected(after)
    conflicts = api.check_invitations(after, "exhibition").conflicts
    assert "rivals-together" in [conflict.rule for conflict in conflicts]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_row_that_denies_makes_it_less_probable_and_says_who_denied_it(
    tmp_path: Path, language: Language
) -> None:
    before = telecom(tmp_path / "before")
    found = suspected(before)[DIRECTOR_AND_DEPUTY]
    row = tie_row(before, found, language, true=False)
    after = suspected(telecom(tmp_path / "after", row))[DIRECTOR_AND_DEPUTY]
    assert 0.3 < after.probability < found.probability
    said = {"en": "WHO SAID SO says that it is not so", "zh": "何人所说说并非如此"}
    assert [one.text(language) for one in after.against] == [said[language]]


@pytest.mark.parametrize(("account", "most"), [("telecom", 3), ("power", 3), ("harbour", 10)])
def test_an_account_raises_a_handful_of_questions_and_no_flood(account: str, most: int) -> None:
    assert len(api.latent(api.load(GRAPHS / account))) <= most


def test_who_was_passed_over_in_harbour_is_declared_and_so_no_question() -> None:
    account = api.load(GRAPHS / "harbour")
    pair = {account.find_person(name).id for name in ("Arjun Mehta", "Charlotte Beck")}
    assert pair not in [one.pair for one in api.latent(account, at_least=0.0)]
    ties = [tie for tie in account.ties if {tie.source, tie.target} == pair]
    assert "rivalry" in [tie.kind.name for tie in ties]


def test_an_analysis_holds_the_hypotheses() -> None:
    assert api.analyse(account_from(f"{LOST}; {DEPUTY}"), draws=0).hypotheses == api.latent(
        account_from(f"{LOST}; {DEPUTY}")
    )
