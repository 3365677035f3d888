"""guanxi explain: what somebody's scores consist of, and who said so."""

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
from guanxi.cli.completing import completed, people

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="What somebody's scores consist of, and who said so.")
@account_argument
@click.argument("person", shell_complete=completed(people))
@decision_option
@language_option
@json_option
def explain(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    person: str,
    decision: str | None,
    language: "Language | None",
    *,
    as_json: bool,
) -> None:
    """Show what the scores of PERSON in ACCOUNT consist of, and who told us what.

    PERSON is a name, an id, or a part of a name that fits only one.

    \b
    Exit codes: 0 done, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding).about(decision)
    key = read.find_person(person).id
    spoken = chosen(language, read)
    with working(spoken):
        analysed = api.analyse(read)
    if as_json:
        from guanxi.render.as_json import scores, text
        from guanxi.render.latent_as_json import hypotheses

        about = [one for one in analysed.hypotheses if key in one.pair]
        told = {"hypotheses": hypotheses(read, about, spoken)}
        write_text(text({**scores(analysed, spoken, [key]), **told}))
        return
    from guanxi.render.terminal.scores import explanation

    console().print(explanation(analysed, key, spoken))
