"""The whole of an account from its sheets."""

import datetime as dt
from pathlib import Path

import pytest

from guanxi.errors import InputError
from guanxi.model.vocabulary import Change, Format, Status
from tests.io.folders import fault_names, read_files, the_problem


def test_every_sheet_comes_into_the_account(tmp_path: Path) -> None:
    files = {
        "moves.csv": "person,date,change,post,outsider,predecessor,candidates\n"
        "Ana,2001-08-01,任命,Director,是,Old Sun,Ana;Li\n",
        "departments.csv": "name,function,hostile_to\nIT,technical,Sales\nSales,user,\n",
        "events.csv": "id,name,format,date,start,capacity,sessions,tables,confidential,"
        "cost_per_guest\nexpo,Expo,展览会,2001-11-14,9:00,12,Mon;Tue,3,no,180\n",
        "invitations.csv": "event,person,status,keep_with\nexpo,Ana,accepted,Bo\n",
        "activities.csv": "date,kind,person,our_person,sentiment\n2001-09-01,visit,Bo,Dana,good\n",
        "team.csv": "name,role,company\nDana,Account manager,Us\n",
        "profiles.csv": "person,topic,value\nAna,food,noodles\n",
    }
    account, report = read_files(tmp_path, files)
    assert not report.problems
    (move,) = account.moves
    assert (move.change, move.outsider, move.candidates) == (Change.APPOINTED, True, ("Ana", "Li"))
    assert account.posts["Ana"].holder(dt.date(2000, 1, 1)) == "Old Sun"
    assert account.departments["IT"].hostile_to == ("Sales",)
    expo = account.events["expo"]
    assert (expo.format, expo.start, expo.capacity) == (Format.EXHIBITION, dt.time(9), 12)
    assert (expo.sessions, expo.tables, expo.confidential) == (("Mon", "Tue"), 3, False)
    assert expo.cost_per_guest == 180
    (invitation,) = account.invitations
    assert (invitation.status, invitation.keep_with) == (Status.ACCEPTED, ("Bo",))
    (activity,) = account.activities
    assert (activity.person, activity.our_person, activity.sentiment) == ("Bo", "Dana", 1)
    assert account.team["Dana"].company == "Us"
    assert account.profiles[0].value == "noodles"


def test_the_day_described_is_the_last_one_on_which_something_was_learnt(tmp_path: Path) -> None:
    files = {
        "ties.csv": "source,target,kind,heard_on\nAna,Bo,advises,2001-10-09\n",
        "activities.csv": "date,kind,person\n2001-09-01,visit,Bo\n",
        "events.csv": "id,name,date\ndinner,Dinner,2002-01-01\n",
    }
    assert read_files(tmp_path, files)[0].as_of == dt.date(2001, 10, 9)


@pytest.mark.parametrize(
    ("sheet", "rows"),
    [
        ("events", "id,name\ndinner,Dinner\nDINNER,Other\n"),
        ("departments", "name,function\nIT,user\nit,legal\n"),
    ],
)
def test_a_thing_told_twice_is_rejected_the_second_time(
    tmp_path: Path, sheet: str, rows: str
) -> None:
    account, report = read_files(tmp_path, {f"{sheet}.csv": rows})
    assert len(getattr(account, sheet)) == 1
    assert the_problem(report, "same-thing").values["line"] == "2"
    assert report.counts[1].rejected == 1


def test_nobody_is_invited_twice_to_one_session(tmp_path: Path) -> None:
    files = {
        "events.csv": "id,name\ndinner,Dinner\n",
        "invitations.csv": "event,person,status,session\ndinner,Ana,planned,\n"
        "dinner,Ana,accepted,\ndinner,Ana,planned,Monday\n",
    }
    account, report = read_files(tmp_path, files)
    assert [one.session for one in account.invitations] == ["Monday", None]
    assert fault_names(report) == ["same-thing"]
    assert report.counts[-1].rejected == 1


def test_two_people_of_one_name_are_never_lost(tmp_path: Path) -> None:
    contacts = "name,title\nLi Wei,Director\nLi Wei,Engineer\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts})
    assert {one.id: one.title for one in account.people.values()} == {
        "Li Wei": "Director", "Li Wei (2)": "Engineer",
    }  # fmt: skip
    assert fault_names(report) == ["same-name"]


def test_an_account_without_anybody_is_refused_with_the_reasons(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_files(tmp_path, {"contacts.csv": "title\nDirector\n"})
    assert "not one person could be read" in str(caught.value)
    assert "contacts.csv, line 1: there is no column 'name'" in str(caught.value)


def test_what_is_not_known_yet_stands_in_the_report(tmp_path: Path) -> None:
    _, report = read_files(tmp_path, {})
    gaps = {gap.name: gap.people for gap in report.gaps}
    assert gaps["support-unknown"] == ("Ana", "Bo")
    assert gaps["no-tie"] == ("Ana", "Bo")


def test_all_problems_of_all_files_come_in_one_report(tmp_path: Path) -> None:
    files = {
        "contacts.csv": "name,level\nAna,x\nBo,executive\n",
        "ties.csv": "source,target,kind\nAna,Zzz,advises\nAna,Bo,rivl\n",
        "account.toml": "nme = 1\n",
    }
    _, report = read_files(tmp_path, files)
    assert [problem.place.text() for problem in report.problems] == [
        "contacts.csv, line 2, level", "ties.csv, line 2, target", "ties.csv, line 3, kind",
        "account.toml, line 1, nme",
    ]  # fmt: skip
