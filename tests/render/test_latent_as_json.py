"""Hypotheses for other programs."""

import json

from guanxi.analysis.suspecting import hypotheses
from guanxi.model.sketch import account_from
from guanxi.render.as_json import text
from guanxi.render.latent_as_json import latent

ACCOUNT = account_from("Wu appointed Director 2001-08-01 over Li; Wu friendship Li 0.1; Wu == Cy")


def test_a_hypothesis_is_told_with_all_that_speaks_for_and_against_it() -> None:
    found = hypotheses(ACCOUNT, at_least=0.0)
    told = json.loads(text(latent(ACCOUNT, found, "en")))
    assert told["schema"] == "guanxi.latent/1"
    (only,) = told["hypotheses"]
    assert only["people"] == [{"id": "Li", "name": "Li"}, {"id": "Wu", "name": "Wu"}]
    assert only["question"].endswith("?")
    assert only["probability"] == found[0].probability
    assert [reason["probability"] for reason in only["reasons"]] == [0.4]
    assert [counter["text"] for counter in only["against"]] == ["Li and Wu are friends"]
    assert only["against"][0]["evidence"][0]["tie"] == "Li and Wu are friends (91% sure)"
    assert only["confirm"].startswith("Li,Wu,rivalry,medium,")
    assert only["deny"].startswith("Li,Wu,rivalry,0,")
