"""What invitations bring about, how to mend them, and who sits where."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from guanxi.api.analyses import latent
from guanxi.api.path import AnyPath
from guanxi.api.planning import all_checked, checked, planned, say
from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.attendance import Attendee, Reading
from guanxi.model.evidence import Severity
from guanxi.model.repair import Repairs
from guanxi.model.results import InvitationCheck, Results
from guanxi.model.seating import NO_WISHES, SeatingPlan, SeatingWishes
from guanxi.model.vocabulary import Format, Means

if TYPE_CHECKING:
    import datetime as dt


def check_invitations(
    account: Account,
    event: str | None = None,
    *,
    guests: Iterable[str | Attendee] | None = None,
    form: Format | None = None,
    itinerary: bool = False,
) -> InvitationCheck:
    """Return the conflicts among an event's guests, or among the guests named.

    `event` is an event's id or name; `guests` are names, ids or addresses and take the place of
    its list; who is not known is among the `strangers` with the nearest names. `itinerary` also
    looks at where people are on that day, a personal fact. UnknownNameError for an unknown event.
    """
    made, strangers = planned(account, event, guests, form=form, itinerary=itinerary)
    return replace(checked(made), strangers=strangers)


def read_calendar(path: AnyPath, *, window: "tuple[dt.date, dt.date] | None" = None) -> Reading:
    """Return what takes place by an .ics calendar, and how many entries could not be read.

    Entries that were cancelled are left out. Of a series only what lies in the `window` counts, or
    a year. InputError where it is no calendar.
    """
    from guanxi.io.guests.calendar import read_calendar as read

    return read(Path(path), window)


def check_calendar(
    account: Account,
    calendar: AnyPath | Reading,
    *,
    window: "tuple[dt.date, dt.date] | None" = None,
    form: Format | None = None,
) -> tuple[InvitationCheck, ...]:
    """Return the check of each entry of a calendar with guests, in order of time.

    People who declined are left out; an entry that has the name and day of one of the account's
    events is that event, and all are checked against each other. See `read_calendar`.
    """
    from guanxi.events.from_calendar import with_occasions
    from guanxi.graph import social_graph

    read = calendar if isinstance(calendar, Reading) else read_calendar(calendar, window=window)
    asked = tuple(one for one in read.occasions if one.attendees)
    whole, strangers = with_occasions(account, asked, form)
    checks = all_checked(social_graph(whole), whole, latent(whole), events=strangers)
    return tuple(replace(one, strangers=strangers[one.event.id]) for one in checks)


def repair(  # noqa: PLR0913 - an option each
    account: Account,
    event: str | None = None,
    *,
    guests: Iterable[str | Attendee] | None = None,
    severity: Severity = Severity.WARNING,
    time_limit: float = 10.0,
    allowed: Iterable[Means] = Means,
) -> Repairs:
    """Return the cheapest changes of an event that leave no conflict of a severity or worse.

    Event and guests are told as for `check_invitations`; `allowed` are the means that may be used.
    What costs how much stands in `guanxi.weights`. Past `time_limit` (seconds) a makeshift is
    returned with what is proven about it.
    """
    from guanxi.events.repair.repairs import repairs

    return repairs(
        planned(account, event, guests)[0],
        say(account),
        severity=severity,
        time_limit=time_limit,
        allowed=frozenset(allowed),
    )


def ask_order(
    account: Account, event: str | None = None, *, guests: Iterable[str | Attendee] | None = None
) -> AskingOrder:
    """Return who of an event's guests is asked first, by whom, and what not to mention to them."""
    from guanxi.events.asking.order import asking_order

    return asking_order((planned(account, event, guests)[0],), say(account))


def with_repairs(analysed: Results, *, time_limit: float = 2.0) -> Results:
    """Return results in which every event that clashes carries its cheapest repair, for the map.

    `time_limit` (seconds) is that of each.
    """

    def repaired(check: InvitationCheck) -> InvitationCheck:
        found = repair(analysed.account, check.event.id, time_limit=time_limit)
        return replace(check, repair=found)

    checks = (repaired(one) if one.conflicts else one for one in analysed.checks)
    return replace(analysed, checks=tuple(checks))


def seat(
    account: Account,
    event: str,
    *,
    wishes: SeatingWishes = NO_WISHES,
    time_limit: float = 10.0,
) -> SeatingPlan:
    """Return who sits at which table of an event, why, and what is proven about it.

    Exact up to 40 guests within `time_limit` (seconds), beyond by a fast search with a bound.
    `wishes` hold ids. UnknownNameError for an unknown event.
    """
    from guanxi.events.seating.seat import seat as seated

    return seated(planned(account, event, None)[0], wishes, time_limit)
