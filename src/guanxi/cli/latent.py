"""guanxi latent: who may be at odds though nobody said so, and what would settle it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import (
    FINDINGS,
    NOTHING_FOUND,
    account_argument,
    chosen,
    json_option,
    language_option,
    load,
    write_text,
)

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="Who may be at odds though nobody said so: what to ask.")
@account_argument
@language_option
@json_option
@click.option(
    "--at-least",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="From which probability on; suspicion_shown of the account's weights unless given.",
)
def latent(
    account: Path,
    encoding: str | None,
    language: "Language | None",
    *,
    as_json: bool,
    at_least: int | None,
) -> None:
    """Show who in ACCOUNT may be at odds though nobody said so: questions to ask, never facts.

    Each comes with what makes it probable, whom to ask, and the row of ties.csv that would confirm
    it and the one that would deny it.

    \b
    Exit codes: 0 nobody suspected, 1 somebody suspected, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import working

    read = load(account, encoding)
    spoken = chosen(language, read)
    with working(spoken):
        found = api.latent(read, at_least=None if at_least is None else at_least / 100)
    if as_json:
        from guanxi.render.as_json import text
        from guanxi.render.latent_as_json import latent as as_plain

        write_text(text(as_plain(read, found, spoken)))
    else:
        from guanxi.render.terminal.latent import hypothesis_list
        from guanxi.render.terminal.style import console

        console().print(hypothesis_list(read, found, spoken))
    raise SystemExit(FINDINGS if found else NOTHING_FOUND)
