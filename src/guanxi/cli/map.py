"""guanxi map: the interactive influence map as one file."""

import datetime as dt
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from guanxi.cli.common import (
    OneOf,
    account_argument,
    chosen,
    decision_option,
    language_option,
    load,
)
from guanxi.model.handover import Handover

if TYPE_CHECKING:
    from guanxi.model.phrase import Language

VARIABLE = "GUANXI_PASSPHRASE"


Command = TypeVar("Command", bound=Callable[..., None])


def _profiles() -> list[str]:
    """Return what profiles there are."""
    from guanxi.model.profiles.table import PROFILES

    return list(PROFILES)


def handing_options(command: Command) -> Command:
    """Give a command the options that say to whom a map is handed, and how much of it."""
    for option in (
        click.option("--seal", is_flag=True, help=f"Seal it under a passphrase (or ${VARIABLE})."),
        click.option(
            "--date",
            type=click.DateTime(["%Y-%m-%d"]),
            help="The day written with the recipient; today unless given.",
        ),
        click.option("--for", "recipient", help="Write this recipient, and the day, across it."),
        click.option(
            "--profile",
            type=OneOf(_profiles),
            default="internal",
            show_default=True,
            help="What of the account to show.",
        ),
    ):
        command = option(command)
    return command


@click.command("map", short_help="Draw the interactive influence map as one file.")
@account_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Where to write it (.html).",
    required=True,
)
@handing_options
@decision_option
@language_option
def draw_map(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    output: Path,
    decision: str | None,
    language: "Language | None",
    *,
    profile: str,
    recipient: str | None,
    date: dt.datetime | None,
    seal: bool,
) -> None:
    """Draw the influence map of ACCOUNT as one HTML file that works offline.

    The file holds judgements about named people: treat it as confidential. To hand it on, take
    the profile shareable (no support, rivalries, notes or sources) or pseudonymous (invented
    labels), and seal it: a sealed file opens in a browser, offline, with the passphrase alone.

    \b
    Exit codes: 0 written, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working
    from guanxi.render.terminal.summary import summary

    handover = Handover(
        recipient=recipient,
        date=_day(date) if recipient else None,
        passphrase=_passphrase() if seal else None,
    )
    read = api.share(load(account, encoding).about(decision), profile)
    spoken = chosen(language, read)
    with working(spoken):
        analysed = api.analyse(read)
        written = api.save_map(analysed, output, language=spoken, handover=handover)
    console().print(summary(analysed, written.resolve(), spoken, sealed=seal))


def _day(date: dt.datetime | None) -> dt.date:
    """Return the day asked for, or today's: the one place where the clock is looked at."""
    return date.date() if date else dt.datetime.now().astimezone().date()


def _passphrase() -> str:
    """Return the passphrase from the environment, or ask for it twice and offer a good one."""
    from guanxi.render.seal import checked, new_passphrase

    told = os.environ.get(VARIABLE)
    if told is None:
        if not sys.stdin.isatty():
            message = f"there is no terminal to ask for a passphrase; put it in ${VARIABLE}"
            raise click.UsageError(message)
        click.echo(f"One that was made just now, if you like it: {new_passphrase()}", err=True)
        told = click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)
    return checked(told)
