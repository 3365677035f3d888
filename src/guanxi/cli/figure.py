"""guanxi figure: a picture for a slide."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import account_argument, chosen, language_option, load

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="Draw a picture for a slide: .png, .svg or .pdf.")
@account_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Where to write it (.png, .svg, .pdf).",
    required=True,
)
@click.option(
    "--kind",
    default="quadrant",
    show_default=True,
    help="quadrant (formal and informal power), support (power and support), "
    "or forecast (how the decision may go).",
)
@language_option
def figure(
    account: Path, encoding: str | None, output: Path, kind: str, language: "Language | None"
) -> None:
    """Draw a picture of ACCOUNT: who has which power, who supports us, how it may go.

    The file holds judgements about named people: treat it as confidential.

    \b
    Exit codes: 0 written, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.figures.fonts import missing_font
    from guanxi.render.terminal.style import console, working
    from guanxi.render.terminal.summary import drawn

    read = load(account, encoding)
    spoken = chosen(language, read)
    with working(spoken):
        analysed = api.analyse(read)
        written = api.save_figure(analysed, output, kind=kind, language=spoken)
    lacking = missing_font(analysed, spoken)
    if lacking:
        click.echo(lacking, err=True)
    console().print(drawn(written.resolve(), spoken), soft_wrap=True)  # a path stays whole
