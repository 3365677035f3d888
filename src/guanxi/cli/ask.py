"""guanxi ask: what to find out next, because it would change the picture most."""

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


@click.command(short_help="What to find out next, and what it would decide.")
@account_argument
@decision_option
@language_option
@json_option
@click.option("--most", type=click.IntRange(min=1), default=10, help="How many questions at most.")
def ask(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    decision: str | None,
    language: "Language | None",
    *,
    as_json: bool,
    most: int,
) -> None:
    """Show what to ask about ACCOUNT next: the answers that would change the picture most.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding).about(decision)
    spoken = chosen(language, read)
    with working(spoken):
        found = api.ask(read, most=most)
    if as_json:
        from guanxi.render.as_json import questions, text

        write_text(text(questions(read, found, spoken)))
        return
    from guanxi.render.terminal.questions import question_list

    console().print(question_list(read, found, spoken))
