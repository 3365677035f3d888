"""What stands out, as a tired reader wants it."""

import io
from pathlib import Path

from rich.console import Console, Group

from guanxi import api
from guanxi.model.phrase import Language
from guanxi.model.results import Results
from guanxi.model.sketch import account_from
from guanxi.render.terminal.findings import standing_out, standing_out_of

GRAPHS = Path(__file__).parents[3] / "graphs"
STRANGER = "Ana is decision_maker, none, +1; Bo => Ana; Bo is +1"


def lines(shown: Group) -> list[str]:
    """What is printed on a wide sheet without colour."""
    out = io.StringIO()
    Console(file=out, width=160).print(shown)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def in_short(results: Results, language: Language = "en", *, everything: bool = False) -> list[str]:
    """The block under the scores."""
    return lines(Group(*standing_out(results, language, everything=everything)))


def about(results: Results, person: str, language: Language = "en") -> list[str]:
    """What is told of one person."""
    return lines(Group(*standing_out_of(results, person, language)))


def analysed(sketch: str) -> Results:
    """A sketch analysed, without draws: nothing here depends on them."""
    return api.analyse(account_from(sketch), draws=0)


def test_a_finding_is_told_with_what_it_rests_on_and_what_to_do() -> None:
    assert in_short(analysed(STRANGER)) == [
        "",
        "What else stands out",
        "critical  No contact yet with who decides: Ana",
        "          of the vote: Ana 100%; Bo supports us, and Ana listens to Bo",
        "          → Meet in person before the decision. The way in: Bo → Ana.",
    ]


def test_chinese_is_spoken_when_asked() -> None:
    shown = in_short(analysed(STRANGER), "zh")
    assert shown[1:3] == ["还值得注意", "严重  尚无接触的决策者：Ana"]


def test_where_nothing_stands_out_nothing_is_said() -> None:
    assert in_short(analysed("Ana is executive; Bo ^ Ana")) == []
    assert about(analysed("Ana is executive; Bo ^ Ana"), "Ana") == []


def test_the_worst_ten_are_shown_unless_all_are_asked_for() -> None:
    friendless = "; ".join(f"P{one} is decision_maker, in D{one}, 0" for one in range(12))
    short = in_short(analysed(friendless))
    assert sum("known to support us" in line for line in short) == 10
    assert short[-1] == "… and 2 more: --all shows them"
    everything = in_short(analysed(friendless), everything=True)
    assert sum("known to support us" in line for line in everything) == 12


def test_a_person_is_told_only_what_is_about_them() -> None:
    results = analysed(STRANGER)
    assert about(results, "Bo") == []
    assert about(results, "Ana")[1] == "critical  No contact yet with who decides: Ana"


def test_who_told_us_stands_where_no_score_tells_it() -> None:
    shown = about(api.analyse(api.load(GRAPHS / "harbour"), draws=0), "Victor Almeida")
    assert "  no longer listen: Dimitri Kovalenko, Emeka Nwosu, Ingrid Solberg, " in shown[3] + " "
    assert "    Victor Almeida mentors Ingrid Solberg (90% sure)" in shown
    assert (
        "      Ingrid Solberg told us on 13 Aug 2026 (A2): “Ended over the automation study”"
        in shown
    )


def test_a_tie_is_told_once() -> None:
    twice = "Ana is decision_maker, none, 0, in Works; Bo is in Sales, +1; Cy => Ana; Bo => Cy"
    shown = about(analysed(twice), "Ana")
    assert sum("Bo advises Cy" in line for line in shown) == 1
    assert sum("Cy listens to Bo" in line for line in shown) == 2


def test_what_is_assumed_is_marked() -> None:
    shown = about(analysed("Ana is executive, none; Bo ^ Ana"), "Ana")
    assert "  of the vote: Ana 100% [assumed]" in shown


def test_hostile_names_cannot_steer_the_terminal() -> None:
    shown = "\n".join(in_short(analysed("A\x1b[2Jna is decision_maker, none, +1")))
    assert "\x1b" not in shown
