"""guanxi export: the invitations of an event for calendars and CRMs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from guanxi.cli.common import account_argument, chosen, language_option, load
from guanxi.cli.completing import completed, events

if TYPE_CHECKING:
    from guanxi.model.phrase import Language


@click.command(short_help="Write an event's invitations for calendars and CRMs.")
@account_argument
@click.argument("event", shell_complete=completed(events))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write into; it is made if it is not there.",
    required=True,
)
@click.option("--repaired", is_flag=True, help="As they are after the cheapest repair.")
@language_option
def export(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    event: str,
    output: Path,
    language: "Language | None",
    *,
    repaired: bool,
) -> None:
    """Write the invitations to EVENT of ACCOUNT: a calendar a session, and lists for a CRM.

    A calendar (.ics) names only those who are asked to its session. campaign.csv suits any CRM,
    campaign-salesforce.csv holds campaign members. They hold names and answers, no judgements.

    \b
    Exit codes: 0 written, 2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.exported import exported
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding)
    with working(chosen(language, read)):
        repair = api.repair(read, event).best if repaired else None
    written = api.save_invitations(read, event, output, repair=repair)
    days = repair.days if repair else (read.find_event(event),)
    console().print(exported(days, written, chosen(language, read)), soft_wrap=True)  # whole paths
