"""What benchmarks print, as pages show it: between `<!-- measured: WORDS -->` and `<!-- end -->`.

Figures differ from machine to machine, so they are renewed when asked for and not held by a test.
"""

import os
import platform
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NETWORKS = "NETWORKS"  # in the words of a benchmark: the folder of published networks
MEASURED = re.compile(r"<!-- measured: (?P<words>.+?) -->\n.*?<!-- end -->", re.DOTALL)
WHERE = re.compile(r"<!-- machine -->\n.*?\n(?=\n)")


def renewed(page: str, networks: Path | None) -> str:
    """Give a page with every figure measured now, the published networks' only where they are."""

    def block(shown: re.Match[str]) -> str:
        words = shown["words"]
        if networks is None and NETWORKS in words:
            return shown[0]
        return f"<!-- measured: {words} -->\n{shown_as(printed(words, networks))}<!-- end -->"

    return WHERE.sub(lambda _: f"<!-- machine -->\n{machine()}\n", MEASURED.sub(block, page))


def shown_as(text: str) -> str:
    """Give a text as Markdown: a table as it is, all else as a block of code."""
    return f"{text}\n" if "\n|---" in text else f"```\n{text}```\n"


def printed(words: str, networks: Path | None) -> str:
    """Give what a benchmark prints, without blanks at line ends."""
    name, *others = (word.replace(NETWORKS, str(networks)) for word in shlex.split(words))
    command = [sys.executable, str(ROOT / "benchmarks" / name), *others]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, encoding="utf-8")
    if not done.stdout:
        raise SystemExit(f"{words}: {done.stderr}")
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.strip().splitlines())


def machine() -> str:
    """Give a sentence on when and on what it was measured, without the machine's name."""
    day = datetime.now(UTC).date().isoformat()
    return (
        f"Measured on {day}: {os.cpu_count()} cores ({processor()}), {platform.system()}, "
        f"Python {platform.python_version()}."
    )


def processor() -> str:
    """Give what the processor is called, as far as that can be told."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
