"""Brokerage between groups, by hand and against published counts."""

import csv
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from guanxi.analysis.ways.brokerage import UNKNOWN_GROUP, Brokerage, brokerage

DATA = Path(__file__).resolve().parents[4] / "shared" / "validation" / "data"
COLUMNS = {
    Brokerage.COORDINATOR: "w_I",
    Brokerage.ITINERANT: "w_O",
    Brokerage.REPRESENTATIVE: "b_IO",
    Brokerage.GATEKEEPER: "b_OI",
    Brokerage.LIAISON: "b_O",
}


def middle(groups: list[int], *arrows: tuple[int, int, float]) -> dict[Brokerage, float]:
    """What passes through the person 1 in each part that anything passes in."""
    one, other, worth = zip(*arrows, strict=True)
    size = len(groups)
    news = csr_array((worth, (one, other)), shape=(size, size))
    found = {part: float(row[1]) for part, row in brokerage(news, np.array(groups)).items()}
    return {part: amount for part, amount in found.items() if abs(amount) > 1e-9}


CHAIN = ((0, 1, 0.5), (1, 2, 0.8))


@pytest.mark.parametrize(
    ("groups", "part"),
    [
        ([7, 7, 7], Brokerage.COORDINATOR),
        ([7, 8, 7], Brokerage.ITINERANT),
        ([7, 8, 8], Brokerage.GATEKEEPER),
        ([7, 7, 8], Brokerage.REPRESENTATIVE),
        ([7, 8, 9], Brokerage.LIAISON),
    ],
)
def test_the_part_depends_on_who_belongs_together(groups: list[int], part: Brokerage) -> None:
    assert middle(groups, *CHAIN) == {part: pytest.approx(0.4)}


def test_who_have_a_tie_of_their_own_need_nobody_between() -> None:
    assert middle([7, 8, 9], *CHAIN, (0, 2, 0.1)) == {}


def test_a_tie_back_is_no_way_on() -> None:
    assert middle([7, 8, 9], (0, 1, 1.0), (1, 0, 1.0)) == {}


@pytest.mark.parametrize("place", range(3))
def test_a_way_on_which_a_group_is_unknown_counts_in_no_part(place: int) -> None:
    groups = [7, 8, 9]
    groups[place] = UNKNOWN_GROUP
    assert middle(groups, *CHAIN) == {}


@pytest.mark.parametrize(
    ("network", "numbers"),
    [
        ("krack_hightech", "krack_advice_gould_fernandez_by_dept"),
        ("lazega", "lazega_advice_gould_fernandez_by_office"),
    ],
)
@pytest.mark.skipif(
    not DATA.is_dir(), reason="the published data sets are not beside this checkout"
)
def test_counts_agree_with_sna(network: str, numbers: str) -> None:
    known = table(DATA / "oracles" / f"{numbers}.csv")
    places = {row["id"]: place for place, row in enumerate(known)}
    ties = [row for row in table(DATA / network / "edges.csv") if row["type"] == "advice"]
    ends = ([places[row["source"]] for row in ties], [places[row["target"]] for row in ties])
    news = csr_array((np.ones(len(ties)), ends), shape=(len(known), len(known)))
    found = brokerage(news, np.array([int(row["group"]) for row in known]))
    for part, column in COLUMNS.items():
        assert found[part] == pytest.approx([float(row[column]) for row in known], abs=1e-6)


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
