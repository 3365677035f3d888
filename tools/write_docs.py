"""Write the pages of docs/ that follow from the code: run python tools/write_docs.py.

A test compares them with what is there, so that no page tells of a column, word, number, option or
output that is not so. Outputs between `<!-- output: … -->` marks are renewed in every page.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.doc_pages import commands, data, numbers, outputs  # noqa: E402 - after the path is set

DOCS = ROOT / "docs"


def pages() -> dict[str, str]:
    """Give the text of every page that is written here, by its name in docs/."""
    return {
        "data.md": data.page("en"),
        "data.zh.md": data.page("zh"),
        "numbers.md": numbers.page(),
        **commands.pages(),
    }


def main() -> None:
    """Write the pages, then renew the outputs shown in all of them."""
    for name, text in pages().items():
        path = DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(outputs.renewed(text), encoding="utf-8", newline="\n")
    for path in outputs.showing(ROOT):
        path.write_text(
            outputs.renewed(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n"
        )


if __name__ == "__main__":
    main()
