"""What the README shows is what the commands print."""

import re
from pathlib import Path

import pytest

from guanxi.cli.main import COMMANDS, main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OUTPUT = re.compile(r"<!-- output: (?P<words>.+?) -->\n```\n(?P<text>.*?)```", re.DOTALL)


@pytest.mark.parametrize("shown", list(OUTPUT.finditer(README)), ids=lambda match: match["words"])
def test_the_output_shown_is_what_the_command_prints(
    shown: re.Match[str], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with pytest.raises(SystemExit):
        main(shown["words"].split())
    printed = "".join(f"{line.rstrip()}\n" for line in capfd.readouterr().out.splitlines())
    assert printed == shown["text"]


def test_every_command_stands_in_the_readme() -> None:
    missing = [command.name for command in COMMANDS if f"guanxi {command.name} " not in README]
    assert not missing


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")), ids=lambda page: page.name)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if not (ROOT / link).exists()]
    assert not missing
