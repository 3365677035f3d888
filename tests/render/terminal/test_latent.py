"""Hypotheses on a terminal."""

import io

from rich.console import Console

from guanxi import api
from guanxi.analysis.suspecting import hypotheses
from guanxi.model.phrase import Language
from guanxi.model.sketch import account_from
from guanxi.render.terminal.latent import hypothesis_list, suspicions_of

LOST = "Wu appointed Director 2001-08-01 over Li"


def printed(sketch: str, language: Language = "en") -> str:
    account = account_from(sketch)
    out = io.StringIO()
    found = hypotheses(account, at_least=0.0)
    Console(file=out, width=200).print(hypothesis_list(account, found, language))
    return " ".join(out.getvalue().split())


def test_it_is_asked_with_what_makes_it_probable_and_never_told_as_a_fact() -> None:
    shown = printed(LOST)
    assert "Nobody has told us of these. They are questions to ask, not facts." in shown
    assert "┄┄ Might Li and Wu be at odds? 40%" in shown
    assert "because Li was in the running for the post of Director, and Wu got it" in shown
    assert "ask somebody who sees both at work, but neither of the two" in shown
    assert "if so Li,Wu,rivalry,medium," in shown
    assert "if not Li,Wu,rivalry,0," in shown


def test_what_speaks_against_it_and_what_is_assumed_are_said() -> None:
    assert "but somebody says that it is not so (91% sure)" in printed(f"{LOST}; Wu >< Li 0")
    guessed = "Wu appointed Head 2001-08-01; Li ^ Wu; Li is titled Deputy"
    assert "Head on 1 Aug 2001 (30%) [assumed]" in printed(guessed)


def test_a_tie_behind_a_cause_is_shown_with_its_source() -> None:
    shown = printed("Ana == Bo; Bo >< Cy; Di => Ed; Fay => Ed")
    assert "source Bo and Cy are rivals (91% sure): source not recorded (B1)" in shown


def test_where_nobody_is_suspected_it_says_so() -> None:
    assert "Nobody is suspected" in printed("Ana == Bo")
    assert "没有发现可能不和的人" in printed("Ana == Bo", "zh")


def test_somebody_is_told_of_with_whom_only_where_there_is_anybody() -> None:
    results = api.analyse(account_from(f"{LOST}; Cy ^ Wu"), draws=0)
    assert list(suspicions_of(results, "Cy", "en")) == []
    _, title, line = (str(part) for part in suspicions_of(results, "Wu", "en"))
    assert title == "May be at odds, though nobody said so"
    assert line.startswith("  ┄┄ with Li? 40%: Li was in the running for the post of Director")
