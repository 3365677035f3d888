"""An account with the entries of a calendar among its events, so that all are checked together."""

from collections.abc import Mapping
from dataclasses import replace

from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Occasion, Stranger
from guanxi.model.event import Event, Invitation
from guanxi.model.session import day_of, session_title
from guanxi.model.vocabulary import Format, Status
from guanxi.names import known_attendees

_MOST_AT_A_SMALL_MEETING = 8
_NO_ANSWER = frozenset({Status.PLANNED, Status.INVITED})


def with_occasions(
    account: Account, occasions: tuple[Occasion, ...], form: Format | None
) -> tuple[Account, dict[str, tuple[Stranger, ...]]]:
    """Return the account with all occasions among its events, and who is not known by event's id.

    One that has the name and day of an event, or of a session of it, is that event: who is asked
    to it joins those on its list. Any other one is a new event. Its format is the one given, or
    else told by the title, or a small meeting where few come.
    """
    strangers: dict[str, tuple[Stranger, ...]] = {}
    for occasion in occasions:
        found = _known(account, occasion)
        event, session = found or (_event(account, occasion, form or _format(occasion)), None)
        if found and form:
            event = replace(event, format=form)
        known, unknown = known_attendees(account, occasion.attendees)
        account = _with(account, event, session, known)
        strangers[event.id] = (*strangers.get(event.id, ()), *unknown)
    return account, {event: tuple(dict.fromkeys(who)) for event, who in strangers.items()}


def _known(account: Account, occasion: Occasion) -> tuple[Event, str | None] | None:
    """Return which event of the account an occasion is, and which session; None for a new one."""
    title, day = occasion.title.casefold(), occasion.begin.date()
    for event in account.events.values():
        for session in (None, *event.sessions):
            named = title == session_title(event, session).casefold()
            if named and day_of(event, session) in {None, day}:
                return replace(event, date=event.date or day), session
    return None


def _with(
    account: Account, event: Event, session: str | None, known: Mapping[str, Attendee]
) -> Account:
    """Return the account with an event to which some people are asked, by id."""
    asked = {one.person: one for one in account.invitations if one.event == event.id}
    others = [one for one in account.invitations if one.event != event.id]
    for person, attendee in sorted(known.items()):
        new = Invitation(event=event.id, person=person, invited_by=event.host)
        asked[person] = _answered(asked.get(person, new), session, attendee)
    return replace(
        account,
        events={**account.events, event.id: event},
        invitations=(*others, *asked.values()),
    )


def _answered(known: Invitation, session: str | None, attendee: Attendee) -> Invitation:
    """Return an invitation as the calendar tells it: no answer there takes none back."""
    silent = attendee.status in _NO_ANSWER and known.status not in _NO_ANSWER
    return replace(
        known,
        session=session or known.session,
        status=known.status if silent else attendee.status,
    )


def _event(account: Account, occasion: Occasion, form: Format | None) -> Event:
    """Return an occasion as an event; one that ends on a later day fills its first to the end."""
    same_day = occasion.begin.date() == occasion.end.date()
    whole_day = occasion.begin.time() == occasion.end.time()
    return Event(
        id=occasion.key,
        name=occasion.title,
        format=form,
        date=occasion.begin.date(),
        start=None if whole_day else occasion.begin.time(),
        end=occasion.end.time() if same_day and not whole_day else None,
        place=occasion.place,
        host=_host(account, occasion.organiser),
        confidential=occasion.confidential,
    )


def _host(account: Account, organiser: str | None) -> str | None:
    """Return the organiser as the account knows one of us or a competitor, or else as told."""
    told = (organiser or "").casefold()
    for colleague in account.team.values():
        if told in {colleague.id.casefold(), colleague.name.casefold()}:
            return colleague.id
    rivals = (one for one in account.competitors if one.casefold() in told)
    return next(rivals, organiser)


def _format(occasion: Occasion) -> Format | None:
    """Return the format that the title tells of; few people make a small meeting."""
    title = occasion.title.casefold()
    for form in Format:
        if any(word and word in title for word in (form.label.en, form.label.zh)):
            return form
    few = len(occasion.attendees) <= _MOST_AT_A_SMALL_MEETING
    return Format.SMALL_MEETING if few else None
