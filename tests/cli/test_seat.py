"""guanxi seat."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Guanxi = Callable[..., Run]


def test_rivals_are_seated_apart_and_the_proof_is_told(guanxi: Guanxi) -> None:
    shown = guanxi("seat", "harbour", "steering-dinner", "--tables", "2")
    assert shown.code == 0
    assert "Table 1 · table of honour · host: Maya Castellan" in shown.out
    assert "No plan is better: proven." in shown.out
    tables = shown.out.split("Table 2")
    assert ("Charlotte Beck" in tables[0]) != ("Dimitri Kovalenko" in tables[0])


def test_at_one_table_the_clash_is_told_and_it_ends_with_1(guanxi: Guanxi) -> None:
    shown = guanxi("seat", "harbour", "steering-dinner", "--tables", "1")
    assert shown.code == 1
    assert "AGAINST A RULE  Charlotte Beck and Dimitri Kovalenko are at odds" in shown.out


def test_wishes_are_told_by_name(guanxi: Guanxi) -> None:
    shown = guanxi(
        "seat", "harbour", "steering-dinner", "--tables", "2", "--at", "Beck=1",
        "--keep-with", "Beck, Hale", "--keep-from", "Thorne, Hale", "--vip", "Laurent", "--json",
    )  # fmt: skip
    first, second = json.loads(shown.out)["tables"]
    assert {guest["name"] for guest in first["guests"]} >= {
        "Charlotte Beck",
        "Edmund Hale",
        "Isabelle Laurent",
    }
    assert "Margaret Thorne" in {guest["name"] for guest in second["guests"]}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--keep-with", "Beck"), "names 1 people"),
        (("--at", "Beck"), "names no table"),
        (("--vip", "Nobody Atall"), "unknown person"),
        (("--tables", "0"), "0"),
    ],
)
def test_a_wish_that_is_not_understood_ends_with_2(
    guanxi: Guanxi, words: tuple[str, str], told: str
) -> None:
    wrong = guanxi("seat", "harbour", "steering-dinner", *words)
    assert wrong.code == 2
    assert told in wrong.err


def test_sheets_cards_and_pictures_are_written(guanxi: Guanxi, tmp_path: Path) -> None:
    names = ["plan.html", "plan.csv", "plan.png"]
    outputs = [word for name in names for word in ("-o", str(tmp_path / name))]
    inside = tmp_path / "internal.html"
    shown = guanxi(
        "seat", "harbour", "steering-dinner", "--tables", "2", *outputs, "--internal", inside
    )
    assert shown.code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, "internal.html"])
    assert "Margaret Thorne influences Dimitri Kovalenko" in inside.read_text(encoding="utf-8")


def test_it_speaks_chinese(guanxi: Guanxi) -> None:
    shown = guanxi("seat", "harbour", "steering-dinner", "--tables", "2", "--lang", "zh").out
    assert "主人：Maya Castellan" in shown
    assert "已证明没有更好的安排。" in shown
