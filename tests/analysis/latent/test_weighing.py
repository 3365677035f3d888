"""How probable each cause makes a conflict: by the account's weights, and by nothing else."""

import dataclasses
from collections.abc import Mapping

import pytest

from guanxi.analysis.latent.rule import Suspicion
from guanxi.analysis.latent.table import LATENT
from guanxi.analysis.scene import scene
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from tests.analysis.latent.making import amounts, suspicions

SURE = 0.908  # of a tie told by a B1 source
MOVED = "Wu appointed Director 2001-08-01"
DEPUTIES = "Ana ^ Sun; Bo ^ Sun; Ana is titled Deputy; Bo is titled Vice Head; Sun retired 2001"


def under(sketch: str, **weights: object) -> Account:
    """The account of a sketch, under other weights."""
    account = account_from(sketch)
    changed = account.weights
    for name, value in weights.items():
        changed = changed.with_override(name, value)
    return dataclasses.replace(account, weights=changed)


def found_under(rule: str, sketch: str, weights: Mapping[str, object]) -> list[Suspicion]:
    """What a rule suspects under other weights."""
    return list(LATENT[rule].find(scene(under(sketch, **weights))))


@pytest.mark.parametrize(
    ("rule", "sketch", "weights", "amount"),
    [
        ("passed-over", f"{MOVED} over Li", {"passed_over": {"candidate": 0.7}}, 70),
        (
            "passed-over", f"{MOVED}; Li ^ Wu; Li is titled Deputy",
            {"passed_over": {"deputy": 0.6}}, 60,
        ),
        (
            "succession-race", "Sun retired Head 2001 sought by Ana, Bo",
            {"succession": {"candidate": 0.7}}, 70,
        ),
        ("succession-race", DEPUTIES, {"succession": {"deputy": 0.6}}, 60),
        ("duty-taken", "Ana appointed Budget 2001 after Bo", {"duty_taken": 0.8}, 80),
        (
            "hostile-departments", "[Sales] !> [IT]; Ana is in Sales; Bo is in IT",
            {"hostile_departments": {"one_sided": 0.5}}, 50,
        ),
        (
            "hostile-departments",
            "[Sales] !> [IT]; [IT] !> [Sales]; Ana is in Sales; Bo is in IT",
            {"hostile_departments": {"mutual": 0.6}}, 60,
        ),
        (
            "ex-rivals-reunited", "Ana >< Bo 1 until 2000; Ana ^ Cy; Bo ^ Cy",
            {"reunited": {"one_boss": 1}}, 100 * SURE,
        ),
        (
            "ex-rivals-reunited", "Ana >< Bo 1 until 2000; Ana is in IT; Bo is in IT",
            {"reunited": {"one_department": 0.5}}, 50 * SURE,
        ),
        (
            "rival-vendors", "Ana ^ Bo; Ana prefers us 1; Bo prefers Acme 1",
            {"rival_vendors": 0.6}, 60 * SURE**2,
        ),
        (
            "rival-vendors", "Ana prefers us 1; Bo prefers Acme 1",
            {"little_contact": 0.1}, 3 * SURE**2,
        ),
        (
            "opposite-stance", "Ana is decision_maker, +2; Bo is decision_maker, -2",
            {"opposite_stance": {"both": 0.9}}, 90,
        ),
        (
            "opposite-stance", "Ana is decision_maker, +2; Bo is -2; Bo ^ Ana",
            {"opposite_stance": {"one": 0.4}}, 40,
        ),
        (
            "opposite-stance", "Ana is decision_maker, +0.5; Bo is decision_maker, -2",
            {"clear_stance": 0.2}, 6.25,
        ),
    ],
)  # fmt: skip
def test_a_cause_is_as_probable_as_the_account_says(
    rule: str, sketch: str, weights: dict[str, object], amount: float
) -> None:
    (found,) = found_under(rule, sketch, weights)
    assert found.reason.amount == pytest.approx(amount)


@pytest.mark.parametrize(
    ("rule", "cause"),
    [
        ("passed-over", f"{MOVED} over Li"),
        ("duty-taken", "Wu appointed Director 2001-08-01 after Li"),
        ("succession-race", "Sun left Head 2001-08-01 sought by Li, Wu"),
        ("ex-rivals-reunited", "Li >< Wu until 2001-08-01; Li ^ Wu"),
    ],
)
@pytest.mark.parametrize(
    ("today", "left"), [("2001-08-02", 1), ("2004-07-31", 1 / 2), ("2007-07-31", 1 / 4)]
)
def test_every_grudge_fades_alike(rule: str, cause: str, today: str, left: float) -> None:
    (fresh,) = amounts(rule, cause)
    (later,) = amounts(rule, f"{cause}; it is {today}")
    assert later == pytest.approx(fresh * left, rel=0.001)


@pytest.mark.parametrize(
    "sketch",
    ["[Sales] !> [IT]; Ana is in Sales; Bo is in IT", "Ana ^ Bo; Ana prefers us; Bo prefers Acme"],
)
def test_what_lasts_does_not_fade(sketch: str) -> None:
    rule = "hostile-departments" if "Sales" in sketch else "rival-vendors"
    assert amounts(rule, f"{sketch}; it is 2020-01-01") == amounts(rule, sketch)


def test_a_grudge_without_a_half_life_is_gone_at_once() -> None:
    (found,) = found_under("passed-over", f"{MOVED} over Li", {"grudge_half_life": 0})
    assert found.reason.amount == 0


@pytest.mark.parametrize("step", [0.0, 0.1])
def test_departments_whose_quarrel_stays_at_the_top_set_only_the_heads_at_odds(
    step: float,
) -> None:
    house = "[Sales] !> [IT]; Ana is in Sales; Bo is in IT; Cy is in IT; Cy ^ Bo"
    found = found_under("hostile-departments", house, {"department_step": step})
    assert [(one.one, one.other) for one in found] == [("Ana", "Bo")]


@pytest.mark.parametrize(
    ("rule", "sketch"),
    [(rule.name, sketch) for rule in LATENT.values() for sketch in rule.flags],
)
def test_nobody_who_has_left_is_suspected(rule: str, sketch: str) -> None:
    for person in {name for one in suspicions(rule, sketch) for name in (one.one, one.other)}:
        left = suspicions(rule, f"{sketch}; {person} left 2030-01-01; it is 2031-01-01")
        assert person not in {name for one in left for name in (one.one, one.other)}


@pytest.mark.parametrize(
    ("rule", "sketch"),
    [(rule.name, sketch) for rule in LATENT.values() for sketch in rule.flags],
)
def test_nobody_is_suspected_of_a_quarrel_with_themselves(rule: str, sketch: str) -> None:
    found = suspicions(rule, sketch)
    assert found
    assert all(one.one != one.other for one in found)


@pytest.mark.parametrize(
    "sketch",
    [
        "Ana appointed Budget 2001-03-01 after Ana",
        f"{MOVED} over Wu",
        "[IT] !> [IT]; Ana is in IT; Bo is in IT",
        "Ana prefers us; Ana prefers Acme",
        "Sun retired Head 2001 sought by Sun, Ana",
    ],
)
def test_a_row_that_names_one_person_twice_suspects_nobody(sketch: str) -> None:
    assert [one for rule in LATENT for one in suspicions(rule, sketch)] == []
