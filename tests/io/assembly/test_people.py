"""From rows of contacts to people."""

from pathlib import Path

from guanxi.model.vocabulary import Role
from tests.io.folders import fault_names, read_files, the_problem


def test_a_blocker_is_an_opponent_and_that_is_noted(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"contacts.csv": "name,roles\nAna,user;blocker\n"})
    assert account.people["Ana"].roles == (Role.USER,)
    assert account.people["Ana"].support == -2
    assert fault_names(report) == ["stance-not-role"]


def test_support_told_counts_more_than_the_word_blocker(tmp_path: Path) -> None:
    account, report = read_files(tmp_path, {"contacts.csv": "name,roles,support\nAna,阻碍者,1\n"})
    assert account.people["Ana"].support == 1
    assert the_problem(report, "stance-told-twice").values["support"] == "1"


def test_support_that_nobody_knows_is_not_neutral(tmp_path: Path) -> None:
    contacts = "name,support\nAna,\nBo,unknown\nCy,0\n"
    people = read_files(tmp_path, {"contacts.csv": contacts})[0].people
    assert [one.support for one in people.values()] == [None, None, 0]


def test_everything_told_of_a_person_is_kept(tmp_path: Path) -> None:
    contacts = (
        "姓名,别名,职务,部门,级别,职能,角色,态度,权力说明,接触程度,关系,负责人,开放度,任职日期,备注\n"
        "Ana,安娜,Head,IT,高层,技术部门,决策者,支持,strong,多次接触,朋友,Dana,60%,2001年10月9日,x\n"
    )
    account, report = read_files(tmp_path, {"contacts.csv": contacts})
    ana = account.people["Ana"]
    assert (ana.other_name, ana.title, ana.department) == ("安娜", "Head", "IT")
    assert (ana.level, ana.function, ana.roles) == ("executive", "technical", ("decision_maker",))
    assert (ana.coverage, ana.relation, ana.owner) == ("multiple", "friend", "Dana")
    assert (ana.support, ana.openness, str(ana.since)) == (1, 0.6, "2001-10-09")
    assert (ana.power_note, ana.note) == ("strong", "x")
    assert not report.problems
