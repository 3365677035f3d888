"""guanxi score: who decides, who sways, who blocks, and who hides."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import (
    account_argument,
    chosen,
    decision_option,
    json_option,
    language_option,
    load,
    write_text,
)

if TYPE_CHECKING:
    from guanxi.model.phrase import Language

SHOWN_UNLESS_ALL = 20


@click.command(short_help="Who decides, sways, blocks, or hides, and why.")
@account_argument
@decision_option
@language_option
@json_option
@click.option(
    "--csv", "csv_file", type=click.Path(path_type=Path), help="Also write all scores to a CSV."
)
@click.option("--all", "everybody", is_flag=True, help="Show everybody, not just the top 20.")
def score(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    decision: str | None,
    language: "Language | None",
    csv_file: Path | None,
    *,
    as_json: bool,
    everybody: bool,
) -> None:
    """Show who has power over the decision in ACCOUNT: role, support, power, and why.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding).about(decision)
    spoken = chosen(language, read)
    with working(spoken):
        analysed = api.analyse(read)
    if csv_file:
        api.save(analysed, csv_file)
        click.echo(f"Wrote {csv_file}", err=True)
    if as_json:
        from guanxi.render.as_json import scores, text

        write_text(text(scores(analysed, spoken)))
        return
    from guanxi.render.terminal.scores import score_table

    console().print(score_table(analysed, spoken, None if everybody else SHOWN_UNLESS_ALL))
