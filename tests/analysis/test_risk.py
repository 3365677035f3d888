"""The table of all pairs."""

import pytest

from guanxi import api
from guanxi.analysis.risk import COLUMNS
from guanxi.model.sketch import account_from

QUARREL = "Ana == Bo; Bo >< Cy 1; Di => Ed; Fay => Ed; Cy == Gus"


def test_every_pair_has_one_row_and_what_is_declared_comes_first() -> None:
    table = api.conflict_risk(account_from(QUARREL))
    assert list(table.columns) == list(COLUMNS)
    assert len(table) == 21
    assert (table["one"] < table["other"]).all()
    assert list(table.loc[0, ["one", "other", "declared"]]) == ["Bo", "Cy", pytest.approx(0.908)]
    assert (table["declared"][1:] == 0).all()


def test_a_hypothesis_has_its_probability_and_every_pair_its_ranks() -> None:
    account = account_from(QUARREL)
    table = api.conflict_risk(account).set_index(["one", "other"])
    for one in api.latent(account, at_least=0.0):
        assert table.loc[(one.one, one.other), "probability"] == one.probability
    assert (table["probability"] > 0).sum() == len(api.latent(account, at_least=0.0))
    assert table["clash"].between(0, 1).all()
    assert table["apart"].between(-1e-9, 1 + 1e-9).all()


def test_an_account_of_nobody_has_no_pairs() -> None:
    assert api.conflict_risk(account_from("")).empty


def test_a_tie_of_unknown_sign_is_told_both_ways() -> None:
    table = api.tie_signs(account_from("Ana -- Bo; Ana == Cy; Cy >< Bo"))
    assert list(zip(table["one"], table["other"], strict=True)) == [("Ana", "Bo"), ("Bo", "Ana")]
    assert table["friendly"].between(0, 1).all()


def test_pairs_may_be_asked_about() -> None:
    table = api.tie_signs(account_from("Ana == Cy; Cy == Bo; Di >< Bo"), [("Ana", "Bo")])
    assert list(table["one_name"]) == ["Ana"]
    assert len(table) == 1
