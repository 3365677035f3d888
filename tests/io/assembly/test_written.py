"""From an account back to the cells of its sheets."""

from pathlib import Path

from guanxi.io.assembly.written import tables_of
from tests.io.folders import read_files


def test_a_boss_without_details_stands_with_the_person(tmp_path: Path) -> None:
    contacts = "name,reports_to\nAna,\nBo,Ana\n"
    ties = "source,target,kind,said_by\nBo,Ana,reports_to,press\n"
    account, _ = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    tables = tables_of(account)
    assert tables["contacts"] == [{"name": "Ana"}, {"name": "Bo", "reports_to": "Ana"}]
    assert tables["ties"] == [
        {"kind": "reports_to", "source": "Bo", "target": "Ana", "said_by": "press"}
    ]


def test_ids_are_written_only_where_names_do_not_give_them(tmp_path: Path) -> None:
    contacts = "name,id,title\nLi Wei,,A\nLi Wei,,B\nAna,7,\nBo,,\n"
    account, _ = read_files(tmp_path, {"contacts.csv": contacts})
    ids = [row.get("id") for row in tables_of(account)["contacts"]]
    assert ids == ["7", None, "Li Wei", "Li Wei (2)"]


def test_names_are_written_for_ids_unless_several_bear_them(tmp_path: Path) -> None:
    contacts = "name,id\nLi Wei,a\nLi Wei,b\nAna,c\n"
    ties = "source,target,kind\na,c,advises\nc,b,informs\n"
    account, _ = read_files(tmp_path, {"contacts.csv": contacts, "ties.csv": ties})
    ends = [(row["source"], row["target"]) for row in tables_of(account)["ties"]]
    assert ends == [("a", "Ana"), ("Ana", "b")]


def test_in_a_list_a_name_without_separators_is_taken(tmp_path: Path) -> None:
    files = {
        "contacts.csv": "name,id,other_name\nAna; Bo,a,AB\nCy,,\n",
        "events.csv": "id,name\nx,X\n",
        "invitations.csv": "event,person,keep_with\nx,Cy,a\n",
    }
    account, _ = read_files(tmp_path, files)
    assert tables_of(account)["invitations"][0]["keep_with"] == "AB"
