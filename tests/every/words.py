"""The words with which any command can be run on any account."""

from collections.abc import Iterator
from pathlib import Path

import click

from guanxi.cli.main import COMMANDS

# What is written for each argument, and each option that must be given, by its name.
WORDS = {
    "person": "Ana",
    "event": "dinner",
    "events": "dinner",
    "shell": "bash",
    "target": "new-account",
}
WRITTEN = {"map": "map.html", "figure": "figure.svg"}  # what must have an ending
ON_ACCOUNTS = [
    command for command in COMMANDS if any(one.name == "account" for one in command.params)
]


def words_for(
    command: click.Command,
    account: Path,
    results: Path,
    *,
    person: str = WORDS["person"],
    event: str = WORDS["event"],
) -> list[str]:
    """Return the words that run a command on an account; what it writes goes among the results."""
    told = {**WORDS, "account": str(account), "person": person, "event": event, "events": event}
    told["output"] = str(results / WRITTEN.get(str(command.name), "written"))
    return [str(command.name), *_words(command, told)]


def _words(command: click.Command, told: dict[str, str]) -> Iterator[str]:
    """Iterate over the arguments and the options without which a command does not run."""
    for one in command.params:
        if isinstance(one, click.Argument):
            yield told[str(one.name)]
        elif one.required:
            yield from (one.opts[-1], told[str(one.name)])
