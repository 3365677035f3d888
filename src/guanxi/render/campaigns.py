"""Who is invited to an event, as CSV for a CRM's campaign: one form for any, one for Salesforce."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.session import day_of
from guanxi.model.vocabulary import Status
from guanxi.render.as_csv import inert
from guanxi.render.calendars import address_of

_COLUMNS = (
    "event", "session", "date", "start", "end", "place", "table", "person_id", "name", "other_name",
    "title", "department", "email", "status", "invited_by",
)  # fmt: skip
_SALESFORCE_COLUMNS = (
    "Campaign.Name", "ContactId", "Name", "Title", "CompanyOrAccount", "Email", "Status",
    "HasResponded",
)  # fmt: skip
_CONTACT_ID = re.compile(r"003[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?")
_MEMBER_STATUS = {
    Status.PLANNED: "Planned",
    Status.INVITED: "Sent",
    Status.ACCEPTED: "Responded",
    Status.DECLINED: "Declined",
    Status.ATTENDED: "Attended",
}
_NO_ANSWER = (Status.PLANNED, Status.INVITED)


def campaign(account: Account, events: Iterable[Event]) -> bytes:
    """Return a row an invitation to some events, in order of person; blank where unknown.

    UTF-8 with a byte order mark, so that Excel reads Chinese; no text is a formula.
    """
    asked = _invitations(account, events)
    return _csv(_COLUMNS, (_row(account, event, one) for event, one in asked))


def salesforce_campaign(account: Account, events: Iterable[Event]) -> bytes:
    """Return the same as members of a Salesforce campaign; `ContactId` where ids are Salesforce's.

    "Sent" and "Responded" are the statuses that every campaign has there; the others are to be
    added to it.
    """
    asked = _invitations(account, events)
    return _csv(_SALESFORCE_COLUMNS, (_member(account, event, one) for event, one in asked))


def _invitations(account: Account, events: Iterable[Event]) -> Iterator[tuple[Event, Invitation]]:
    """Iterate over the invitations to some events, in order of event and person."""
    for event in events:
        found = [one for one in account.invitations if one.event == event.id]
        for invitation in sorted(found, key=lambda one: (one.person, one.session or "")):
            yield event, invitation


def _row(account: Account, event: Event, invitation: Invitation) -> list[str]:
    """Return the cells of an invitation."""
    person = account.people[invitation.person]
    moments = (day_of(event, invitation.session), event.start, event.end)
    asked_by = invitation.invited_by and account.name_of(invitation.invited_by)
    cells = (
        *(event.name, invitation.session, *moments, event.place, invitation.table),
        *(person.id, person.name, person.other_name, person.title, person.department),
        *(address_of(person), invitation.status, asked_by),
    )
    return ["" if cell is None else str(cell) for cell in cells]


def _member(account: Account, event: Event, invitation: Invitation) -> Iterator[str]:
    """Iterate over the cells of a member of a campaign."""
    person = account.people[invitation.person]
    yield event.name
    yield person.id if _CONTACT_ID.fullmatch(person.id) else ""
    yield from (person.name, person.title or "", account.name, address_of(person) or "")
    yield _MEMBER_STATUS[invitation.status]
    yield "FALSE" if invitation.status in _NO_ANSWER else "TRUE"


def _csv(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Return rows as the bytes of a CSV file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")
