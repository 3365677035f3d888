"""Everything that can be wrong is told in words, with a way out, in each language."""

import re
from pathlib import Path

import pytest

from guanxi.io.faults import FAULTS, guessing, rejecting
from guanxi.model.evidence import Severity
from guanxi.model.report import Fault

GAP = re.compile(r"\{(\w+)\}")
SOURCES = Path(__file__).parents[2] / "src" / "guanxi" / "io"


@pytest.mark.parametrize("fault", FAULTS.values(), ids=list(FAULTS))
def test_both_languages_tell_the_same(fault: Fault) -> None:
    for phrase in (fault.cause, fault.way_out):
        assert set(GAP.findall(phrase.en)) == set(GAP.findall(phrase.zh))
        assert phrase.en != phrase.zh


@pytest.mark.parametrize("name", list(FAULTS))
def test_every_fault_is_found_somewhere(name: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SOURCES.rglob("*.py"))]
    used = [text for text in texts if f'"{name}"' in text]
    assert len(used) > 1 or name in {"same-name", "same-id"}  # these two are put together


def test_a_fault_that_costs_the_row_is_critical() -> None:
    assert FAULTS["bad-date"].severity is Severity.WARNING
    assert rejecting(FAULTS["bad-date"]).severity is Severity.CRITICAL


def test_near_names_are_the_better_way_out() -> None:
    way_out = guessing(FAULTS["unknown-word"]).way_out
    assert way_out("en", {"near": "'rivalry'"}) == "did you mean 'rivalry'?"
