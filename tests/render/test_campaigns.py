"""Lists for a CRM's campaign."""

import csv
import dataclasses
import io

import pytest

from guanxi.model.account import Account
from guanxi.model.event import Event, Invitation
from guanxi.model.person import Colleague, Person
from guanxi.model.vocabulary import Status
from guanxi.render.campaigns import campaign, salesforce_campaign
from tests.model.making import account_with, day

FAIR = Event(id="fair", name="Fair", date=day("2001-11-14"), sessions=("15 November",))


def account(*people: Person, status: Status = Status.INVITED) -> Account:
    """An account of a fair to which these people are asked."""
    return dataclasses.replace(
        account_with(people),
        events={"fair": FAIR},
        team={"zhou": Colleague(id="zhou", name="Zhou Lin")},
        invitations=tuple(
            Invitation(
                event="fair", person=one.id, session="15 November", status=status, invited_by="zhou"
            )
            for one in people
        ),
    )


def rows(content: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file by its headers."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


LI = Person(id="li", name="Li Weimin", other_name="李卫民", title="Deputy", note="costs something")


def test_a_row_tells_who_is_asked_to_what_when_and_by_whom() -> None:
    (row,) = rows(campaign(account(LI), [FAIR]))
    assert (row["event"], row["session"], row["date"]) == ("Fair", "15 November", "2001-11-15")
    assert (row["name"], row["other_name"], row["title"]) == ("Li Weimin", "李卫民", "Deputy")
    assert (row["status"], row["invited_by"], row["email"]) == ("invited", "Zhou Lin", "")


def test_what_we_think_of_somebody_is_not_in_it() -> None:
    for content in (campaign(account(LI), [FAIR]), salesforce_campaign(account(LI), [FAIR])):
        assert b"costs something" not in content


@pytest.mark.parametrize(
    ("status", "told", "responded"),
    [
        (Status.PLANNED, "Planned", "FALSE"),
        (Status.INVITED, "Sent", "FALSE"),
        (Status.ACCEPTED, "Responded", "TRUE"),
        (Status.DECLINED, "Declined", "TRUE"),
        (Status.ATTENDED, "Attended", "TRUE"),
    ],
)
def test_salesforce_is_told_its_own_statuses(status: Status, told: str, responded: str) -> None:
    (row,) = rows(salesforce_campaign(account(LI, status=status), [FAIR]))
    assert (row["Status"], row["HasResponded"]) == (told, responded)


def test_only_an_id_of_salesforce_is_given_as_one() -> None:
    ours, theirs = LI, Person(id="0035g00000AbCdEAAV", name="Wu")
    found = rows(salesforce_campaign(account(theirs, ours), [FAIR]))
    assert [row["ContactId"] for row in found] == ["0035g00000AbCdEAAV", ""]


def test_rows_stand_in_order_whatever_the_order_of_invitations() -> None:
    made = account(LI, Person(id="wu", name="Wu"))
    turned = dataclasses.replace(made, invitations=made.invitations[::-1])
    assert campaign(turned, [FAIR]) == campaign(made, [FAIR])


def test_no_text_is_a_formula() -> None:
    (row,) = rows(campaign(account(Person(id="x", name="=1+1")), [FAIR]))
    assert row["name"] == "'=1+1"
