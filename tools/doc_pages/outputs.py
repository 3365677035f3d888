"""What commands print, as pages show it: after `<!-- output: WORDS -->`, in a block of code."""

import contextlib
import io
import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from guanxi.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
SHOWN = re.compile(r"<!-- output: (?P<words>.+?) -->\n```\n(?P<text>.*?)```", re.DOTALL)


def printed(words: str) -> str:
    """Give what guanxi prints for some words, without blanks at line ends."""
    held = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    with (
        contextlib.chdir(ROOT),
        contextlib.redirect_stdout(held),
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.suppress(SystemExit),
    ):
        os.environ["COLUMNS"] = "100"
        main(shlex.split(words))
    held.flush()
    text = held.buffer.getvalue().decode("utf-8")
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def renewed(page: str) -> str:
    """Give a page with each output as it is now."""
    return SHOWN.sub(lambda shown: block(shown["words"]), page)


def block(words: str) -> str:
    """Give an output as it stands in a page."""
    return f"<!-- output: {words} -->\n```\n{printed(words)}```"


def showing(root: Path) -> Iterator[Path]:
    """Iterate over the pages that show outputs."""
    for path in sorted([*root.glob("*.md"), *root.glob("docs/**/*.md")]):
        if SHOWN.search(path.read_text(encoding="utf-8")):
            yield path
