"""The README tells of every command."""

from pathlib import Path

from guanxi.cli.main import COMMANDS

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_every_command_stands_in_the_readme() -> None:
    missing = [command.name for command in COMMANDS if f"guanxi {command.name} " not in README]
    assert not missing
