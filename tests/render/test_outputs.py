"""Results are saved in the form that the file's ending names."""

import json
from pathlib import Path

import pytest

from guanxi import api
from guanxi.errors import UnknownNameError
from guanxi.model.results import Results
from guanxi.model.sketch import account_from
from guanxi.render.outputs import OUTPUTS


@pytest.fixture(scope="module")
def analysed() -> Results:
    return api.analyse(account_from("Ana is decision_maker, +1; Bo => Ana; Cy >< Ana"))


def test_the_ending_chooses_the_form(analysed: Results, tmp_path: Path) -> None:
    page = api.save(analysed, tmp_path / "map.HTML").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    scores = json.loads(api.save(analysed, tmp_path / "scores.json").read_text(encoding="utf-8"))
    assert scores["schema"] == "guanxi.score/1"
    table = api.save(analysed, tmp_path / "scores.csv").read_text(encoding="utf-8-sig")
    assert table.splitlines()[0].startswith("id,name,title")


def test_an_unknown_ending_names_those_there_are(analysed: Results, tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match=r"unknown kind of file '.htm'; did you mean"):
        api.save(analysed, tmp_path / "map.htm")
    with pytest.raises(UnknownNameError, match=r"there are: \.html, \.csv, \.json"):
        api.save(analysed, tmp_path / "map")


@pytest.mark.parametrize("name", list(OUTPUTS))
def test_the_same_results_give_the_same_bytes(name: str, analysed: Results) -> None:
    output = OUTPUTS[name]
    assert output.content(analysed, "zh") == output.content(analysed, "zh")
    assert output.label.en
    assert output.label.zh
