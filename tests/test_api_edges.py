"""Every step takes every account: of nobody, of one, without ties, without a decision, all odd."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

import guanxi as gx
from guanxi import api
from guanxi.model.account import Account
from guanxi.model.profiles.table import PROFILES
from guanxi.model.sketch import account_from
from guanxi.render.figures.table import FIGURES
from guanxi.render.outputs import OUTPUTS

EVERYTHING = (
    "Ana is decision_maker, executive, none, +1, in Board, titled Head; Bo is management, -1, "
    "in Works, titled Deputy; Cy is operational, in Works; Bo ^ Ana; Cy ^ Bo; Bo => Ana; "
    "Bo >< Cy 0.9; Ana == Dee; Dee is +2; Bo -- Dee; Ana prefers us; Bo prefers Acme; "
    "Bo appointed Deputy 2001-03-01 over Cy; [Works] !> [Board]; our Tom is Manager; "
    "Tom met Ana 2001; dinner: Ana, Bo, Cy; dinner is by Tom, on 2001-12-02; it is 2001-10-15"
)
ODD = "{name}[red]=1+1\x1b[2J\u202e</script>"
"""A name that is a gap, markup, a formula, a command for terminals, and an end of a script."""


def with_odd_names(account: Account) -> Account:
    """The account in which everything that has a name has an odd one."""
    people = {
        key: dataclasses.replace(one, name=f"{key}{ODD}", title=ODD, department=ODD)
        for key, one in account.people.items()
    }
    events = {key: dataclasses.replace(one, name=ODD) for key, one in account.events.items()}
    decisions = tuple(dataclasses.replace(one, what=ODD) for one in account.decisions)
    return dataclasses.replace(account, name=ODD, people=people, events=events, decisions=decisions)


ACCOUNTS = {
    "nobody": Account(name="nobody", people={}),
    "one person": account_from("Ana is executive"),
    "one decider": account_from("Ana is decision_maker"),
    "no ties": account_from("Ana is +1; Bo is -1; Cy is user"),
    "no decision": account_from("Ana == Bo; Bo >< Cy"),
    "only hostility": account_from("Ana >< Bo; Bo >< Cy; Ana >< Cy"),
    "only denials": account_from("Ana == Bo 0; Bo >< Cy 0; Ana => Cy 0"),
    "only the past": account_from("Ana == Bo until 2000; Ana => Bo until 2000; it is 2001"),
    "a circle of bosses": account_from("Ana ^ Bo; Bo ^ Cy; Cy ^ Ana"),
    "all left": account_from("Ana left 2000; Bo retired 2000; Ana == Bo; it is 2001"),
    "everything": account_from(EVERYTHING),
    "odd names": with_odd_names(account_from(EVERYTHING)),
}
STEPS: dict[str, Callable[[Account], object]] = {
    "analyse": lambda account: api.analyse(account, draws=5),
    "forecast": lambda account: api.forecast(account, draws=5),
    "latent": lambda account: api.latent(account, at_least=0.0),
    "risk": api.conflict_risk,
    "signs": api.tie_signs,
    "camps": api.camps,
    "circles": api.circles,
    "leanings": api.leanings,
    "networkx": api.to_networkx,
    "shown": lambda account: str(gx.analyse(account, draws=5)),
    "shown in a page": lambda account: gx.analyse(account, draws=5)._repr_html_(),
    "people": lambda account: gx.analyse(account, draws=0).people,
    "scores": lambda account: gx.analyse(account, draws=0).scores,
    "reasons": lambda account: gx.analyse(account, draws=0).reasons,
    "roles": lambda account: gx.analyse(account, draws=0).roles,
    "findings": lambda account: gx.analyse(account, draws=0).findings,
    "check": lambda account: api.check_invitations(account, guests=list(account.people)),
}
every_account = pytest.mark.parametrize("account", ACCOUNTS.values(), ids=list(ACCOUNTS))
somebody = [name for name, account in ACCOUNTS.items() if account.people]
every_step = pytest.mark.parametrize("step", STEPS.values(), ids=list(STEPS))


@every_account
@every_step
def test_a_step_can_be_taken_and_changes_nothing(
    account: Account, step: Callable[[Account], object]
) -> None:
    before = repr(account)
    assert step(account) is not None
    assert repr(account) == before


@every_account
def test_everybody_has_every_score_and_a_place_in_the_order(account: Account) -> None:
    found = api.analyse(account, draws=5)
    assert sorted(found.ranked()) == sorted(account.people)
    for scores in found.scores.values():
        assert set(scores) == set(account.people)
        assert all(-1 <= score.points <= 100 for score in scores.values())
    assert set(found.roles) == set(account.people)


@every_account
def test_the_outcome_lies_on_its_scale_and_so_does_what_is_drawn(account: Account) -> None:
    found = api.forecast(account, draws=5)
    assert -1 <= found.outcome <= 1
    assert found.probability is None or 0 <= found.probability <= 1
    if found.interval:
        assert -1 <= found.interval.low <= found.interval.middle <= found.interval.high <= 1


@every_account
def test_everybody_is_in_one_circle(account: Account) -> None:
    members = [person for circle in api.circles(account) for person in circle]
    assert sorted(members) == sorted(account.people)


@every_account
def test_a_leaning_is_told_of_everybody(account: Account) -> None:
    found = api.leanings(account)
    assert set(found) == set(account.people)
    assert all(-1 <= one.stance <= 1 and 0 <= one.reach <= 1 for one in found.values())


@every_account
def test_two_people_are_one_row_of_risk(account: Account) -> None:
    found = api.conflict_risk(account)
    pairs = [frozenset(pair) for pair in zip(found["one"], found["other"], strict=True)]
    assert len(pairs) == len(set(pairs))
    assert found["probability"].between(0, 1).all()


@pytest.mark.parametrize("name", ["nobody", "one person", "odd names"])
@pytest.mark.parametrize("ending", OUTPUTS)
def test_results_can_be_saved_in_every_form_and_are_the_same_each_time(
    name: str, ending: str, tmp_path: Path
) -> None:
    results = api.analyse(ACCOUNTS[name], draws=5)
    one, other = (
        api.save(results, tmp_path / f"{name}{ending}").read_bytes() for name in ("one", "other")
    )
    assert one == other
    assert one.decode("utf-8")


@pytest.mark.parametrize("kind", FIGURES)
def test_every_picture_can_be_drawn(kind: str, tmp_path: Path) -> None:
    results = api.analyse(ACCOUNTS["odd names"], draws=5)
    path = api.save_figure(results, tmp_path / "figure.svg", kind=kind)
    assert path.read_bytes().startswith(b"<?xml")


@every_account
@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_leaves_an_account_of_as_many_people(account: Account, profile: str) -> None:
    shared = api.share(account, profile)
    assert len(shared.people) == len(account.people)
    assert shared.profile == profile


def test_a_page_cannot_be_left_by_a_name() -> None:
    page = gx.analyse(ACCOUNTS["odd names"], draws=5).map().html
    usual = gx.analyse(ACCOUNTS["everything"], draws=5).map().html
    assert ODD not in page
    assert page.count("</script>") == usual.count("</script>")


def test_no_cell_of_a_table_is_a_formula(tmp_path: Path) -> None:
    account = account_from(EVERYTHING)
    people = {
        key: dataclasses.replace(one, name=f"=cmd({key})", title="+1+1", department="@SUM(A1)")
        for key, one in account.people.items()
    }
    results = api.analyse(dataclasses.replace(account, people=people), draws=0)
    text = api.save(results, tmp_path / "scores.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd(Ana)" in text
    assert ",=cmd" not in text
    assert ",+1+1" not in text
    assert ",@SUM" not in text


@pytest.mark.parametrize("name", somebody)
def test_whoever_is_asked_to_come_is_checked_repaired_and_put_in_order(name: str) -> None:
    account = ACCOUNTS[name]
    guests = list(account.people)
    check = api.check_invitations(account, guests=guests)
    assert set(check.guests) == set(guests)
    assert check.strangers == ()
    order = api.ask_order(account, guests=guests)
    assert sorted(turn.person for turn in order.turns) == sorted(guests)
    found = api.repair(account, guests=guests, time_limit=5)
    assert found.needed or not [one for one in check.conflicts if one.severity >= found.severity]
