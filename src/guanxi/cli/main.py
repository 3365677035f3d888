"""The command `guanxi` and its table of commands."""

import sys
from typing import TYPE_CHECKING

import click

from guanxi.cli.ask import ask
from guanxi.cli.camps import camps
from guanxi.cli.check import check
from guanxi.cli.common import COULD_NOT_RUN
from guanxi.cli.completion import completion
from guanxi.cli.explain import explain
from guanxi.cli.export import export
from guanxi.cli.figure import figure
from guanxi.cli.forecast import forecast
from guanxi.cli.invite import invite
from guanxi.cli.latent import latent
from guanxi.cli.map import draw_map
from guanxi.cli.new import new
from guanxi.cli.score import score
from guanxi.cli.seat import seat
from guanxi.errors import GuanxiError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: tuple[click.Command, ...] = (
    new, check, score, explain, forecast, ask, camps, latent,
    invite, seat, export, draw_map, figure, completion,
)  # fmt: skip


class _Commands(click.Group):
    """The commands in the order of the table, with a suggestion for a mistyped one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order shown."""
        del ctx
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command asked for, or say which one was probably meant."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            suggestion = did_you_mean(args[0], self.commands)
            ctx.fail(f"unknown command '{args[0]}'{suggestion}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Commands, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(package_name="guanxi", message="%(prog)s %(version)s")
def guanxi() -> None:
    """See who really decides at a customer, and whom not to invite together.

    ACCOUNT is a folder of CSV files or one .xlsx workbook; `guanxi new` writes one to fill in.
    """


def main(arguments: "Sequence[str] | None" = None) -> None:
    """Run the command line; what the user can mend ends with one line and exit code 2."""
    try:
        guanxi.main(arguments, prog_name="guanxi")
    except GuanxiError as error:
        click.echo(f"guanxi: {_harmless(str(error))}", err=True)
        sys.exit(COULD_NOT_RUN)


def _harmless(text: str) -> str:
    """Return lines without control characters, so that no name of a file steers the terminal."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)
