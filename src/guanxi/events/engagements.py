"""Who is expected elsewhere at the time of an event."""

import datetime as dt
from collections.abc import Iterator

from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.vocabulary import Status


def engagements(account: Account, person: str, but: str) -> Iterator[Event]:
    """Iterate over the events, `but` one, where somebody is expected.

    To ours whoever is asked and has not declined; to a competitor's whoever has accepted.
    """
    for invitation in account.invitations:
        event = account.events.get(invitation.event)
        if event is None or invitation.person != person or event.id == but:
            continue
        theirs = event.host in account.competitors
        sure = invitation.status in {Status.ACCEPTED, Status.ATTENDED}
        if sure or not (theirs or invitation.status is Status.DECLINED):
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
