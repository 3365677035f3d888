"""guanxi map: the interactive influence map as one file."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import account_argument, chosen, decision_option, language_option, load

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command("map", short_help="Draw the interactive influence map as one file.")
@account_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Where to write it (.html).",
    required=True,
)
@decision_option
@language_option
def draw_map(
    account: Path,
    encoding: str | None,
    output: Path,
    decision: str | None,
    language: "Language | None",
) -> None:
    """Draw the influence map of ACCOUNT as one HTML file that works offline.

    The file holds judgements about named people: treat it as confidential.

    \b
    Exit codes: 0 written, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working
    from guanxi.render.terminal.summary import summary

    read = load(account, encoding).about(decision)
    spoken = chosen(language, read)
    with working(spoken):
        analysed = api.analyse(read)
        written = api.save(analysed, output, language=spoken)
    console().print(summary(analysed, written.resolve(), spoken))
