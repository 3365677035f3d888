"""The benchmark of the map: an invented customer, pages of other programs, a table."""

from pathlib import Path

import pytest

from benchmarks.map_parts.command import Row, line
from benchmarks.map_parts.customer import customer
from benchmarks.map_parts.pages import NotInstalledError, Scene, Spot, pyvis, sigma
from guanxi.model.tie import Layer

SCENE = Scene(
    (Spot("a", "Ana", 0.0, 0.0, 9.0), Spot("b", "Bo", 50.0, 0.0, 9.0)), (("a", "b", "#123456"),)
)


def row(program: str, interactive: float | None, median: float, size: int) -> Row:
    """What a program took to draw two people."""
    return Row(2, 1, program, size, interactive, median, 20.0)


def test_a_customer_is_the_same_every_time_and_as_large_as_asked_for() -> None:
    one, other = customer(120), customer(120)
    assert one == other
    assert len(one.people) == 120
    assert len(one.ties) == 480
    assert len({person.name for person in one.people.values()}) == 120


def test_a_customer_has_a_chart_departments_and_some_hostility() -> None:
    account = customer(120)
    bosses = {tie.source: tie.target for tie in account.ties if tie.kind.name == "reports_to"}
    assert set(account.people) - set(bosses) == {"p00000"}
    assert len({person.department for person in account.people.values()}) == 2
    hostile = [tie for tie in account.ties if Layer.ANTAGONISM in tie.kind.layers]
    assert 5 < len(hostile) < 60


def test_the_page_of_pyvis_holds_everybody_and_every_tie() -> None:
    text = pyvis(SCENE, None)
    assert '"Ana"' in text
    assert '"#123456"' in text


def test_what_is_not_there_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(NotInstalledError, match="npm install sigma graphology"):
        sigma(SCENE, tmp_path)


def test_a_page_of_sigma_holds_its_scripts_and_the_graph(tmp_path: Path) -> None:
    for name in ("graphology/dist/graphology.umd.min.js", "sigma/dist/sigma.min.js"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("/* script */", encoding="utf-8")
    text = sigma(SCENE, tmp_path)
    assert text.count("/* script */") == 2
    assert '"label": "Bo"' in text


def test_a_row_tells_how_many_times_ours_it_is() -> None:
    ours, theirs = row("guanxi", 400.0, 16.0, 2000), row("other", 1200.0, 32.0, 4000)
    assert line(theirs, ours) == "| 2 | 1 | other | 1,200 | 3.0 | 32 | 2.0 | 20 | 4 | 2.0 |"
    assert line(row("other", None, 32.0, 4000), ours).startswith("| 2 | 1 | other | – | – | 32")
