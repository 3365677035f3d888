"""The pages of what was measured are made by benchmarks that are there."""

import re
from pathlib import Path

import pytest

from tools.doc_pages.measured import MEASURED, WHERE, renewed
from tools.write_docs import DOCS
from tools.write_docs import MEASURED as PAGES

ROOT = Path(__file__).parents[2]
PAGE = """<!-- machine -->
Measured long ago.

<!-- measured: startup.py --runs 1 -->
```
old
```
<!-- end -->
<!-- measured: validity.py NETWORKS -->
kept
<!-- end -->
"""


@pytest.mark.parametrize("name", PAGES)
def test_every_figure_is_printed_by_a_benchmark_and_its_machine_is_told(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    told = MEASURED.findall(text)
    assert told
    for words in told:
        assert (ROOT / "benchmarks" / words.split()[0]).is_file()
    assert WHERE.search(text)
    assert re.search(r"Measured on \d{4}-\d\d-\d\d: \d+ cores", text)


@pytest.mark.parametrize("name", PAGES)
def test_no_figure_is_missing(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    shown = MEASURED.finditer(text)
    assert all(len(one[0].splitlines()) > 4 for one in shown)


def test_figures_are_measured_anew_and_kept_where_what_they_need_is_missing() -> None:
    found = renewed(PAGE, networks=None)
    assert "old" not in found
    assert "| wall ms |" in found
    assert "kept" in found
    assert "Measured long ago" not in found
