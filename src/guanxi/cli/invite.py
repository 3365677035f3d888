"""guanxi invite: which invitations to an event clash, and what to do instead."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from guanxi.cli.common import (
    FINDINGS,
    NOTHING_FOUND,
    OneOf,
    account_argument,
    chosen,
    json_option,
    language_option,
    load,
    write_text,
)
from guanxi.cli.completing import completed, events
from guanxi.model.vocabulary import Format

if TYPE_CHECKING:
    from guanxi.model.account import Account
    from guanxi.model.attendance import Attendee
    from guanxi.model.phrase import Language
    from guanxi.model.results import InvitationCheck

Command = TypeVar("Command", bound=Callable[..., None])
_PATH = click.Path(path_type=Path)
_DAY = click.DateTime(["%Y-%m-%d"])
_UNREADABLE = "Entries of the calendar that could not be read (no time, or a broken rule): {count}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which events and guests to check, as the options say."""

    events: tuple[str, ...]
    everything: bool
    guests: str | None
    guest_list: Path | None
    calendar: Path | None
    begin: dt.datetime | None
    end: dt.datetime | None
    form: str | None
    itinerary: bool

    @property
    def format(self) -> Format | None:
        """The format asked for."""
        return Format.recognise(self.form) if self.form else None

    @property
    def window(self) -> tuple[dt.date, dt.date] | None:
        """The days of a calendar to look at."""
        if self.begin is None and self.end is None:
            return None
        first = self.begin.date() if self.begin else dt.date.min
        return first, self.end.date() if self.end else dt.date.max


def what_to_check(command: Command) -> Command:
    """Give a command the argument EVENT and the options that say what else to check."""
    for option in (
        click.option("--itinerary", is_flag=True, help="Also look at where people are that day."),
        click.option(
            "--format",
            "form",
            type=click.Choice([one.value for one in Format]),
            metavar="FORMAT",
            help=f"Format of it: {', '.join(one.value for one in Format)}.",
        ),
        click.option("--to", "end", type=_DAY, help="Last day of the calendar to look at."),
        click.option("--from", "begin", type=_DAY, help="First day of the calendar to look at."),
        click.option("--ics", "calendar", type=_PATH, help="Check the entries of a calendar."),
        click.option("--csv", "guest_list", type=_PATH, help="Check a list of guests as CSV."),
        click.option("--guests", help='Check these people instead: "Ana Lima, Bo Chen".'),
        click.option("--all", "everything", is_flag=True, help="Check every event to come."),
        click.argument("events", metavar="[EVENT]...", nargs=-1, shell_complete=completed(events)),
    ):
        command = option(command)
    return command


def _severities() -> list[str]:
    """Return what severities there are, the least first."""
    from guanxi.model.evidence import Severity

    return [one.name.lower() for one in Severity]


@click.command(short_help="Which invitations clash, and what to do instead.")
@account_argument
@what_to_check
@click.option("--repair/--no-repair", default=True, help="Propose the cheapest way out, or not.")
@click.option("--ask-order", is_flag=True, help="Show whom to ask first, and who should ask.")
@click.option(
    "--fail-on",
    type=OneOf(_severities),
    default="note",
    show_default=True,
    help="End with 1 only for this or worse.",
)
@language_option
@json_option
def invite(  # noqa: PLR0913 - an option each
    account: Path,
    encoding: str | None,
    language: "Language | None",
    *,
    repair: bool,
    ask_order: bool,
    fail_on: str,
    as_json: bool,
    **asked: object,
) -> None:
    """Show which invitations to EVENTs of ACCOUNT clash, who says so, and what to do.

    Instead of events of the account, check people by name (--guests), from a list (--csv) or the
    entries of a calendar (--ics). Who is not known is named with the nearest names.

    \b
    Exit codes: 0 no conflict, 1 conflicts or unknown guests, 2 could not run.
    """
    from guanxi.render.terminal.style import working

    read = load(account, encoding)
    spoken = chosen(language, read)
    wanted = Asked(**asked)  # type: ignore[arg-type] # the options of what_to_check, by name
    with working(spoken):
        checks = [
            _completed(read, *each, repair=repair, ask_order=ask_order)
            for each in _checks(read, wanted)
        ]
    _show(checks, read, spoken, as_json=as_json)
    raise SystemExit(FINDINGS if _fails(checks, fail_on) else NOTHING_FOUND)


def _completed(  # noqa: PLR0913 - what was asked for
    account: "Account",
    found: "InvitationCheck",
    event: str | None,
    guests: "tuple[Attendee, ...] | None",
    *,
    repair: bool,
    ask_order: bool,
) -> "InvitationCheck":
    """Return a check with the repair and the order of asking, where they are asked for."""
    from guanxi import api

    if event is None and guests is None:
        return found
    if repair and found.conflicts:
        found = replace(found, repair=api.repair(account, event, guests=guests))
    if ask_order:
        found = replace(found, asking=api.ask_order(account, event, guests=guests))
    return found


def _checks(
    account: "Account", asked: Asked
) -> "Iterator[tuple[InvitationCheck, str | None, tuple[Attendee, ...] | None]]":
    """Iterate over the checks asked for, each with its event and the guests that were named."""
    from guanxi import api

    if asked.calendar:
        calendar = api.read_calendar(asked.calendar, window=asked.window)
        if calendar.unreadable:
            click.echo(_UNREADABLE.format(count=calendar.unreadable), err=True)
        for check in api.check_calendar(account, calendar, form=asked.format):
            yield check, None, None
        return
    guests = _guests(asked)
    events = _events(account, asked)
    if not events and guests is None:
        known = ", ".join(account.events) or "none"
        message = f'Name an event or give --guests "A, B". Events of this account: {known}'
        raise click.UsageError(message)
    for event in events or (None,):
        yield (
            api.check_invitations(
                account, event, guests=guests, form=asked.format, itinerary=asked.itinerary
            ),
            event,
            guests,
        )


def _events(account: "Account", asked: Asked) -> tuple[str, ...]:
    """Return the events named, or all of ours that are not known to be over."""
    if not asked.everything:
        return asked.events
    today = account.as_of
    return tuple(
        event.id
        for event in account.events.values()
        if event.host not in account.competitors
        and (today is None or event.date is None or event.date >= today)
    )


def _guests(asked: Asked) -> "tuple[Attendee, ...] | None":
    """Return the guests named or listed, or None for those of the event."""
    from guanxi.model.attendance import Attendee
    from guanxi.names import listed

    if asked.guest_list:
        from guanxi.io.guests.guest_list import read_guest_list

        return read_guest_list(asked.guest_list)
    if asked.guests is None:
        return None
    return tuple(Attendee(name=name) for name in listed(asked.guests))


def _fails(checks: "list[InvitationCheck]", fail_on: str) -> bool:
    """Return whether anything is found that is bad enough, or anybody is not known."""
    from guanxi.model.evidence import Severity

    least = Severity[fail_on.upper()]
    return any(
        check.strangers or any(one.severity >= least for one in check.conflicts) for check in checks
    )


def _show(
    checks: "list[InvitationCheck]", account: "Account", language: "Language", *, as_json: bool
) -> None:
    """Print what was found."""
    if as_json:
        from guanxi.render.as_json import invitations, text

        write_text(text(invitations(account, checks, language)))
        return
    from guanxi.render.terminal.conflicts import check_blocks
    from guanxi.render.terminal.style import console

    console().print(check_blocks(account, checks, language))
