"""An account with the entries of a calendar among its events, so that all are checked together."""

from dataclasses import replace

from guanxi.model.account import Account
from guanxi.model.attendance import Attendee, Occasion, Stranger
from guanxi.model.event import Event, Invitation
from guanxi.model.vocabulary import Format
from guanxi.names import known_attendees

_MOST_AT_A_SMALL_MEETING = 8


def with_occasions(
    account: Account, occasions: tuple[Occasion, ...], form: Format | None
) -> tuple[Account, dict[str, tuple[Stranger, ...]]]:
    """Return the account with an event for each occasion, and who came to none by each event's id.

    Their format is the one given, or else told by the title, or a small meeting where few come.
    """
    events, invitations = dict(account.events), list(account.invitations)
    strangers: dict[str, tuple[Stranger, ...]] = {}
    for occasion in occasions:
        known, unknown = known_attendees(account, occasion.attendees)
        event = _event(account, occasion, form or _format(occasion))
        events[event.id] = event
        strangers[event.id] = unknown
        invitations += [_invitation(event, person, one) for person, one in sorted(known.items())]
    return replace(account, events=events, invitations=tuple(invitations)), strangers


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


def _invitation(event: Event, person: str, attendee: Attendee) -> Invitation:
    """Return the invitation of somebody who is known."""
    return Invitation(event=event.id, person=person, status=attendee.status, invited_by=event.host)
