"""The schema guanxi.latent/1."""

import csv

import pytest

from guanxi import api
from guanxi.analysis.latent.table import LATENT
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.render.hypothesis_wording import COLUMNS
from guanxi.render.latent_as_json import latent
from tests.render.schemas.form import NUMBER, PERSON, misfits, read_back

REASON = {
    "text": str,
    "probability": NUMBER,
    "assumed": bool,
    "evidence": [{"tie": str, "said": [str]}],
}
FORM = {
    "schema": str,
    "account": str,
    "hypotheses": [
        {
            "people": [PERSON],
            "question": str,
            "probability": NUMBER,
            "reasons": [REASON],
            "against": [REASON],
            "ask": [PERSON],
            "confirm": str,
            "deny": str,
        }
    ],
}
LOST = "Wu appointed Director 2001-08-01 over Li; Wu == Cy; Li == Cy; Cy is multiple"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sketch", [rule.flags[0] for rule in LATENT.values()], ids=list(LATENT))
def test_it_has_its_form_whatever_the_cause(sketch: str, language: Language) -> None:
    account = account_from(sketch)
    found = read_back(latent(account, api.latent(account, at_least=0.0), language))
    assert found["schema"] == "guanxi.latent/1"
    assert found["hypotheses"]
    assert misfits(found, FORM) == []


def test_where_nobody_is_suspected_the_list_is_empty() -> None:
    account = account_from("Ana == Bo")
    assert latent(account, api.latent(account), "en")["hypotheses"] == []


def test_who_could_tell_is_neither_of_the_two() -> None:
    account = account_from(LOST)
    (found,) = latent(account, api.latent(account, at_least=0.0), "en")["hypotheses"]
    assert [one["id"] for one in found["people"]] == ["Li", "Wu"]
    assert [one["id"] for one in found["ask"]] == ["Cy"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("row", "strengths"), [("confirm", {"medium", "中"}), ("deny", {"0"})])
def test_a_row_to_write_down_has_the_columns_of_ties(
    row: str, strengths: set[str], language: Language
) -> None:
    account = account_from(f"{LOST}; it is 2002-01-01")
    (found,) = latent(account, api.latent(account, at_least=0.0), language)["hypotheses"]
    (cells,) = csv.reader([found[row]])
    told = dict(zip(COLUMNS.en.split(","), cells, strict=True))
    assert (told["source"], told["target"]) == ("Li", "Wu")
    assert told["strength"] in strengths
    assert told["heard_on"] == "2002-01-01"


def test_probabilities_are_parts_of_one() -> None:
    account = account_from(f"{LOST}; Wu friendship Li 0.1")
    (found,) = latent(account, api.latent(account, at_least=0.0), "en")["hypotheses"]
    told = [found["probability"], *(one["probability"] for one in found["reasons"])]
    assert all(0 < one < 1 for one in told)
    assert found["probability"] < max(one["probability"] for one in found["reasons"])
