"""guanxi seat: who sits at which table of an event."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

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
    from guanxi.model.seating import SeatingWishes

Command = TypeVar("Command", bound=Callable[..., None])
_COUNT = click.IntRange(min=1)
_PAIR = 2


def wishes_options(command: Command) -> Command:
    """Give a command the options that say how guests are to be seated."""
    for option in (
        click.option("--vip", "honoured", multiple=True, help="Somebody for the table of honour."),
        click.option("--at", multiple=True, metavar="NAME=TABLE", help="Somebody's table."),
        click.option("--keep-from", multiple=True, metavar='"A, B"', help="Two to keep apart."),
        click.option("--keep-with", multiple=True, metavar='"A, B"', help="Two at one table."),
        click.option("--capacity", type=_COUNT, help="Guests at a table, a host of ours aside."),
        click.option("--tables", type=_COUNT, help="How many tables; the event's unless told."),
    ):
        command = option(command)
    return command


_output_option = click.option(
    "-o",
    "--output",
    "outputs",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Also write it: .html (plan and cards), .csv, .json, .png, .svg, .pdf.",
)
_internal_option = click.option(
    "--internal",
    type=click.Path(path_type=Path),
    help="Also write the internal sheet with the reasons (.html).",
)


@click.command(short_help="Who sits at which table of an event.")
@account_argument
@click.argument("event")
@wishes_options
@click.option("--time-limit", type=float, default=10.0, show_default=True, help="Seconds to prove.")
@_output_option
@_internal_option
@language_option
@json_option
def seat(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    event: str,
    language: "Language | None",
    *,
    time_limit: float,
    outputs: tuple[Path, ...],
    internal: Path | None,
    as_json: bool,
    **wishes: object,
) -> None:
    """Seat the guests of EVENT of ACCOUNT: no rivals at one table, a host of ours at each.

    What is written for guests holds names and tables alone; reasons stand on the internal sheet.

    \b
    Exit codes: 0 seated, 1 rivals share a table or a wish cannot be kept,
    2 could not run.
    """
    from guanxi import api
    from guanxi.render.terminal.style import console, working

    read = load(account, encoding)
    spoken = chosen(language, read)
    with working(spoken):
        plan = api.seat(read, event, wishes=_wishes(read, **wishes), time_limit=time_limit)  # type: ignore[arg-type] # the options above, by name
        for path in outputs:
            api.save_seating(read, plan, path, language=spoken)
        if internal:
            api.save_seating(read, plan, internal, language=spoken, internal=True)
    if as_json:
        from guanxi.render.seating.as_json import content

        write_text(content(read, plan, spoken).decode("utf-8"))
    else:
        from guanxi.render.terminal.seating import seating_plan

        console().print(seating_plan(read, plan, spoken))
    raise SystemExit(FINDINGS if plan.clashes or plan.problems else NOTHING_FOUND)


def _wishes(  # noqa: PLR0913 - an option each
    account: "Account",
    *,
    tables: int | None,
    capacity: int | None,
    keep_with: tuple[str, ...],
    keep_from: tuple[str, ...],
    at: tuple[str, ...],
    honoured: tuple[str, ...],
) -> "SeatingWishes":
    """Return what the options ask for, with ids in place of names."""
    from guanxi.model.seating import SeatingWishes

    return SeatingWishes(
        tables=tables,
        capacity=capacity,
        keep_with=tuple(_pair(account, text) for text in keep_with),
        keep_from=tuple(_pair(account, text) for text in keep_from),
        at=tuple(_place(account, text) for text in at),
        honoured=tuple(account.find_person(name).id for name in honoured),
    )


def _pair(account: "Account", text: str) -> tuple[str, str]:
    """Return two people of a list with a comma."""
    names = [name.strip() for name in text.replace("，", ",").split(",") if name.strip()]
    if len(names) != _PAIR:
        message = f"'{text}' names {len(names)} people; write two, like \"Ana Lima, Bo Chen\""
        raise click.UsageError(message)
    one, other = (account.find_person(name).id for name in names)
    return one, other


def _place(account: "Account", text: str) -> tuple[str, str]:
    """Return somebody and a table."""
    name, equals, table = text.rpartition("=")
    if not equals or not table.strip():
        message = f"'{text}' names no table; write it like \"Ana Lima=2\""
        raise click.UsageError(message)
    return account.find_person(name).id, table.strip()
