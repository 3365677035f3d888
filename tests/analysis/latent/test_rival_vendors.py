"""Who speaks for vendors that compete."""

from dataclasses import replace

import pytest

from guanxi.analysis.latent.table import LATENT
from guanxi.analysis.scene import scene
from guanxi.model.sketch import account_from
from tests.analysis.latent.making import amounts, suspicions

SURE = 0.908**2  # both told by a B1 source


def test_it_counts_as_far_as_both_preferences_are_strong_and_sure() -> None:
    near = "Ana ^ Bo; Ana prefers us 1; Bo prefers Acme"
    assert amounts("rival-vendors", f"{near} 1") == [pytest.approx(30 * SURE)]
    assert amounts("rival-vendors", f"{near} 0.5") == [pytest.approx(15 * SURE)]


def test_it_counts_half_between_two_who_do_not_work_together() -> None:
    far = "Ana prefers us 1; Bo prefers Acme 1"
    assert amounts("rival-vendors", far) == [pytest.approx(15 * SURE)]
    deciding = f"{far}; Ana is decision_maker; Bo is decision_maker"
    assert amounts("rival-vendors", deciding) == [pytest.approx(30 * SURE)]


def test_somebody_speaks_for_the_vendor_preferred_most() -> None:
    (found,) = suspicions("rival-vendors", "Ana prefers us; Ana prefers Acme 0.2; Bo prefers Acme")
    assert found.reason.text() == "Ana prefers us, and Bo prefers Acme"


def test_a_vendor_who_is_not_in_this_race_counts_for_nothing() -> None:
    account = account_from("Ana prefers us; Bo prefers Acme")
    rule = LATENT["rival-vendors"]
    assert list(rule.find(scene(account)))
    assert list(rule.find(scene(replace(account, competitors=("Zenith",))))) == []
