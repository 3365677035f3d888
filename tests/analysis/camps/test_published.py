"""Frustration indices against published and independently computed ones."""

import csv
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from guanxi import api
from guanxi.analysis.camps.knot import Pair
from guanxi.model.camps import Camps
from tests.model.making import account_with, somebody, sure_tie

DATA = Path(__file__).resolve().parents[4] / "shared" / "validation" / "data"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the published data sets are not beside this checkout"
)


def known(table: str) -> dict[str, Any]:
    """A table of the known values; Any, because each table has its own shape."""
    text = (DATA / "oracles" / "known_values.json").read_text(encoding="utf-8")
    values: dict[str, Any] = json.loads(text)[table]
    return values


def signs(name: str, types: list[str] | None, times: list[str] | None) -> dict[Pair, float]:
    """The sum of what is told of each pair of a data set, where it is not nothing."""
    found: dict[Pair, float] = defaultdict(float)
    with (DATA / name / "edges.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            wanted = types is None or row["type"] in types
            if (
                wanted
                and (times is None or row["time"] in times)
                and row["source"] != row["target"]
            ):
                one, other = sorted((row["source"], row["target"]))
                found[one, other] += float(row["sign"]) * float(row["weight"])
    return {pair: total for pair, total in found.items() if total}


def camps_of(told: dict[Pair, float]) -> Camps:
    """The camps of allies and rivals who are all equally strong and sure."""
    people = {one for pair in told for one in pair}
    ties = [
        sure_tie(one, "alliance" if total > 0 else "rivalry", other)
        for (one, other), total in told.items()
    ]
    return api.camps(account_with(map(somebody, sorted(people)), ties))


def test_every_index_that_was_computed_elsewhere_is_reproduced_and_proven() -> None:
    for key, expected in known("frustration_exact").items():
        name, types, times = key.split("|")
        told = signs(name, listed(types), listed(times))
        assert len(told) == expected["m"], key
        camps = camps_of(told)
        assert len(camps.contradictions) == expected["L"], key
        assert camps.least == pytest.approx(expected["L"]), key


def test_the_published_index_of_the_highland_tribes_is_reproduced() -> None:
    camps = camps_of(signs("tribes", None, None))
    assert (len(camps.contradictions), camps.proven) == (7, True)
    assert known("frustration_published")["tribes"] == len(camps.contradictions)


def listed(text: str) -> list[str] | None:
    """The words that a key of the known values lists, None for all."""
    words = text.strip("[]").replace("'", "").split(", ")
    return None if words == ["None"] else words
