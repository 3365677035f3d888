"""guanxi check: what is wrong with an account's files, and what is not known yet."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import (
    FINDINGS,
    NOTHING_FOUND,
    account_argument,
    json_option,
    language_option,
    write_text,
)

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="Problems in the files, and what is not known yet.")
@account_argument
@language_option
@json_option
def check(
    account: Path, encoding: str | None, language: "Language | None", *, as_json: bool
) -> None:
    """Show every problem in ACCOUNT's files, with place, cause and way out.

    Then what is not known yet: who has no support known, no tie, no post, which claims are old.

    \b
    Exit codes: 0 no problem, 1 problems found, 2 could not run.
    """
    from guanxi import api
    from guanxi.model.evidence import Severity

    read, report = api.load_with_report(account, encoding=encoding)
    spoken = language or read.language
    if as_json:
        from guanxi.render.as_json import problems, text

        write_text(text(problems(report, spoken)))
    else:
        from guanxi.render.terminal.problems import problem_list
        from guanxi.render.terminal.style import console

        console().print(problem_list(report, read, spoken))
    bad = report.worst is not None and report.worst >= Severity.WARNING
    raise SystemExit(FINDINGS if bad else NOTHING_FOUND)
