"""The sections of the settings have the keys that the model has fields for."""

import dataclasses

from guanxi.io.sections import SECTIONS
from guanxi.model.account import Account
from guanxi.model.decision import Decision


def test_every_field_of_a_decision_can_be_set() -> None:
    fields = {spec.name for spec in dataclasses.fields(Decision)}
    assert set(SECTIONS["decision"].columns) == fields


def test_every_setting_of_an_account_is_a_field_of_it() -> None:
    fields = {spec.name for spec in dataclasses.fields(Account)}
    assert set(SECTIONS["account"].columns) < fields
