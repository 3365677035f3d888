"""What the commands share: arguments, languages, and how problems of the input are mentioned."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from guanxi.cli.completing import completed, decisions
from guanxi.model.phrase import Phrase

if TYPE_CHECKING:
    from guanxi.model.account import Account
    from guanxi.model.phrase import Language

NOTHING_FOUND, FINDINGS, COULD_NOT_RUN = 0, 1, 2

_ONE_LOST = Phrase(
    "1 row was left out; see why: guanxi check {path}",
    "有1行未采用，原因见：guanxi check {path}",
)
_LOST = Phrase(
    "{count} rows were left out; see why: guanxi check {path}",
    "有{count}行未采用，原因见：guanxi check {path}",
)
Command = TypeVar("Command", bound=Callable[..., None])


class OneOf(click.Choice[str]):
    """A choice of names that are looked up when they are needed: it costs nothing before."""

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        """Choose among these names."""
        self.names = names
        self.case_sensitive = True

    @property
    def choices(self) -> tuple[str, ...]:  # type: ignore[override] # click sets it, we look it up
        """The names."""
        return tuple(self.names())


def account_argument(command: Command) -> Command:
    """Give a command the argument ACCOUNT, a folder or workbook, and how to read it."""
    command = click.option(
        "--encoding", help="Encoding of the CSV files, where the guess is wrong."
    )(command)
    return click.argument("account", type=click.Path(path_type=Path))(command)


def language_option(command: Command) -> Command:
    """Give a command the option --lang."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["en", "zh"]),
        envvar="GUANXI_LANG",
        help="Language of the output; the account's own unless given.",
    )(command)


def decision_option(command: Command) -> Command:
    """Give a command the option --decision, for accounts that have several."""
    return click.option(
        "--decision",
        shell_complete=completed(decisions),
        help="Which decision, by its name or part of it; the first unless given.",
    )(command)


def json_option(command: Command) -> Command:
    """Give a command the option --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")(
        command
    )


def load(path: Path, encoding: str | None) -> "Account":
    """Read an account; what had to be left out is mentioned on standard error."""
    from guanxi.api import load_with_report

    account, report = load_with_report(path, encoding=encoding)
    lost = sum(count.rejected for count in report.counts)
    if lost:
        language = click.get_current_context().params.get("language") or account.language
        phrase = _ONE_LOST if lost == 1 else _LOST
        click.echo(phrase(language, {"count": str(lost), "path": str(path)}), err=True)
    return account


def chosen(language: "Language | None", account: "Account") -> "Language":
    """Return the language asked for, or else the account's."""
    return language or account.language


def write_text(text: str) -> None:
    """Print text as UTF-8 bytes, whatever the console's code page: it is for other programs."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
