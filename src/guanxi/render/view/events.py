"""Events on the map: who is to come, and what the rules object to."""

from guanxi.model.event import Invitation
from guanxi.model.phrase import Phrase
from guanxi.model.results import InvitationCheck
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, both, iso


def events(drawn: Drawing) -> list[Plain]:
    """Return the events by their day, those without one last."""
    return [_event(drawn, check) for check in sorted(drawn.results.checks, key=_by_day)]


def _by_day(check: InvitationCheck) -> tuple[bool, str]:
    """Return what orders events by their day, those without one last."""
    return check.event.date is None, iso(check.event.date) or ""


def _event(drawn: Drawing, check: InvitationCheck) -> Plain:
    """Return an event with its guests and conflicts."""
    event = check.event
    asked = {one.person: one for one in drawn.account.invitations if one.event == event.id}
    return {
        "id": event.id,
        "name": event.name,
        "format": both(event.format.label if event.format else Phrase("", "")),
        "date": iso(event.date),
        "place": event.place,
        "guests": [_guest(drawn, asked[guest]) for guest in check.guests],
        "conflicts": [drawn.finding(finding) for finding in check.conflicts],
    }


def _guest(drawn: Drawing, invitation: Invitation) -> Plain:
    """Return a guest, how far the invitation has come, and where the guest is to sit."""
    return {
        "person": drawn.places[invitation.person],
        "status": both(invitation.status.label),
        "session": invitation.session,
        "table": invitation.table,
    }
