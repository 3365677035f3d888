"""The options that single commands have, each with what it changes."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.small import small_account

Guanxi = Callable[..., Run]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The folder of a small account."""
    return small_account(tmp_path)


def read(run: Run) -> dict[str, Any]:
    """What another program reads."""
    found: dict[str, Any] = json.loads(run.out)
    return found


@pytest.mark.parametrize(("most", "told"), [("1", 1), ("2", 2)])
def test_ask_tells_no_more_than_are_wanted(
    guanxi: Guanxi, small: Path, most: str, told: int
) -> None:
    assert len(read(guanxi("ask", small, "--json", "--most", most))["questions"]) == told


@pytest.mark.parametrize("most", ["0", "-1", "many"])
def test_ask_refuses_what_is_no_number_of_questions(guanxi: Guanxi, small: Path, most: str) -> None:
    run = guanxi("ask", small, "--most", most)
    assert (run.code, run.out) == (2, "")
    assert "--most" in run.err


def test_latent_tells_the_less_probable_when_asked_to(guanxi: Guanxi, small: Path) -> None:
    assert read(guanxi("latent", small, "--json"))["hypotheses"] == []
    every = guanxi("latent", small, "--json", "--at-least", "0")
    assert every.code == 1
    assert all(one["probability"] < 0.2 for one in read(every)["hypotheses"])


@pytest.mark.parametrize("least", ["-1", "101", "half"])
def test_latent_refuses_what_is_no_percentage(guanxi: Guanxi, small: Path, least: str) -> None:
    run = guanxi("latent", small, "--at-least", least)
    assert (run.code, run.out) == (2, "")


def test_score_writes_a_table_beside_what_it_prints(
    guanxi: Guanxi, small: Path, tmp_path: Path
) -> None:
    path = tmp_path / "scores.csv"
    plain = guanxi("score", small)
    written = guanxi("score", small, "--csv", path)
    assert written.out == plain.out
    assert str(path) in written.err
    with path.open(encoding="utf-8-sig", newline="") as lines:
        assert {row["name"] for row in csv.DictReader(lines)} == {"Ana", "Bo", "Cy"}


def test_score_shows_all_of_many_when_asked_to(guanxi: Guanxi, small: Path) -> None:
    with (small / "contacts.csv").open("a", encoding="utf-8") as contacts:
        contacts.writelines(f"Extra{number},,,,,,,\n" for number in range(20))
    few, everybody = guanxi("score", small).out, guanxi("score", small, "--all").out
    assert "… and 3 more: --all shows everybody" in few
    assert "--all shows everybody" not in everybody
    assert sum("Extra" in line for line in everybody.splitlines()) == 20


@pytest.mark.parametrize("guests", ["Bo,Cy", "Bo, Cy", "Bo，Cy", "Bo、Cy", " Bo ,, Cy ,"])
def test_invite_reads_names_with_any_usual_comma(guanxi: Guanxi, small: Path, guests: str) -> None:
    found = read(guanxi("invite", small, "--guests", guests, "--json", "--no-repair"))
    assert [guest["id"] for guest in found["guests"]] == ["Bo", "Cy"]


def test_invite_takes_an_event_by_its_name_too(guanxi: Guanxi, small: Path) -> None:
    one, other = (read(guanxi("invite", small, name, "--json")) for name in ("dinner", "Dinner"))
    assert one == other


def test_invite_checks_guests_named_instead_of_those_of_the_event(
    guanxi: Guanxi, small: Path
) -> None:
    run = guanxi("invite", small, "dinner", "--guests", "Ana", "--json", "--no-repair")
    found = read(run)
    assert found["event"]["id"] == "dinner"
    assert [guest["id"] for guest in found["guests"]] == ["Ana"]


def test_invite_takes_the_format_that_it_is_told(guanxi: Guanxi, small: Path) -> None:
    words = ("invite", small, "--guests", "Bo,Cy", "--json", "--no-repair")
    assert read(guanxi(*words))["event"]["format"] is None
    assert read(guanxi(*words, "--format", "party"))["event"]["format"] == "party"
    kept = read(guanxi("invite", small, "dinner", "--format", "seminar", "--json", "--no-repair"))
    assert (kept["event"]["id"], kept["event"]["format"]) == ("dinner", "seminar")


def test_invite_leaves_out_events_that_are_over(guanxi: Guanxi, small: Path) -> None:
    found = read(guanxi("invite", small, "--all", "--json", "--no-repair"))
    assert found["event"]["id"] == "dinner"
    both = read(guanxi("invite", small, "dinner", "visit", "--json", "--no-repair"))
    assert [check["event"]["id"] for check in both["checks"]] == ["dinner", "visit"]


@pytest.mark.parametrize(("least", "code"), [("note", 1), ("warning", 1), ("critical", 1)])
def test_invite_fails_on_a_clash_as_bad_as_wanted(
    guanxi: Guanxi, small: Path, least: str, code: int
) -> None:
    assert guanxi("invite", small, "dinner", "--no-repair", "--fail-on", least).code == code
    harmless = ("invite", small, "--guests", "Cy", "--no-repair", "--fail-on", "critical")
    assert guanxi(*harmless).code == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), {"repair"}),
        (("--no-repair",), set()),
        (("--ask-order",), {"repair", "asking"}),
        (("--ask-order", "--no-repair"), {"asking"}),
    ],
)
def test_invite_tells_repair_and_order_of_asking_as_wanted(
    guanxi: Guanxi, small: Path, options: tuple[str, ...], told: set[str]
) -> None:
    found = read(guanxi("invite", small, "dinner", "--json", *options))
    assert {key for key in ("repair", "asking") if found[key]} == told


@pytest.mark.parametrize(
    "options",
    [("--format", "picnic"), ("--fail-on", "disaster"), ("--from", "soon"), ("--to", "1/2/2026")],
)
def test_invite_refuses_what_it_does_not_understand(
    guanxi: Guanxi, small: Path, options: tuple[str, str]
) -> None:
    run = guanxi("invite", small, "dinner", *options)
    assert (run.code, run.out) == (2, "")
    assert options[0] in run.err
    assert options[1] in run.err


def test_export_writes_the_plan_as_it_is_or_as_it_is_after_the_repair(
    guanxi: Guanxi, small: Path, tmp_path: Path
) -> None:
    def guests(name: str, *options: str) -> list[str]:
        guanxi("export", small, "dinner", "-o", tmp_path / name, *options)
        path = tmp_path / name / "campaign.csv"
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return [f"{row['name']} {row['date']}" for row in csv.DictReader(lines)]

    planned, repaired = guests("planned"), guests("repaired", "--repaired")
    assert planned == ["Bo 2026-04-15", "Cy 2026-04-15"]
    assert repaired != planned


@pytest.mark.parametrize("profile", ["internal", "shareable", "pseudonymous"])
def test_map_shows_what_its_profile_allows(
    guanxi: Guanxi, small: Path, tmp_path: Path, profile: str
) -> None:
    path = tmp_path / "map.html"
    assert guanxi("map", small, "-o", path, "--profile", profile).code == 0
    page = path.read_text(encoding="utf-8")
    assert ("Deputy Director" in page) == (profile != "pseudonymous")
    assert ('"kind":"rivalry"' in page) == (profile != "shareable")
    assert ("2026-03-02" in page) == (profile != "shareable")


def test_map_refuses_a_profile_that_is_not_there(guanxi: Guanxi, small: Path) -> None:
    run = guanxi("map", small, "-o", "map.html", "--profile", "public")
    assert (run.code, run.out) == (2, "")
    assert "pseudonymous" in run.err


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_figure_writes_what_the_name_of_the_file_says(
    guanxi: Guanxi, small: Path, tmp_path: Path, ending: str
) -> None:
    begins = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
    path = tmp_path / f"figure.{ending}"
    assert guanxi("figure", small, "-o", path).code == 0
    assert path.read_bytes().startswith(begins[ending])


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8"])
def test_an_account_is_read_in_the_encoding_told(
    guanxi: Guanxi, tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "contacts.csv").write_bytes("name\n王\n".encode(encoding))
    found = read(guanxi("score", tmp_path, "--encoding", encoding, "--json"))
    assert [person["name"] for person in found["people"]] == ["王"]


@pytest.mark.parametrize(("text", "name"), [("Bo", "Bo"), ("bo", "Bo"), ("C", "Cy"), ("y", "Cy")])
def test_explain_takes_a_name_or_a_part_that_fits_one(
    guanxi: Guanxi, small: Path, text: str, name: str
) -> None:
    found = read(guanxi("explain", small, text, "--json"))
    assert [person["name"] for person in found["people"]] == [name]
