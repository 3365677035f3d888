"""What checks of invitations share: the plan of an event, and what the rules object to."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from guanxi.errors import GuanxiError
from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Stranger
from guanxi.model.event import Event
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.results import InvitationCheck
from guanxi.model.vocabulary import Format

if TYPE_CHECKING:
    from guanxi.events.plan import Plan
    from guanxi.graph import SocialGraph


def all_checked(
    graph: "SocialGraph",
    account: Account,
    suspected: tuple[Hypothesis, ...],
    events: Iterable[str] | None = None,
) -> tuple[InvitationCheck, ...]:
    """Return the check of every event of an account, or of some by id, in its order."""
    from guanxi.events.plan import plan

    chosen = account.events if events is None else events
    return tuple(
        checked(plan(account, graph, account.events[one], hypotheses=suspected)) for one in chosen
    )


def checked(made: "Plan") -> InvitationCheck:
    """Return a plan with what the rules object to."""
    from guanxi.events.check import conflicts
    from guanxi.events.rules.table import RULES

    return InvitationCheck(
        event=made.event, guests=made.guests, conflicts=conflicts(made), rules=tuple(RULES)
    )


def planned(
    account: Account,
    event: str | None,
    guests: Iterable[str | Attendee] | None,
    *,
    form: Format | None = None,
    itinerary: bool = False,
) -> "tuple[Plan, tuple[Stranger, ...]]":
    """Return the plan of an event, or of the guests named, and the guests who are not known.

    GuanxiError where neither is told.
    """
    from guanxi.analysis.suspecting import hypotheses
    from guanxi.events.plan import plan
    from guanxi.graph import social_graph
    from guanxi.names import known_attendees

    if event is None and guests is None:
        events = ", ".join(account.events) or "none"
        message = f"name an event or guests; events of this account: {events}"
        raise GuanxiError(message)
    unnamed = Event(id="guests", name="Guests", format=form)
    what = account.find_event(event) if event is not None else unnamed
    named = tuple(one if isinstance(one, Attendee) else Attendee(name=one) for one in guests or ())
    known, strangers = known_attendees(account, named)
    made = plan(
        account,
        social_graph(account),
        replace(what, format=form) if form else what,
        None if guests is None else tuple(known),
        hypotheses=hypotheses(account),
        itinerary=itinerary,
    )
    return made, strangers


def say(account: Account) -> Mapping[str, float]:
    """Return everybody's say in the decision as a part of the greatest."""
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results

    return results(reading(account)).say()
