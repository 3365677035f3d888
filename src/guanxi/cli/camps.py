"""guanxi camps: who stands with whom, against whom, and what does not fit."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import (
    account_argument,
    chosen,
    json_option,
    language_option,
    load,
    write_text,
)

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="Who stands with whom, and which ties contradict it.")
@account_argument
@language_option
@json_option
@click.option("--all", "everything", is_flag=True, help="Show every tie that does not fit.")
def camps(
    account: Path,
    encoding: str | None,
    language: "Language | None",
    *,
    as_json: bool,
    everything: bool,
) -> None:
    """Show the camps in ACCOUNT: who is in which, what holds them, and what does not fit.

    The division leaves as little as possible of what we were told unexplained, and it says
    whether that is proven.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding)
    spoken = chosen(language, read)
    with working(spoken):
        found = api.camps(read)
    if as_json:
        from guanxi.render.as_json import camps as as_plain
        from guanxi.render.as_json import text

        write_text(text(as_plain(found, spoken)))
        return
    from guanxi.render.terminal.camps import camp_list

    console().print(camp_list(found, spoken, everything=everything))
