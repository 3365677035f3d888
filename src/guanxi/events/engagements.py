"""Who is expected elsewhere at the time of an event."""

import datetime as dt
from collections.abc import Iterator

from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.vocabulary import Status


def engagements(account: Account, person: str, but: str) -> Iterator[Event]:
    """Iterate over the events, `but` one, where somebody is expected, each once.

    To ours whoever is asked and has not declined; to a competitor's whoever has accepted.
    """
    found: set[str] = set()
    for invitation in account.invitations:
        event = account.events.get(invitation.event)
        if event is None or invitation.person != person or event.id in {but, *found}:
            continue
        theirs = event.host in account.competitors
        sure = invitation.status in {Status.ACCEPTED, Status.ATTENDED}
        if sure or not (theirs or invitation.status is Status.DECLINED):
            found.add(event.id)
            yield event


def overlap(one: Event, other: Event, day: dt.date | None) -> bool:
    """Return whether an event held on a day takes place at the same time as another.

    Where no times were told, they may last all day.
    """
    if day is None or day != other.date:
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end


def nearby(account: Account, person: str, event: Event) -> list[Event]:
    """Return our other events, near an event in time, to which somebody is asked; by date.

    Near is within which guests of two events hear of each other; of a day that is not known
    nothing can be said.
    """
    if event.date is None:
        return []
    found = [
        (other.date, other.id, other)
        for other in engagements(account, person, event.id)
        if other.date and other.host not in account.competitors
    ]
    near = account.weights.near_days
    return [other for date, _, other in sorted(found) if abs((date - event.date).days) <= near]
