"""guanxi invite: which invitations to an event clash, and what to do instead."""

from dataclasses import replace
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
    from guanxi.model.account import Account
    from guanxi.model.phrase import Language
    from guanxi.model.results import InvitationCheck


@click.command(short_help="Which invitations clash, and what to do instead.")
@account_argument
@click.argument("event", required=False)
@click.option("--guests", help='Check these people instead: "Ana Lima, Bo Chen".')
@click.option("--repair/--no-repair", default=True, help="Propose the cheapest way out, or not.")
@click.option("--ask-order", is_flag=True, help="Show whom to ask first, and who should ask.")
@language_option
@json_option
def invite(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    event: str | None,
    guests: str | None,
    language: "Language | None",
    *,
    repair: bool,
    ask_order: bool,
    as_json: bool,
) -> None:
    """Show which invitations to EVENT of ACCOUNT clash, who says so, and what to do.

    \b
    Exit codes: 0 no conflict, 1 conflicts found, 2 could not run.
    """
    from guanxi import api

    read = load(account, encoding)
    if event is None and guests is None:
        known = ", ".join(read.events) or "none"
        message = f'Name an event or give --guests "A, B". Events of this account: {known}'
        raise click.UsageError(message)
    named = _names(guests)
    found = api.check_invitations(read, event, guests=named)
    if repair and found.conflicts:
        found = replace(found, repair=api.repair(read, event, guests=named))
    asking = api.ask_order(read, event, guests=named) if ask_order else None
    found = replace(found, asking=asking)
    _show(found, read, chosen(language, read), as_json=as_json)
    raise SystemExit(FINDINGS if found.conflicts else NOTHING_FOUND)


def _names(guests: str | None) -> list[str] | None:
    """Return the names in a list with commas, None where there is no list."""
    return None if guests is None else [one.strip() for one in guests.split(",") if one.strip()]


def _show(
    found: "InvitationCheck", account: "Account", language: "Language", *, as_json: bool
) -> None:
    """Print the conflicts found."""
    if as_json:
        from guanxi.render.as_json import invitation, text

        write_text(text(invitation(account, found, language)))
        return
    from guanxi.render.terminal.conflicts import conflict_list
    from guanxi.render.terminal.repair import asking_block, repair_block
    from guanxi.render.terminal.style import console

    console().print(conflict_list(account, found, language))
    if found.repair and found.repair.needed:
        console().print("", repair_block(account, found.repair, language), sep="\n")
    if found.asking:
        console().print("", asking_block(account, found.asking, language), sep="\n")
