"""guanxi score."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_the_most_powerful_stand_first_with_role_and_why(guanxi: Guanxi) -> None:
    lines = guanxi("score", "telecom").out.splitlines()
    first = next(line for line in lines if "He Yongping" in line)
    assert "champion 88%" in first
    assert "20 (9–27)" in first
    assert lines.index(first) < lines.index(next(one for one in lines if "Zhao Peiyuan" in one))


def test_an_unknown_support_is_called_unknown(guanxi: Guanxi) -> None:
    lines = guanxi("score", "telecom").out.splitlines()
    assert any("Wu Guoqiang" in line and "unknown" in line for line in lines)


def test_twenty_are_shown_unless_all_are_asked_for(guanxi: Guanxi) -> None:
    assert "… and 22 more: --all shows everybody" in guanxi("score", "harbour").out
    everybody = guanxi("score", "harbour", "--all").out
    assert "more: --all" not in everybody
    assert "Marco Bellini" in everybody


def test_chinese_is_spoken_when_asked(guanxi: Guanxi) -> None:
    shown = guanxi("score", "telecom", "--lang", "zh").out
    assert "隐性权力者" in shown
    assert "hidden power" not in shown


def test_json_is_complete(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("score", "harbour", "--json").out)
    assert found["schema"] == "guanxi.score/1"
    assert len(found["people"]) == 42


def test_a_csv_is_written_beside_the_table(guanxi: Guanxi, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    shown = guanxi("score", "telecom", "--csv", path)
    assert "He Yongping" in shown.out
    assert str(path) in shown.err
    with path.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 13


def test_what_else_stands_out_is_told_below_the_table(guanxi: Guanxi) -> None:
    shown = guanxi("score", "harbour").out
    below = shown.partition("What else stands out")[2]
    assert "Amara Diallo may lead here one day" in below
    assert "Victor Almeida is of the old guard" in below
    assert "Ben Carver knows everybody and moves little" in below


def test_what_stands_out_is_in_the_json(guanxi: Guanxi) -> None:
    found = json.loads(guanxi("score", "power", "--json").out)["findings"]
    assert found[0]["rule"] == "uncovered-decision-maker"
    assert found[0]["situation"] == "No contact yet with who decides: Luo Chengzhi"
