"""From names in cells to ids, as whole accounts show it."""

from pathlib import Path

from guanxi.model.evidence import Severity
from tests.io.folders import fault_names, read_files, the_problem

TEAM = "name,id\nDana Ours,dana\n"
HEAD = "source,target,kind,said_by\n"


def test_people_are_meant_by_id_name_or_other_name(tmp_path: Path) -> None:
    contacts = "name,id,other_name\nLi Weimin,li,李卫民\nBo,bo,\n"
    ties = HEAD + "李卫民,Bo,advises,\nli,BO,informs,\nLi  Weimin,bo,mentors,\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    assert {(tie.source, tie.target) for tie in account.ties} == {("li", "bo")}
    assert len(account.ties) == 3
    assert not report.problems


def test_an_unknown_end_costs_the_tie_and_the_nearest_name_is_offered(tmp_path: Path) -> None:
    contacts = "name\nWu Guoqiang\nBo\n"
    ties = HEAD + "Wu Guoqing,Bo,advises,\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    assert not account.ties
    problem = the_problem(report, "unknown-name")
    assert problem.place.text() == "ties.csv, line 2, source"
    assert problem.way_out() == "did you mean 'Wu Guoqiang'?"
    assert problem.fault.severity is Severity.CRITICAL
    assert [(count.kept, count.rejected) for count in report.counts] == [(2, 0), (0, 1)]


def test_a_dangling_boss_costs_the_line_but_never_the_person(tmp_path: Path) -> None:
    contacts = "name,reports_to\nAna,Zzz\nBo,Ana\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts})
    assert set(account.people) == {"Ana", "Bo"}
    problem = the_problem(report, "unknown-name")
    assert problem.cause() == "nobody and nothing is called 'Zzz'"
    assert problem.way_out() == "add it to contacts, or correct the name"
    assert problem.fault.severity is Severity.WARNING


def test_a_boss_with_a_question_mark_is_a_place_kept(tmp_path: Path) -> None:
    contacts = "name,reports_to\nAna,?CFO\nBo,?CFO\n"
    account, report = read_files(tmp_path, {"contacts.csv": contacts})
    assert account.people["?CFO"].placeholder
    assert [tie.target for tie in account.ties] == ["?CFO", "?CFO"]
    assert fault_names(report) == ["new-placeholder"]


def test_a_question_mark_alone_names_nobody(tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {"contacts.csv": "name,reports_to\nAna,?\n"})
    assert set(account.people) == {"Ana"}


def test_a_name_that_several_have_is_told_with_all_of_them(tmp_path: Path) -> None:
    contacts = "name\nLi Wei\nli wei\nBo\n"
    ties = HEAD + "Li Wei,Bo,advises,\n"
    _, report = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    problem = the_problem(report, "ambiguous-name")
    assert problem.cause() == "'Li Wei' could be any of: 'Li Wei', 'li wei (2)'"


def test_a_tie_may_lead_to_one_of_ours(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Dana Ours,friendship,\n"
    account, report = read_files(tmp_path, {"team.csv": TEAM, "ties.csv": ties})
    assert account.ties[0].target == "dana"
    assert not report.problems


def test_sources_may_be_anybody_and_known_ones_are_told_by_id(tmp_path: Path) -> None:
    ties = HEAD + "Ana,Bo,advises,Dana Ours\nAna,Bo,advises,dana\nAna,Bo,advises,trade press\n"
    account, _ = read_files(tmp_path, {"team.csv": TEAM, "ties.csv": ties})
    assert {claim.said_by for claim in account.ties[0].claims} == {"dana", "trade press"}


def test_a_host_from_outside_is_kept_and_a_slip_is_noted(tmp_path: Path) -> None:
    events = "id,name,host\na,A,Altavena\nb,B,Dana Our\n"
    account, report = read_files(tmp_path, {"team.csv": TEAM, "events.csv": events})
    assert [event.host for event in account.events.values()] == ["Altavena", "Dana Our"]
    assert the_problem(report, "outside-name").way_out() == "did you mean 'Dana Ours'?"


def test_names_in_a_list_that_are_not_there_are_left_out_of_it(tmp_path: Path) -> None:
    files = {
        "events.csv": "id,name\ndinner,Dinner\n",
        "invitations.csv": "event,person,keep_from\nDinner,Ana,Bo;Zzz\n",
    }
    account, report = read_files(tmp_path, files)
    assert account.invitations[0].keep_from == ("Bo",)
    assert account.invitations[0].event == "dinner"
    assert fault_names(report) == ["unknown-name"]


def test_an_invitation_to_no_event_is_rejected(tmp_path: Path) -> None:
    files = {
        "events.csv": "id,name\ndinner,Dinner\n",
        "invitations.csv": "event,person\ndiner,Ana\n",
    }
    account, report = read_files(tmp_path, files)
    assert not account.invitations
    assert the_problem(report, "unknown-name").way_out() == "did you mean 'Dinner'?"


def test_departments_are_told_in_one_spelling(tmp_path: Path) -> None:
    files = {
        "contacts.csv": "name,department\nAna,telecom division\n",
        "departments.csv": "name\nTelecom Division\n",
    }
    assert read_files(tmp_path, files)[0].people["Ana"].department == "Telecom Division"
