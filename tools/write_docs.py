"""Write the pages of docs/ that follow from the code: run python tools/write_docs.py [--measure].

A test compares them with what is there, so that no page tells of a column, word, number, option or
output that is not so. Outputs between `<!-- output: … -->` marks are renewed in every page.

With --measure all benchmarks shown in validity.md and performance.md are run, some minutes long,
and their figures are written there; those on published networks (--networks FOLDER, a folder of
each) only where these are at hand.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.doc_pages import commands, data, measured, numbers, outputs, python  # noqa: E402 - after the path is set

DOCS = ROOT / "docs"
MEASURED = ("validity.md", "performance.md")


def pages() -> dict[str, str]:
    """Give the text of every page that is written here, by its name in docs/."""
    return {
        "data.md": data.page("en"),
        "data.zh.md": data.page("zh"),
        "api.md": python.page(),
        "numbers.md": numbers.page(),
        **commands.pages(),
    }


def main() -> None:
    """Write the pages, then renew the outputs shown in all of them, and what was measured."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--measure", action="store_true", help="run the benchmarks, too")
    asked.add_argument("--networks", type=Path, help="the folder of published networks")
    options = asked.parse_args()
    for name, text in pages().items():
        path = DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(outputs.renewed(text), encoding="utf-8", newline="\n")
    for path in outputs.showing(ROOT):
        path.write_text(
            outputs.renewed(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n"
        )
    if options.measure:
        for name in MEASURED:
            text = (DOCS / name).read_text(encoding="utf-8")
            found = measured.renewed(text, options.networks)
            (DOCS / name).write_text(found, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
