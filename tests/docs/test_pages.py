"""The pages that follow from the code say what the code says."""

import re
from pathlib import Path

import pytest

from tools.doc_pages import outputs
from tools.write_docs import DOCS, pages

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
RENEW = "run: python tools/write_docs.py"


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    """Every page as the code would write it now."""
    return pages()


def test_every_page_written_from_the_code_is_as_the_code_would_write_it(
    written: dict[str, str],
) -> None:
    old = [
        name
        for name, text in written.items()
        if not (DOCS / name).exists() or (DOCS / name).read_text(encoding="utf-8") != text
    ]
    assert old == [], RENEW


@pytest.mark.parametrize(
    "page",
    [page for page in outputs.showing(ROOT) if page.parent.name != "commands"],
    ids=lambda page: page.relative_to(ROOT).as_posix(),
)
def test_the_output_shown_is_what_the_command_prints(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert outputs.renewed(text) == text, RENEW


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_links_to_is_there(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing == []
