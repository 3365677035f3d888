"""All files that tell calendars and CRMs who is invited to an event."""

from collections.abc import Sequence

from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.render.calendars import calendars
from guanxi.render.campaigns import campaign, salesforce_campaign


def invitation_files(account: Account, days: Sequence[Event]) -> dict[str, bytes]:
    """Return the calendars and campaign lists of an event held on some days, by name of file."""
    files = {name: content for day in days for name, content in calendars(account, day).items()}
    files["campaign.csv"] = campaign(account, days)
    files["campaign-salesforce.csv"] = salesforce_campaign(account, days)
    return files
