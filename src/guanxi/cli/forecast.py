"""guanxi forecast: how the decision is likely to go, who carries it, and who can stop it."""

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


@click.command(short_help="How the decision will go, who carries it, who can stop it.")
@account_argument
@decision_option
@language_option
@json_option
def forecast(
    account: Path,
    encoding: str | None,
    decision: str | None,
    language: "Language | None",
    *,
    as_json: bool,
) -> None:
    """Show how a decision of ACCOUNT is likely to go, and what that hangs on.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding).about(decision)
    spoken = chosen(language, read)
    with working(spoken):
        found = api.forecast(read)
    if as_json:
        from guanxi.render.as_json import text
        from guanxi.render.forecast_json import forecast as as_plain

        write_text(text(as_plain(found, spoken)))
        return
    from guanxi.render.terminal.forecast import forecast_page

    console().print(forecast_page(found, spoken))
