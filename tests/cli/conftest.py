"""The command line, run in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from guanxi.cli.main import main

GRAPHS = Path(__file__).parents[2] / "graphs"


@dataclass(frozen=True)
class Run:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def guanxi(capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run guanxi with words and paths; a word that names an example account is its folder."""

    def run(*words: str | Path) -> Run:
        arguments = [
            str(GRAPHS / word) if word in {"telecom", "power", "harbour"} else str(word)
            for word in words
        ]
        with pytest.raises(SystemExit) as end:
            main(arguments)
        printed = capfd.readouterr()
        return Run(int(end.value.code or 0), printed.out, printed.err)

    return run
