"""guanxi export."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import Run
from tests.cli.small import small_account

Guanxi = Callable[..., Run]


def test_an_event_is_written_for_calendars_and_crms(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = guanxi("export", "telecom", "exhibition", "-o", tmp_path / "out")
    assert shown.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["campaign-salesforce.csv", "campaign.csv", "exhibition.ics"]
    assert all(name in shown.out for name in names)


def test_repaired_there_is_a_calendar_a_session_that_names_its_own_guest_only(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    shown = guanxi("export", "telecom", "exhibition", "-o", tmp_path, "--repaired")
    calendars = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.ics")]
    assert shown.code == 0
    assert sorted(("Li Weimin" in text, "Wu Guoqiang" in text) for text in calendars) == [
        (False, True),
        (True, False),
    ]


def test_a_day_that_is_not_known_yet_is_told(guanxi: Guanxi, tmp_path: Path) -> None:
    words = ("export", "harbour", "steering-dinner", "-o", tmp_path, "--repaired")
    assert "No calendar for “Dinner with the steering committee, another day”" in (
        " ".join(guanxi(*words).out.split())
    )


def test_an_event_that_is_not_there_cannot_be_written(guanxi: Guanxi, tmp_path: Path) -> None:
    wrong = guanxi("export", "telecom", "exibition", "-o", tmp_path / "out")
    assert wrong.code == 2
    assert not (tmp_path / "out").exists()


def three_days(folder: Path) -> Path:
    """The small account with a fair of three days, each day with its own guests."""
    small = small_account(folder)
    (small / "events.csv").write_text(
        "id,name,format,date,sessions\n"
        "fair,Fair,exhibition,2026-04-15,Wednesday 15 April;Thursday 16 April;Friday 17 April\n",
        encoding="utf-8",
    )
    (small / "invitations.csv").write_text(
        "event,person,status,session\n"
        "fair,Ana,accepted,Wednesday 15 April\nfair,Bo,invited,Thursday 16 April\n"
        "fair,Cy,declined,Thursday 16 April\n",
        encoding="utf-8",
    )
    contacts = small / "contacts.csv"
    head, *rows = contacts.read_text(encoding="utf-8").splitlines()
    mailed = [f"{row},{row.split(',')[0].lower()}@x.example" for row in rows]
    contacts.write_text("\n".join([f"{head},email", *mailed, ""]), encoding="utf-8")
    return small


def test_each_session_has_its_attendees_with_address_and_answer_and_no_trace_of_others(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    assert guanxi("export", three_days(tmp_path), "fair", "-o", tmp_path / "out").code == 0
    found = {}
    for path in sorted((tmp_path / "out").glob("*.ics")):
        (entry,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        attendee = entry["ATTENDEE"]
        found[str(entry["SUMMARY"])] = (str(attendee), attendee.params["PARTSTAT"])
    assert found == {
        "Fair: Wednesday 15 April": ("mailto:ana@x.example", "ACCEPTED"),
        "Fair: Thursday 16 April": ("mailto:bo@x.example", "NEEDS-ACTION"),
    }
    for path in (tmp_path / "out").glob("*.ics"):
        text = path.read_text(encoding="utf-8").casefold()
        assert ("ana" in text) != ("cn=bo" in text)
        assert "cn=cy" not in text


def test_the_campaign_of_a_crm_names_everybody_with_session_address_and_answer(
    guanxi: Guanxi, tmp_path: Path
) -> None:
    guanxi("export", three_days(tmp_path), "fair", "-o", tmp_path / "out")
    with (tmp_path / "out" / "campaign.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["name"], row["email"], row["session"], row["status"]) for row in rows] == [
        ("Ana", "ana@x.example", "Wednesday 15 April", "accepted"),
        ("Bo", "bo@x.example", "Thursday 16 April", "invited"),
        ("Cy", "cy@x.example", "Thursday 16 April", "declined"),
    ]
    with (tmp_path / "out" / "campaign-salesforce.csv").open(
        encoding="utf-8-sig", newline=""
    ) as file:
        members = list(csv.DictReader(file))
    assert [(one["Email"], one["Status"], one["HasResponded"]) for one in members] == [
        ("ana@x.example", "Responded", "TRUE"),
        ("bo@x.example", "Sent", "FALSE"),
        ("cy@x.example", "Declined", "TRUE"),
    ]


@pytest.mark.parametrize("address", ["not an address", "x@y\r\nATTENDEE:z"])
def test_what_is_no_address_is_written_as_none(
    guanxi: Guanxi, tmp_path: Path, address: str
) -> None:
    small = three_days(tmp_path)
    contacts = small / "contacts.csv"
    text = contacts.read_text(encoding="utf-8").replace("ana@x.example", f'"{address}"')
    contacts.write_text(text, encoding="utf-8", newline="")
    guanxi("export", small, "fair", "-o", tmp_path / "out")
    (path,) = (tmp_path / "out").glob("fair-wednesday*.ics")
    (entry,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert not isinstance(entry["ATTENDEE"], list)
